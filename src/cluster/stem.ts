const VOWEL = /[aeiouy]/;

/**
 * The stem of a lower-case English word: step 1 of Porter (1980), which takes off plurals, -ed, -ing and the last
 * -y and -e. His later steps join words that mean different things in news ("general", "generate") and are left out.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  return dropFinalVowel(dropOrigin(dropPast(dropPlural(word))));
}

function dropPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function dropPast(word: string): string {
  if (word.endsWith("eed")) return word;
  const ending = /(?:ed|ing)$/.exec(word);
  if (ending === null) return word;
  const rest = word.slice(0, ending.index);
  if (rest.length < 3 || !VOWEL.test(rest)) return word;
  return /([^aeiouylsz])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

/** "Indian" is of "India": reports of one event name a country by either. */
function dropOrigin(word: string): string {
  return /.(?:ia|ea|rica)n$/.test(word) ? word.slice(0, -1) : word;
}

function dropFinalVowel(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith("y")) return `${word.slice(0, -1)}i`;
  return word.endsWith("e") ? word.slice(0, -1) : word;
}
