import type { Random } from "./create-random.ts";

/** Ways in which the text of real articles is odd. */
const mutations: readonly ((text: string, random: Random) => string)[] = [
  (text) => text.replace(/\n/g, "\r\n"),
  (text, random) => eachSpace(text, random, ["\u00a0", "\u2009", "  ", "\t", " \u200b", "\u00ad "]),
  (text, random) => eachSpace(text, random, [" 😀 ", " 👩‍👩‍👧 ", " 🇺🇦 ", " — ", " … "]),
  (text) => text.normalize("NFD").replace(/e/g, "e\u0301"),
  (text) => text.replace(/"/g, "“").replace(/'/g, "’"),
  (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (text, random) => text.slice(0, Math.floor(text.length * (0.3 + random() * 0.7))),
  (text) => text.replace(/\n+/g, " "),
  (text) => text.replace(/([.!?]) /g, "$1\n\n"),
  (text) => text.replace(/ /g, (space, at: number) => (at % 70 < 6 ? "\n" : space)),
  (text) => text.toUpperCase(),
  (text) => `${text}\n\n${text}`,
  (text) => `\ufeff\u202e${text}\u202c`,
];

/** The text with one to three oddities. */
export function mutateText(text: string, random: Random): string {
  const times = 1 + Math.floor(random() * 3);
  let mutated = text;
  for (let i = 0; i < times; i++) {
    mutated = mutations[Math.floor(random() * mutations.length)]!(mutated, random);
  }
  return mutated;
}

function eachSpace(text: string, random: Random, replacements: readonly string[]): string {
  return text.replace(/ /g, (space) =>
    random() < 0.1 ? replacements[Math.floor(random() * replacements.length)]! : space,
  );
}
