import { UserError } from "../news/user-error.ts";
import { findSlashOrder } from "../text/slash-order.ts";
import type { ParsedArticle, ParsedFile } from "./parsed-article.ts";
import { readFields } from "./read-fields.ts";

/** Under these keys an object holds its list of articles. */
const listNames = ["articles", "items", "entries", "results", "docs", "data"];

/**
 * Parses one article or a list of them. An entry with a headline and no text is an article whose text is its
 * headline; one with neither is a mistake, and the others are returned.
 *
 * @throws UserError where it is not JSON, or holds no object.
 */
export function parseJson(source: string): ParsedFile {
  const entries = toEntries(readJson(source));
  const order = findSlashOrder(entries.filter(isObject).flatMap(shortValues).join("\n"));
  const articles: ParsedArticle[] = [];
  const mistakes: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const where = entries.length > 1 ? `entry ${index + 1}` : "its article";
    if (!isObject(entry)) {
      mistakes.push(`${where} is not an object; give each article as {"title": …, "text": …}`);
      continue;
    }
    const fields = readFields(entry, order);
    if (fields.text !== "") articles.push(fields);
    else if (fields.title !== null) articles.push({ ...fields, text: fields.title });
    else mistakes.push(`${where} has no text; put it under "text" (or "body", "content", "articleBody")`);
  }
  return { articles, mistakes };
}

/** The values among which an entry's dates are. */
function shortValues(entry: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(entry).filter((value) => typeof value === "string" && value.length < 40) as string[];
}

function readJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new UserError(`is not valid JSON (${(error as Error).message}); correct it or export it again`);
  }
}

function toEntries(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    if (value.length === 0) throw new UserError("is an empty list; put articles into it or remove the file");
    return value;
  }
  if (!isObject(value)) throw new UserError("holds no article; give one object, or a list of them");
  const list = listNames.map((name) => value[name]).find(Array.isArray);
  return list?.every(isObject) ? toEntries(list) : [value];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
