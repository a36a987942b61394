import type { Match } from "./match-passage.ts";
import type { Value } from "./value.ts";
import { wholeStatement } from "./whole-statement.ts";

const reasons =
  /\b(?:because|due to|owing to|thanks to|as a result|caused by|cause[ds]?|blam(?:ed|es|ing)|after|since|over|so that|in order to|reason|reasons|prompted|sparked|set off by|began with|started (?:by|with|when)|blamed|led to|hurt|failed|failing|triggered|amid|as (?=\p{L}+ \p{L}+)|meant|made it|to (?=(?:make|avoid|prevent|protect|allow|give|help|keep|stop|let)\b)|for (?=(?:fear|safety|lack|personal|security)\b)|block(?:ed|ing)|too \w+ to)\b/iu;
const means = /\b(?:by|through|using|with|via|as an?|from|over|under|on foot|aboard|in an?|because|into)\b/i;

/** Sentences that give a reason for what is asked. */
export function findReasons(match: Match): readonly Value[] {
  return findCue(match, reasons);
}

/** Sentences that tell by which means, or in what way. */
export function findMeans(match: Match): readonly Value[] {
  return findCue(match, means);
}

function findCue(match: Match, cue: RegExp): readonly Value[] {
  return cue.test(match.passage.sentence.text) ? [wholeStatement(match, 1)] : [];
}
