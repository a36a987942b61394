import { roles } from "./outlet-lexicon.ts";
import { isOutletName, readsLikeHeadline } from "./outlet-name.ts";

/** Who wrote an article, as a line says it; the outlet is null where it names none. */
export interface Byline {
  readonly outlet: string | null;
}

const separators = /\s+[|·•–—]\s+|\s+-\s+|,\s+/;

const start =
  /^(?:(?:(?:WORLD |World )?(?:EXCLUSIVE|Exclusive)|(?:SPECIAL |Special )?(?:REPORT|Report)|[Ww]ritten|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]nalysis|[Oo]pinion|[Cc]omment|[Rr]eview):?\s)?(?:[Bb]y|BY)\s*:?\s+(?=[\p{Lu}(])|^(?:[Vv]on|[Pp]ar|[Pp]or|[Aa]ut(?:h)?or)\s*:?\s+(?=[\p{Lu}(])/u;

/** Reads a line without its date as a byline; null where it is none. */
export function readByline(line: string): Byline | null {
  const begun = start.exec(line);
  if (!begun) return readBareByline(line);
  const names = line.slice(begun[0].length);
  if (!looksLikeNames(names)) return null;
  const outlet =
    names.split(separators).slice(1).find(isOutletName) ?? / for (\p{Lu}.*)$/u.exec(names)?.[1] ?? "";
  return { outlet: isOutletName(outlet) ? outlet : null };
}

/** "Ida Lund, chief reporter, Valley Courier": a person's name and nothing but whom or what they work for. */
function readBareByline(line: string): Byline | null {
  const [person, ...employers] = line.split(/,\s+|\s+[|–—]\s+/);
  const isPerson = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(person!);
  if (!isPerson || readsLikeHeadline(person!) || isOutletName(person!)) return null;
  const outlet = employers.find((employer) => !isRole(employer) && isOutletName(employer)) ?? null;
  const areKnown = employers.every((employer) => isRole(employer) || employer === outlet);
  return areKnown && employers.length > 0 && employers.length <= 2 ? { outlet } : null;
}

function isRole(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return words.length <= 4 && roles.includes(words.at(-1)!);
}

/** Names are capitalised throughout, but for a few small words, and do not end as a sentence does. */
function looksLikeNames(text: string): boolean {
  if (/[!?]$|[^.\p{Lu}]{3}\.$/u.test(text)) return false;
  const words = text.split(/[\s,|/]+/).filter((word) => /\p{L}/u.test(word) && !/[@\]]/.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    words.length <= 16 &&
    small.every((word) =>
      /^(?:and|for|of|the|in|at|on|to|our|de|da|van|von|der|al|bin|with|und|et|y)$/.test(word),
    )
  );
}
