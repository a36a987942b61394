import { nounPhraseAt, type Run } from "../disagree/noun-phrases.ts";
import type { Token } from "../text/sentence.ts";
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
  const named = nameRuns(tokens).flatMap((run): Value | [] => {
    if (isAskedAbout(run, match)) return [];
    const before = tokens.slice(Math.max(0, run.from - 4), run.from);
    const at = before.findLastIndex(({ lower }) => placeWords.test(lower));
    if (at < 0 || before.slice(at + 1).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos))) return [];
    const distance = Math.min(...anchors.map((place) => distanceTo(run, place, tokens)));
    return distance > 16
      ? []
      : runValue({ from: run.from - before.length + at, to: run.to }, match, 1 - distance / 60);
  });
  return named.length > 0 ? named : findUnnamed(tokens, anchors).map((run) => runValue(run, match, 0.7));
}

/** "in a five-star ski hotel", "900 miles away", "at the station". */
function findUnnamed(tokens: readonly Token[], anchors: readonly number[]): readonly Run[] {
  return tokens.flatMap(({ lower }, at): Run | [] => {
    if (/^(?:abroad|away|upstairs|downstairs|overseas)$/.test(lower)) return { from: at, to: at + 1 };
    if (!/^(?:in|at|near|outside|inside|on|to|from|into|behind|under)$/.test(lower)) return [];
    const phrase = nounPhraseAt(tokens, at + 1);
    const last = phrase === undefined ? undefined : tokens[phrase.to - 1];
    if (phrase === undefined || last === undefined || !placeNouns.test(last.lemma.toLowerCase())) return [];
    return anchors.every((anchor) => anchor < phrase.from || anchor >= phrase.to)
      ? { from: at, to: phrase.to }
      : [];
  });
}

const placeNouns =
  /^(?:hotel|house|home|room|hall|office|building|station|airport|hospital|prison|jail|cell|custody|court|courthouse|school|church|street|road|square|bridge|park|garden|field|farm|forest|wood|mountain|hill|valley|river|lake|sea|beach|shore|coast|island|harbour|harbor|port|city|town|village|suburb|district|region|country|border|capital|centre|center|base|camp|plant|factory|warehouse|shop|store|market|museum|theatre|stadium|arena|bar|restaurant|cafe|ship|boat|plane|train|bus|car|van|flat|apartment|basement|cellar|roof|floor|north|south|east|west|resort|villa|embassy|liberty|freedom)$/;
