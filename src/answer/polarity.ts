import type { Match } from "./match-passage.ts";

const negations =
  /^(?:no|not|n['’]t|never|none|nobody|nothing|neither|nor|without|cannot|deny|refuse|reject|dismiss|exclude|cancel|decline|fail|refute|untrue|false)$/;
/** How far, in tokens, a negation reaches, and how far behind what is done one may stand. */
const reach = 8;

/** Does a statement affirm that the thing asked about is done or so, or deny it? */
export function polarityOf({ passage: { sentence }, hits }: Match): "yes" | "no" {
  const acts = hits
    .filter(({ wanted, inside }) => inside > 0 && wanted.term.role === "act")
    .flatMap(({ at }) => at);
  const places = acts.length > 0 ? acts : hits.flatMap(({ at }) => at);
  const { tokens } = sentence;
  const isDenied = tokens.some(({ lemma, lower }, at) => {
    if (
      !negations.test(lemma.toLowerCase()) &&
      !negations.test(lower) &&
      !rulesOut(tokens[at]!.lemma, tokens[at + 1]?.lower)
    )
      return false;
    // "It does not spread, and tap water is safe": a negation ends with its clause.
    const reaches = (place: number) =>
      !tokens
        .slice(Math.min(at, place) + 1, Math.max(at, place))
        .some(({ text }) => /^(?:[,;:—–.]|and|but|while)$/.test(text));
    return places.some((place) => at <= place + 2 && place - at <= reach && reaches(place));
  });
  return isDenied ? "no" : "yes";
}

const rulesOut = (verb: string, particle: string | undefined) => verb === "rule" && particle === "out";
