import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The window's own policy, so that `npm run preview` fails on what the window would refuse. */
const policy: string = JSON.parse(readFileSync(here("../tauri.conf.json"), "utf8")).app.security
  .csp;

// `--mode gallery` builds the page of all components instead, outside of what is shipped.
export default defineConfig(({ mode }) => {
  const gallery = mode === "gallery";
  return {
    root: here(gallery ? "./gallery" : "."),
    plugins: [react({ compiler: true })],
    build: {
      outDir: here(gallery ? "../node_modules/.gallery" : "./dist"),
      emptyOutDir: true,
      // The oldest web views with light-dark(); without this the tokens would be rewritten.
      target: ["safari17.5", "chrome123"],
      // A font as data: would be refused by font-src.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 900,
    },
    preview: { headers: { "Content-Security-Policy": policy } },
    test: {
      environment: "jsdom",
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: [here("./src/test_setup.ts")],
      css: { modules: { classNameStrategy: "non-scoped" } },
      restoreMocks: true,
      // Two busy cores: a test is not wrong for being slow.
      testTimeout: 20_000,
    },
  };
});
