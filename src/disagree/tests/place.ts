import type { Span } from "../../news/citation.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { countryOf } from "../countries.ts";
import { type Finding, positionOf } from "../finding.ts";
import { type Frame, frameAt } from "../frames.ts";
import { nounPhraseAt } from "../noun-phrases.ts";

/** Something took place in a country. */
interface Location {
  readonly statement: Statement;
  readonly country: string;
  readonly span: Span;
  readonly frame: Frame;
  /** "exclusively within", "only in". */
  readonly only: boolean;
}

/** One account has an actor do something only in one country, another has it do the same in another. */
export function findPlaces({ accounts }: Material): readonly Finding[] {
  const locations = accounts.flatMap(({ statements }) => statements.flatMap(locationsIn));
  return locations
    .filter(({ only }) => only)
    .flatMap((here) => {
      const elsewhere = locations.filter((there) => excludes(here, there));
      const first = positionOf(`Only in ${nameOf(here)}`, [claimAt(here.statement, here.span)]);
      const second = positionOf(
        `In ${nameOf(elsewhere[0] ?? here)}`,
        elsewhere.map(({ statement, span }) => claimAt(statement, span)),
      );
      const subject = subjectOf(here);
      if (first === undefined || second === undefined || subject === undefined) return [];
      const question = `Where did the ${subject} ${elsewhere[0]!.frame.token.lemma}?`;
      return [
        {
          kind: "place",
          question,
          between: "outlets",
          positions: [first, second],
          grade: "disagree",
          score: 0.65,
        } as const,
      ];
    });
}

function excludes(here: Location, there: Location): boolean {
  if (there.statement.account === here.statement.account || there.country === here.country || there.only)
    return false;
  if (there.frame.act !== here.frame.act || there.frame.isSaying) return false;
  const left = new Set(here.frame.left.map(({ term }) => term));
  return there.frame.left.some(({ term, token }) => token.pos === "NOUN" && left.has(term));
}

function locationsIn(statement: Statement): readonly Location[] {
  const { tokens } = statement.sentence;
  return tokens.flatMap((token, i) => {
    if (token.quoted || !/^(?:in|inside|within)$/.test(token.lower)) return [];
    const phrase = nounPhraseAt(tokens, i + 1);
    if (phrase === undefined) return [];
    const words = tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower.replace(/['’]s$/, ""));
    const country = words.flatMap(
      (word, at) => countryOf(`${word} ${words[at + 1]}`) ?? countryOf(word) ?? [],
    )[0];
    const span = { start: token.start, end: tokens[phrase.to - 1]!.end };
    const frame = frameAt(statement, span);
    if (country === undefined || frame === undefined) return [];
    const only = /^(?:only|exclusively|solely)$/.test(tokens[i - 1]?.lower ?? "");
    return [{ statement, country, span, frame, only }];
  });
}

const nameOf = ({ country }: Location) => country.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());

const subjectOf = ({ frame }: Location) =>
  frame.left.findLast(({ token }) => token.pos === "NOUN")?.token.lower;
