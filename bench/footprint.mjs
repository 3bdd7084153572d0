// What it costs to load the library: time of the import in a fresh process, and size of the bundle.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { clockWords } from "./clock.mjs";
import { table } from "./markdown.mjs";
import { library, root } from "./texts.mjs";

const peers = ["compromise", "chrono-node", "@microsoft/recognizers-text-suite", "wink-nlp"];

/** @returns {string} Markdown: median of nine imports, each in a process of its own */
export function importTimes() {
  const rows = [["filing-facts", pathToFileURL(library).href], ...peers.map((name) => [name, name])].map(([name, from]) => {
    const also = name === "wink-nlp" ? ` const { default: model } = await import("wink-eng-lite-web-model"); wink.default(model);` : "";
    const script = `const { now } = await import("./clock.mjs"); const start = now(); const wink = await import(${JSON.stringify(from)});${also} console.log(now() - start);`;
    return [name === "wink-nlp" ? "wink-nlp with its model" : name, medianOf(9, () => runOnce(script)).toFixed(0)];
  });
  return table(["package", "import (ms)"], rows);
}

/** @returns {Promise<string>} Markdown: `export { extract, timeline }` and `extract` alone, bundled and minified */
export async function bundleSizes() {
  // The bundler is the one that builds the library.
  const { build } = createRequire(createRequire(join(root, "package.json")).resolve("tsup"))("esbuild");
  const external = ["zod", "date-fns/*", "compromise"];
  const cases = [
    ["extract, timeline; without dependencies", "extract, timeline", external],
    ["extract; without dependencies", "extract", external],
    ["extract, timeline; dependencies included", "extract, timeline", []],
  ];
  const rows = [];
  for (const [name, exports, left] of cases) {
    const contents = `export { ${exports} } from ${JSON.stringify(library)};`;
    const settings = {
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      logLevel: "error",
    };
    const { outputFiles } = await build({ ...settings, stdin: { contents, resolveDir: root }, external: left });
    const code = outputFiles[0].contents;
    rows.push([name, ...[code, gzipSync(code), brotliCompressSync(code)].map((bytes) => (bytes.length / 1000).toFixed(0))]);
  }
  return table(["bundle", "minified (KB)", "gzip (KB)", "Brotli (KB)"], rows);
}

function runOnce(script) {
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script, "--", ...clockWords], {
    encoding: "utf8",
    cwd: import.meta.dirname,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout);
}

function medianOf(times, measure) {
  const values = Array.from({ length: times }, measure).sort((one, other) => one - other);
  return values[times >> 1];
}
