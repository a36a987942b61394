import { countryOf } from "../disagree/countries.ts";
import { sayVerbs } from "../disagree/lexicons/common-lexicon.ts";
import type { Run } from "../disagree/noun-phrases.ts";
import type { Token } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import { matchWords } from "./match-words.ts";
import { nameRuns } from "./name-runs.ts";
import type { Question } from "./question.ts";
import { distanceTo, isAskedAbout, placesOf, runValue } from "./run-value.ts";
import type { Value } from "./value.ts";
import { wholeStatement } from "./whole-statement.ts";

/** Which of a kind: names beside the noun, or nouns of the kind with what tells them apart. */
export function findKinds(question: Question, match: Match): readonly Value[] {
  const { tokens } = match.passage.sentence;
  const asked = question.terms.find(({ role }) => role === "asked");
  // "Chemicals" are not told by "the chemical plant".
  const met = placesOf(match, "asked");
  const places = met.filter((at) => tokens[at + 1]?.pos !== "NOUN");
  if (met.length > 0 && places.length === 0) return [];
  if (/\b(?:which|what) other\b/i.test(question.text) && !another.test(match.passage.sentence.text))
    return [];
  const numbered = places.flatMap((at) => numberBeside(tokens, at) ?? []);
  if (numbered.length > 0 && asked !== undefined && ranked.test(asked.lemma))
    return numbered.map((run) => runValue(run, match, 1));
  const isCountry = asked !== undefined && matchWords("country", asked.lemma) >= 0.8;
  const runs = nameRuns(tokens).filter((run) => !isAskedAbout(run, match));
  if (isCountry) {
    return runs
      .filter(({ from, to }) => tokens.slice(from, to).some(({ lower }) => countryOf(lower) !== undefined))
      .map((run) => runValue(run, match, 1));
  }
  // "Ambulances are taken to Brackwell": the kind goes without saying.
  if (places.length === 0) {
    const others = [...placesOf(match, "act"), ...placesOf(match, "thing")];
    return runs.flatMap((run): Value | [] => {
      if (!/^(?:to|by|from|at|in|of|with|for|and)$/.test(tokens[run.from - 1]?.lower ?? "")) return [];
      const distance = Math.min(...others.map((at) => distanceTo(run, at, tokens)));
      return distance > 6 ||
        match.hits.some(({ wanted, inside }) => inside === 0 && wanted.term.role !== "asked")
        ? []
        : runValue(run, match, 0.7);
    });
  }
  if (places.some((at) => tokens.some(({ lower }, i) => i > at && lower === "including")))
    return [wholeStatement(match, 0.9)];
  return runs.flatMap((run): Value | [] => {
    const distance = Math.min(...places.map((at) => distanceTo(run, at, tokens)));
    return distance > 4 || isSpeaker(tokens, run) ? [] : runValue(run, match, 1 - distance / 40);
  });
}

const another = /\b(?:other|another|also|too|both|as well|including)\b/i;

/** What is told apart by numbers: "the seventh round", "round seven". */
const ranked =
  /^(?:round|minute|floor|lap|set|stage|game|place|chapter|phase|week|day|grade|level|gate|platform|room|ward)$/;

function numberBeside(tokens: readonly Token[], at: number): Run | undefined {
  const ordinal =
    /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
  if (ordinal.test(tokens[at - 1]?.lower ?? "")) return { from: at - 1, to: at + 1 };
  return tokens[at + 1]?.pos === "NUM" ? { from: at, to: at + 2 } : undefined;
}

/** "They got in through a supplier's account, Veltra said." */
function isSpeaker(tokens: readonly Token[], { from, to }: Run): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  return before?.text === "," && after !== undefined && sayVerbs.has(after.lemma.toLowerCase());
}
