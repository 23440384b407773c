import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { nonceContext, type RequestInfo, requestContext } from "../context.ts";

/** Renders routes. The build is taken from inside the server bundle: contexts exist once, here and in the routes. */
export function routerPages(build: () => Promise<ServerBuild>, mode: string) {
  const handle = createRequestHandler(build, mode);
  return (request: Request, info: RequestInfo): Promise<Response> => {
    const context = new RouterContextProvider();
    context.set(requestContext, info);
    context.set(nonceContext, info.nonce);
    return handle(request, context);
  };
}
