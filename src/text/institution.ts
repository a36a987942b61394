import { institutionWords } from "./outlet-lexicon.ts";
import { readsLikeHeadline } from "./outlet-name.ts";

/** A name that says of itself that it is a public body's or the like: "MINISTRY OF WORKS", "City of Harrow". */
export function isInstitution(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length <= 8 &&
    words.every((word) => /^[\p{Lu}\d&–—-]|^(?:of|the|and|for|de|du|des|la)$/u.test(word)) &&
    !/[.!?:;"“”]/.test(name) &&
    !readsLikeHeadline(name) &&
    words.some((word) => institutionWords.includes(word.toLowerCase().replace(/[^\p{L}]+$/u, "")))
  );
}

const releaseLabel =
  /^(?:(?:press|news|media) (?:release|note|statement|notice|information)|(?:information|statement|notice) (?:for|to) the (?:media|press)|for immediate release)(?:\s*(?:no\.?|nr\.?|#)?[\s\d/.:–-]*)$/iu;

/** What such bodies put above what they send to editors: "Press release 12/2026", "Information for the media". */
export function isReleaseLabel(line: string): boolean {
  return line.length <= 60 && releaseLabel.test(line.trim());
}
