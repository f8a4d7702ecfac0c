import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The officers' pages: built into dist/web, from where the service sends them. `npm run pages:dev` asks a service beside it. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  build: {
    chunkSizeWarningLimit: 700,
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2023",
    // Nothing is put into the page itself: its policy lets in files of the service only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8787" } },
});
