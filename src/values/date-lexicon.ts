import type { Season } from "./calendar.ts";

/** Month names that stand alone as a date: "in August". */
export const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** Abbreviations that make a date with a day or a year beside them: "Apr. 28". */
export const MONTH_ABBREVIATIONS = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split(" ");

/** Months that are first names, surnames or verbs too: only a few prepositions make them dates. */
export const MONTHS_THAT_ARE_NAMES = ["April", "May", "June", "August", "March"];

/** "faith in May" is about a person. */
export const WORDS_BEFORE_A_NAME =
  "confidence|faith|trust|belief|believe[sd]?|interest|interested|rivals? of|change";

/** From Sunday on. */
export const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** "Black Friday", "every Friday", "the following Friday": no day that can be told from the anchor. */
export const NO_WEEKDAY_AFTER =
  "Black|Good|Super|Bloody|Palm|Cyber|Giving|Ash|Maundy|Ruby|Sheffield|Easter|Holy|Fat|Shrove|every|each|a|any|one|some|most|following|previous|preceding|same|alternate|[Tt]hat|not|Plymouth|Happy|Casual|First";

/** "Sunday Times", "Friday Night Lights", "Friday prayers" held each week. */
export const NO_WEEKDAY_BEFORE =
  "Times|Telegraph|Mirror|Mail|Post|Express|Night|Morning Herald|Star|Sun|World|Business|Football|Club|Inc|week|before last|after next";

/** Before a date, these make it one that is still to come, where no reporting verb stands between. */
export const FUTURE_CUES =
  "will|won't|'ll|shall|would(?! have)|(?:expected|scheduled|set|due|slated|poised|likely|plans?|planning|planned|aims?|aiming|hopes?|hoping|intends?|going|ready|agreed|vowed|pledged|promised|wants?|invited|proposed)(?: back)? (?:to|for|in|on|by)|deadline|upcoming|coming";

/** After these a new clause begins, or the date belongs to the act of saying: an earlier "will" no longer rules. */
export const FUTURE_ENDS_AT =
  "[,;:—–]|\\b(?:after|when|who|which|that|since|because|following|before|said|says|told|announced|reported|added|warned|was|were|had|killed|from|due to (?!be|begin|start|open|close|meet|arrive|take|return|go|come|end|appear))\\b";

export const SEASONS: Readonly<Record<string, Season>> = {
  spring: "spring",
  summer: "summer",
  autumn: "autumn",
  fall: "autumn",
  winter: "winter",
};

/** "two days ago" in words. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
};

/** Before a bare year. "the 2015 Paris accord" and "Expo 2025" are names, "2,025 people" a count. */
export const WORDS_BEFORE_A_YEAR =
  "in|since|by|until|till|before|after|from|during|of|throughout|early|late|mid|to|between|and|around|through|year";

/** A past verb shortly before a date: "opened in August" looks back. */
export const PAST_CUES =
  "was|were|had|did|[a-z]+ed|began|met|fell|rose|won|lost|took|held|came|left|broke|struck|hit|shut|made|said|sent|went|bought|sold|became|saw|found|gave|grew|ran|since";
