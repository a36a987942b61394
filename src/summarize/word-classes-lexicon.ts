/** Words that carry no content of their own, and verbs of saying: never evidence that two sentences agree. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `be have do can could will would may might must shall should get go come make take give put set keep let seem
  say tell add state note report announce accord mention write ask call describe explain claim insist
  thing way part lot number amount total time day week month year hour minute today yesterday tomorrow
  morning afternoon evening night first last next new other more most many much several some own same such
  early late earlier later recent previous former current own only even still already also just about around
  people person man woman mr mrs ms dr one two on in at of to for from by with as than ago up down out
  not no never none nor neither n't cannot statement spokesman spokeswoman spokesperson official
  agency news media medium reporter newspaper interview press conference announcement comment source`.split(
    /\s+/,
  ),
);

/**
 * Words that reporters use for one thing: the class, the nouns and adjectives, the verbs. A word is looked up by
 * its lemma among the nouns or the verbs, after how the tagger read it.
 */
export const WORD_CLASSES: readonly (readonly [name: string, nouns: string, verbs: string])[] = [
  ["agreement", "treaty agreement pact deal accord memorandum", ""],
  ["talks", "talk talks negotiation discussion", "negotiate"],
  ["troops", "soldier troop troops serviceman fighter force unit contingent", ""],
  ["deploy", "deployment dispatch", "deploy send dispatch"],
  ["confirm", "confirmation acknowledgment acknowledgement admission", "confirm acknowledge admit concede"],
  ["deny", "denial", "deny dismiss refute dispute rebut"],
  ["reject", "rejection", "reject oppose block veto"],
  ["approve", "approval", "approve endorse back"],
  ["kill", "death dead fatality killing", "kill die perish slay"],
  ["injure", "injury injured wounded hurt", "injure wound hurt"],
  ["missing", "missing unaccounted", "miss"],
  ["evacuate", "evacuation", "evacuate displace"],
  ["arrest", "arrest detention", "arrest detain apprehend"],
  ["police", "police officer policeman", ""],
  ["court", "court tribunal", ""],
  ["verdict", "verdict ruling judgment", "rule"],
  ["convict", "conviction guilty", "convict"],
  ["acquit", "acquittal", "acquit exonerate"],
  ["strike", "strike stoppage walkout", ""],
  ["hit", "", "hit strike jolt rock shake"],
  ["worker", "worker employee staff staffer", ""],
  ["company", "company firm corporation group", ""],
  ["house", "house home dwelling", ""],
  ["quake", "earthquake quake tremor temblor", ""],
  ["fire", "fire blaze flame inferno", ""],
  ["match", "match game fixture", ""],
  ["win", "victory win winner triumph", "win beat defeat triumph"],
  ["award", "award prize", "award"],
  ["share", "share stock", ""],
  ["revenue", "revenue sales turnover", ""],
  ["profit", "profit earnings", ""],
  ["fine", "fine penalty", "fine"],
  ["offer", "offer proposal bid", "offer propose"],
  ["price", "price cost", "cost"],
  ["vehicle", "car vehicle truck", ""],
  ["attack", "attack assault raid offensive", "attack assault"],
  ["breach", "breach break-in intrusion hack theft", "breach hack steal"],
  ["hacker", "hacker intruder attacker", ""],
  ["suspect", "suspect gunman robber thief", ""],
  ["shooting", "shooting gunfire", "shoot"],
  ["inquiry", "inquiry enquiry investigation probe", "investigate probe"],
  ["begin", "start beginning launch", "begin start commence launch open"],
  ["end", "end conclusion", "end finish close conclude complete"],
  ["rise", "rise increase growth", "rise increase grow climb jump surge gain soar"],
  ["fall", "fall drop decline decrease", "fall drop decline decrease slip plunge tumble shrink sink"],
  ["buy", "takeover acquisition purchase", "buy acquire purchase"],
  ["resign", "resignation", "resign quit"],
  ["dismiss", "dismissal", "fire sack oust"],
  ["appoint", "appointment", "appoint name"],
  ["cancel", "cancellation", "cancel scrap"],
  ["delay", "delay postponement", "delay postpone"],
  ["order", "order", "order"],
  ["collapse", "collapse", "collapse"],
  ["destroy", "destruction", "destroy flatten raze"],
  ["damage", "damage", "damage"],
  ["rescue", "rescue rescuer", "rescue"],
  ["plan", "plan", "plan"],
  ["job", "job post position role", ""],
  ["cut", "cut cutback reduction layoff redundancy", "cut shed eliminate axe slash"],
  ["child", "child kid minor", ""],
  ["vote", "vote ballot", "vote"],
  ["sign", "signing signature", "sign ink formalize"],
  ["participate", "participation involvement", "participate join"],
];

/** Names of one country, its people and its seat of government, lower case; the first is the one compared. */
export const SAME_NAMES: readonly (readonly string[])[] = [
  ["russia", "russian", "moscow", "kremlin"],
  ["ukraine", "ukrainian", "kyiv", "kiev"],
  ["north korea", "north korean", "n-korea", "dprk", "pyongyang"],
  ["south korea", "south korean", "seoul"],
  ["united states", "us", "u.s.", "usa", "washington", "american", "white house"],
  ["united kingdom", "uk", "u.k.", "britain", "british", "london"],
  ["china", "chinese", "beijing"],
  ["france", "french", "paris"],
  ["germany", "german", "berlin"],
  ["japan", "japanese", "tokyo"],
  ["israel", "israeli", "jerusalem"],
  ["iran", "iranian", "tehran"],
  ["turkey", "turkish", "ankara"],
  ["syria", "syrian", "damascus"],
  ["iraq", "iraqi", "baghdad"],
  ["india", "indian", "new delhi"],
  ["pakistan", "pakistani", "islamabad"],
  ["poland", "polish", "warsaw"],
  ["italy", "italian", "rome"],
  ["spain", "spanish", "madrid"],
  ["portugal", "portuguese", "lisbon"],
  ["greece", "greek", "athens"],
  ["mexico", "mexican"],
  ["brazil", "brazilian"],
  ["peru", "peruvian"],
  ["canada", "canadian", "ottawa"],
  ["australia", "australian", "canberra"],
  ["egypt", "egyptian", "cairo"],
  ["lebanon", "lebanese", "beirut"],
  ["myanmar", "burmese", "burma"],
  ["slovakia", "slovak", "bratislava"],
  ["european union", "eu"],
  ["united nations", "un", "u.n."],
];

/** Words that turn a statement round; of two that say the same, both or neither has one. */
export const NEGATION =
  /\b(?:not|no|never|none|neither|nor|nobody|nothing|without|cannot|false|untrue|unlikely|unable)\b|n['’]t\b/i;
export const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|refus\w*|refut\w*|disput\w*|dismiss\w*|contradict\w*)\b/i;

/** Terms of acts that are the point of a sentence: one that accuses does not say what one that reports says. */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(
  `accuse blame urge warn demand threaten promise vow pledge apologize apologise criticize criticise condemn praise
  welcome doubt protest appeal sue fear hope expect forecast predict consider plan`.split(/\s+/),
);

/** Counts of people that rise and differ from account to account, by their term. */
export const TOLLS: readonly string[] = ["kill", "injure", "missing", "evacuate", "arrest"];

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
