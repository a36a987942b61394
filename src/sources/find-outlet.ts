import { findDateline } from "../text/dateline.ts";
import type { MetadataLine } from "../text/metadata-line.ts";
import { namesItself } from "../text/names-itself.ts";
import { agencies } from "../text/outlet-lexicon.ts";
import { isOutletName, toOutletName } from "../text/outlet-name.ts";
import { toTitleCase } from "../text/title-case.ts";

/** The parts of an article's text in which its outlet is named. */
export interface OutletPlaces {
  /** What the lines above the article say. */
  readonly above: readonly MetadataLine[];
  /** The name above it that is an outlet's by where it stands alone. */
  readonly masthead: string | null;
  /** What lines in and below it say. */
  readonly elsewhere: readonly MetadataLine[];
  readonly firstProse: string;
  readonly lines: readonly string[];
  /** The path of its file. */
  readonly path: string;
}

/** The outlet that an article's text names as its own; null where it names none. */
export function findOutlet(places: OutletPlaces): string | null {
  const outlet =
    statedOutlet(places) ?? sectionOutlet(places) ?? selfNamedOutlet(places.lines) ?? lesserOutlet(places);
  return outlet === null ? null : asSpelledInText(withoutFrequency(outlet), places.lines);
}

/** "Radio Harrow 98.4" is heard there, and called Radio Harrow. */
function withoutFrequency(outlet: string): string {
  return outlet.replace(/^(\S+ .*\S)\s+\d{2,3}[.,]\d(?: ?FM)?$/i, "$1");
}

function statedOutlet({ above, masthead, elsewhere }: OutletPlaces): string | null {
  const named = (kind: MetadataLine["kind"], lines: readonly MetadataLine[]): string | null =>
    lines.find((line) => line.kind === kind && line.outlet !== null)?.outlet ?? null;
  return (
    named("source", above) ??
    masthead ??
    named("masthead", above) ??
    named("byline", above) ??
    notAgency(named("source", elsewhere)) ??
    notAgency(named("byline", elsewhere))
  );
}

/** "Estuary One | News": a name only where the folder is called so, a picture is credited to it, or the text names it as its own. */
function sectionOutlet({ above, lines, path }: OutletPlaces): string | null {
  const name = above.find(({ kind, outlet }) => kind === "section" && outlet !== null)?.outlet ?? null;
  if (name === null) return null;
  const folded = fold(name);
  const isFolder = path.split("/").some((part) => fold(part) === folded);
  const isCredited = lines.some(
    (line) =>
      line.length < 300 &&
      /\b(?:picture|pictures|photo|photos|image|video|copyright)\b|©|\(c\)/i.test(line) &&
      ` ${fold(line)} `.includes(` ${folded} `),
  );
  return isFolder || isCredited || namesItself(name, lines) ? name : null;
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
function lesserOutlet({ firstProse, above, elsewhere, lines }: OutletPlaces): string | null {
  const dateline = findDateline(firstProse)?.agency ?? null;
  const stated = [...above, ...elsewhere];
  const source = stated.find(({ kind, outlet }) => kind === "source" && outlet !== null)?.outlet ?? null;
  return (dateline && toOutletName(dateline)) ?? source ?? findCopyright(lines)?.holder ?? null;
}

function notAgency(outlet: string | null): string | null {
  return outlet !== null && agencies.includes(outlet) ? null : outlet;
}

/** A notice at the foot of an article: "© 2025 Valley Post Ltd", "(c) Northern Wire 2025". */
export interface Copyright {
  readonly holder: string | null;
  readonly year: number;
}

const footLines = 12;
const mark = String.raw`(?:©|\([cC]\)|\b[Cc]opyright|\bCOPYRIGHT)\s*(?:©\s*)?`;
const holder = String.raw`(?<holder>(?:The )?\p{Lu}[\p{L}\d&.'’ -]{1,50}?)`;
const copyrightNotices: readonly RegExp[] = [
  new RegExp(
    `${mark}(?<year>(?:19|20)\\d\\d),?\\s+(?:by\\s+)?${holder}(?:\\s+\\(|,? (?:Ltd|LLC|Inc|GmbH|Corp)\\b|[.,;|·]|\\s+[Aa]ll [Rr]ights|$)`,
    "u",
  ),
  new RegExp(`${mark}${holder},?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`, "u"),
  new RegExp(`${mark}(?<year>(?:19|20)\\d\\d)(?!\\d)`, "u"),
];

/** The copyright notice in the last lines of a text; null where there is none. */
export function findCopyright(lines: readonly string[]): Copyright | null {
  for (const notice of copyrightNotices) {
    for (const line of lines.slice(-footLines)) {
      const groups = notice.exec(line.slice(-300))?.groups;
      if (!groups) continue;
      return { holder: groups.holder ? toOutletName(groups.holder) : null, year: Number(groups.year) };
    }
  }
  return null;
}

/** A name in capitals alone as the text spells it in another place, or else as names are spelled. */
function asSpelledInText(outlet: string, lines: readonly string[]): string {
  if (/\p{Ll}/u.test(outlet) || !/\s/.test(outlet)) return outlet;
  const anyCase = new RegExp(`(?<!\\p{L})${outlet.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?!\\p{L})`, "iu");
  const found = lines.flatMap((line) => anyCase.exec(line)?.[0] ?? []);
  return found.find((spelling) => /^\p{Lu}.*\p{Ll}/u.test(spelling)) ?? toTitleCase(outlet);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
