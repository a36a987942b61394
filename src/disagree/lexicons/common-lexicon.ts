// Words that reporters use for one thing or one act. Nothing here belongs to a single story.

const classes = (table: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([name, words]) => words.split(" ").map((word) => [word, name])));

/** Noun lemma → the class of nouns that name the same thing. */
export const nounClass = classes({
  AGREEMENT: "treaty agreement pact deal accord memorandum",
  TALKS: "talk negotiation discussion",
  TROOPS: "soldier troop serviceman fighter contingent",
  PEOPLE: "people person resident individual human inhabitant",
  CHILD: "child kid minor toddler boy girl",
  COMPANY: "company firm corporation",
  WORKER: "employee worker staff staffer job post position",
  HOUSE: "house home dwelling",
  MATCH: "match game fixture",
  SHARE: "share stock",
  QUAKE: "earthquake quake tremor temblor",
  FINE: "fine penalty",
  VEHICLE: "car vehicle",
  PRISONER: "prisoner inmate detainee",
  PROTESTER: "protester demonstrator",
  FAN: "fan spectator supporter attendance crowd",
  STRIKE: "strike stoppage walkout",
  PATIENT: "patient case infection",
  GUNMAN: "gunman shooter",
  ROBBER: "suspect robber thief burglar",
  FIRE: "fire blaze flame",
  BOAT: "boat vessel ship",
  POLICE: "police officer policeman policewoman",
});

/** Verb lemma → the class of verbs that name the same act. */
export const verbClass = classes({
  SIGN: "sign formalize formalise ink seal",
  BEGIN: "begin start launch commence open",
  END: "end finish conclude",
  KILL: "kill die perish slay",
  INJURE: "injure wound hurt",
  ARREST: "arrest detain apprehend",
  BUY: "buy acquire purchase",
  HIT: "hit strike jolt rock shake",
  WIN: "win beat defeat triumph",
  RESIGN: "resign quit",
  DISMISS: "sack oust dismiss",
  DEPLOY: "deploy send dispatch",
  FIGHT: "fight operate battle combat",
  APPROVE: "approve endorse",
  RELEASE: "release free",
  OCCUR: "occur happen",
  DISCOVER: "discover notice detect",
  CANCEL: "cancel scrap",
  DELAY: "delay postpone",
  FALL: "fall plunge drop",
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs by which somebody is quoted as saying something. */
export const sayVerbs = words(
  "say tell report announce state note add reveal disclose explain write declare mention emphasize emphasise stress describe estimate expect forecast predict warn suggest indicate believe argue recall testify brief reiterate underline conclude comment post tweet claim assert allege insist maintain contend boast confirm acknowledge admit concede deny reject dismiss refute dispute rebut repudiate criticize criticise call respond reply promise pledge vow urge count put",
);

/** Acts (classes or lemmas) that a story has once: the treaty is signed on one day. */
export const onceOnly = words(
  "SIGN BEGIN END KILL ARREST BUY RESIGN DISMISS RELEASE DISCOVER CANCEL bear elect appoint marry sentence charge indict convict acquit found publish crash collapse inaugurate ratify hire bury adopt enact disappear vanish",
);

/** Acts that people do again and again: two dates are two occasions. */
export const repeatable = words(
  "meet visit talk speak vote come go play travel arrive work get take make have do see hear lead follow face write post fly run walk drive use give receive ask tell hold move turn HIT FIGHT DEPLOY OCCUR be become show include remain stay continue keep stand live wait carry sit put find close call fire",
);

/** What people make more than once in the course of a story. */
export const manyTimes = words("statement interview comment letter report conference meeting message");

/** Nouns that stand in every report of their kind and tell no event from another. */
export const commonNouns = words(
  "PEOPLE man woman CHILD POLICE GUNMAN victim shooting attack ROBBER day night morning week HOUSE street area scene incident party death name time year family friend",
);

/** Verbs of a claim that its reporter does not vouch for. */
export const claimVerbs = words(
  "claim assert allege insist maintain contend boast say announce declare state",
);

/** Words that are no names though a sentence begins with them; the tagger takes many for one. */
export const plainNouns = words(
  "police people staff parliament government troops soldiers rebels officials authorities voters customers residents workers employees miners nurses teachers students pupils passengers survivors witnesses neighbours neighbors protesters demonstrators marchers organisers organizers campaigners activists lawmakers ministers senators councillors prosecutors lawyers judges jurors investigators detectives officers guards firefighters rescuers medics doctors paramedics scientists researchers experts analysts economists investors shareholders creditors traders farmers fishermen drivers pilots crews players fans supporters opponents critics clerks inspectors engineers divers volunteers migrants refugees prisoners inmates hostages gunmen attackers thieves robbers burglars hackers militants insurgents separatists diplomats negotiators unions parents families relatives friends tenants homeowners tourists visitors shoppers patients hospitals schools banks airlines regulators exports imports prices sales shares profits wages rents tickets",
);

/** Verb lemma → its past participle, where it does not end in "ed". */
export const participles: ReadonlyMap<string, string> = new Map(
  "steal:stolen take:taken find:found lose:lost sell:sold buy:bought pay:paid spend:spent send:sent build:built burn:burnt cut:cut shoot:shot hurt:hurt hit:hit put:put set:set shut:shut give:given see:seen hold:held keep:kept leave:left lay:laid bring:brought catch:caught throw:thrown break:broken freeze:frozen hide:hidden drive:driven write:written draw:drawn withdraw:withdrawn lend:lent make:made strike:struck sink:sunk shed:shed"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Verbs that leave what is counted as it is: who has it belongs to the question. */
export const havingVerbs = words("win lose have get gain receive hold earn score own employ need");

/** Verbs by which somebody arrives at a number: the number is there without them. */
export const countingVerbs = words(
  "count put estimate report record find see say number include total reach be list",
);

/** Verbs of what is wanted, lacked or aimed at: their figures tell no result. */
export const wishVerbs = words("need require want seek demand target aim hope request ask propose");

/** Verbs by which somebody denies what is said. */
export const denyVerbs = words("deny reject dismiss refute rebut repudiate dispute disavow");

/** Nouns that stand for something said before: "denied the claim". */
export const sayingNouns = words(
  "claim allegation accusation version explanation theory report statement assertion charge suggestion rumor rumour account criticism complaint story",
);

/** Denials without a verb of denying: "no such promise had been given", "that is not true". */
export const flatDenial =
  /\b(?:no such (?!luck|thing as)\w+|nothing of the (?:sort|kind)|(?:is|was|are|were|be|been) (?:simply |completely |entirely |absolutely |categorically )?(?:not true|untrue|false|baseless|groundless|unfounded|nonsense|fabricated|a lie|lies|not the case))\b/i;

/** What is denied in general: any wrongdoing, any part in it. */
export const vagueObjects = words(
  "involvement wrongdoing responsibility knowledge guilt offence offense impropriety misconduct role part link connection charge accusation truth existence blame fault",
);

/** Nouns after which "reject" and "dismiss" speak of no claim at all. */
export const notClaims = words(
  "lawsuit suit case bid offer appeal motion request proposal plan plea application petition candidate amendment bill ballot vote staff worker employee coach manager charges treaty ceasefire call chance invitation goal",
);

/** Words that carry no topic. */
export const stopWords = words(
  "a an the and or but nor so yet if then than as at by for from in into of off on onto out over per to up with within without about above after against along among around before behind below between beyond during except inside near since through throughout toward towards under until upon via while who whom whose which that this these those it its he him his she her they them their we us our you your i me my is am are was were be been being has have had having do does did doing will would shall should can could may might must not no n't 's also more most much many very just only own same other another such both each few some any all there here when where why how what too now still even however meanwhile later earlier ago again once further according say tell add report new one two first last year month week day time monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mr mrs ms dr take make get go come give",
);

/** Silence on a matter, whoever keeps it. */
export const silence =
  /\b(?:remain(?:s|ed|ing)? (?:silent|quiet|tight-lipped|mum)|(?:stay|kept|keep|keeps|stayed|staying) (?:silent|quiet|mum|tight-lipped)|made no (?:comment|statement)|(?:neither|never|not) (?:publicly )?(?:confirmed|acknowledged) (?:n?or|it))\b/i;

/** "including the shooter", "the attacker among them": a toll that counts who did it. */
export const attackerCounted =
  /\bincluding (?:the |a )?(?:\w+ )?(?:shooter|gunman|attacker|assailant|bomber|suspect)|\b(?:shooter|gunman|attacker|assailant|bomber|suspect)s? (?:is |was )?among (?:them|the dead)/i;

/** "and then himself", "took her own life": who did it died as well. */
export const attackerDied =
  /\b(?:includ\w+ the|the|a|and then) (?:\w+ )?(?:shooter|gunman|attacker|assailant|bomber|suspect|driver|himself|herself)\b[^.]{0,60}\b(?:dead|died|killed|himself|herself|own life)\b|\b(?:his|her) own life\b/i;

/** What people say on such occasions: that two say it is no slip of a reporter. */
export const setPhrases =
  /\b(?:(?:thoughts|hearts?|prayers|sympath(?:y|ies)|condolences|love) (?:and (?:thoughts|hearts?|prayers|sympathies|love) )?(?:are|is|go(?:es)? out|remain) (?:with|to)|rest in peace|no stone unturned|one (?:game|match|day|step) at a time|presumed innocent|innocent until proven)\b/i;

/** Words that send an act into the past of the story: what was said before the news. */
export const priorTime =
  /\b(?:previously|until now|until (?:mon|tues|wednes|thurs|fri|satur|sun)day|prior to|before|earlier|for months|for weeks|had)\b/i;
