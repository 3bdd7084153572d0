// filing-facts itself, in the shape in which the peers' answers are compared.
import { pathToFileURL } from "node:url";
import { library } from "../texts.mjs";

const { extract } = await import(pathToFileURL(library).href);

/** The whole job: every record of a text. */
export const filingFacts = {
  name: "filing-facts",
  read(text, options) {
    const { facts, dates, entities } = extract(text, options);
    const marks = (kind) =>
      facts.filter((fact) => fact.kind === kind).map((fact) => ({ ...fact.source, value: fact.value, upper: fact.upper, unit: fact.unit }));
    return {
      money: marks("money"),
      percent: marks("percent"),
      count: marks("count"),
      dates: dates.map(({ source, edtf }) => ({ ...source, edtf: [[edtf].flat().join(" ")] })),
      entities: entities.map(({ id, name, aliases }) => [id, name, ...aliases]),
    };
  },
  jobs: { "filing-facts: extract, all records": (texts) => texts.forEach((text) => extract(text)) },
};
