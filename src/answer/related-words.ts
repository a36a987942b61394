import { synonymGroups } from "./synonym-lexicon.ts";

/** A word has so many at most: more lead away from what was meant. */
const most = 6;

/** The words by which others may have told what a person wrote, for each word that has such, without its own. */
export function relatedWords(text: string): readonly string[] {
  const typed = new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
  const found = [...typed].flatMap((word) => {
    const forms = [word, word.replace(/s$/, "")];
    const groups = synonymGroups.filter((group) => forms.some((form) => group.includes(form)));
    return groups.flat().slice(0, most);
  });
  return [...new Set(found)].filter((word) => !typed.has(word));
}
