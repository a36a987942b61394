import { notPeople, people } from "./lexicons/people-lexicon.ts";

/** Does a noun phrase (its last word the noun, as lemma) name people: "mourner", "young quarryman", "others"? */
export function isPeople(head: string): boolean {
  const noun = head.split(" ").at(-1)!;
  if (people.has(noun)) return true;
  return (
    !notPeople.has(noun) &&
    /(?:.man|.woman|.men|.women|[a-z]{3}er|[a-z]{2}or|[a-z]{2}ist|goer|.ee)s?$/.test(noun)
  );
}
