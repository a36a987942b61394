import { createHash } from "node:crypto";
import type { Article } from "../news/article.ts";
import { outletOfHost } from "../text/outlet-name.ts";
import { betterOutlet, cutSiteTail } from "../text/site-tail.ts";
import { detectLanguage } from "./detect-language.ts";
import { findDayInAddress } from "./find-day-in-address.ts";
import { findMetadata } from "./find-metadata.ts";
import { firstWords } from "./first-words.ts";
import type { ParsedArticle } from "./parsed-article.ts";

/**
 * The article at a path: what its file states, else what its text tells, else what its address or path does, else
 * null. An outlet that nothing tells is named after the file, a missing headline after the first words. `folder`
 * is the name of the folder that is read.
 */
export function createArticle(path: string, parsed: ParsedArticle, folder = ""): Article {
  const { text } = parsed;
  const place = findDayInAddress(`${folder}/${path}`);
  const address = parsed.url === null ? null : findDayInAddress(parsed.url);
  const near = parsed.published ?? address ?? place;
  const found = findMetadata(text, {
    path: `${folder}/${path}`,
    cue: { nearMs: near === null ? null : Date.parse(near.publishedAt), order: null },
  });
  const url = parsed.url ?? found.url;
  const published =
    parsed.published ??
    found.published ??
    (url === null ? null : findDayInAddress(url)) ??
    found.dateline ??
    place;
  const stated = parsed.outlet ?? found.outlet ?? (url === null ? null : outletOfHost(url));
  const headline = cutSiteTail(parsed.title?.trim() || (found.title ?? ""), [stated]);
  const outlet = betterOutlet(stated, headline.site);
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
    title: headline.title || (firstWords(text) ?? nameOfFile(path)),
    text,
    publishedAt: published?.publishedAt ?? null,
    publishedPrecision: published?.publishedPrecision ?? "day",
    language: parsed.language ?? detectLanguage(text),
  };
}

/** The file's name in one line, without its ending; a long hexadecimal part keeps the eight figures that tell files apart. */
function nameOfFile(path: string): string {
  const stem = path
    .split("/")
    .at(-1)!
    .replace(/\.[^.]+$/, "")
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " ")
    .trim();
  return stem.replace(/(?<![a-z\d])(?=[a-f]*\d)([a-f\d]{8})[a-f\d]{4,}(?![a-z\d])/gi, "$1") || "unnamed";
}
