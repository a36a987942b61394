import type { Role } from "../values/quantity.ts";
import { lowerFirst } from "./ask-whether.ts";
import type { Figure } from "./figure.ts";
import { measuredThing } from "./same-slot.ts";
import { subjectOf, textOf } from "./speakers.ts";

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
  sentence: "How long is the sentence?",
};

/** The question that rival figures answer: by what befell the counted, by what the sum is of, or by what is counted. */
export function askHowMany(figures: readonly Figure[]): string {
  const { role, metric, unit } = figures[0]!.quantity;
  const counted = wordsOf(figures);
  const fate = role === null ? undefined : byRole[role];
  if (
    fate !== undefined &&
    (counted === null || /people|person|victim|other|dead|body|bodies|lives/.test(counted))
  )
    return fate;
  if (unit.kind === "count" && counted !== null) {
    const what = took(figures);
    return what === "" && fate !== undefined
      ? fate.replace(/people|buildings|jobs/, counted)
      : `How many ${counted}${what === "" ? " were there" : what}?`;
  }
  if (metric === "magnitude" && measuredThing(figures[0]!) === "aftershock")
    return "What was the aftershock's magnitude?";
  if (metric !== null)
    return (
      byMetric[metric] ??
      `How ${unit.kind === "money" ? "much" : "high"} was the ${metric.replace("-", " ")}?`
    );
  return fate ?? askHowMuch(figures) ?? (unit.kind === "duration" ? "For how long?" : "How much is it?");
}

/** "customers pulled 4.2 billion" → "How much did customers pull?"; "a rise of 6.5 percent" → "How high is the rise?" */
function askHowMuch(figures: readonly Figure[]): string | undefined {
  return figures.flatMap(({ statement, quantity, frame }) => {
    const { tokens } = statement.sentence;
    const at = tokens.findIndex(({ start }) => start >= quantity.start);
    const [noun, of] = [tokens[at - 2], tokens[at - 1]];
    if (of?.lower === "of" && noun?.pos === "NOUN") return [`How high is the ${noun.lower}?`];
    const subject = frame === undefined || frame.verb !== at - 1 ? undefined : subjectOf(tokens, frame.verb);
    if (subject === undefined || tokens[subject.to - 1]!.pos === "PRON") return [];
    return [
      `How much did ${lowerFirst(textOf(statement.sentence, subject), tokens[subject.from]!)} ${frame!.token.lemma}?`,
    ];
  })[0];
}

/** The counted thing as an account writes it, in the plural; the plainest of all. */
function wordsOf(figures: readonly Figure[]): string | null {
  const words = figures.flatMap(({ statement, quantity }) => {
    if (quantity.headSpan === null) return [];
    const { article } = statement.account;
    return [article.text.slice(quantity.headSpan.start, quantity.headSpan.end).replace(/\s+/g, " ")];
  });
  return (
    words
      .filter((word) => /s$|people|men$|children$/.test(word))
      .toSorted((a, b) => a.length - b.length)[0] ?? null
  );
}

/** " took part", where the counted thing is the subject of a verb in the past. */
function took(figures: readonly Figure[]): string {
  for (const { statement, quantity, frame } of figures) {
    if (frame === undefined || quantity.headSpan === null) continue;
    const { tokens } = statement.sentence;
    const after = tokens.findIndex(({ start }) => start >= quantity.headSpan!.end);
    if (frame.verb === after && frame.token.lower.endsWith("ed")) return ` ${frame.token.lower}`;
    if (frame.verb === after + 1 && /^(?:were|are)$/.test(tokens[after]!.lower))
      return ` ${tokens[after]!.lower} ${frame.token.lower}`;
  }
  return "";
}
