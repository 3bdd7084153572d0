/** Pins what the package exports: a name that comes or goes is a change of the interface, and belongs in CHANGELOG.md. */
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as formats from "../src/formats.ts";
import * as html from "../src/html.ts";
import * as filingFacts from "../src/index.ts";

describe("the public names", () => {
  it("of filing-facts", () => {
    expect(Object.keys(filingFacts).sort()).toEqual([
      "basisSchema",
      "boundSchema",
      "checkCodeSchema",
      "checkSchema",
      "companySchema",
      "concepts",
      "dateMentionSchema",
      "defineConcepts",
      "documentSchema",
      "entitySchema",
      "eventSchema",
      "extract",
      "extractOptionsSchema",
      "factSchema",
      "filingSchema",
      "gapSchema",
      "holdingSchema",
      "issueSchema",
      "linkSchema",
      "observationSchema",
      "periodSchema",
      "roleSchema",
      "scenarioSchema",
      "section",
      "sectionNameSchema",
      "seriesLengthSchema",
      "seriesSchema",
      "spanSchema",
      "statusSchema",
      "subsidiarySchema",
      "tagCheckCodeSchema",
      "timeline",
      "timelineOptionsSchema",
      "timelineSchema",
      "vintageSchema",
    ]);
  });

  it("of filing-facts/formats", () => {
    expect(Object.keys(formats).sort()).toEqual([
      "FACT_COLUMNS",
      "OBSERVATION_COLUMNS",
      "csvRecord",
      "factRows",
      "factTable",
      "formatAmount",
      "observationRows",
      "timelineTable",
      "toCsv",
    ]);
  });

  it("of filing-facts/html", () => {
    expect(Object.keys(html).sort()).toEqual(["compareTags", "readHtml"]);
  });
});

describe("package.json", () => {
  const { exports, typesVersions, files, bin } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8")) as {
    exports: Record<string, unknown>;
    typesVersions: { "*": Record<string, string[]> };
    files: string[];
    bin: Record<string, string>;
  };
  const subpaths = Object.keys(exports)
    .filter((name) => name !== "." && name !== "./package.json")
    .map((name) => name.slice(2));

  it("exports each subpath for import and require, with types for older resolution", () => {
    for (const name of subpaths) {
      expect(exports[`./${name}`]).toEqual({
        import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
        require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
      });
      expect(typesVersions["*"][name]).toEqual([`./dist/${name}.d.cts`]);
    }
    expect(Object.keys(typesVersions["*"]).sort()).toEqual([...subpaths].sort());
  });

  it("ships what it names and nothing of the workshop", () => {
    expect(files).toEqual(["dist", "README.md", "CHANGELOG.md", "LICENSE"]);
    expect(bin).toEqual({ "filing-facts": "./dist/cli.js" });
  });
});

it("package-lock.json names no registry host", () => {
  expect(readFileSync(join(import.meta.dirname, "..", "package-lock.json"), "utf8")).not.toMatch(/"resolved": "https?:/);
});

it("package-lock.json has every optional platform package, or `npm ci` refuses it (scripts/complete-lock.mjs adds them)", () => {
  const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package-lock.json"), "utf8")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const optional = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  expect(optional.length).toBeGreaterThan(0);
  expect(optional.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
});
