// A Redis of our own for one run: redis-server on a free port, its files in a folder that goes with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Starts Redis; resolves once it takes connections. Rejects where redis-server is not installed or ends at once.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis() {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "filing-facts-redis-"));
  const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--maxmemory-policy", "noeviction"];
  const server = spawn("redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit").catch(() => undefined);
  const stop = async () => {
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { url: `redis://127.0.0.1:${port}`, stop };
}

/** @param {import("node:child_process").ChildProcess} server */
function ready(server) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(error.code === "ENOENT" ? new Error("redis-server is not installed (on Debian: apt-get install redis-server)") : error);
    });
    server.once("exit", (code) => reject(new Error(`redis-server ended with code ${code}`)));
    server.stdout.setEncoding("utf8").on("data", (lines) => {
      if (/ready to accept connections/i.test(lines)) resolve(undefined);
    });
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
