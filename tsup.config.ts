import { defineConfig, type Options } from "tsup";

/** One entry a public import path: `.` is index, the rest are subpaths of the same name. */
const library = { index: "src/index.ts", formats: "src/formats.ts", html: "src/html.ts", compromise: "src/compromise.ts" };

const shared: Options = { target: "node20", treeshake: true };

/** The command and the file of its threads are ESM only and share their chunks with the library; CommonJS stands beside ESM for the library alone. */
export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry: { ...library, cli: "src/cli.ts", "extract-worker": "src/command/extract-text.ts" },
    dts: { entry: library },
  },
  { ...shared, format: "cjs", entry: library, dts: { entry: library } },
]);
