/** A state that lasts until something ends it: a thing is sought until it is found. */
export interface OngoingState {
  /** Told with "still", "remains" or "yet to be". */
  readonly state: RegExp;
  /** Told as done, of the same thing: the state is over. */
  readonly end: RegExp;
  /** Whether it is over, or still lasts; `@` stands for the thing, `#` for "Is" or "Are", `%` for "Has" or "Have". */
  readonly question: string;
  /** Which of the two a yes says. */
  readonly yes: "over" | "lasts";
  /** What the question is about, where it names it: the thing that both sentences name, or the person. */
  readonly about: "thing" | "person" | null;
}

const ongoing = (
  question: string,
  about: OngoingState["about"],
  state: RegExp,
  end: RegExp,
  yes: OngoingState["yes"] = "over",
): OngoingState => ({
  question,
  about,
  state,
  end,
  yes,
});

/** States of things and people in the news, each with what ends it. */
export const ongoingStates: readonly OngoingState[] = [
  ongoing(
    "% @ been found?",
    "thing",
    /\b(?:look(?:ing|ed)?|search(?:ing|ed)?|hunt(?:ing|ed)?) for\b|\b(?:seeking|sought|missing|unaccounted for|lost)\b/i,
    /\b(?:found|recovered|located|discovered|retrieved|turned up|tracked down|washed up)\b/i,
  ),
  ongoing(
    "Has @ been released?",
    "person",
    /\b(?:in (?:\w+ )?(?:prison|jail|custody|detention|captivity)|(?:prison|jail|his|her) cell|behind bars|(?:held|kept) (?:captive|hostage|prisoner)|detained|imprisoned|jailed|locked up)\b/i,
    /\b(?:released|freed|let go|set free|walked (?:free|out|through the gate)|(?:left|out of) (?:prison|jail|custody)|at liberty|back home)\b/i,
  ),
  ongoing(
    "Has @ been caught?",
    "person",
    /\b(?:at large|on the (?:run|loose)|in hiding|a fugitive|wanted|hunting|searching for|looking for)\b/i,
    /\b(?:caught|captured|arrested|detained|seized|recaptured|gave (?:himself|herself) up|turned (?:himself|herself) in|in custody)\b/i,
  ),
  ongoing(
    "Is the fire out?",
    null,
    /\b(?:burning|ablaze|alight|raging|smoulder\w*|smolder\w*|blazing|flames?|out of control)\b/i,
    /\b(?:(?:fire|blaze|flames?|wildfire|heath|forest|it) (?:is|was|were|are|has been|had been|have been) (?:\w+ )?(?:out|extinguished|put out|quelled|beaten)|(?:extinguished|put out|doused|quelled) (?:the|it)|(?:the|last) (?:\w+ ){0,2}(?:flames?|fire|blaze|pocket|embers) (?:\w+ )?(?:out|extinguished|put out))\b/i,
  ),
  ongoing(
    "Is the outbreak over?",
    null,
    /\b(?:spreading|claiming (?:new )?(?:patients|victims|lives)|infecting|falling ill|new (?:cases|patients|infections))\b/i,
    /\b(?:run its course|ran its course|(?:is|was|declared) (?:\w+ )?over|(?:been )?(?:contained|stamped out|beaten|eradicated)|no (?:new|fresh|further) (?:cases?|infections?|patients?))\b/i,
  ),
  ongoing(
    "Has @ reopened?",
    "thing",
    /\b(?:closed|shut|sealed off|off limits|out of (?:use|action|service))\b/i,
    /\b(?:reopened|re-opened|opened again|open again|back in (?:use|action|service)|in use again|running again)\b/i,
  ),
  ongoing(
    "Is the strike over?",
    null,
    /\b(?:on strike|striking|picket\w*|refusing to work|walk(?:ed)? ?out)\b/i,
    /\b(?:(?:back|returned|went back) (?:at|to) work|(?:strike|walkout|stoppage) (?:is|was|has been|ended|came to an end)(?: \w+)? ?(?:over|called off|ended|settled|suspended)?|called off (?:the|their) (?:strike|walkout|stoppage)|ended (?:the|their) (?:strike|walkout|stoppage))\b/i,
  ),
  ongoing(
    "Is the power back?",
    null,
    /\bwithout (?:power|electricity|light)\b|\bin the dark\b|\bcut off from (?:power|the grid)\b/i,
    /\b(?:power|electricity|supply|lights?) (?:is|was|were|are|has been|had been|came|have been) (?:\w+ )?(?:back|restored|on again)\b|\brestored (?:the )?(?:power|electricity|supply)\b|\breconnected\b/i,
  ),
  ongoing(
    "Have those who were trapped been brought out?",
    null,
    /\b(?:trapped|stuck|stranded|buried|cut off|marooned|underground)\b/i,
    /\b(?:rescued|freed|brought (?:out|up|down|ashore|to (?:safety|the surface))|winched|pulled (?:out|free|clear)|reached (?:safety|the surface)|saved|evacuated|flown out)\b/i,
  ),
  ongoing(
    "Is @ settled?",
    "thing",
    /\b(?:pending|undecided|unresolved|unsettled|awaiting|outstanding|up in the air|to be (?:decided|settled|signed|resolved))\b/i,
    /\b(?:decided|settled|resolved|signed|thrown out|threw out|dismissed|rejected|upheld|granted|final|concluded|agreed)\b/i,
  ),
  ongoing(
    "# @ still leaking?",
    "thing",
    /\b(?:leaking|spilling|gushing|seeping|pouring|escaping|oozing)\b/i,
    /\b(?:sealed|plugged|stopped|capped|closed off|shut off|stemmed|patched)\b/i,
    "lasts",
  ),
  ongoing(
    "% @ been cleared?",
    "thing",
    /\b(?:blocked|blockaded|occupied|occupying|barricaded|impassable|holding out)\b/i,
    /\b(?:cleared|unblocked|evicted|passable again|moved out|removed|open to traffic|dispersed)\b/i,
  ),
  ongoing(
    "Has @ left hospital?",
    "person",
    /\b(?:in (?:the )?(?:\w+ )?(?:hospital|intensive care)|on a ventilator|in a coma|being treated)\b/i,
    /\b(?:discharged|(?:released from|left|out of|home from) (?:the )?hospital|sent home|allowed home|back home)\b/i,
  ),
];

/** That a state lasts. */
export const lasts = /\b(?:still|remain(?:s|ed)?|(?:has|have|had) yet to|yet to be|continues? to)\b/i;

/** Only some of them, or others. */
export const partly =
  /\b(?:(?:one|two|three|four|five|six|some|most|many|none|\d+) of|some|parts?|several|second|third|other|others|another|more|further|remaining|rest|few|partly|partially|all but)\b/i;
/** Of what is not so, or not so far. */
export const notEnded =
  /\b(?:if|would|could|might|may|until|unless|whether|before|not|never|no longer|will|hop(?:e|es|ed|ing)|expect\w*|plan\w*|want\w*|reports that|to be|false|when|once|last (?:year|month)|for (?:his|her|their) (?:release|return))\b|n['’]t\b/i;
