import { readByline } from "./byline.ts";
import { isInstitution, isReleaseLabel } from "./institution.ts";
import { outletSections, paperSections } from "./outlet-lexicon.ts";
import { isOutletName, readsLikeHeadline, toOutletName } from "./outlet-name.ts";
import { type DateCue, findPublicationDate, noCue, type Published } from "./publication-date.ts";
import { findYearlessDay, type YearlessDay } from "./yearless-day.ts";

/** What a line says about its article instead of being part of it. */
export interface MetadataLine {
  /**
   * `source`: "Source: X". `published`: a labelled date. `date`: a bare one. `masthead`: an outlet's name as a line.
   * `section`: where in a paper or on a site the article stands, or what kind of text it is. Its first part, or the
   * name before its date, may be the outlet or not.
   */
  readonly kind: "source" | "published" | "byline" | "address" | "date" | "masthead" | "section";
  readonly outlet: string | null;
  readonly published: Published | null;
  /** A day that is given without its year, where no date is given. */
  readonly yearless: YearlessDay | null;
  /** The date is when the text was changed last, which counts only where no other is given. */
  readonly updated: boolean;
  readonly url: string | null;
}

const nothing = { outlet: null, published: null, yearless: null, updated: false, url: null };
const maxLineLength = 220;
const separators = /\s+[|·•–—]\s+|\s+-\s+|,\s+/;

/**
 * Reads one line as metadata; null where it is prose, a headline or anything else. Reads 220 characters at most.
 * The cue tells how to read "12/03/2026".
 */
export function readMetadataLine(line: string, cue: DateCue = noCue): MetadataLine | null {
  if (line.length > maxLineLength) return null;
  const text = line.replace(/^[*_#>\s]+|[*_\s]+$|\*\*|__/g, "");
  if (text === "") return null;
  return readWhole(text, cue) ?? readParts(text, cue) ?? readSection(text);
}

function readWhole(text: string, cue: DateCue): MetadataLine | null {
  const stated = readSourceLine(text, cue) ?? readAddressLine(text);
  if (stated !== null) return stated;
  const found = findDay(text, cue);
  return (
    readBylineLine(text, found) ??
    readReleaseLine(text, found) ??
    readDateLine(text, found) ??
    readMasthead(text)
  );
}

/** "BUSINESS | Posted March 11, 2026 | By Ida Lund": parts that are metadata, and short ones beside them. */
function readParts(text: string, cue: DateCue): MetadataLine | null {
  const parts = text.split(/\s+[|·•]\s+/);
  if (parts.length < 2 || parts.length > 6) return null;
  const read = parts.map((part) => readWhole(part, cue));
  const dated = read.find((part) => part?.published) ?? read.find((part) => part?.yearless);
  const others = parts.filter((_, index) => read[index] === null);
  if (!dated || others.some((part) => part.split(/\s+/).length > 4 || /[.!?]$/.test(part))) return null;
  const outlet = read.find((part) => part !== null && part.outlet !== null)?.outlet ?? null;
  return { ...dated, outlet, kind: outlet === null ? "published" : "masthead" };
}

/** "Press release — Ministry of Works, 7 March 2025": who sends it takes an outlet's place. */
function readReleaseLine(text: string, found: FoundDay | null): MetadataLine | null {
  const parts = (found?.rest ?? text).replace(/[\s,|·•–—-]+$/, "").split(separators);
  if (parts.length !== 2 || !parts.some(isReleaseLabel)) return null;
  const sender = parts.find((part) => isInstitution(part) && !isReleaseLabel(part));
  if (sender === undefined) return null;
  return { ...nothing, ...found?.day, kind: "masthead", outlet: sender };
}

const sections: ReadonlySet<string> = new Set([...outletSections, ...paperSections]);

/** "Opinion & Politics", or "Estuary One | News | Harrow": a name, and a section of a news site behind it. */
function readSection(text: string): MetadataLine | null {
  const isSection = text.split(/\s*[|&,/›»>]\s*|\s+and\s+/).every((part) => sections.has(part.toLowerCase()));
  if (isSection || isReleaseLabel(text)) return { ...nothing, kind: "section" };
  const [name, section, ...others] = text.split(/\s+[|›»>]\s+/);
  if (section === undefined || others.length > 3 || !outletSections.includes(section.toLowerCase()))
    return null;
  const words = name!.split(/\s+/);
  if (isOutletName(name!)) return { ...nothing, kind: "masthead", outlet: name! };
  const isName =
    words.length <= 6 && words.every((word) => /^[\p{Lu}\d]/u.test(word)) && !readsLikeHeadline(name!);
  return isName ? { ...nothing, kind: "section", outlet: name! } : null;
}

const sourceLabel =
  /^(?:source|outlet|publisher|publication|newspaper|published (?:by|in)|quelle|zdroj|fuente|fonte|źródło|джерело|источник)\s*:\s*(.{1,100})$/i;

function readSourceLine(text: string, cue: DateCue): MetadataLine | null {
  const stated = sourceLabel.exec(text)?.[1];
  if (stated === undefined || readsLikeHeadline(stated)) return null;
  const found = findPublicationDate(stated, cue);
  const url = /^https?:\/\/\S+$/i.test(stated) ? stated : null;
  const outlet = toOutletName(found?.rest ?? stated);
  return { ...nothing, kind: "source", outlet, published: found?.published ?? null, url };
}

function readAddressLine(text: string): MetadataLine | null {
  const url = /^(?:(?:url|link|address|original|permalink)\s*:\s*)?(https?:\/\/\S+)$/i.exec(text)?.[1];
  return url === undefined ? null : { ...nothing, kind: "address", url: /:\s*h/i.test(text) ? url : null };
}

function readBylineLine(text: string, found: FoundDay | null): MetadataLine | null {
  const byline = readByline((found?.rest ?? text).replace(/[,|\s]+$/, ""));
  return (
    byline && { ...nothing, ...found?.day, kind: "byline", outlet: byline.outlet, updated: isUpdate(text) }
  );
}

const dateLabel =
  /^[*\s]*(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|date|dated|publish(?:ed)? date|veröffentlicht|publié|publicado|pubblicato|publikované|aktualizované|zverejnené|stand)(?!\p{L})(?: (?:at|on|le|el|il|am|by \S{1,40}))?\s*[:,]?)/iu;
/** What may stand beside a date without making the line a sentence: "403", "4 min read", "CREATED - UPDATED:". */
const besideDate =
  /^(?:[\s,;.|·•–—\-:()\d]|(?<!\p{L})(?:published|posted|updated|modified|created|issued|last|first|date|at|on|(?:press|news|media) (?:release|note|statement)|information for the (?:media|press)|min(?:ute)?s?|read|words|edt|est|et|gmt|am|pm|local time|ago|hours?|um|uhr|à|le|el|las|alle|ore|às|o|v|ve)(?!\p{L}))*$/iu;

/** What agencies number and sort their reports by: "MW0412 4 GEN". */
const wireCodes = /^(?=.*\b\p{Lu}{1,4}\d{2,6}\b)(?:(?:\p{Lu}{1,4}\d{0,6}|\d{1,6})(?:[\s/-]+|$)){1,7}$/u;

function readDateLine(text: string, found: FoundDay | null): MetadataLine | null {
  const label = dateLabel.exec(text)?.[0];
  if (
    label !== undefined &&
    (found?.day.published ? isLabelledDate(text, found.rest) : isDatedWithoutYear(text))
  )
    return { ...nothing, ...found?.day, kind: "published", updated: isUpdate(text) };
  if (!found) return null;
  const line = { ...nothing, ...found.day, updated: isUpdate(text) };
  if (besideDate.test(found.rest) || wireCodes.test(found.rest) || editionBehindDate.test(found.rest))
    return { ...line, kind: "date" };
  if (found.rest.length > 90) return null;
  const name = found.rest.split(separators)[0]!.replace(/[\s,|·•–—-]+$/, "");
  const outlet = outletIn(name);
  const isWholeLine = besideDate.test(found.rest.slice(name.length));
  if (outlet !== null && (isWholeLine || line.published)) return { ...line, kind: "masthead", outlet };
  const isNamed =
    line.published && !/\p{L}/u.test(found.rest.slice(name.length)) && isNameBeforeDate(text, name);
  return isNamed ? { ...line, kind: "section", outlet: name } : null;
}

/** Behind a date: "7 March 2025 — free extra edition". */
const editionBehindDate = /^[\s,]*[|·•–—-]\s+\p{Ll}+(?: \p{Ll}+){0,3}$/u;

/** "Am Markt, 7 March 2025": nothing but a name, parted from the date behind it, which no headline is. */
function isNameBeforeDate(text: string, name: string): boolean {
  const words = name.split(/\s+/);
  return (
    /^\s*[,|·•–—-]/.test(text.slice(name.length)) &&
    words.length <= 4 &&
    /^\p{Lu}/u.test(name) &&
    words.every((word) => /^(?:[\p{Lu}\d&][\p{L}\d.'’&-]*|\p{Ll}{2,3})$/u.test(word)) &&
    !readsLikeHeadline(name)
  );
}

interface FoundDay {
  readonly day: Pick<MetadataLine, "published" | "yearless">;
  readonly rest: string;
}

/** The date in a line, or else the day without its year. */
function findDay(text: string, cue: DateCue): FoundDay | null {
  const dated = findPublicationDate(text, cue);
  if (dated) return { day: { published: dated.published, yearless: null }, rest: dated.rest };
  const found = findYearlessDay(text);
  return found && { day: { published: null, yearless: found.yearless }, rest: found.rest };
}

/** Short, and no sentence of its own: "Published in 2019, the report of 7 March 2020 found none." */
function isLabelledDate(text: string, rest: string): boolean {
  return rest.length < 110 && (besideDate.test(rest) || !/[.!?]$/.test(text));
}

/** "Posted by Moss, 29 April, 07:12", "Updated at 12:23 P.M.": metadata, though it gives no date. */
function isDatedWithoutYear(text: string): boolean {
  return /\d/.test(text) && text.length < 90 && !/[.!?]$/.test(text.replace(/[ap]\.m\.$/i, ""));
}

const ownKind =
  /\b(?:blog|newspaper|magazine|news site|newsletter|briefing|edition|exclusive|transcript|online news|with agenc(?:y|ies))\b/i;

function readMasthead(text: string): MetadataLine | null {
  const [name, ...others] = text.split(/\s+[|·•–—]\s+|,\s+(?=with\b)/);
  if (/[.!?:]$/.test(text) || others.length > 2) return null;
  const tail = others.join(" ");
  const isCapitalised = name!.split(/\s+/).every((word) => /^[\p{Lu}\d&]/u.test(word));
  const outlet = outletIn(name!.trim()) ?? (ownKind.test(tail) && isCapitalised ? name!.trim() : null);
  return outlet !== null && tail.length <= 60 ? { ...nothing, kind: "masthead", outlet } : null;
}

/** The outlet that a name is, or whose desk it is: "Valley Post", "Valley Post City Desk". */
function outletIn(name: string): string | null {
  const paper = name.replace(/\s+\p{L}+\s+[Dd]esk$/u, "");
  return isOutletName(name) ? name : paper !== name && isOutletName(paper) ? paper : null;
}

function isUpdate(text: string): boolean {
  return (
    /\b(?:updated|modified|aktualizované)\b/i.test(text) && !/\b(?:published|posted|created)\b/i.test(text)
  );
}
