import { outletOfHost, toOutletName } from "../text/outlet-name.ts";
import { findPublicationDate, type Published } from "../text/publication-date.ts";
import type { SlashOrder } from "../text/slash-order.ts";
import { fieldNames } from "./field-names.ts";
import type { ParsedArticle } from "./parsed-article.ts";

/**
 * Reads an object of metadata (a JSON entry, front matter) under the usual spellings of its keys. `order` is how
 * the entries beside it write their dates.
 */
export function readFields(
  entry: Readonly<Record<string, unknown>>,
  order: SlashOrder | null = null,
): ParsedArticle {
  const byName = new Map(
    Object.entries(entry).map(([key, value]) => [key.toLowerCase().replace(/[^a-z]/g, ""), value]),
  );
  const find = <Value>(names: readonly string[], read: (value: unknown) => Value | null): Value | null => {
    for (const name of names) {
      const value = read(byName.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  const readDate = (value: unknown): Published | null => toPublished(value, order);
  const outlet = find(fieldNames.outlet, toName);
  return {
    text: find(fieldNames.text, toText)?.replace(/\r\n?/g, "\n") ?? "",
    title: find(fieldNames.title, toText)?.replace(/\s+/g, " ") ?? null,
    outlet: outlet === null ? null : toOutletName(outlet),
    url: find(fieldNames.url, toAddress),
    published: find(fieldNames.published, readDate) ?? find(fieldNames.updated, readDate),
    language: toLanguage(find(fieldNames.language, toText)),
  };
}

/** A language tag in lower case; null where it is none. */
export function toLanguage(stated: string | null): string | null {
  const tag = stated?.trim().toLowerCase().replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(tag) ? tag : null;
}

/** A stated publication date: text in any spelling, seconds or milliseconds since 1970, a YAML date. */
export function toPublished(value: unknown, order: SlashOrder | null = null): Published | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : ofInstant(value);
  if (typeof value === "string")
    return findPublicationDate(value, { nearMs: null, order })?.published ?? null;
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  // Below 10¹¹ it can only be seconds: as milliseconds it would be before 1973.
  const instant = new Date(value < 1e11 ? value * 1000 : value);
  return value > 1e8 && !Number.isNaN(instant.getTime()) ? ofInstant(instant) : null;
}

function ofInstant(instant: Date): Published {
  const publishedAt = instant.toISOString();
  return { publishedAt, publishedPrecision: publishedAt.endsWith("T00:00:00.000Z") ? "day" : "minute" };
}

function toText(value: unknown): string | null {
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === "string"))
    return value.join("\n\n");
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function toName(value: unknown): string | null {
  if (Array.isArray(value)) return toName(value[0]);
  if (typeof value === "object" && value !== null)
    return toText((value as Record<string, unknown>).name ?? (value as Record<string, unknown>).title);
  const text = toText(value);
  return text !== null && /^https?:\/\//i.test(text) ? outletOfHost(text) : text;
}

function toAddress(value: unknown): string | null {
  if (typeof value === "object" && value !== null)
    return toAddress((value as Record<string, unknown>)["@id"]);
  return typeof value === "string" && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : null;
}
