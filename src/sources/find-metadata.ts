import { splitBlocks } from "../text/blocks.ts";
import { findDateline } from "../text/dateline.ts";
import { furnitureKind } from "../text/furniture.ts";
import { type MetadataLine, readMetadataLine } from "../text/metadata-line.ts";
import { type DateCue, findPublicationDate, type Published } from "../text/publication-date.ts";
import { findSlashOrder } from "../text/slash-order.ts";
import { daysNear, findYearlessDay, type YearlessDay } from "../text/yearless-day.ts";
import { findHeadline, type Heading, maxTitleLength } from "./find-headline.ts";
import { findCopyright, findOutlet } from "./find-outlet.ts";

/** What an article's own text tells of it; null: nothing does. */
export interface TextMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Published | null;
  /** The day in the dateline, which counts only where nothing states one. */
  readonly dateline: Published | null;
  /** The day, without its year, that it states above, or else in its dateline; other articles may tell the year. */
  readonly yearless: YearlessDay | null;
  readonly url: string | null;
}

const headLines = 12;
const footLines = 12;
const sourceLines = 4;

/** Where an article's file lies, and what is known of its date beside its text. */
export interface Place {
  readonly path: string;
  readonly cue: DateCue;
}

/** Finds title, outlet, date and address in the places where articles state them: above the text, below, in its first words. */
export function findMetadata(text: string, { path, cue: known }: Place): TextMetadata {
  const cue = { ...known, order: known.order ?? findSlashOrder(text) };
  const blocks = splitBlocks(text);
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const firstProse = lines.findIndex((line) => isProseLine(line));
  const head = lines.slice(0, firstProse < 0 ? headLines : Math.min(firstProse, headLines));
  const headings = head.map((line, index): Heading => {
    const before = index === 0 ? "" : text.slice(blocks[index - 1]!.end, blocks[index]!.start);
    return { line, metadata: readMetadataLine(line, cue), opensGroup: /\n[^\S\n]*\n/.test(before) };
  });
  const { title, masthead } = findHeadline(headings, lines.slice(head.length));
  const above = headings.flatMap(({ line, metadata }) => (metadata && line !== title ? [metadata] : []));
  const elsewhere = lines
    .map((line, index) => ({ line, index, fromEnd: lines.length - index }))
    .filter(({ index, fromEnd }) => index >= head.length && (index < headLines || fromEnd <= footLines))
    .flatMap(({ line, fromEnd }) => {
      const metadata = readMetadataLine(line, cue);
      return metadata && isTrustedInText(metadata, fromEnd) ? [metadata] : [];
    });
  const all = [...above, ...elsewhere];
  const prose = lines[head.length] ?? "";
  return {
    title,
    outlet: findOutlet({ above, masthead, elsewhere, firstProse: prose, lines, path }),
    published:
      (all.find(({ published, updated }) => published && !updated) ?? all.find(({ published }) => published))
        ?.published ?? null,
    dateline: datelineDay(prose, cue.nearMs ?? midYear(findCopyright(lines)?.year)),
    yearless:
      all.find(({ yearless }) => yearless)?.yearless ?? findYearlessDay(datelineOf(prose))?.yearless ?? null,
    url: all.find(({ url }) => url !== null)?.url ?? null,
  };
}

/** The day in a dateline: with its year, or with that of a time near it. */
function datelineDay(prose: string, nearMs: number | null): Published | null {
  const dateline = datelineOf(prose);
  const stated = findPublicationDate(dateline);
  if (stated) return stated.published;
  const yearless = findYearlessDay(dateline)?.yearless;
  const day = nearMs === null || !yearless ? undefined : daysNear(yearless, nearMs)[0];
  return day === undefined ? null : { publishedAt: new Date(day).toISOString(), publishedPrecision: "day" };
}

function datelineOf(prose: string): string {
  return prose.slice(0, findDateline(prose)?.length ?? 0);
}

/** The middle of a year is nearer to each of its days than to any other year's. */
function midYear(year: number | undefined): number | null {
  return year === undefined ? null : Date.UTC(year, 6, 1);
}

/** Within the text a bare date is a sub-heading, and a source that of a chart, unless the text ends with it. */
function isTrustedInText({ kind }: MetadataLine, fromEnd: number): boolean {
  return kind === "source" ? fromEnd <= sourceLines : kind !== "date" && kind !== "masthead";
}

/** Long, or ending as a sentence ends, or beginning with a dateline: no headline. */
function isProseLine(line: string): boolean {
  if (line.length > maxTitleLength || findDateline(line)?.agency) return true;
  if (/\b\p{Lu}\.$/u.test(line)) return false;
  return (
    /[^.]\.["'”’)]*$/.test(line) &&
    readMetadataLine(line) === null &&
    line.split(/\s+/).length > 3 &&
    furnitureKind(line) === null
  );
}
