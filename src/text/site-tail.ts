import { agencies, headlineEndWords, outletWords } from "./outlet-lexicon.ts";
import { isOutletName, outletOfHost, readsLikeHeadline, toOutletName } from "./outlet-name.ts";

/** A page's title without the site's name behind it, and that name; null where the title ends with none. */
export interface CutTitle {
  readonly title: string;
  readonly site: string | null;
}

const anySeparator = /\s+(?:[|·»«]|::|[-–—])\s+/g;
const leastTitleLength = 8;
const mostTailLength = 120;

/**
 * Parts a title from the site's name behind it: "Five dead in fire | Estuary Post", "Dam bursts - WXYZ 5 - Harrow".
 * A bar or a dash also parts halves of a headline: behind it must stand what names an outlet, or one of the `known`
 * names.
 */
export function cutSiteTail(stated: string, known: readonly (string | null)[]): CutTitle {
  const names = known.flatMap((name) => (name === null ? [] : [squeeze(name)]));
  for (const match of stated.slice(0, 400).matchAll(anySeparator)) {
    const title = stated.slice(0, match.index).trim();
    const tail = stated.slice(match.index + match[0].length).replace(/[\s|-]+$/, "");
    if (title.length < leastTitleLength || tail.length > mostTailLength) continue;
    const site = tail.split(anySeparator)[0]!.trim();
    const isTail = names.includes(squeeze(title)) || names.includes(squeeze(site)) || namesSite(site);
    if (isTail) return { title, site: toOutletName(site.split(/[,:]\s/)[0]!) };
  }
  return { title: stated, site: null };
}

/** The outlet that is stated, or the site's name behind a title where none is, or where it spells out the host that is. */
export function betterOutlet(stated: string | null, site: string | null): string | null {
  if (site === null || stated === null) return stated ?? site;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(stated) && squeeze(stated) === squeeze(site) ? site : stated;
}

/** Call signs and networks: "WXYZ-TV", "Fox 2", "CBS News"; other bodies are known by such letters, too. */
const station =
  /^(?:(?!WHO|WTO|WFP|WWF|WADA|KGB|KKK|KFC)[KW]\p{Lu}{2,3}|ABC|CBS|NBC|FOX|Fox|CW|PBS)(?:[ -]?(?:TV|\d{1,2})(?![\p{L}\d])|(?= (?:News|Action|Channel|Local)\b)|$)/u;
const host = /^[\w-]{2,40}\.(?:com|org|net|tv|info|news|co\.uk|[a-z]{2})(?=$|[\s,:-])/i;

function namesSite(tail: string): boolean {
  const name = tail.split(/[,:]\s/)[0]!;
  const words = name.split(/\s+/);
  const isNamed = words.every(
    (word) => /^[^\p{Ll}]|^(?:of|the|and|news|weather|sports?)\.?$/u.test(word) || host.test(word),
  );
  if (name === "" || !isNamed || readsLikeHeadline(name)) return false;
  if (station.test(name) || host.test(name) || agencies.includes(name)) return true;
  const last = name
    .split(/[\s-]+/)
    .at(-1)!
    .toLowerCase();
  return isOutletName(name) && outletWords.includes(last) && !headlineEndWords.includes(last);
}

/** Letters and digits alone, by which "WXYZ Action News 5" is known in "www.wxyzactionnews5.com". */
function squeeze(name: string): string {
  const plain = outletOfHost(name)?.replace(/\.(?:co\.)?\w+$/, "") ?? name;
  return plain.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}
