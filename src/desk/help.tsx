import { PageHead, Key } from "#ui/desk/frame";
import type { MessageKey } from "./messages/index.ts";
import { useWords } from "./messages/use-messages.tsx";
import { deskContext } from "./request.server.ts";
import type { Route } from "./+types/help";
import { useLetterKeysChoice } from "./shell/letter-keys.ts";
import { Page } from "./shell/page.tsx";

const KEYS: { keys: string[]; word: MessageKey }[] = [
  { keys: ["Ctrl", "K"], word: "key.find" },
  { keys: ["↑", "↓", "←", "→"], word: "key.move" },
  { keys: ["Enter"], word: "key.next_action" },
  { keys: ["Ctrl", "Enter"], word: "key.primary" },
  { keys: ["Ctrl", "Z"], word: "key.undo" },
  { keys: ["Space"], word: "key.quick" },
  { keys: ["N"], word: "key.new" },
  { keys: ["F"], word: "key.filter" },
  { keys: ["T"], word: "key.assign" },
  { keys: ["H"], word: "key.due" },
  { keys: ["Z"], word: "key.snooze" },
  { keys: ["E"], word: "plans.add_evidence" },
  { keys: ["G", "V"], word: "nav.my_work" },
  { keys: ["G", "B"], word: "nav.board" },
  { keys: ["G", "K"], word: "plans.nav" },
  { keys: ["G", "T"], word: "reports.nav" },
  { keys: ["?"], word: "nav.help" },
  { keys: ["Alt", "V"], word: "key.still" },
  { keys: ["Alt", "↓"], word: "key.next_stale" },
  { keys: ["Ctrl", "Alt", "M"], word: "key.remark" },
  { keys: ["F6"], word: "key.region" },
  { keys: ["Esc"], word: "key.close" },
];

/** Needs a session like everything else here. */
export function loader(args: Route.LoaderArgs) {
  deskContext(args);
  return null;
}

/** Single letters can be switched off, for whoever speaks to the machine or types with one hand. */
function LetterKeysSwitch() {
  const t = useWords();
  const [on, setOn] = useLetterKeysChoice();
  return (
    <label className="dk-check">
      <input type="checkbox" checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
      {t("help.letters")}
    </label>
  );
}

export default function Help() {
  const t = useWords();
  return (
    <Page>
      <PageHead title={t("nav.help")} />
      <div className="dk-scroll">
        <div className="dk-body">
          <p>{t("help.intro")}</p>
          <LetterKeysSwitch />
          <table className="dk-table">
            <thead>
              <tr>
                <th scope="col">{t("help.keys")}</th>
                <th scope="col">{t("help.what")}</th>
              </tr>
            </thead>
            <tbody>
              {KEYS.map(({ keys, word }) => (
                <tr key={word}>
                  <td>
                    {keys.map((key) => (
                      <Key key={key}>{key}</Key>
                    ))}
                  </td>
                  <td>{t(word)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Page>
  );
}
