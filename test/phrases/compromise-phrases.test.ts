import { describe, expect, it } from "@jest/globals";
import nlp from "compromise/two";
import { compromisePhrases } from "../../src/compromise.ts";
import type { PhraseClause } from "../../src/compromise.ts";

const phrases = compromisePhrases();

/** A clause whose figure stands between square brackets. */
function clauseOf(marked: string): PhraseClause {
  const figureStart = marked.indexOf("[");
  const text = marked.replace("[", "").replace("]", "");
  const figureEnd = marked.indexOf("]") - 1;
  return { text, figureStart, figureEnd, before: text.slice(0, figureStart), after: text.slice(figureEnd) };
}

function phraseOf(marked: string): string | undefined {
  const clause = clauseOf(marked);
  const found = phrases(clause);
  return found && clause.text.slice(found.start, found.end);
}

describe("compromisePhrases", () => {
  it.each([
    ["we met electricity futures margin calls of [¥3 billion]", "electricity futures margin calls"],
    ["the number of charging stations reached [4,000]", "number of charging stations"],
    ["cloud-based dashcam service fees totalled [$4 million]", "cloud-based dashcam service fees"],
    ["we collected [€12 million] of tooling deposits from two suppliers", "tooling deposits"],
    ["orders worth [¥350 million] were put off", "orders"],
    ["our reef restoration levy was about [$2.4 million] a year", "reef restoration levy"],
    ["the pilot cost rose from $1 million to [$3 million]", "pilot cost"],
    [
      "the tax operating loss carryforwards of the Chilean unit stood at [$9 million]",
      "tax operating loss carryforwards of the Chilean unit",
    ],
    ["the court set escrow (€5 million) apart and a demurrage fee ([€1 million])", "demurrage fee"],
    ["the bank keeps open a [$600 million] credit line", "credit line"],
  ])("%s → %s", (marked, expected) => {
    expect(phraseOf(marked)).toBe(expected);
  });

  it.each([
    ["we spent [¥5 billion]"],
    ["it paid them [$7 million] in May 2019"],
    ["[¥5 billion]"],
    ["in March 2020, [12%]"],
    ["they were [3.1%]"],
  ])("finds no name in: %s", (marked) => {
    expect(phraseOf(marked)).toBeUndefined();
  });

  it("gives the same answer twice, and each reader the same", () => {
    const clause = clauseOf("the levy on imported ice came to [€70 million]");
    expect(phrases(clause)).toEqual(phrases(clause));
    expect(compromisePhrases()(clause)).toEqual(phrases(clause));
  });

  it("leaves the caller's compromise as it was", () => {
    const read = (): string => JSON.stringify(nlp("they tax carryforwards and lease borrowings").json());
    const tags = (): unknown =>
      nlp("carryforwards payable")
        .document.flat()
        .map((term) => [...(term.tags ?? [])]);
    const before = tags();
    compromisePhrases()(clauseOf("carryforwards payable of [¥1 billion]"));
    expect(tags()).toEqual(before);
    expect(read()).toContain("carryforwards");
  });

  it.each([
    [""],
    ["[]"],
    ["[5]"],
    ["((((([5]"],
    ["\u0000\ud800 we’ve [¥5] \udfff"],
    ["we’ll’ve’d can't won't [¥5 million] gonna"],
    ["。、【】 [¥5 billion]「」"],
    ["__proto__ constructor of [5%] prototype"],
    [`${"of ".repeat(90)}[5%]`],
    [`[5%] ${"(".repeat(280)}`],
  ])("survives %j", (marked) => {
    const clause = clauseOf(marked.includes("[") ? marked : `${marked}[]`);
    const found = phrases(clause);
    if (found) {
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeGreaterThan(found.start);
      expect(found.end).toBeLessThanOrEqual(clause.text.length);
    }
  });
});
