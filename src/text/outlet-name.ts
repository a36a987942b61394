import {
  agencies,
  headlineEndWords,
  headlineWords,
  knownHosts,
  outletEndings,
  outletSections,
  outletWords,
  roles,
} from "./outlet-lexicon.ts";

/** A name that says of itself that it is an outlet's: "Calder Bay Courier", "Daily Blaze Sport", "example.com". */
export function isOutletName(name: string): boolean {
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/.test(name) || agencies.includes(name)) return true;
  const words = name.split(/\s+/);
  if (
    words.length < 2 ||
    words.length > 6 ||
    /^\(|[,;:]/.test(name) ||
    !words.every((word) => /^[\p{Lu}\d&(]/u.test(word) || isSmallWord(word))
  )
    return false;
  if (readsLikeHeadline(name)) return false;
  const folded = words.map((word) => word.toLowerCase().replace(/[^\p{L}\d-]/gu, ""));
  if (folded.some((word, index) => isRole(word) && !(word === "desk" && index < folded.length - 1)))
    return false;
  if (words.length > 2 && outletSections.includes(folded.at(-1)!)) folded.pop();
  const first = folded.find((word) => word !== "the")!;
  const beforeOf = folded[folded.indexOf("of") - 1] ?? "";
  if (outletWords.includes(beforeOf) && !headlineEndWords.includes(beforeOf)) return true;
  // "Ledger-Tribune"
  const last = folded.at(-1)!.split("-").at(-1)!;
  return (
    outletWords.includes(last) ||
    outletWords.includes(folded.at(-1)!) ||
    outletWords.includes(first) ||
    outletEndings.test(first)
  );
}

/** Words before the first comma that no name has: "Source: Suspect held in Harrow" is a headline. */
export function readsLikeHeadline(text: string): boolean {
  const words = text.split(",")[0]!.toLowerCase().split(/\s+/);
  return words.some((word) => headlineWords.includes(word));
}

/** An outlet's name as readers know it, from a host or an address; null where it is neither. */
export function outletOfHost(address: string): string | null {
  const host = /^(?:https?:\/\/)?(?:[^/@\s]*@)?([\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:[/?#]|$)/i.exec(
    address.trim(),
  )?.[1];
  if (host === undefined) return null;
  const bare = host.toLowerCase().replace(/^(?:www\d?|m|amp|mobile|edition|news|eu)\./, "");
  return knownHosts[bare] ?? bare;
}

/** A stated outlet in one spelling: white space folded, a host without its port; null where it says "unknown". */
export function toOutletName(stated: string): string | null {
  const name = stated
    .slice(0, 200)
    .replace(/\s+/g, " ")
    .replace(/^[\s"'“‘|@]+|[\s"'”’,;:|]+$/g, "")
    .slice(0, 100);
  if (name === "" || /^(?:unknown\b.*|n\/?a|none|null|-+|\?+)$/i.test(name)) return null;
  return /\s/.test(name) ? name : (outletOfHost(name) ?? name);
}

function isRole(word: string): boolean {
  return roles.includes(word) || roles.includes(word.replace(/s$/, ""));
}

function isSmallWord(word: string): boolean {
  return /^(?:of|the|and|de|la|le|el|der|die|das|du|del|online)$/.test(word);
}
