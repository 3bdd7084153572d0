/** A table of sentences as tests: the figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

export function each(title: string, fields: readonly Field[], rows: readonly Row[]): void {
  describe(title, () => {
    it.each<Row>(rows)("%s | %s", (filer, text, wanted) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(wanted, got));
    });
  });
}
