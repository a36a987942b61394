import type { Match } from "./match-passage.ts";
import { nameRuns } from "./name-runs.ts";
import { distanceTo, isAskedAbout, placesOf, runValue } from "./run-value.ts";
import type { Value } from "./value.ts";

const placeWords =
  /^(?:in|at|near|on|outside|inside|off|into|to|from|across|around|around|above|below|over|under|beside|behind|along)$/;

/** Where: a place behind a preposition, after what is done there. */
export function findPlaces(match: Match): readonly Value[] {
  const { tokens } = match.passage.sentence;
  const anchors = [...placesOf(match, "act"), ...placesOf(match, "thing")];
  return nameRuns(tokens).flatMap((run): Value | [] => {
    if (isAskedAbout(run, match)) return [];
    const before = tokens.slice(Math.max(0, run.from - 4), run.from);
    const at = before.findLastIndex(({ lower }) => placeWords.test(lower));
    if (at < 0 || before.slice(at + 1).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos))) return [];
    const distance = Math.min(...anchors.map((place) => distanceTo(run, place, tokens)));
    return distance > 16
      ? []
      : runValue({ from: run.from - before.length + at, to: run.to }, match, 1 - distance / 60);
  });
}
