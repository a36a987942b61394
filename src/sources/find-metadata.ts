import { splitBlocks } from "../text/blocks.ts";
import { findDateline } from "../text/dateline.ts";
import { furnitureKind } from "../text/furniture.ts";
import { type MetadataLine, readMetadataLine } from "../text/metadata-line.ts";
import { agencies } from "../text/outlet-lexicon.ts";
import { isOutletName, toOutletName } from "../text/outlet-name.ts";
import type { Published } from "../text/publication-date.ts";

/** What an article's own text tells of it; null: nothing does. */
export interface TextMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Published | null;
  readonly url: string | null;
}

const headLines = 12;
const footLines = 12;
const sourceLines = 4;
const maxTitleLength = 220;

/** Finds title, outlet, date and address in the places where articles state them: above the text, below, in its first words. */
export function findMetadata(text: string): TextMetadata {
  const lines = splitBlocks(text).map(({ start, end }) => text.slice(start, end));
  const firstProse = lines.findIndex((line) => isProseLine(line));
  const head = lines.slice(0, firstProse < 0 ? headLines : Math.min(firstProse, headLines));
  const headings = head.map((line) => ({ line, metadata: readMetadataLine(line) }));
  const title = findTitle(headings);
  const above = headings.flatMap(({ line, metadata }) => (metadata && line !== title ? [metadata] : []));
  const elsewhere = lines
    .map((line, index) => ({ line, index, fromEnd: lines.length - index }))
    .filter(({ index, fromEnd }) => index >= head.length && (index < headLines || fromEnd <= footLines))
    .flatMap(({ line, fromEnd }) => {
      const metadata = readMetadataLine(line);
      return metadata && isTrustedInText(metadata, fromEnd) ? [metadata] : [];
    });
  const all = [...above, ...elsewhere];
  return {
    title,
    outlet:
      statedOutlet(above, elsewhere) ??
      selfNamedOutlet(lines) ??
      lesserOutlet(lines[head.length] ?? "", all, lines),
    published:
      (all.find(({ published, updated }) => published && !updated) ?? all.find(({ published }) => published))
        ?.published ?? null,
    url: all.find(({ url }) => url !== null)?.url ?? null,
  };
}

/** Within the text a bare date is a sub-heading, and a source that of a chart, unless the text ends with it. */
function isTrustedInText({ kind }: MetadataLine, fromEnd: number): boolean {
  return kind === "source" ? fromEnd <= sourceLines : kind !== "date" && kind !== "masthead";
}

interface Heading {
  readonly line: string;
  readonly metadata: MetadataLine | null;
}

/** The first line above the text that is neither metadata nor furniture; a lone masthead-like line is the headline. */
function findTitle(headings: readonly Heading[]): string | null {
  const candidates = headings.filter(({ line }) => line.length <= maxTitleLength && /\p{L}/u.test(line));
  const plain = candidates.find(({ line, metadata }) => metadata === null && furnitureKind(line) === null);
  const found =
    plain ?? candidates.find(({ metadata }) => metadata?.kind === "masthead" && metadata.published === null);
  return found?.line.replace(/^[#×\s*_]+|[*_#\s]+$/g, "") ?? null;
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

function statedOutlet(above: readonly MetadataLine[], elsewhere: readonly MetadataLine[]): string | null {
  const named = (kind: MetadataLine["kind"], lines: readonly MetadataLine[]): string | null =>
    lines.find((line) => line.kind === kind && line.outlet !== null)?.outlet ?? null;
  return (
    named("source", above) ??
    named("masthead", above) ??
    named("byline", above) ??
    notAgency(named("source", elsewhere)) ??
    notAgency(named("byline", elsewhere))
  );
}

const name = String.raw`((?:The )?\p{Lu}[\p{L}\d&.'’-]*(?: (?:of |the )?\p{Lu}[\p{L}\d&.'’-]*){0,5}?(?: \d{1,2})?)`;
/** How outlets speak of themselves; with what others could say of them too ("told Coast 24") nothing is found. */
const selfReferences: readonly RegExp[] = [
  new RegExp(`^${name} reports on this\\b`, "u"),
  new RegExp(`\\bedited by (?:the )?${name} staff\\b`, "u"),
  new RegExp(
    `^This (?:article|story|piece) (?:was )?(?:originally|first) (?:published|appeared) (?:in|on|by) ${name}[.,]?$`,
    "u",
  ),
];
/** Others than outlets understand things, too. */
const understands = new RegExp(`(?:^|[.”"] )${name} (?:understands|can reveal) that\\b`, "u");
const maxReferenceLength = 5000;

function selfNamedOutlet(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > maxReferenceLength) continue;
    const found = selfReferences
      .map((reference) => reference.exec(line)?.[1])
      .find((outlet) => outlet !== undefined);
    if (found !== undefined && !agencies.includes(found)) return toOutletName(found);
    const understanding = understands.exec(line)?.[1];
    if (understanding !== undefined && isOutletName(understanding)) return understanding;
  }
  return null;
}

/** An agency is the outlet only where nobody else is: in the dateline, the source line, the copyright notice. */
function lesserOutlet(
  firstProse: string,
  stated: readonly MetadataLine[],
  lines: readonly string[],
): string | null {
  const dateline = findDateline(firstProse)?.agency ?? null;
  const source = stated.find(({ kind, outlet }) => kind === "source" && outlet !== null)?.outlet ?? null;
  return (dateline && toOutletName(dateline)) ?? source ?? copyrightHolder(lines);
}

function notAgency(outlet: string | null): string | null {
  return outlet !== null && agencies.includes(outlet) ? null : outlet;
}

const copyrightNotice =
  /(?:©|\b[Cc]opyright|\bCOPYRIGHT)\s*(?:©\s*)?(?:19|20)\d\d,?\s+(?:by\s+)?((?:The )?\p{Lu}[\p{L}\d&.'’ -]{1,50}?)(?:\s+\(|,? (?:Ltd|LLC|Inc|GmbH|Corp)\b|[.,;|]|\s+[Aa]ll [Rr]ights|$)/u;

function copyrightHolder(lines: readonly string[]): string | null {
  for (const line of lines.slice(-footLines)) {
    const holder = copyrightNotice.exec(line.slice(0, 300))?.[1];
    if (holder !== undefined) return toOutletName(holder);
  }
  return null;
}
