const letters = "abcdefghijklmnopqrstuvwxyz";
/** A shorter word that is unknown is another word, and of a longer one nobody is wrong in one letter only. */
const [shortest, longest] = [4, 20];

/**
 * What may have been meant by a mistyped word: every word that comes of leaving out, adding or changing one letter, or
 * of exchanging two neighbours. The first letter is rarely wrong and stays. Letters without their accents.
 */
export function typedVariants(word: string): readonly string[] {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (plain.length < shortest || plain.length > longest || !/^[a-z]+$/.test(plain)) return [];
  const variants = new Set<string>();
  for (let at = 1; at <= plain.length; at += 1) {
    const [before, after] = [plain.slice(0, at), plain.slice(at)];
    variants.add(before + after.slice(1));
    if (after.length > 1) variants.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of letters) variants.add(before + letter + after).add(before + letter + after.slice(1));
  }
  variants.delete(plain);
  return [...variants];
}
