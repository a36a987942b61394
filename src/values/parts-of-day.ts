import type { Sentence } from "../text/sentence.ts";
import type { TimeMention } from "./times.ts";

/** A part of the day: its middle in minutes since midnight, and how far it reaches to either side. */
interface Part {
  readonly words: RegExp;
  readonly minute: number;
  readonly reachMinutes: number;
}

const part = (words: string, hour: number, reachHours: number): Part => ({
  words: new RegExp(`\\b(?:${words})\\b`, "giu"),
  minute: hour * 60,
  reachMinutes: reachHours * 60,
});

/** Generous, as dawn and dusk move with the season. The longer wordings come first. */
const parts: readonly Part[] = [
  part("small hours|early hours|dead of night|middle of the night|hours before dawn", 3, 3.5),
  part(
    "early (?:in the |on \\p{Lu}\\p{Ll}+day )?morning|before breakfast|at breakfast|breakfast time",
    6.5,
    2.5,
  ),
  part(
    "dawn|daybreak|sunrise|first light|crack of dawn|(?:it was )?getting light|sun (?:came up|rose|was rising)",
    6,
    2.5,
  ),
  part("lunchtime|lunch hour|over lunch|at lunch|lunch break", 12.75, 1.75),
  part("mid-?morning|late morning", 10.25, 2),
  part("broad daylight", 13, 6.5),
  part("mid-?afternoon", 15, 1.75),
  part("dusk|nightfall|sunset|sundown|twilight|getting dark|sun (?:went down|was setting|set)", 19, 3.5),
  part("(?:\\p{Lu}\\p{Ll}+day|the|this|yesterday|next|that) morning", 6.5, 6),
  part("(?:\\p{Lu}\\p{Ll}+day|the|this|yesterday|next|that|early) afternoon", 15, 3.5),
  part("(?:\\p{Lu}\\p{Ll}+day|the|this|yesterday|next|that|early) evening", 19.5, 3.75),
  part("(?:\\p{Lu}\\p{Ll}+day|the|last|that|this) night|at night|overnight", 0.5, 6),
];

/** What each of the parts has some of: most sentences have none. */
const somePart =
  /morning|noon|evening|night|hours|dawn|day(?:break|light)|sun|light|lunch|breakfast|dusk|twilight|dark/;

/** The parts of the day that a sentence names, as clock times with a wide tolerance: "at dawn", "on Friday evening". */
export function findPartsOfDay(sentence: Sentence): readonly TimeMention[] {
  if (!somePart.test(sentence.text)) return [];
  const found: TimeMention[] = [];
  for (const { words, minute, reachMinutes } of parts)
    for (const { index, 0: text } of sentence.text.matchAll(words)) {
      const [start, end] = [sentence.start + index, sentence.start + index + text.length];
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({
          start,
          end,
          text,
          minute,
          toleranceMinutes: reachMinutes,
          halfDayUnknown: false,
          zone: null,
        });
    }
  return found;
}
