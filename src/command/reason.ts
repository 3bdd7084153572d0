/** An error of the file system in, the reason in a few words out: "no such file". */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "is a folder",
  EMFILE: "too many open files",
  ERR_FS_FILE_TOO_LARGE: "too large",
};

/**
 * Says in a few words why something could not be read.
 * @example reasonOf(Object.assign(new Error(), { code: "ENOENT" })) // "no such file"
 */
export function reasonOf(error: unknown): string {
  const { code, message } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown; message?: unknown };
  const said = typeof message === "string" && message !== "" ? message : "cannot be read";
  return REASONS[String(code)] ?? said.replace(/\n[\s\S]*$/, "");
}
