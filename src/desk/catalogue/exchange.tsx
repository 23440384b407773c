import { data } from "react-router";
import { PageHead } from "#ui/desk/frame";
import { CATALOGUE_KINDS } from "#modules/catalogue/contract";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { keepsRecords } from "../shell/rights.ts";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/exchange";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** Where records are taken out of the catalogue. */
export function loader(args: Route.LoaderArgs) {
  if (!keepsRecords(deskContext(args).actor)) throw data("not_allowed", { status: 403 });
  return { title: words(args.request)("exchange.title") };
}

const FORMATS = ["csv", "xlsx", "geojson"] as const;

export default function Exchange() {
  const t = useWords();
  return (
    <Page>
      <PageHead title={t("exchange.title")} />
      <div className="dk-scroll">
        <div className="dk-body">
          <h2>{t("exchange.out")}</h2>
          <p className="dim">{t("exchange.out_hint")}</p>
          <table className="dk-table">
            <thead>
              <tr>
                <th scope="col">{t("exchange.kind")}</th>
                <th scope="col">{t("exchange.file")}</th>
              </tr>
            </thead>
            <tbody>
              {CATALOGUE_KINDS.map(({ id, name }) => (
                <tr key={id}>
                  <th scope="row">{name[t.lang]}</th>
                  <td>
                    <span className="row wrap">
                      {FORMATS.map((format) => (
                        <a
                          key={format}
                          href={`/desk/records/export/${id}/${format}`}
                          aria-label={t("exchange.save_as", { kind: name[t.lang], format: format.toUpperCase() })}
                        >
                          {format.toUpperCase()}
                        </a>
                      ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Page>
  );
}
