// Where extract spends its time: profiles it over the plain texts for five seconds, prints self time by function, file and folder.
// The built chunk names each source file in a comment above its code (`// src/text/tokens.ts`): that is how a line finds its file.
//   npm run bench -- profile [--write]
import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { machine, publish, table } from "./markdown.mjs";
import { library, plainTexts } from "./texts.mjs";

const { extract } = await import(pathToFileURL(library).href);
const texts = plainTexts()[0].texts;
const filesOfChunk = new Map();

const { nodes, samples, timeDeltas } = await record(() => run(5000));
const self = new Map(nodes.map((node) => [node.id, 0]));
samples.forEach((id, index) => self.set(id, self.get(id) + timeDeltas[index]));
// What stopping the profiler costs is no work of the library.
for (const { id, callFrame } of nodes) if (callFrame.functionName === "dispatch" && callFrame.url === "") self.set(id, 0);
const total = [...self.values()].reduce((sum, time) => sum + time, 0);
const places = nodes.map(({ id, callFrame }) => ({
  time: self.get(id),
  file: fileOf(callFrame),
  name: `${callFrame.functionName || "(anonymous)"}`,
}));

publish(
  "profile.md",
  [
    "# Where the time of extract goes",
    `Self time in percent, ${machine()}.`,
    shares("stage", stageOf, 12),
    shares("file", ({ file }) => file, 25),
    shares("function", ({ file, name }) => `${name} – ${file}`, 25),
  ].join("\n\n"),
);

function stageOf({ file }) {
  const [, folder, name] = file.match(/^src\/([a-z]+)\/(.+)\.ts$/) ?? [];
  if (name === "tokens") return "tokenize";
  if (folder === "mentions") return /period|fiscal|date|day|year|calendar|edtf|relative|earlier/.test(name) ? "periods" : "figures";
  return folder === "facts" && name.startsWith("assemble") ? "assemble" : (folder ?? file);
}

function run(milliseconds) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) texts.forEach((text) => extract(text));
}

async function record(work) {
  run(1000);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 250 });
  await session.post("Profiler.start");
  work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return profile;
}

/** A source file of the library, a package, or what the engine calls it, as `(garbage collector)`. */
function fileOf({ url, lineNumber, functionName }) {
  if (!url.startsWith("file:")) return url || functionName;
  const path = fileURLToPath(url);
  const packaged = path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/);
  if (packaged) return packaged[1];
  if (!filesOfChunk.has(path)) {
    let file = path;
    const lines = readFileSync(path, "utf8").split("\n");
    filesOfChunk.set(path, lines.map((line) => (file = line.match(/^\/\/ (src\/\S+)$/)?.[1] ?? file))); // prettier-ignore
  }
  return filesOfChunk.get(path)[lineNumber] ?? path;
}

function shares(title, keyOf, count) {
  const sums = new Map();
  for (const place of places) sums.set(keyOf(place), (sums.get(keyOf(place)) ?? 0) + place.time);
  const largest = [...sums].sort((one, other) => other[1] - one[1]).slice(0, count);
  return table(
    [title, "%"],
    largest.map(([key, time]) => [key, ((100 * time) / total).toFixed(1)]),
  );
}
