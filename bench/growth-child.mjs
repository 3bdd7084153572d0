// One size of the growth bench, in a process of its own: length in → JSON line with seconds (median once warm), peak memory in MB and facts.
import { pathToFileURL } from "node:url";
import { now } from "./clock.mjs";
import { syntheticText } from "./synthetic.mjs";
import { library } from "./texts.mjs";

const { extract } = await import(pathToFileURL(library).href);
const length = Number(process.argv[2]);
const warm = syntheticText(50_000);
for (let turn = 0; turn < 15; turn++) extract(warm);

const text = syntheticText(length);
const seconds = [];
let facts = 0;
for (let turn = 0; turn < (length > 5e6 ? 1 : 5); turn++) {
  const start = now();
  facts = extract(text).facts.length;
  seconds.push((now() - start) / 1000);
}
seconds.sort((one, other) => one - other);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ length, bytes: Buffer.byteLength(text), seconds: seconds[seconds.length >> 1], peak, facts }));
