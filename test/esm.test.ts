import { expect, it } from "@jest/globals";

it("runs as an ES module: without --experimental-vm-modules the suite would pass as CommonJS, unseen", () => {
  expect(typeof require).toBe("undefined");
});
