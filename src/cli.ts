#!/usr/bin/env node
/** The process around the command: its words, its streams, its exit code. */
import { readFileSync } from "node:fs";
import { runCommand } from "./command/run-command.ts";
import { processSurroundings } from "./command/surroundings.ts";

// A reader that has seen enough (`| head`) closes the pipe: that is an end, not a failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
process.exitCode = await runCommand(process.argv.slice(2), processSurroundings(version));
