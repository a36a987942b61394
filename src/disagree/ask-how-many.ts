import type { Role } from "../values/quantity.ts";
import { lowerFirst } from "./ask-whether.ts";
import { baseForm, isPast, participleOf } from "./base-form.ts";
import { complementOf } from "./complement.ts";
import type { Figure } from "./figure.ts";
import { countingVerbs, havingVerbs } from "./lexicons/common-lexicon.ts";
import { nounPhraseAt, textOf } from "./noun-phrases.ts";
import { measuredThing } from "./same-slot.ts";
import { subjectOf } from "./subject.ts";

const byRole: Readonly<Partial<Record<Role, string>>> = {
  death: "How many people were killed?",
  injury: "How many people were injured?",
  casualty: "How many casualties were there?",
  missing: "How many people are missing?",
  trapped: "How many people were trapped?",
  rescue: "How many people were rescued?",
  shot: "How many people were shot?",
  arrest: "How many people were arrested?",
  hostage: "How many people were taken hostage?",
  release: "How many people were released?",
  evacuated: "How many people were evacuated?",
  displaced: "How many people were displaced?",
  destroyed: "How many buildings were destroyed?",
  damaged: "How many buildings were damaged?",
  infected: "How many people fell ill?",
  layoff: "How many jobs are to go?",
  sent: "How many were sent?",
};

const byMetric: Readonly<Record<string, string>> = {
  magnitude: "What was the magnitude?",
  depth: "How deep was it?",
  height: "How high is it?",
  length: "How long is it?",
  width: "How wide is it?",
  speed: "How fast was it?",
  gust: "How strong was the strongest gust?",
  sentence: "How long is the sentence?",
};

/**
 * The question that rival figures answer: by what befell the counted, by what the sum is of, or by what is counted;
 * null where the sentences do not tell what the figures are of.
 */
export function askHowMany(figures: readonly Figure[]): string | null {
  const { role, metric, unit } = figures[0]!.quantity;
  const counted = wordsOf(figures);
  const fate = role === "death" && !figures.some(isKilling) ? died : role === null ? undefined : byRole[role];
  if (fate !== undefined && (counted === null || headsOf(figures).some((head) => anybody.test(head))))
    return fate;
  if (unit.kind === "count" && counted !== null) return askCount(figures, counted, fate);
  if (metric !== null) return askMetric(figures[0]!, metric);
  return fate ?? askHowMuch(figures);
}

/** Asked of deaths that no account tells as a killing: in a care home, of a disease. */
const died = "How many people died?";

const isKilling = ({ statement: { sentence } }: Figure) =>
  /\b(?:kill\w*|slain|slay|murder\w*|shot|stabb\w+|massacr\w+|claim\w*|bomb\w*|attack\w*|gunm[ae]n|lost their lives|crash\w*|blast|explo\w+|quake|earthquake|fire|storm|cyclone|flood\w*|collaps\w+|capsiz\w+|derail\w*)\b/i.test(
    sentence.text,
  );

const anybody = /people|person|victim|other|dead|body|bodies|lives|^members$/;

function askCount(figures: readonly Figure[], counted: string, fate: string | undefined): string {
  const asked = figures.flatMap(
    (figure) =>
      askBySubject(figure, counted) ?? (fate === undefined ? askByObject(figure, counted) : undefined) ?? [],
  )[0];
  return asked ?? fate?.replace(/people|buildings|jobs/, counted) ?? `How many ${counted} were there?`;
}

/** "200 boats took part" → "How many boats took part?", "31 were arrested" → "How many … were arrested?" */
function askBySubject(
  { statement: { sentence }, quantity, frame }: Figure,
  counted: string,
): string | undefined {
  if (frame === undefined || quantity.headSpan === null) return undefined;
  const { tokens } = sentence;
  const after = tokens.findIndex(({ start }) => start >= quantity.headSpan!.end);
  if (frame.verb === after && isPast(frame.token))
    return `How many ${counted} ${frame.token.lower}${complementOf(sentence, after)}?`;
  const be = tokens[after]?.lower ?? "";
  return frame.verb === after + 1 && /^(?:were|are)$/.test(be)
    ? `How many ${counted} ${be} ${frame.token.lower}?`
    : undefined;
}

/** "stole 14 paintings" → "How many paintings were stolen?", "Trent won by 1,204 votes" → "By how many votes did Trent win?" */
function askByObject(figure: Figure, counted: string): string | undefined {
  const { statement, quantity, frame } = figure;
  if (frame === undefined || !isPast(frame.token) || countingVerbs.has(frame.token.lemma)) return undefined;
  const { tokens } = statement.sentence;
  const at = tokens.findIndex(({ start }) => start >= quantity.start);
  const subject = subjectWords(figure);
  const base = baseForm(frame.token);
  if (frame.verb === at - 2 && tokens[at - 1]!.lower === "by")
    return subject === null ? undefined : `By how many ${counted} did ${subject} ${base}?`;
  if (frame.verb !== at - 1) return undefined;
  if (havingVerbs.has(frame.token.lemma))
    return subject === null ? undefined : `How many ${counted} did ${subject} ${base}?`;
  const participle = participleOf(frame.token);
  return participle === null ? undefined : `How many ${counted} were ${participle}?`;
}

function askMetric(figure: Figure, metric: string): string {
  if (metric === "magnitude" && measuredThing(figure) === "aftershock")
    return "What was the aftershock's magnitude?";
  const how = figure.quantity.unit.kind === "money" ? "much" : "high";
  return byMetric[metric] ?? `How ${how} was the ${metric.replace("-", " ")}?`;
}

/** Of sums and shares, the first that can be asked of any of the figures. */
const askHowMuch = (figures: readonly Figure[]) =>
  figures.flatMap((figure) => askOfNoun(figure) ?? askOfAct(figure) ?? askOfName(figure) ?? [])[0] ?? null;

/** "a rise of 6.5 percent" → "How high is the rise?", "fined the bank €240 million" → "How high is the fine?" */
function askOfNoun({ statement, quantity, frame }: Figure): string | undefined {
  const { tokens } = statement.sentence;
  const at = tokens.findIndex(({ start }) => start >= quantity.start);
  const [noun, of] = [tokens[at - 2], tokens[at - 1]];
  if (of?.lower === "of" && noun?.pos === "NOUN") return `How high is the ${noun.lower}?`;
  return frame?.token.lower === "fined" ? "How high is the fine?" : undefined;
}

/** "customers pulled 4.2 billion" → "How much did customers pull?", "exports fell by 4 per cent" → "By how much …?" */
function askOfAct(figure: Figure): string | undefined {
  const { statement, quantity, frame } = figure;
  const { tokens } = statement.sentence;
  const at = tokens.findIndex(({ start }) => start >= quantity.start);
  const by = tokens[at - 1]?.lower === "by";
  if (frame?.verb !== at - (by ? 2 : 1) || !isPast(frame.token)) return undefined;
  const subject = subjectWords(figure);
  return subject === null
    ? undefined
    : `${by ? "By how" : "How"} much did ${subject} ${baseForm(frame.token)}?`;
}

/** "$5,687.75 on the Seaview Retreat" → "What sum is given for the Seaview Retreat?" */
function askOfName({ statement: { sentence }, quantity }: Figure): string | undefined {
  const { tokens } = sentence;
  const after = tokens.findIndex(({ start }) => start >= quantity.end);
  const name = /^(?:on|at|for|to)$/.test(tokens[after]?.lower ?? "")
    ? nounPhraseAt(tokens, after + 1)
    : undefined;
  const isName =
    name !== undefined && tokens[name.to - 1]!.pos === "PROPN" && name.to - name.from <= mostNameWords;
  return quantity.unit.kind === "money" && isName
    ? `What sum is given for ${textOf(sentence, name)}?`
    : undefined;
}

/** Tokens of a name in a question. */
const mostNameWords = 7;

/** Who did it, as a question goes on after "did"; null for a pronoun and for what is too long to ask with. */
function subjectWords({ statement: { sentence }, frame }: Figure): string | null {
  const { tokens } = sentence;
  const subject = frame === undefined ? undefined : subjectOf(tokens, frame.verb);
  if (subject === undefined || subject.to - subject.from > mostNameWords) return null;
  return tokens[subject.to - 1]!.pos === "PRON"
    ? null
    : lowerFirst(textOf(sentence, subject), tokens[subject.from]!);
}

/** The counted thing as an account writes it, in the plural; the plainest of all. */
function wordsOf(figures: readonly Figure[]): string | null {
  return (
    headsOf(figures)
      .filter((word) => /s$|people|men$|children$/.test(word))
      .toSorted((a, b) => a.length - b.length)[0] ?? null
  );
}

/** What is counted, in the words of each account. */
const headsOf = (figures: readonly Figure[]) =>
  figures.flatMap(({ statement, quantity }) => {
    if (quantity.headSpan === null) return [];
    const { article } = statement.account;
    return [article.text.slice(quantity.headSpan.start, quantity.headSpan.end).replace(/\s+/g, " ")];
  });
