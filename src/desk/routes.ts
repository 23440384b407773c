import { index, layout, prefix, type RouteConfigEntry, route } from "@react-router/dev/routes";

/** Routes of the desk: the provider of theme and words, sign-in pages without a guard, and all the rest behind one. */
export const deskRoutes: RouteConfigEntry[] = [
  route("desk", "desk/layout.tsx", { id: "desk" }, [
    route("sign-in", "desk/identity/sign-in.tsx"),
    route("forgot", "desk/identity/forgot.tsx"),
    route("reset", "desk/identity/reset.tsx"),
    // Mails and one-time links lead to these three; the words are fixed in the contract of identity.
    route("reset-password", "desk/identity/reset.tsx", { id: "desk-reset-password" }),
    route("setup", "desk/identity/setup.tsx"),
    route("account/second-factor", "desk/identity/enrol.tsx", { id: "desk-second-factor" }),
    route("enrol", "desk/identity/enrol.tsx"),
    layout("desk/guarded.tsx", [
      index("desk/editions/my-work.tsx"),
      route("board", "desk/editions/board.tsx"),
      route("new", "desk/editions/new.tsx"),
      route("edit/:revisionId", "desk/editions/edit.tsx"),
      route("preview/:revisionId", "desk/editions/preview.tsx"),
      route("review/:revisionId", "desk/editions/review.tsx"),
      route("history/:editionId", "desk/editions/history.tsx"),
      route("translate/:documentId/:lang", "desk/translation/translate.tsx"),
      route("reports", "desk/reports/collect.tsx"),
      route("reports/form/:obligationId", "desk/reports/form.tsx"),
      route("plans", "desk/plans/plans.tsx"),
      route("plans/:planId", "desk/plans/plan.tsx"),
      route("people", "desk/identity/people.tsx"),
      route("units", "desk/identity/units.tsx"),
      route("account", "desk/identity/account.tsx"),
      route("audit", "desk/record/audit.tsx"),
      route("notifications", "desk/notifications/notices.tsx"),
      route("mail", "desk/notifications/mail.tsx"),
      route("help", "desk/help.tsx"),
      route("*", "desk/missing.tsx"),
    ]),
  ]),
  ...prefix("desk", [
    route("sign-out", "desk/identity/sign-out.ts"),
    route("sign-in-again", "desk/identity/sign-in-again.ts"),
    route("language", "desk/language-switch.ts"),
    route("save/:revisionId", "desk/editions/save.ts"),
    route("lock/:editionId", "desk/editions/lock.ts"),
    route("links", "desk/editions/links.ts"),
    route("draft/:revisionId", "desk/editions/draft.ts"),
    route("audit.csv", "desk/record/audit-csv.ts"),
    route("board.xlsx", "desk/editions/board-export.ts"),
    route("workflow", "desk/editions/workflow.ts"),
  ]),
];
