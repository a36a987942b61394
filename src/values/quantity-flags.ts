import type { Sentence } from "../text/sentence.ts";
import { isComparedYear, withoutRanking } from "./compared-years.ts";
import { findDates } from "./dates.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import type { Numeral } from "./numerals.ts";
import type { QuantityFlags } from "./quantity.ts";
import type { NumberPlace } from "./quantity-role.ts";

/** What the flags are read from. */
export interface FlagContext {
  readonly sentence: Sentence;
  readonly text: string;
  readonly numeral: Numeral;
  /** "12 of the 20". */
  readonly part: boolean;
  /** Days since 1970; null: any year that is named counts as the past. */
  readonly anchorDay: number | null;
  readonly place: NumberPlace;
}

const EARLIER =
  /\b(?:up from|down from|compared (?:with|to)|earlier (?:count|toll|estimate|figure|report)s?\b[^,;]{0,30}|previous(?:ly)?\b[^,;]{0,40}|initially\b[^,;]{0,40}|originally\b[^,;]{0,40}|first reported\b[^,;]{0,20}|against|rather than|instead of|from an? (?:earlier|initial|previous)[^,;]{0,30}|revised from|lowered from|raised from)(?: of| at| the| an?)? $/i;
const FROM = /\bfrom $/i;
const PART =
  /\b(?:including|among them|among (?:those|the dead|the victims|the injured)[^,;]{0,40}|such as|of whom|of which|of them)\b[^;:.]{0,50}$/i;
const PART_AFTER =
  /^(?: [\p{L}-]+){0,3} (?:of (?:whom|which|them|those|the (?:dead|victims|injured|wounded))\b|alone\b|among them\b)/iu;
const FORECAST =
  /\b(?:could|may|might|would|will|expects?|expected|forecasts?|projected|projections?|predict(?:s|ed)?|estimat(?:es|ed) (?:that|by)|likely|threatens?|threatened|(?:plans?|planned|planning|aims?|hopes?|wants?|wanted|proposed) to|target|potential(?:ly)?|feared|if)\b[^,;:]{0,60}$/i;
const PER_UNIT =
  /^(?: [\p{L}-]+){0,2} ?(?:per (?!cent)\p{L}+|an? (?:day|week|month|year|hour|minute|night|share|barrel|tonne|head|person|piece|litre|gallon)\b(?! (?:earlier|ago|before|later|after))|each\b|apiece\b|annually|daily|weekly|monthly|yearly|\/\p{L}+)/iu;
const CHANGED_BY =
  /(?:\b(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|jumped|climbed|dropped|increased?|decreased?|cut|reduced|slashed|raised|lowered|up|down)\b[^,;:]{0,30} by|\b(?:rose|risen|rises?|fell|fallen|falls?|grew|grown|gained|lost|jumped|climbed|dropped|surged|slid|slipped|tumbled|soared|plunged|(?<!\b(?:cut|cutting|cuts|chop(?:ped)?|shot|shut|br(?:eak|oke)|br(?:ing|ought)|burn(?:ed|t)?|turn(?:ed)?|gun(?:ned)?|t(?:ear|ore|orn)|kn?ock(?:ed)?|call(?:ed)?|p[iu]ck(?:ed)?|t(?:ake|ook|aken)|put|hand(?:ed)?|bl(?:ow|ew)|set|mow(?:n|ed)|str(?:ike|uck)|pull(?:ed)?|l(?:ay|aid)|clos(?:e|ed)|hack(?:ed)?|saw(?:n|ed)?|fell(?:ed)?|round(?:ed)?|made|mak(?:e|es)|dug|dig|buil[dt]|snapp?(?:ed)?|ate|eat(?:en)?|us(?:e|ed)|g(?:i|a)ve|given|lin(?:e|ed)) )(?:up|down)|increased|decreased|another|additional|further))(?: about| around| nearly| almost| more than| some)? $/i;
const CHANGE_AFTER =
  /^(?: [\p{L}-]+)? (?:more(?! than)|additional|fewer|increase|decrease|rise|drop|fall|decline|jump|gain|growth|higher|lower|extra)\b/iu;
const AVERAGE = /\b(?:average|averages|averaged|averaging|mean|median|typically|usually)\b[^,;]{0,30}$/i;
const DEFINITE =
  /(?<!\b(?:all (?:of )?|award(?:ed)?|gave|give|given|paid|offer(?:ed)?|cost|earn(?:ed)?|fined|grant(?:ed)?|hand(?:ed)?) ?)\b(?:the|these|those|both|his|her|their|its|our|all(?! (?:of )?(?:the|his|her|their|its|our)\b)) (?:other )?$/i;
const NEGATED =
  /\b(?:not|n't|never|no longer|den(?:y|ied|ies)|without|false(?:ly)?|did not|wasn't|weren't)\b[^,;:]{0,40}$/i;
/** "six people did not survive", "have not been found": the negation tells what befell them. */
const FATE =
  /^[^,;:.]{0,35}\b(?:not|never) (?:yet )?(?:survive|leave|take off|depart|run|operate|been (?:found|traced|located|heard)|(?:return|come) (?:home|back))/;
const BASIS =
  /\b(?:(?:including|excluding|inclusive of|before|after|net of) (?:the )?(?:assumption of )?(?:debts?|tax(?:es)?|interest|costs|fees|one-off items|special items)|adjusted|pre-?tax|like-for-like|underlying|annuali[sz]ed|diluted|seasonally adjusted|gross|year-on-year)\b/i;

const NO_SUMMAND =
  "(?:are|were|was|is|be|been|have|had|has|dead|died|killed|injured|wounded|hurt|missing|arrested|others?|more|remain|in|later|million|billion|thousand)\\b";

/** Why a number is not the plain count of the event at hand, read from the clause around it. */
export function findFlags({ sentence, text, numeral, part, anchorDay, place }: FlagContext): QuantityFlags {
  const { before, after } = place;
  const coreBefore = text.slice(0, numeral.coreStart);
  const clause = before.split(/[;:—–]/).at(-1)!;
  const follows = after.split(/[;:—–,]/)[0]!;
  const upTo = /\b(?:up to|as many as) ?(?:a )?$/i.test(coreBefore);
  return {
    historical:
      EARLIER.test(before) ||
      (FROM.test(before) && /^[^,;]{0,25} to \S*\d/.test(after)) ||
      isOfAnEarlierYear(sentence, text, numeral, anchorDay),
    part: part || isSummand(before, after) || PART.test(clause) || PART_AFTER.test(after),
    forecast:
      FORECAST.test(clause) ||
      (upTo && /\b(?:could|may|might|will|would|be)\b/.test(follows)) ||
      /^[^,;:.]{0,30}\b(?:could|may|might|will|would|expected to|feared)\b/.test(follows),
    perUnit: PER_UNIT.test(after),
    change:
      (CHANGED_BY.test(before) && !isHeight(numeral, before) && !isLossOfThings(place, before)) ||
      /\banother (?:\S+ )?$/i.test(coreBefore) ||
      CHANGE_AFTER.test(after),
    average: AVERAGE.test(clause),
    definite: numeral.unit.kind === "count" && DEFINITE.test(coreBefore),
    negated:
      (NEGATED.test(clause) || /^[^,;:.]{0,25}\b(?:not|n't|never)\b/.test(follows)) && !FATE.test(follows),
    basis:
      BASIS.exec(text.slice(Math.max(0, numeral.start - 60), numeral.end + 60))?.[0].toLowerCase() ?? null,
  };
}

/** "lost 29 flamingos" tells how many are gone. */
const isLossOfThings = ({ head }: NumberPlace, before: string) =>
  head !== null && /\b(?:lost|gained) (?:about |around |nearly |almost |more than |some )?$/i.test(before);

/** "the bronze rises 4.5 metres" tells how high it is. */
const isHeight = ({ unit }: Numeral, before: string) =>
  unit.kind === "measure" && unit.unit === "metre" && /\b(?:rises|rising|up) $/i.test(before);

const SUMMAND_BEFORE = new RegExp(
  `\\b(?:\\d+|${NUMBER_WORDS}) (?!${NO_SUMMAND})[a-z-]+(?: (?!${NO_SUMMAND})[a-z-]+)?,? and (?:at least )?$`,
  "i",
);
const SUMMAND_AFTER = new RegExp(
  `^ (?!${NO_SUMMAND})[a-z-]+(?: (?!${NO_SUMMAND})[a-z-]+)?,? and (?:\\d+|${NUMBER_WORDS}) (?!${NO_SUMMAND})[a-z-]+`,
  "i",
);

/** "20 children and six adults were killed": neither number is the toll. */
function isSummand(before: string, after: string): boolean {
  return SUMMAND_BEFORE.test(before) || SUMMAND_AFTER.test(after);
}

/** A date of an earlier year in the same part of the sentence, or "last year", "a decade ago". */
function isOfAnEarlierYear(
  sentence: Sentence,
  text: string,
  numeral: Numeral,
  anchorDay: number | null,
): boolean {
  const pieceStart = Math.max(
    0,
    ...[";", " — ", " to "].map((mark) => text.lastIndexOf(mark, numeral.start)),
  );
  const tail = text
    .slice(numeral.end)
    .search(/;|, (?:and|but|while|when|up|down|compared)\b| compared | up from | down from | to (?=\d)/);
  const pieceEnd = tail < 0 ? text.length : numeral.end + tail;
  const piece = text.slice(pieceStart, pieceEnd);
  if (
    /\b(?:last year|years? (?:ago|earlier|before)|months? before that|decades? ago|in the past|in history|on record|since records|historically|all-time)\b/i.test(
      withoutRanking(piece),
    )
  )
    return true;
  if (!/\b(?:19|20)\d\d\b/.test(piece)) return false;
  const shift = sentence.start;
  return findDates(sentence, null).some(
    ({ start, end, to }) =>
      start >= shift + pieceStart &&
      end <= shift + pieceEnd &&
      (anchorDay === null || to < anchorDay - 250) &&
      !isComparedYear(text.slice(0, start - shift)),
  );
}
