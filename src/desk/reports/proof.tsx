import { data, Link } from "react-router";
import { PageHead } from "#ui/desk/frame";
import { isId } from "#kernel/ids";
import { canReport, figureProof, unitForm } from "#modules/reports";
import { deskContext } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { figureName, ProofPieces, ProofWords } from "./proof-pieces.tsx";
import type { Route } from "./+types/proof";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.figure ?? "");

/** What Xoan counted for one figure of a unit's report, piece by piece. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { obligationId, question } = args.params;
  const form = isId(obligationId) ? await unitForm(ctx.db, obligationId, ctx.lang) : null;
  const proof = form ? await figureProof(ctx.db, form, question) : null;
  if (!form || !proof) throw data("report.unknown", { status: 404 });
  if (!canReport(ctx.actor, "answer.read", { collectorUnitId: form.rule.collectorUnitId, unitId: form.obligation.unitId }))
    throw data("not_allowed", { status: 403 });
  return {
    figure: figureName(form.rule.outline, question),
    unitName: form.unitName,
    periodName: form.period.name,
    obligationId,
    ...proof,
  };
}

export default function Proof({ loaderData: view }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        title={view.figure}
        titleLang="vi"
        note={
          <Link className="el" to={`/desk/reports/form/${view.obligationId}`} lang="vi">
            {view.unitName} · {view.periodName}
          </Link>
        }
      />
      <p className="dk-filters dim">
        <ProofWords proof={view} />
      </p>
      <div className="dk-scroll">
        <ProofPieces pieces={view.pieces} />
      </div>
    </Page>
  );
}
