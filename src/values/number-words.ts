const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i]),
);

/** Factors after a number: "2.3bn", "two million", "three dozen". */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  dozen: 12,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** Number words from "zero" to "ninety", as alternatives of a pattern; "seventeen" before "seven". */
export const NUMBER_WORDS = [...Object.keys(UNITS), ...Object.keys(TENS)]
  .sort((a, b) => b.length - a.length)
  .join("|");

/**
 * Reads "12", "1,200", "2.5", "twenty-one", "two hundred and six", "3 million", "two dozen"; undefined where the
 * words make no number.
 */
export function readNumber(text: string): number | undefined {
  let total = 0;
  let group: number | undefined;
  for (const word of text
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, "$1")
    .split(/[\s-]+/)) {
    if (word === "and" || word === "") continue;
    const plain = /^\d+(?:\.\d+)?$/.test(word)
      ? Number(word)
      : (UNITS[word] ?? TENS[word] ?? (word === "a" ? 1 : undefined));
    const scale = SCALES[word];
    if (plain !== undefined) group = (group ?? 0) + plain;
    else if (scale === undefined) return undefined;
    else if (scale === 100 || scale === 12) group = (group ?? 1) * scale;
    else {
      total += (group ?? 1) * scale;
      group = 0;
    }
  }
  return group === undefined && total === 0 ? undefined : total + (group ?? 0);
}
