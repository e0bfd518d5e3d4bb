import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The page: client/ built into dist/client/. `npm run dev` serves it and passes /api on to a running Mitos. */
export default defineConfig({
  root: fileURLToPath(new URL("client", import.meta.url)),
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("dist/client", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    sourcemap: true,
  },
  // client/api/ has the same path as the API: its modules are not passed on
  server: { host: "127.0.0.1", proxy: { "^/api/(?!.*\\.ts(\\?|$))": "http://127.0.0.1:4747" } },
});
