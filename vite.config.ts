import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  build: {
    // The portal's policy allows no data: address for scripts and styles, and separate files can be cached.
    assetsInlineLimit: 0,
    target: "es2023",
  },
});
