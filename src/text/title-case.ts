import { institutionWords, outletWords } from "./outlet-lexicon.ts";

const smallWords = ["of", "the", "and", "for", "in", "on", "de", "la", "le", "der", "die", "das", "und"];
/** Short words of names that stand for no longer ones. */
const shortWords =
  "new old big bay sea sky red air day city town east west port lake coast north south hill".split(" ");

/**
 * A name in capitals as a name is else written: "HARROW DAILY POST" is the "Harrow Daily Post". Letters that may
 * stand for words ("HPR NEWS", "US TODAY") leave it as it is, and so does a single word.
 */
export function toTitleCase(name: string): string {
  const words = name.split(/\s+/);
  if (words.length < 2 || /\p{Ll}/u.test(name) || name.split(/[\s-]+/).some(maybeInitials)) return name;
  return words
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (index > 0 && smallWords.includes(lower)) return lower;
      return lower.replace(/(?<![\p{L}'’])\p{L}|(?<=^[od]['’])\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(" ");
}

function maybeInitials(word: string): boolean {
  const lower = word.toLowerCase();
  const isKnown = [smallWords, shortWords, institutionWords, outletWords].some((known) =>
    known.includes(lower),
  );
  return (
    /\./.test(word) ||
    (/\p{L}/u.test(word) && word.length <= 4 && !isKnown) ||
    !/[aeiouyäöüáéíóúý&\d-]/iu.test(word)
  );
}
