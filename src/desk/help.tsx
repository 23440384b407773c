import { PageHead, Key } from "#ui/desk/frame";
import type { MessageKey } from "./messages/index.ts";
import { useWords } from "./messages/use-messages.tsx";
import { deskContext } from "./request.server.ts";
import type { Route } from "./+types/help";
import { Page } from "./shell/page.tsx";

const KEYS: { keys: string[]; word: MessageKey }[] = [
  { keys: ["Ctrl", "K"], word: "key.find" },
  { keys: ["↑", "↓", "←", "→"], word: "key.move" },
  { keys: ["Enter"], word: "key.next_action" },
  { keys: ["Ctrl", "Enter"], word: "key.primary" },
  { keys: ["Ctrl", "Z"], word: "key.undo" },
  { keys: ["N"], word: "key.new" },
  { keys: ["F"], word: "key.filter" },
  { keys: ["Alt", "V"], word: "key.still" },
  { keys: ["Alt", "↓"], word: "key.next_stale" },
  { keys: ["Esc"], word: "key.close" },
];

/** Needs a session like everything else here. */
export function loader(args: Route.LoaderArgs) {
  deskContext(args);
  return null;
}

export default function Help() {
  const t = useWords();
  return (
    <Page>
      <PageHead title={t("nav.help")} />
      <div className="dk-scroll">
        <div className="dk-body">
          <p>{t("help.intro")}</p>
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
