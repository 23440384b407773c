import { LEGAL_STATES, LEGAL_TYPES, type LegalState, type LegalType } from "#modules/legal/contract";
import type { Messages } from "./messages/index.ts";

type Props = { action: string; q: string; type: LegalType | undefined; state: LegalState | undefined; t: Messages };

/** Search of the register by words, form and validity; a plain GET form. */
export function LegalForm({ action, q, type, state, t }: Props) {
  return (
    <search>
      <form className="seek" action={action}>
        <div className="wide">
          <label htmlFor="q">{t.legal.find}</label>
          <input className="in" id="q" type="search" name="q" defaultValue={q} maxLength={200} />
        </div>
        <div>
          <label htmlFor="type">{t.legal.type}</label>
          <select className="in" id="type" name="type" defaultValue={type ?? ""}>
            <option value="">{t.legal.anyType}</option>
            {LEGAL_TYPES.map((each) => (
              <option key={each} value={each}>
                {t.legal.types[each]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="state">{t.legal.state}</label>
          <select className="in" id="state" name="state" defaultValue={state ?? ""}>
            <option value="">{t.legal.anyState}</option>
            {LEGAL_STATES.map((each) => (
              <option key={each} value={each}>
                {t.legal.states[each]}
              </option>
            ))}
          </select>
        </div>
        <button className="btn" type="submit">
          {t.searchButton}
        </button>
      </form>
    </search>
  );
}
