import { createHash } from "node:crypto";
import { parse } from "yaml";
import { z } from "zod";
import { UserError } from "../news/user-error.ts";
import { type AnswerName, answers } from "./answers.ts";

/** A question to a model, read from a file and complete but for its variables. */
export interface Prompt {
  /** The file's name without its ending. */
  readonly name: string;
  /** A hash of the file: another wording is another prompt. */
  readonly version: string;
  readonly variables: readonly string[];
  readonly answer: AnswerName;
  /** The longest answer, in tokens. */
  readonly mostTokens: number;
  readonly system: string;
  readonly user: string;
}

const header = z.strictObject({
  purpose: z.string().min(10),
  variables: z.array(z.string().regex(/^[a-z_]+$/)),
  answer: z.enum(Object.keys(answers) as [AnswerName, ...AnswerName[]]),
  most_tokens: z.int().min(100).max(32_000),
});

const PARTS = /^---\n(?<header>.*?)\n---\n+# System\n+(?<system>.*?)\n+# User\n+(?<user>.*?)\n*$/s;

/**
 * Reads a prompt file: front matter (purpose, variables, answer, most_tokens), a part "# System" and a part "# User".
 *
 * @throws UserError where anything is missing or too much: a key, a variable that no part uses, one that is not named.
 */
export function parsePrompt(name: string, text: string): Prompt {
  const fail = (what: string): never => {
    throw new UserError(`the prompt file prompts/${name}.md ${what}; put it right or restore it`);
  };
  const parts = PARTS.exec(text.replace(/\r\n/g, "\n"))?.groups;
  if (parts === undefined) return fail("lacks its front matter, '# System' or '# User'");
  const read = header.safeParse(parseHeader(parts.header!, fail));
  if (!read.success)
    return fail(`has a wrong front matter: ${z.prettifyError(read.error).replace(/\s+/g, " ")}`);
  const { variables, answer, most_tokens: mostTokens } = read.data;
  const used = new Set(
    [...`${parts.system} ${parts.user}`.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map(([, variable]) => variable!),
  );
  for (const variable of used)
    if (!variables.includes(variable)) fail(`uses {{${variable}}}, which it does not name`);
  for (const variable of variables)
    if (!used.has(variable)) fail(`names the variable ${variable}, which it does not use`);
  const version = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return { name, version, variables, answer, mostTokens, system: parts.system!, user: parts.user! };
}

function parseHeader(text: string, fail: (what: string) => never): unknown {
  try {
    return parse(text);
  } catch {
    return fail("has a front matter that is no YAML");
  }
}

/**
 * A prompt with its variables put in.
 *
 * @throws RangeError where a variable is missing or too much.
 */
export function renderPrompt(
  prompt: Prompt,
  values: Readonly<Record<string, string>>,
): { readonly system: string; readonly user: string } {
  const missing = prompt.variables.filter((name) => values[name] === undefined);
  const strange = Object.keys(values).filter((name) => !prompt.variables.includes(name));
  if (missing.length + strange.length > 0)
    throw new RangeError(`prompt ${prompt.name}: missing ${missing}, unknown ${strange}`);
  const fill = (text: string) => text.replace(/\{\{\s*(.*?)\s*\}\}/g, (_, name: string) => values[name]!);
  return { system: fill(prompt.system), user: fill(prompt.user) };
}
