import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { UserError } from "../news/user-error.ts";
import { type Prompt, parsePrompt } from "./prompt.ts";

const names = [
  "find-disagreements",
  "judge-disagreements",
  "summarize-story",
  "answer-question",
  "extract-claims",
] as const;

export type PromptName = (typeof names)[number];

/** Every prompt by its name. */
export type Prompts = Readonly<Record<PromptName, Prompt>>;

const usualFolder = fileURLToPath(new URL("../../prompts/", import.meta.url));

/**
 * Reads all prompts of a folder.
 *
 * @throws UserError where one is missing, wrong, or not known.
 */
export function loadPrompts(folder = usualFolder): Prompts {
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  const strange = files.find((file) => !names.some((name) => file === `${name}.md`));
  if (strange !== undefined) throw new UserError(`prompts/${strange} is no prompt that is used; remove it`);
  const read = (name: PromptName): readonly [PromptName, Prompt] => {
    if (!files.includes(`${name}.md`)) throw new UserError(`prompts/${name}.md is missing; restore it`);
    return [name, parsePrompt(name, readFileSync(`${folder}/${name}.md`, "utf8"))];
  };
  return Object.fromEntries(names.map(read)) as Prompts;
}
