/** Who says a thing to an outlet, and what only outlets do, around a name that stands at `NAME`. */
const spokenTo = String.raw`\b(?:told|tells|spoke to|speaking to|interview with|seen by|obtained by|examined by|shown to|shared with) (?:the )?NAME(?![\p{L}\d])`;
const ownWords = String.raw`(?<![\p{L}\d])NAME(?:['’]s)? (?:understands|can reveal|has (?:learned|learnt|seen)|readers?\b|newsdesk|newsroom|tip line|comment:)`;

/** A line longer than this is not looked at. */
const maxLineLength = 5000;

/**
 * Does an article's text speak of a name as papers speak of themselves: "told the Courier", "Courier readers",
 * "C&Y understands"? The name may be shortened to its last word, or to its first, or to its initials around an "&".
 */
export function namesItself(name: string, lines: readonly string[]): boolean {
  const plain = name.replace(/^the\s+/i, "");
  const words = plain.split(/\s+/);
  const short = [words.at(-1)!, words[0]!].filter((word) => word.length >= 4 && /^\p{L}+$/u.test(word));
  const own = [plain, ...short, ...(initials(words) ?? [])].map(inAnyCase);
  const spoken = [plain, ...short.slice(0, 1).map((word) => `the ${word}`)].map(inAnyCase);
  const signs = [
    ...spoken.map(
      (form) =>
        new RegExp(
          spokenTo.replace("NAME", () => form),
          "u",
        ),
    ),
    ...own.map(
      (form) =>
        new RegExp(
          ownWords.replace("NAME", () => form),
          "u",
        ),
    ),
    ...(initials(words) ?? []).map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, "u")),
  ];
  return lines.some(
    (line) => line !== name && line.length <= maxLineLength && signs.some((sign) => sign.test(line)),
  );
}

/** "C&Y" of "Capital & Yield". */
function initials(words: readonly string[]): readonly string[] | null {
  const [first, and, last, ...others] = words;
  return and === "&" && last !== undefined && others.length === 0 ? [`${first![0]}&${last[0]}`] : null;
}

/** A pattern for a name that begins with a capital, whatever its other letters are. */
function inAnyCase(name: string): string {
  return [...name]
    .map((letter, index) => {
      if (!/\p{L}/u.test(letter)) return letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      const isCapital = /\p{Lu}/u.test(letter) && (index === 0 || /\s/.test(name[index - 1]!));
      return isCapital ? letter : `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
    })
    .join("");
}
