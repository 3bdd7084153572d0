/**
 * Options as a caller gave them → options that hold what their schema says, or one clear TypeError.
 * `extract: option "filed" must be an ISO day such as "2009-09-29", got "29.9.2009"`
 */
import type * as z from "zod";

const LONGEST_SHOWN = 60;

/**
 * `value` checked against `schema`, whose messages name what each option must be. `undefined` counts as no options.
 * @param functionName what the message starts with
 * @throws TypeError that names the option, what was expected and what came; only for the first option that is wrong
 * @example readOptions(extractOptionsSchema, { filed: "2009-09-29" }, "extract").filed // "2009-09-29"
 */
export function readOptions<Schema extends z.ZodObject>(schema: Schema, value: unknown, functionName: string): z.output<Schema> {
  const result = schema.safeParse(value === undefined ? {} : value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue === undefined) throw new TypeError(`${functionName}: options not understood`);
  const came = valueAt(value, issue.path);
  const option = issue.path.reduce<string>(
    (name, step) => name + (typeof step === "number" ? `[${step}]` : `${name === "" ? "" : "."}${String(step)}`),
    "",
  );
  if (issue.code === "unrecognized_keys") throw new TypeError(unknownOption(schema, functionName, option, issue.keys[0] ?? ""));
  const subject = option === "" ? "options" : `option "${option}"`;
  throw new TypeError(`${functionName}: ${subject} must be ${issue.message}, got ${shown(came)}`);
}

function unknownOption(schema: z.ZodObject, functionName: string, parent: string, key: string): string {
  if (parent !== "") return `${functionName}: option "${parent}" has an unknown field "${key}"`;
  return `${functionName}: unknown option "${key}"; the options are ${Object.keys(schema.shape).join(", ")}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step], value);
}

function shown(value: unknown): string {
  const json = JSON.stringify(value, bigintAsText) as string | undefined;
  const text = typeof value === "function" ? "a function" : (json ?? String(value));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
