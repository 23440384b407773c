import type { RouteConfig } from "@react-router/dev/routes";
import { deskRoutes } from "./desk/routes.ts";
import { portalRoutes } from "./portal/routes.ts";

/** The map of the whole site; `/desk` is static and so outranks `/:lang`. */
export default [...deskRoutes, ...portalRoutes] satisfies RouteConfig;
