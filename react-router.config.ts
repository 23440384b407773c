import type { Config } from "@react-router/dev/config";

export default {
  appDirectory: "src",
  ssr: true,
  // Discovery on demand would reload a page after a deployment and lose what an officer typed.
  routeDiscovery: { mode: "initial" },
} satisfies Config;
