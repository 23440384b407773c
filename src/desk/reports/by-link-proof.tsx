import { data, Link } from "react-router";
import { figureProof, unitForm } from "#modules/reports";
import { useWords } from "../messages/use-messages.tsx";
import { pageTitle } from "../titles.ts";
import { openedByLink } from "./opened-by-link.server.ts";
import { figureName, ProofPieces, ProofWords } from "./proof-pieces.tsx";
import type { Route } from "./+types/by-link-proof";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.figure ?? "");

/** The pieces behind a counted figure, for the holder of a link: titles and days, and no way into the desk. */
export async function loader(args: Route.LoaderArgs) {
  const { ctx, obligationId } = await openedByLink(args);
  const { token, question } = args.params;
  const form = await unitForm(ctx.db, obligationId, ctx.lang);
  const proof = form ? await figureProof(ctx.db, form, question) : null;
  if (!form || !proof) throw data("link_gone", { status: 404 });
  return {
    figure: figureName(form.rule.outline, question),
    ...proof,
    pieces: proof.pieces.map((piece) => ({ ...piece, href: null })),
    back: `/desk/form/${token}`,
  };
}

export default function ByLinkProof({ loaderData: view }: Route.ComponentProps) {
  const t = useWords();
  return (
    <main className="dk-doc dk-bylink" id="main">
      <p>
        <Link to={view.back}>{t("proof.back")}</Link>
      </p>
      <h1 lang="vi">{view.figure}</h1>
      <p className="dim">
        <ProofWords proof={view} />
      </p>
      <ProofPieces pieces={view.pieces} />
    </main>
  );
}
