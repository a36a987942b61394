const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Folded words that turn a statement round. */
export const NEGATIONS = words(
  "not no never none nobody nothing without neither nor cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt mustnt neednt aint nowhere",
);

/** Folded number words, fractions and ordinals. */
const NUMERALS = words(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens scores hundreds thousands millions billions half third quarter fifth double triple twice once first second fourth sixth seventh eighth ninth tenth eleventh twelfth both single couple percent pct",
);

/** Folded names of days, months and other words that say when. */
export const CALENDAR = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall winter today yesterday tomorrow tonight morning noon afternoon evening night midnight midday day days week weeks month months year years hour hours minute minutes last next previous earlier later before after since until ago",
);

/** Folded words of which another in the same place says something else about the world. */
const OPPOSITES = words(
  "more less fewer most least up down rise rose rises risen fall fell falls fallen increase increased increases decrease decreased decreases higher lower above below over under open opened closed shut shuttered win won lose lost guilty innocent convicted acquitted alive dead killed injured wounded died survived confirm confirmed confirms deny denied denies admit admitted admits reject rejected rejects accept accepted accepts refuse refused refuses approve approved support supported supports oppose opposed opposes against for with allow allowed ban banned true false right wrong safe unsafe legal illegal resigned dismissed fired sacked quit arrested released freed charged cleared begin began end ended start started stop stopped succeed succeeded fail failed always sometimes rarely often all some few many any every will would could might should must can men women man woman boy girl male female father mother son daughter brother sister husband wife north south east west northern southern eastern western inside outside left right he she his her him said claimed alleged only about nearly almost exactly least roughly",
);

/** Is a folded word one that no quotation may differ in? */
export function isCriticalWord(word: string): boolean {
  return (
    /\d/.test(word) ||
    NEGATIONS.has(word) ||
    NUMERALS.has(word) ||
    CALENDAR.has(word) ||
    OPPOSITES.has(word) ||
    // "unharmed" for "harmed" is left to the reader of the pair: a prefix alone turns it round.
    /^(?:un|in|im|non|dis)\p{L}{5,}/u.test(word)
  );
}
