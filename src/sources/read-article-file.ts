import { readFile, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Article } from "../news/article.ts";
import { UserError } from "../news/user-error.ts";
import { createArticle } from "./create-article.ts";
import { decodeFile } from "./decode-file.ts";
import { parseHtml } from "./parse-html.ts";
import { parseJson } from "./parse-json.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { bareArticle, type ParsedArticle, type ParsedFile } from "./parsed-article.ts";
import { describeFileError, readProblem } from "./read-problem.ts";
import type { Reading } from "./source.ts";

interface Format {
  readonly maxBytes: number;
  readonly parse: (text: string) => Promise<ParsedFile>;
}

const megabyte = 1_000_000;
/** No article is as long; a longer text is a database dump or a mistake, and would hold up everything else. */
const maxArticleCharacters = megabyte;

const text: Format = { maxBytes: 4 * megabyte, parse: async (source) => toFile(bareArticle(source)) };
const markdown: Format = {
  maxBytes: 4 * megabyte,
  parse: async (source) => toFile(await parseMarkdown(source)),
};
const page: Format = { maxBytes: 5 * megabyte, parse: async (source) => toFile(await parseHtml(source)) };
const json: Format = { maxBytes: 100 * megabyte, parse: async (source) => parseJson(source) };
const formats: Readonly<Record<string, Format>> = {
  ".txt": text,
  ".md": markdown,
  ".html": page,
  ".htm": page,
  ".json": json,
};
/** Files in which articles are kept and that are not read: worth a word, where images and the like are not. */
const unreadDocuments = new Set(
  ".pdf .doc .docx .rtf .odt .epub .eml .msg .mht .mhtml .xml .rss .csv .tsv .jsonl .ndjson .markdown .text .zip .gz".split(
    " ",
  ),
);

/** May a file hold articles, by what its name ends in? */
export function isArticleFile(path: string): boolean {
  return formats[extname(path).toLowerCase()] !== undefined;
}

/** Does an error of the file system mean that a file that was listed has been removed since? */
export function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The articles in a file at a path below a folder; what cannot be read of it is a problem. */
export async function readArticleFile(folder: string, path: string, signal: AbortSignal): Promise<Reading> {
  const extension = extname(path).toLowerCase();
  const format = formats[extension];
  if (format === undefined) {
    const message = `${extension} files are not read; save the article as .txt, .md, .html or .json`;
    return { articles: [], problems: unreadDocuments.has(extension) ? [readProblem(path, message)] : [] };
  }
  try {
    return await readFormat(folder, path, format, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (isGone(error)) return { articles: [], problems: [] };
    const message = error instanceof UserError ? error.message : describeReadError(error, path);
    return { articles: [], problems: [readProblem(path, message)] };
  }
}

async function readFormat(
  folder: string,
  path: string,
  format: Format,
  signal: AbortSignal,
): Promise<Reading> {
  const file = join(folder, path);
  const { size } = await stat(file);
  if (size > format.maxBytes) throw new UserError(tooLong(size, format.maxBytes, "bytes"));
  const { text: source, note } = decodeFile(await readFile(file, { signal }));
  if (source.trim() === "") throw new UserError("is empty; put the article's text into it or remove it");
  const { articles: parsed, mistakes } = await format.parse(source);
  const articles = new Map<string, Article>();
  const messages = [...(note === null ? [] : [note]), ...mistakes];
  for (const entry of parsed) {
    if (entry.text.length > maxArticleCharacters) {
      messages.push(tooLong(entry.text.length, maxArticleCharacters, "characters"));
      continue;
    }
    if (entry.text.trim() === "") {
      messages.push("has metadata and no text; put the article's text into it");
      continue;
    }
    const article = createArticle(path, entry, basename(resolve(folder)));
    if (articles.has(article.id)) messages.push(`holds "${article.title}" twice; it was read once`);
    articles.set(article.id, article);
  }
  return {
    articles: [...articles.values()],
    problems: messages.map((message) => readProblem(path, message)),
  };
}

function tooLong(size: number, limit: number, unit: string): string {
  const [has, most] = [size, limit].map((count) => count.toLocaleString("en"));
  return `is too long for an article: ${has} ${unit}, at most ${most} are read; split it into one file an article`;
}

/** A parser's own failure and a failing disk both end here: the file is named, the others go on. */
function describeReadError(error: unknown, path: string): string {
  if (path.includes("\uFFFD")) return "has a name that is not valid UTF-8; rename it";
  const isFileError = error instanceof Error && "code" in error;
  if (isFileError) return describeFileError(error);
  return `could not be parsed (${error instanceof Error ? error.message : String(error)}); save its text as .txt instead`;
}

function toFile(article: ParsedArticle): ParsedFile {
  return { articles: [article], mistakes: [] };
}
