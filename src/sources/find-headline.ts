import { furnitureKind } from "../text/furniture.ts";
import { isInstitution, isReleaseLabel } from "../text/institution.ts";
import type { MetadataLine } from "../text/metadata-line.ts";
import { namesItself } from "../text/names-itself.ts";
import { isOutletName, readsLikeHeadline } from "../text/outlet-name.ts";
import { cutSiteTail } from "../text/site-tail.ts";

/** A line above an article's text. */
export interface Heading {
  readonly line: string;
  /** What it says as metadata; null: it is none. */
  readonly metadata: MetadataLine | null;
  /** An empty line stands before it. */
  readonly opensGroup: boolean;
}

/** What of the lines above an article is its headline, and which name of no known kind heads them; null: none. */
export interface Headline {
  readonly title: string | null;
  readonly masthead: string | null;
}

/** Longer lines are no headlines. */
export const maxTitleLength = 220;

const titleLabel = /^(?:title|headline|titel|titre|titolo|título|titulok|titulek)\s*:\s*(\S.{0,218})$/i;

/**
 * Finds the headline: what is labelled so, else the first line that is neither metadata nor furniture, nor a
 * masthead or what stands under one ("City Hall", "your paper in the valley"). A lone line that is like a masthead
 * is the headline. `prose` is the article below.
 */
export function findHeadline(headings: readonly Heading[], prose: readonly string[]): Headline {
  const labelled = headings
    .map(({ line }) => titleLabel.exec(line)?.[1])
    .find((title) => title !== undefined);
  if (labelled !== undefined) return { title: labelled, masthead: null };
  const plain = headings.filter(isCandidate);
  const masthead = isUnknownMasthead(headings, plain, prose) ? plain[0]! : null;
  const below = masthead === null && !isKicker(plain, prose) ? plain : plain.slice(1);
  const found =
    below.find((heading) => !isUnderMasthead(heading, headings, masthead, below)) ??
    below[0] ??
    headings.find(({ metadata }) => metadata?.kind === "masthead" && isUndated(metadata));
  return { title: found ? bare(found.line) : null, masthead: masthead && bare(masthead.line) };
}

function isCandidate({ line, metadata }: Heading): boolean {
  return metadata === null && line.length <= maxTitleLength && /\p{L}/u.test(line) && isHeadline(line);
}

/** "Dam bursts | Valley Post" is a headline, though bars else part links. */
function isHeadline(line: string): boolean {
  const { title, site } = cutSiteTail(line, []);
  return furnitureKind(site !== null && isOutletName(site) ? title : line) === null;
}

function isUndated({ published, yearless }: MetadataLine): boolean {
  return published === null && yearless === null;
}

/**
 * Is the first line a masthead though no word of it says so? A date or a section follows and only then the headline;
 * and the text names itself so, or an office sends it, or none of its words is a word of the text.
 */
function isUnknownMasthead(
  headings: readonly Heading[],
  plain: readonly Heading[],
  prose: readonly string[],
): boolean {
  const [first, ...others] = plain;
  if (first === undefined || others.length === 0 || first !== headings[0]) return false;
  const name = bare(first.line);
  if (!isShapedAsName(name)) return false;
  const last = headings.indexOf(others.at(-1)!);
  const between = headings.slice(1, last).filter(({ metadata }) => metadata !== null);
  const isRelease = headings
    .slice(1, 4)
    .some(({ line }) => isReleaseLabel(bare(line).split(",")[0]!) || /^statement\b/i.test(bare(line)));
  if (isRelease && isInstitution(name)) return true;
  if (!between.some(({ metadata }) => metadata!.kind !== "byline")) return false;
  const isOnlyName = !headings.some(({ metadata }) => metadata?.kind === "masthead");
  return namesItself(name, prose) || (isOnlyName && isStrangeToText(name, prose));
}

/** Is the first line a name or a rubric that stands for itself above the headline? Which of them is not told. */
function isKicker([first, second]: readonly Heading[], prose: readonly string[]): boolean {
  if (first === undefined || second?.opensGroup !== true) return false;
  const name = bare(first.line);
  return name.split(/\s+/).length <= 3 && isShapedAsName(name) && isStrangeToText(name, prose);
}

/** Capitalised throughout, with nothing that a sentence has. */
function isShapedAsName(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length <= 8 &&
    !/[.!?:;,"“”]/.test(line) &&
    words.every((word) => /^[\p{Lu}\d&–—-]|^(?:of|the|and|for|am|de|du|la|der|die|das)$/u.test(word)) &&
    !readsLikeHeadline(line)
  );
}

/** Up to four words, of which the text has none in small letters and not all in others; a headline's are in its text. */
function isStrangeToText(name: string, prose: readonly string[]): boolean {
  const words = name
    .split(/\s+/)
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !/^(?:the|and|for)$/i.test(word));
  if (
    words.length === 0 ||
    words.length > 4 ||
    words.slice(1).some((word) => /(?:[^s]s|ed|ing)$/i.test(word))
  )
    return false;
  const text = prose.join("\n").slice(0, 20_000);
  const isIn = (form: string): boolean =>
    new RegExp(`(?<!\\p{L})${form}(?:e?s|['’]s)?(?!\\p{L})`, "u").test(text);
  const capital = (word: string): string => `${word[0]}(?:${word.slice(1)}|${word.slice(1).toLowerCase()})`;
  return !words.some((word) => isIn(word.toLowerCase())) && !words.every((word) => isIn(capital(word)));
}

/** A section, a department or a motto: in one group of lines with the masthead, where the headline has its own below. */
function isUnderMasthead(
  heading: Heading,
  headings: readonly Heading[],
  masthead: Heading | null,
  plain: readonly Heading[],
): boolean {
  const top = masthead ?? headings.find(({ metadata }) => metadata?.kind === "masthead");
  if (!top) return false;
  const [from, at] = [headings.indexOf(top), headings.indexOf(heading)];
  const isWithTop = from < at && !headings.slice(from + 1, at + 1).some(({ opensGroup }) => opensGroup);
  const isFollowed = plain.some(
    (other) =>
      headings.indexOf(other) > at &&
      headings.slice(at + 1, headings.indexOf(other) + 1).some(({ opensGroup }) => opensGroup),
  );
  return isWithTop && isFollowed && isMotto(heading.line);
}

function isMotto(line: string): boolean {
  const words = line.split(/\s+/);
  const isTitled = words.every((word) => /^[^\p{Ll}]|^(?:of|the|and|for|in|against)$/u.test(word));
  return (
    !/[.!?:]$/.test(line) &&
    (/^\p{Ll}/u.test(line) ||
      (isTitled && words.length <= 6) ||
      (/^(?:The|Your|Our)\s/.test(line) && words.length <= 6) ||
      /\b(?:edition|programme|program|transcript|podcast|summary|department|office|newsletter|bulletin|issue)\b/i.test(
        line,
      ))
  );
}

function bare(line: string): string {
  return line.replace(/^[#×\s*_]+|[*_#\s]+$/g, "");
}
