/** What lasts for a while once in a story, in the words that reporters have for it. */
export interface Lasting {
  readonly question: string;
  readonly words: RegExp;
  /** Another stretch of the same story. */
  readonly not: RegExp | null;
}

const lasting = (question: string, words: string, not: string | null = null): Lasting => ({
  question,
  words: new RegExp(`\\b(?:${words})\\b`, "i"),
  not: not === null ? null : new RegExp(`\\b(?:${not})\\b`, "i"),
});

export const lastingThings: readonly Lasting[] = [
  lasting(
    "How long did the standoff last?",
    "stand-?off|siege|barricad\\w+|holed up|hostage(?:-taking)?s?|held captive|in captivity",
  ),
  lasting(
    "How long were people stuck?",
    "stuck|trapped|stranded|dangl\\w+|marooned|cut off from|sat in the|came to a standstill|let down|waited to be (?:freed|rescued)|held up",
    "jam|closed",
  ),
  lasting(
    "How long were they adrift?",
    "adrift|drift(?:ed|ing)|carried by the current|at sea|in the water|in (?:a|the) (?:dinghy|lifeboat|raft|life raft)|clung|clinging",
  ),
  lasting(
    "How long did the search last?",
    "search(?:ed|ing|es)?|manhunt|comb(?:ed|ing)|look(?:ed|ing) for|missing|on the run|at large",
    "warrant",
  ),
  lasting(
    "How long was the power out?",
    "black-?out|(?:power|electricity) (?:cut|outage|failure)|without (?:power|electricity|light)|in the dark|lights (?:were|went) out",
  ),
  lasting(
    "How long did the debate last?",
    "debat(?:e|ed|ing)|deliberat\\w+|sitting|session|spoke for|argued|marathon|filibuster\\w*",
    "career|draft|term|sentence",
  ),
  lasting("How long did the talks last?", "talks|negotiat\\w+|haggl\\w+|summit|bargaining", "mandate|truce"),
  lasting(
    "How long did the operation take?",
    "surgery|surgeons?|operated|operating (?:table|theatre|room)|transplant\\w*",
  ),
  lasting(
    "How long did the fire burn?",
    "burn(?:ed|t|ing)|(?:fought|battled|tackled) the (?:fire|blaze|flames)|(?:fire|blaze|flames) (?:raged|was out|under control)|put out|extinguish\\w*",
    "closed",
  ),
  lasting(
    "How long did the strike last?",
    "strike|walk-?out|stoppage|picket\\w*|lockout|sit-in|occupation",
    "contract|warning",
  ),
  lasting(
    "How long was it closed?",
    "closed|closure|shut|blocked|open(?:ed)? again|reopen\\w*|at a standstill|impassable|suspended",
    "business|school|career",
  ),
  lasting("How long did the flight last?", "flight|airborne|in the air|touched down|orbit\\w*|in space"),
  lasting(
    "How long did the journey take?",
    "journey|voyage|trek\\w*|crossing|walked|paddled|rowed|sailed|cycled|pilgrimage",
  ),
  lasting("How long did the repairs take?", "restor\\w+|repair\\w*|renovat\\w+|refurbish\\w+|scaffold\\w*"),
  lasting(
    "How long did the trial last?",
    "trial|hearing|proceedings|jury|jurors",
    "sentence|prison|jail|years old",
  ),
];
