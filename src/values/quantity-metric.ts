import type { Unit } from "./quantity.ts";
import { METRICS } from "./role-lexicon.ts";

const PATTERNS = METRICS.map(([words, metric]) => ({
  metric,
  /** "a 6 % raise", "€2.3bn in revenue", "a $5m net loss". */
  after: new RegExp(`^[ -](?:(?:in|of|as|for) )?(?:an? |the |its |their )?(?:[a-z-]+ )?(?:${words})\\b`, "i"),
  /** "revenue rose to", "an offer of", "fined". */
  before: new RegExp(`(?:^|[^\\p{L}-])(?:${words})(?<gap>(?: [\\p{L}'’-]+| \\d[\\d.,]*%?){0,7}) $`, "iu"),
}));
const DIMENSIONS: Readonly<Record<string, RegExp>> = {
  money:
    /^(?!turnout|raise$|inflation|unemployment|magnitude|depth|height|width|length|speed|sentence|ban|truce|delay|vote)/,
  percent:
    /^(?!offer|fine|bail|ransom|reward|salary|magnitude|depth|height|width|length|sentence|ban|truce|delay|damages)/,
  measure: /^(?:magnitude|depth|height|width|length|speed)$/,
  duration: /^(?:sentence|ban|truce|delay)$/,
};
/** Words that may stand between a metric and its sum; another noun there would be what the sum is of. */
const LINK =
  /^(?:of|to|at|was|were|is|are|be|been|by|for|from|rose|risen|rise|rises|fell|fallen|falls?|grew|grown|up|down|jumped|climbed|dropped|reached|hit|stood|stands|totalled|totaled|came|in|out|a|an|the|record|about|around|some|nearly|almost|more|than|over|at|least|just|only|as|much|worth|will|would|could|has|had|have|increased?|decreased?|slipped|surged|soared|to|\d[\d.,]*%?|least|per|cent|percent|million|billion|bn|nationwide|overall|finally|officially|set|high|low|he|she|it|they|him|her|them|years|and)$/i;

/** "turnout in Upper Sael on Sunday was": where and when it is tells the sentence, not the measure. */
const NAME = / (?:at|in|on|for|of)(?: the)?(?: \p{Lu}[\p{L}’'-]*)+/gu;

/** What a sum, share, length or term is of, told by the noun or verb beside it; null where none is near. */
export function findMetric(unit: Unit, before: string, after: string): string | null {
  const fits = DIMENSIONS[unit.kind];
  if (!fits) return null;
  if (unit.kind === "measure" && unit.unit === "magnitude") return "magnitude";
  const wind = unit.kind === "measure" && unit.unit === "metre-per-second" ? windMetric(before, after) : null;
  if (wind !== null) return wind;
  // "4 % of its turnover" is no turnover; "53 % of the vote" is a vote.
  if (unit.kind === "percent" && /^ of (?!(?:the |all )?votes?\b)/.test(after)) return null;
  const following = PATTERNS.find(({ metric, after: pattern }) => fits.test(metric) && pattern.test(after));
  if (following && !/\bturnout (?:was|is|of|at|reached) (?:about |only |just )?$/i.test(before))
    return following.metric;
  const clause = before.split(/[;:—–(]|, (?:and|but|while)\b/).at(-1)!;
  let nearest: string | null = null;
  let gapLength = Number.POSITIVE_INFINITY;
  for (const { metric, before: pattern } of PATTERNS) {
    const gap = fits.test(metric) ? pattern.exec(clause)?.groups?.gap : undefined;
    if (gap === undefined || gap.length >= gapLength) continue;
    if (
      !gap
        .replace(NAME, " ")
        .trim()
        .split(" ")
        .every((word) => word === "" || LINK.test(word))
    )
      continue;
    nearest = metric;
    gapLength = gap.length;
  }
  return nearest;
}

/** A gust, or a wind's highest speed, is not what it blows at over minutes. */
function windMetric(before: string, after: string): string | null {
  const clause = `${before.split(/[;:—–(]/).at(-1)!}#${after.split(/[;:—–,.]/)[0]!}`;
  if (/\b(?:sustained|average|averag\w+|mean)\b/i.test(clause)) return null;
  return /\bgusts?\b|\bgusting\b|\bwinds? (?:speeds? )?(?:reached|hit|peaked|topped|of up to|up to)\b/i.test(
    clause,
  )
    ? "gust"
    : null;
}
