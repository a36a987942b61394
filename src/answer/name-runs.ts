import { isCalendarWord, type Run } from "../disagree/noun-phrases.ts";
import type { Token } from "../text/sentence.ts";

/** Runs of capitalised words that name somebody or something; days and months are none, nor is a sentence's first word. */
export function nameRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isNameWord(tokens, i)) continue;
    const from = i;
    while (
      i + 1 < tokens.length &&
      (isNameWord(tokens, i + 1) ||
        (/^(?:de|van|von|of|the|al|la|el)$/.test(tokens[i + 1]!.lower) &&
          tokens[i + 1]!.lower !== "of" &&
          isNameWord(tokens, i + 2)))
    )
      i += 1;
    runs.push({ from, to: i + 1 });
  }
  return runs;
}

/** First words of sentences that the tagger takes for names. */
const opening = /^(?:The|A|An|In|On|At|It|He|She|They|But|And|No|Yes|Another|About|Some|Police|People)$/;

function isNameWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}[\p{L}'’.-]*$/u.test(token.text) || isCalendarWord(token)) return false;
  const opens = index === 0 || /^[“"]$/.test(tokens[index - 1]!.text);
  if (opens && opening.test(token.text)) return false;
  if (opens && token.pos !== "PROPN") return tokens[index + 1]?.pos === "PROPN" && token.pos === "NOUN";
  return (
    token.pos === "PROPN" ||
    token.pos === "NOUN" ||
    token.pos === "X" ||
    token.pos === "ADJ" ||
    token.pos === "VERB"
  );
}
