/**
 * Does a text up to a year only compare with that year? "the highest since records began in 1954", "short of the 1987
 * mark": what the rest of the sentence tells is of now.
 */
export const isComparedYear = (before: string): boolean => comparison.test(before);

/** A text without "the highest on record", "the most since records began": that tells how a figure of now ranks. */
export const withoutRanking = (text: string): string => text.replace(ranking, "");

const superlative =
  "(?:high|low|bigg|larg|strong|worst|deadli|heavi|fast|long|short|warm|hott|cold|wett|dri|steep|great|strict|weak)(?:est)?|most \\w+|least \\w+|first(?: \\w+)?";
const comparison = new RegExp(
  `\\b(?:${superlative})[^,;.]{0,40}? since\\b[^,;.]*$|\\b(?:short of|below|above|higher than|lower than|more than|less than|fewer than|stronger than|weaker than|beating|surpassing|exceeding|eclipsing) (?:the|those of|that of|in) (?:[\\w-]+ ){0,3}$`,
  "i",
);
const ranking = new RegExp(
  `\\b(?:${superlative})[^,;.\\d]{0,40}? (?:on record|in history|since records)\\b`,
  "gi",
);
