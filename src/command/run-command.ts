/** The words of a command line in, the exit code out: the whole command, apart from the process it runs in. */
import { readArguments } from "./arguments.ts";
import { HELP } from "./help.ts";
import { runExtract } from "./run-extract.ts";
import { EXIT, wrongUse } from "./run-filings.ts";
import { runTimeline } from "./run-timeline.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Runs one command line: 0 done, 1 a file could not be read, 2 wrong use.
 * @example await runCommand(["timeline", "reports/"], processSurroundings("0.1.0"))
 */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = readArguments(words);
  switch (request.name) {
    case "wrong":
      return wrongUse(request.message, surroundings);
    case "version":
      surroundings.out(`${surroundings.version}\n`);
      return EXIT.done;
    case "help":
      surroundings.out(HELP[request.topic]);
      return EXIT.done;
    case "run":
      return request.run.name === "extract" ? runExtract(request.run, surroundings) : runTimeline(request.run, surroundings);
  }
}
