import { createHash } from "node:crypto";
import type { Article } from "../news/article.ts";
import { findBody } from "../text/body.ts";
import { outletOfHost } from "../text/outlet-name.ts";
import { findPublicationDate, type Published } from "../text/publication-date.ts";
import { detectLanguage } from "./detect-language.ts";
import { findMetadata } from "./find-metadata.ts";
import type { ParsedArticle } from "./parsed-article.ts";

const maxDerivedTitleLength = 100;

/**
 * The article at a path: what its file states, else what its text tells, else null. An outlet that nothing tells
 * is named after the file, a missing headline after the first words.
 */
export function createArticle(path: string, parsed: ParsedArticle): Article {
  const { text } = parsed;
  const found = findMetadata(text);
  const url = parsed.url ?? found.url;
  const published = parsed.published ?? found.published ?? dateInAddress(url);
  const outlet = parsed.outlet ?? found.outlet ?? (url === null ? null : outletOfHost(url));
  const identity = [
    path,
    parsed.url,
    parsed.outlet,
    parsed.title,
    parsed.published?.publishedAt ?? null,
    text,
  ];
  return {
    id: createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16),
    url,
    path,
    outlet: outlet ?? nameOfFile(path),
    title: parsed.title?.trim() || (found.title ?? firstWords(text) ?? nameOfFile(path)),
    text,
    publishedAt: published?.publishedAt ?? null,
    publishedPrecision: published?.publishedPrecision ?? "day",
    language: parsed.language ?? detectLanguage(text),
  };
}

/** News sites put the day of publication into their addresses: /2025/04/28/. */
function dateInAddress(url: string | null): Published | null {
  const day = /\/(?:19|20)\d\d\/\d{1,2}\/\d{1,2}(?=\/)/.exec(url ?? "")?.[0];
  return day === undefined ? null : (findPublicationDate(day)?.published ?? null);
}

/** The body's first sentence, or as many of its words as a headline may have. */
function firstWords(text: string): string | null {
  const [paragraph] = findBody({ title: "", text });
  const line = paragraph ? text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400)) : "";
  const sentence = line
    .split(/(?<=[^\s.]{2}[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u)[0]!
    .replace(/\s+/g, " ")
    .trim();
  if (sentence.length <= maxDerivedTitleLength) return sentence === "" ? null : sentence;
  return `${sentence.slice(0, maxDerivedTitleLength).replace(/\s+\S*$/, "")}…`;
}

/** The file's name without its ending; a long hexadecimal part keeps its first characters, which tell files apart. */
function nameOfFile(path: string): string {
  const stem = path
    .split("/")
    .at(-1)!
    .replace(/\.[^.]+$/, "");
  return stem.replace(/(?<![a-z\d])(?=[a-f]*\d)([a-f\d]{4})[a-f\d]{8,}(?![a-z\d])/gi, "$1…");
}
