import { agencies } from "./outlet-lexicon.ts";

/** What stands before the first sentence: "CALDER BAY, May 13 (Meridian Wire) - ". */
export interface Dateline {
  /** UTF-16 units up to the first character of the sentence. */
  readonly length: number;
  /** The agency or outlet named in brackets. */
  readonly agency: string | null;
}

const place = String.raw`\p{Lu}[\p{L}.'’]*(?:[ ,/-]{1,2}[\p{L}\d.'’]{1,20}){0,7}`;
const capitals = String.raw`[\p{Lu}][\p{Lu}.'’-]+(?:[ /]{1,2}[\p{Lu}][\p{Lu}.'’-]*){0,4}`;
const agency = String.raw`\((?<agency>[\p{Lu}\p{Ll}][^()\d]{0,40})\)`;
/** "NASA - the space agency - said" is no dateline: behind one begins a sentence. */
const beforeSentence = String.raw`\s{0,3}(?=["“”‘'’«„]{0,2}[\p{Lu}\p{Lo}\d$£€])`;
const forms: readonly RegExp[] = [
  // LONDON, May 13 (Reuters) - Text; Calder Bay (AP) — Text
  new RegExp(`^${place},? ${agency}\\s{0,2}(?:[-–—]{1,3}|:)${beforeSentence}`, "u"),
  // LONDON, 13 May (Reuters). Text
  new RegExp(`^${capitals},? [\\p{L}\\d. ]{2,24} ${agency}\\.(?=\\s)${beforeSentence}`, "u"),
  // HENRY COUNTY, Ind. (WANE) Text; HENRY COUNTY, Ind. (Aug. 28, 2025) - Text
  new RegExp(`^${capitals}(?:, [\\p{L}\\d. ]{2,24}){0,2},? ${agency}(?=\\s)${beforeSentence}`, "u"),
  new RegExp(
    `^${capitals}(?:, [\\p{L}\\d. ]{2,24}){0,2},? \\([^()]{1,40}\\)\\s{0,2}[-–—]{1,3}${beforeSentence}`,
    "u",
  ),
  // WASHINGTON, D.C. — Text; MADISON, Wis. - Text
  new RegExp(`^${capitals}(?:, [\\p{L}\\d. ]{2,24}){0,2},?\\s{0,2}(?:--|[–—]| -(?= ))${beforeSentence}`, "u"),
  // NEW DELHI: Text
  new RegExp(`^${capitals}:${beforeSentence}`, "u"),
];
const bracketOnly = new RegExp(`^${agency}\\s{0,2}[-–—]{0,2}\\s{0,2}(?=["“‘'«]?\\p{Lu})`, "u");

/** The dateline that a paragraph begins with; null where it begins with its sentence. */
export function findDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 160);
  for (const form of forms) {
    const match = form.exec(head);
    if (match) return { length: match[0].length, agency: match.groups?.agency?.trim() ?? null };
  }
  const match = bracketOnly.exec(head);
  const name = match?.groups?.agency?.trim();
  // A bracket may also be part of the sentence; only the name of an agency, or its initials, is not.
  if (!match || name === undefined || !(agencies.includes(name) || /^\p{Lu}{2,8}$/u.test(name))) return null;
  return { length: match[0].length, agency: name };
}
