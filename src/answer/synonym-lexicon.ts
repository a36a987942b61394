import { crime } from "./synonyms/crime-lexicon.ts";
import { culture } from "./synonyms/culture-lexicon.ts";
import { general } from "./synonyms/general-lexicon.ts";
import { harm } from "./synonyms/harm-lexicon.ts";
import { health } from "./synonyms/health-lexicon.ts";
import { law } from "./synonyms/law-lexicon.ts";
import { money } from "./synonyms/money-lexicon.ts";
import { nature } from "./synonyms/nature-lexicon.ts";
import { people } from "./synonyms/people-lexicon.ts";
import { places } from "./synonyms/places-lexicon.ts";
import { politics } from "./synonyms/politics-lexicon.ts";
import { science } from "./synonyms/science-lexicon.ts";
import { sport } from "./synonyms/sport-lexicon.ts";
import { talk } from "./synonyms/talk-lexicon.ts";
import { transport } from "./synonyms/transport-lexicon.ts";
import { work } from "./synonyms/work-lexicon.ts";

/**
 * Words that readers and reporters use for one thing or one act, by field. Each group: words by which one thing can be
 * asked for and told. A word may stand in several.
 */
export const synonymGroups: readonly (readonly string[])[] = [
  crime,
  culture,
  general,
  harm,
  health,
  law,
  money,
  nature,
  people,
  places,
  politics,
  science,
  sport,
  talk,
  transport,
  work,
].flatMap((lines) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split(" ")),
);
