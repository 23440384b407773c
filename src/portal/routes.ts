import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

/** Routes of the portal. Everything unknown ends in `missing`, which answers 404 in the language of its address. */
export const portalRoutes: RouteConfigEntry[] = [
  index("portal/chooser.tsx"),
  route(":lang", "portal/layout.tsx", { id: "portal" }, [
    index("portal/home.tsx"),
    route("search", "portal/search.tsx"),
    route("record", "portal/record.tsx"),
    route("calendar", "portal/calendar.tsx"),
    route("figures", "portal/figures.tsx"),
    route("compare", "portal/compare.tsx"),
    route("unit/:slug", "portal/unit.tsx"),
    route("plans", "portal/plans.tsx"),
    route("plans/:slug", "portal/plan.tsx"),
    route("reports", "portal/reports.tsx"),
    route("reports/:slug", "portal/report.tsx"),
    route("api", "portal/api.tsx"),
    route("embed", "portal/embed.tsx"),
    route("data", "portal/data.tsx"),
    route("data/:dataset", "portal/dataset.tsx"),
    route("legal", "portal/legal.tsx"),
    route("legal/:slug", "portal/legal-document.tsx"),
    route(":section", "portal/list.tsx"),
    route(":section/:slug", "portal/article.tsx"),
    route(":section/:slug/changes", "portal/changes.tsx"),
    route(":section/:slug/report-error", "portal/report-error.tsx"),
    route(":section/:slug/report-error/thanks", "portal/report-error-thanks.tsx"),
  ]),
  route("embed/:lang/:section", "portal/embed-list.tsx"),
  route("embed/:lang/:section/:slug", "portal/embed-card.tsx"),
  route("*", "portal/missing.tsx"),
];
