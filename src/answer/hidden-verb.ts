import type { Token } from "../text/sentence.ts";

/** Index of what is a verb to the question though the tagger takes it for a noun; undefined where there is none. */
export function hiddenVerb(tokens: readonly Token[], head: number | undefined): number | undefined {
  return bareVerb(tokens) ?? verbOfCounted(tokens, head);
}

/** What a noun is to the tagger and a verb to the question: "Did Lorvane promise …", "When does the strike end?" */
function bareVerb(tokens: readonly Token[]): number | undefined {
  const support = tokens.findIndex(
    ({ pos, lower }) =>
      pos === "AUX" && /^(?:did|does|do|will|would|can|could|should|may|might|must)$/.test(lower),
  );
  if (support < 0) return undefined;
  // "What time did the fire at the plant start?": the verb stands further behind.
  if (tokens.some(({ pos }, i) => i > support + 1 && pos === "VERB" && !isInfinitive(tokens, i)))
    return undefined;
  let last = -1;
  for (let i = support + 1; i < tokens.length; i += 1) {
    const { pos, lower, text } = tokens[i]!;
    if (pos === "VERB") return undefined;
    if (lower === "to") break;
    if (pos === "AUX") return undefined;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|X|NUM)$/.test(pos) && text !== "'" && text !== "’") break;
    if (pos === "DET" && last > 0) break;
    if (pos === "NOUN" && lower !== "home") last = i;
    if (pos === "ADJ" && last > support && /^(?:open|close|clear|free|dry|empty)$/.test(lower)) return i;
  }
  return last > support + 1 ? last : undefined;
}

const isInfinitive = (tokens: readonly Token[], at: number) => tokens[at - 1]?.lower === "to";

/** "How many people work at the airport?": what the tagger takes for a compound is what they do. */
function verbOfCounted(tokens: readonly Token[], head: number | undefined): number | undefined {
  if (head === undefined || !/^(?:people|men|women|children|persons)$/.test(tokens[head]!.lower))
    return undefined;
  const [next, after] = [tokens[head + 1], tokens[head + 2]];
  return next?.pos === "NOUN" && after?.pos === "ADP" ? head + 1 : undefined;
}

/** "the boxing match held in May", "the deadline to appeal": a noun to the question, whatever the tagger says. */
export function isNounAsked(tokens: readonly Token[], index: number): boolean {
  const [twoBefore, before, after] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  // "On the Skarnfell lift", "people's savings", "When did the hospital hack hit?"
  if (closesNounPhrase(tokens, index) || after?.text === "'s" || after?.text === "’s") return true;
  // "Will fans get …", "why are people demonstrating": a plural between the verbs does it.
  const isDoer =
    before?.pos === "AUX" &&
    /s$|^people$/.test(tokens[index]!.lower) &&
    tokens.some(({ pos }, i) => i > index && pos === "VERB");
  if (isDoer) return true;
  const isHeld =
    after?.pos === "VERB" && after.lower !== after.lemma && /^(?:NOUN|ADJ|DET)$/.test(before?.pos ?? "");
  return (
    isHeld ||
    (before?.lower === "to" &&
      /^(?:deadline|date|limit|time|right|chance|cost|price|decision)$/.test(twoBefore?.lower ?? ""))
  );
}

/** Behind "the" and nouns or names, before the end or the verb of the question: no verb can stand there. */
function closesNounPhrase(tokens: readonly Token[], index: number): boolean {
  const { lower, lemma } = tokens[index]!;
  if (lower !== lemma.toLowerCase()) return false;
  let from = index;
  while (/^(?:NOUN|PROPN|ADJ|X)$/.test(tokens[from - 1]?.pos ?? "")) from -= 1;
  if (tokens[from - 1]?.pos !== "DET") return false;
  const isGoverned = tokens[from - 2]?.pos === "ADP";
  const isSubject = /^(?:do|does|did|will|would|can|could|has|have|had)$/.test(tokens[from - 2]?.lower ?? "");
  const rest = tokens.slice(index + 1).filter(({ pos }) => pos !== "PUNCT");
  return (
    (isGoverned && (rest.length === 0 || /^(?:VERB|AUX)$/.test(rest[0]!.pos))) ||
    (isSubject && rest[0]?.pos === "VERB")
  );
}

/** "the stolen jewels", "Tarran's winning time": a participle before its noun. */
export function describes(tokens: readonly Token[], index: number): boolean {
  const [before, { lower }, after] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  return (
    /(?:ed|en|ing|n|t)$/.test(lower) &&
    /^(?:DET|PART|ADJ)$/.test(before?.pos ?? "") &&
    before?.lower !== "to" &&
    /^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? "")
  );
}
