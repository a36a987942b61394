import type { Statement } from "./accounts.ts";
import type { Figure } from "./figure.ts";

/**
 * Are two figures bounded differently: the first ballot and the third, with the mast and without, two villages and one
 * of them? A larger figure that says what it takes in is the whole of a smaller one that does not.
 */
export function differentScopes(a: Figure, b: Figure): boolean {
  const [less, more] = a.quantity.value.low <= b.quantity.value.low ? [a, b] : [b, a];
  if (isNarrow(less) && !isNarrow(more)) return true;
  if (isWhole(more) && !isWhole(less)) return true;
  return differentInSeries(a.statement, b.statement);
}

/** "itself", "alone", "without the mast", "so badly hurt that", "permanent jobs": what is left out is told. */
const isNarrow = (figure: Figure) => narrow.test(around(figure));

/** "in all", "crew included", "with the premium": does the sentence tell that everything is taken in? */
export const isWhole = (figure: Figure) =>
  whole.test(around(figure)) || (figure.quantity.unit.kind !== "count" && including.test(around(figure)));

/** Of people and things it opens a list of some of them. */
const including = /(?<!not )\b(?:including|includes)\b/i;

const narrow =
  /\b(?:itself|alone|without (?:its|the|counting)|excluding|excludes|exclusive of|not counting|not including|apart from|hammer price|net of|before (?:tax|fees|costs|premium)|base (?:pay|salary)|in (?:the )?cash|only the|share of|first (?:weekend|week|day|month|quarter|year)|opening (?:weekend|day)|(?<!most )(?:badly|seriously|severely|critically|gravely) (?:injured|hurt|wounded|burn(?:ed|t)|ill)|(?:critical|serious|grave) (?:condition|injuries)|fighting for (?:his|her|their) lives|permanent(?:ly)?|temporary)\b/i;

const whole =
  /\b(?:(?<!not )included|inclusive|(?<!not )counting|together with|combined|altogether|all told|in total|a total of|total(?:s|led|ling)?|in all|overall|plus|as well as|with (?:the |its |all )?(?:[\w'’-]+ )?(?:premium|suppliers|fees|costs|tax|bonus(?:es)?|mast|spire|antenna)|(?:passengers|people|guests) and (?:\w+ )?crew|entire|all (?:of )?its)\b/i;

/** The clauses next to a figure, a few words to either side of which a comma may part. */
function around({ quantity, statement: { sentence } }: Figure): string {
  const [start, end] = [quantity.start - sentence.start, quantity.end - sentence.start];
  const before = sentence.text
    .slice(0, start)
    .split(/[;:—–]/)
    .at(-1)!;
  const after = sentence.text.slice(end).split(/[;:—–]/)[0]!;
  return `${before}#${after}`;
}

/** "in the first ballot", "the third run": both name one of a series, and not the same. */
export function differentInSeries(a: Statement, b: Statement): boolean {
  const [here, there] = [placesInSeries(a), placesInSeries(b)];
  return [...here].some(([noun, at]) => there.has(noun) && there.get(noun) !== at);
}

/** What a sentence, or the one that it goes on from, names as one of a series: "ballot" → "first". */
function placesInSeries({ account, sentence, index }: Statement): ReadonlyMap<string, string> {
  const before = account.statements[index - 1]?.sentence;
  const texts = before?.paragraph === sentence.paragraph ? [before.text, sentence.text] : [sentence.text];
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(series)].map(
        ({ groups }) => [groups!.noun!.toLowerCase(), groups!.at!.toLowerCase()] as const,
      ),
    ),
  );
}

const series =
  /\b(?<at>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|final|last|\d{1,2}(?:st|nd|rd|th)) (?:[\w-]+ )?(?<noun>ballot|round|run|leg|heat|match|game|day|night|stage|test|attempt|jump|dive|quarter|half|phase|instalment|tranche|vote|reading|set|lap|wave|attack|blast|explosion|shooting|collision|quake|shock|crossing|concert|performance|show|auction|sale|trial|verdict|appeal|step|year|term)\b/gi;
