import { UserError } from "../news/user-error.ts";
import { bareArticle, type ParsedArticle } from "./parsed-article.ts";
import { readFields } from "./read-fields.ts";

/**
 * Parses an article in Markdown with or without YAML front matter; its text is what follows the front matter,
 * marks included.
 *
 * @throws UserError where the front matter is not valid YAML.
 */
export async function parseMarkdown(source: string): Promise<ParsedArticle> {
  const frontMatter = /^---[ \t]*\n(?<yaml>[\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source);
  if (!frontMatter) return { ...bareArticle(source), title: firstHeading(source) };
  const text = source.slice(frontMatter[0].length);
  const fields = readFields(await readYaml(frontMatter.groups!.yaml!));
  return { ...fields, text, title: fields.title ?? firstHeading(text) };
}

async function readYaml(yaml: string): Promise<Readonly<Record<string, unknown>>> {
  // Loaded when needed: most folders have no front matter, and start-up time counts.
  const { parse } = await import("yaml");
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 10 });
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    const reason = (error as Error).message.split("\n")[0]!.replace(/:$/, "");
    throw new UserError(
      `has front matter that is not valid YAML (${reason}); correct the lines between the --- marks`,
    );
  }
}

function firstHeading(text: string): string | null {
  return /^\s{0,9}#\s+([^\n]{1,300})/.exec(text)?.[1]?.replace(/[\s#]+$/, "") ?? null;
}
