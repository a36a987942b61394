import type { Span } from "../news/citation.ts";
import type { Sentence } from "../text/sentence.ts";
import { NUMBER_WORDS, readNumber } from "./number-words.ts";

/** An age as a sentence gives it; spans refer to `Article.text`. */
export interface AgeMention extends Span {
  readonly text: string;
  readonly years: number;
  /** Whose age it is, where a name stands beside it. */
  readonly person: (Span & { readonly text: string }) | null;
}

const NAME_WORD = "\\p{Lu}[\\p{L}'-]+";
const NAME = `(?<name>${NAME_WORD}(?: (?:\\p{Lu}\\.|(?:de|van|von|der|al|bin|la|el) ?|${NAME_WORD})){0,3}(?:,? (?:Jr|Sr)\\.?)?)`;
const YEARS = "(?<years>\\d{1,3})";
const WORDED_YEARS = `(?<years>\\d{1,3}|(?i:(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))?))`;
const ROLE = "(?:[a-z]+(?:[ -][a-z]+){0,3} )?";

/** A way in which news ties an age to a person, and what a text needs to have it: most have not. */
interface AgeForm {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

/** Most telling form first. */
const AGE_FORMS: readonly AgeForm[] = [
  form(/old/, `${NAME}, (?:an? |the )${WORDED_YEARS}[ -]years?[ -]old`),
  form(/old/, `${WORDED_YEARS}[ -]years?[ -]old,? ${ROLE}${NAME}`),
  form(/old/, `${NAME}, ${WORDED_YEARS}[ -]years?[ -]old`),
  form(
    /(?:both|are|were|turned|turns|is|was) \d/,
    `\\b(?:both|are|were|(?<!who )(?:turned|turns|is|was)) ${YEARS}(?: and \\d{1,2})?(?=,(?!\\d)|\\.$| years? old| and \\d+ years old)(?: years? old)?`,
  ),
  form(/old/, `${WORDED_YEARS}[ -]years?[ -]olds?`),
  form(/old/, `\\d{1,2}[ -]months?[ -]old`),
  form(/who|age/, `${NAME},? (?:who (?:was|is|turned) |aged? )${WORDED_YEARS}(?!\\d| (?!years)[a-z]+s\\b)`),
  form(
    /, \d/,
    `${NAME}, ${YEARS}(?=,|;|\\.$|\\.["”]| and ${NAME_WORD.replace("name", "other")}|, of\\b)(?!, (?:19|20)\\d\\d)`,
  ),
  form(
    /(?:was|is) \d/,
    `${NAME} (?:was|is) ${YEARS}(?= when (?:he|she) (?:died|was (?:killed|found|shot))| at the time of)`,
  ),
  form(/lived/, `\\blived to (?:be |the age of )?${WORDED_YEARS}(?! \\p{L}+s\\b)`),
  form(/, \d/, `\\b\\p{Ll}{3,}(?:er|or|ist|man|woman), ${YEARS}(?=,)`),
  form(/, \d/, `(?<=, )${YEARS}(?=, of [A-Z])`),
  form(/\(\d/, `${NAME} \\(${YEARS}\\)`),
  form(
    /[Aa]ge/,
    `\\b(?:[Aa]ges?|[Aa]ged)(?: of| between)? ${YEARS}(?:(?:, (?:and )?| and | and | to | or |-)\\d{1,3})*`,
  ),
  form(
    /, \d/,
    `(?:[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Mm]en|[Ww]omen|[Tt]eenagers?|[Bb]rothers?|[Ss]isters?|[Mm]ales?|[Ff]emales?|[Ss]on|[Dd]aughter|[Ww]ife|[Hh]usband|[Mm]other|[Ff]ather), ${YEARS}(?:(?:, (?:and )?| and )\\d{1,2})*(?=,|\\.|;| and\\b)`,
  ),
];

function form(needs: RegExp, source: string): AgeForm {
  return { needs, pattern: new RegExp(`(?<![\\p{L}\\d$€£-])(?:${source})`, "gu") };
}

/** Before "N," these are places, days or labels, no people: "in Springfield, 12, …" is left out too. */
const NO_PERSON =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Article|Flight|Route|Highway|Room|Chapter|Section|Group|No|The|On|In|At|A|An|Sept|Nov|Dec|Oct|Jan|Feb|Aug|Level|Week|Day|Round|Psalm|Formula|Interstate|Yes|But|And)\b/;

/** The ages that a sentence gives: "Ana Lima, 20,", "20-year-old Ana Lima", "Lima, who was 20", "aged 20". */
export function findAges(sentence: Sentence): readonly AgeMention[] {
  const known = ages.get(sentence);
  if (known !== undefined) return known;
  const found = readAges(sentence);
  ages.set(sentence, found);
  return found;
}

/** Several readers ask for the same sentence's ages. */
const ages = new WeakMap<Sentence, readonly AgeMention[]>();

function readAges(sentence: Sentence): readonly AgeMention[] {
  const text = sentence.text.replace(/[‘’]/g, "'");
  if (!/\d|-old|aged?\b/.test(text)) return [];
  const mentions: AgeMention[] = [];
  for (const { needs, pattern } of AGE_FORMS) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (mentions.some((other) => start < other.end && other.start < end)) continue;
      const { name, years } = match.groups ?? {};
      if (name && !/year/.test(match[0]) && NO_PERSON.test(name)) continue;
      const value = years === undefined ? 0 : readNumber(years.toLowerCase());
      if (value === undefined || value > 120) continue;
      mentions.push({
        start,
        end,
        text: sentence.text.slice(match.index, match.index + match[0].length),
        years: value,
        person: name && !NO_PERSON.test(name) ? spanIn(sentence, match, name) : null,
      });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function spanIn(sentence: Sentence, match: RegExpExecArray, name: string): Span & { text: string } {
  const at = match.index + match[0].indexOf(name);
  return {
    start: sentence.start + at,
    end: sentence.start + at + name.length,
    text: sentence.text.slice(at, at + name.length),
  };
}
