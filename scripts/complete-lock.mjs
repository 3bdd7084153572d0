// Completes package-lock.json after `npm install` from a registry that has only the packages of some platforms: npm then leaves
// the others out, and `npm ci` (from 11.16 on, npm/cli issue 9846) refuses the file that it has just written.
// `node scripts/complete-lock.mjs [FILE]`, the lock of this package without FILE.
// Adds each optional platform package that a locked package declares at an exact version; prints how many.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const path = process.argv[2] ?? join(import.meta.dirname, "..", "package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const added = Object.values(lock.packages).flatMap((owner) =>
  Object.entries(owner.optionalDependencies ?? {})
    .filter(([name]) => lock.packages[`node_modules/${name}`] === undefined)
    .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, owner)]),
);
const rest = Object.entries(lock.packages).concat(added);
lock.packages = Object.fromEntries(rest.sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} platform packages added`);

/** The platform is told by the package's name, as in `@swc/core-linux-arm64-musl`. */
function entryOf(name, version, owner) {
  const words = name.split(/[/-]/).map((word) => (word === "powerpc64le" ? "ppc64" : word === "riscv64gc" ? "riscv64" : word));
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (!/^\d+\.\d+\.\d+$/.test(version) || cpu.length !== 1 || (os.length !== 1 && cpu[0] !== "wasm32"))
    throw new Error(`${name}@${version}: expected an exact version and a name that tells the platform`);
  const libc = words.some((word) => word.startsWith("musl"))
    ? ["musl"]
    : words.some((word) => word.startsWith("gnu"))
      ? ["glibc"]
      : undefined;
  return {
    version,
    cpu,
    ...(owner.dev ? { dev: true } : {}),
    ...(libc && os[0] === "linux" ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
