import type { Role } from "./quantity.ts";

/** Lemmas that tell what befell the things counted, by how they are used. */
export interface RoleWords {
  /** With an object, or passive: "killed 12", "12 were killed". */
  readonly transitive: readonly string[];
  /** Without: "12 died". */
  readonly intransitive: readonly string[];
  /** "12 dead", "12 missing miners". */
  readonly adjectives: readonly string[];
  /** "12 deaths", "number of deaths". */
  readonly nouns: readonly string[];
}

const words = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));
const role = (transitive: string, intransitive = "", adjectives = "", nouns = ""): RoleWords => ({
  transitive: words(transitive),
  intransitive: words(intransitive),
  adjectives: words(adjectives),
  nouns: words(nouns),
});

export const ROLES: Readonly<Record<Role, RoleWords>> = {
  death: role("kill slay murder behead massacre", "die perish drown", "dead deceased", "death fatality"),
  injury: role("injure wound hurt hospitalise hospitalize maim", "", "", "injury"),
  shot: role("shoot"),
  casualty: role("", "", "", "casualty"),
  missing: role("", "", "missing unaccounted", "disappearance"),
  trapped: role("trap strand"),
  rescue: role("rescue", "", "", "survivor rescue"),
  arrest: role("arrest detain apprehend", "", "", "arrest detention detainee"),
  hostage: role("kidnap abduct", "", "", "hostage captive"),
  release: role("free release liberate"),
  evacuated: role("evacuate", "", "", "evacuee"),
  displaced: role("displace", "", "homeless", ""),
  destroyed: role("destroy flatten demolish gut level raze"),
  damaged: role("damage"),
  infected: role("infect sicken", "", "ill sick", "infection"),
  layoff: role("", "", "redundant", "layoff redundancy"),
  sent: role("deploy dispatch send"),
};

/** What is counted is an occasion or a span, not the ones to whom something happened. */
export const NO_ROLE_HEADS = new Set(
  words(
    "time year month week day hour minute mile metre kilometre way percent side part thing reason point round shot bullet dollar euro charge count case vote seat station state country province city town village district goal occasion stage attack strike incident blast explosion drone missile location place site area level floor step foot yard",
  ),
);

/** Who or what is sent in the sense of "deployed". */
export const DEPLOYED =
  /(?:troops?|soldiers?|personnel|forces?|marines?|officers?|police|guards?|firefighters?|engineers?|advis[eo]rs?|fighters?|mercenar(?:y|ies)|peacekeepers?|tanks?|warships?|ships?|aircraft|jets?|drones?|helicopters?)$/;

/** "12 job cuts", "500 jobs were lost": the role lies in two words. */
export const PHRASE_ROLES: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [
    /^ (?:[a-z]+ )?(?:job cuts|job losses|jobs (?:were |will be |would be |have been )?(?:lost|cut|axed)|lay-?offs)\b/i,
    "layoff",
  ],
  [/^ (?:[a-z]+ ){0,2}(?:was|were|been|be|being) laid off\b/i, "layoff"],
  [
    /^ (?:(?!who|that|which|and)[a-z]+ )?lives(?: (?:were |have been |had been )?lost)?\b(?! (?:saved|were saved))/i,
    "death",
  ],
  [
    /^ (?:[a-z]+ ){0,3}(?:had |have |has )?(?:(?:lost|gave) their lives|(?:were|was) swept to (?:their|his|her) deaths?|lay dead|did not survive|met their deaths?)\b/i,
    "death",
  ],
  [
    /^ (?:(?!(?:and|who|were|was|had|have|is|are)\b)[\p{L}'’-]+ ){0,5}(?:had |have |has )?(?:(?:suffered|sustained|received) (?:[a-z]+ ){0,2}(?:injuries|wounds|burns|fractures|cuts)|(?:needed|required|received) (?:medical |hospital |emergency )?treatment|(?:were|was|had been|had to be|been) (?:treated|patched up|bandaged))\b/iu,
    "injury",
  ],
  [
    /^ (?:(?!(?:and|who|were|was|had|have|is|are)\b)[\p{L}'’-]+ ){0,5}(?:(?:were|are|was|is|remained|remain|had been|stayed) (?:still |now )?(?:missing|unaccounted for|lost at sea|untraced)|(?:had|have|has) (?:still )?not (?:yet )?been (?:found|traced|located|heard (?:of|from))|could not be found|(?:had|have) vanished|(?:were|are) still being (?:looked|searched) for)\b/iu,
    "missing",
  ],
  [
    /^ (?:(?!(?:and|who|were|was|had|have|is|are)\b)[\p{L}'’-]+ ){0,5}(?:(?:had|have|were forced|were told|were ordered|were obliged|was forced) to (?:leave|get out of|abandon|vacate|flee|quit) (?:their|the) (?:homes?|houses?|flats?|apartments?|beds|rooms|building|village|area|tents)|(?:were|had been|have been|are being|being|been) (?:evacuated|brought to safety|moved out|taken to safety|moved to safety|cleared from|turned out)|left their homes|had to move out)\b/iu,
    "evacuated",
  ],
  [
    /^ (?:(?!(?:and|who|were|was|had|have|is|are)\b)[\p{L}'’-]+ ){0,5}(?:(?:were|was|had been|have been|been|had to be) (?:fetched|plucked|pulled|lifted|winched|hauled|dug out|brought down|roped down|lowered|carried down|taken off|picked up)|(?:were|was|had been|have been|had to be) (?:freed|saved) from)\b/iu,
    "rescue",
  ],
  [
    /^ (?:(?!(?:and|who|were|was|had|have|is|are)\b)[\p{L}'’-]+ ){0,5}(?:(?:were|was|had been|have been|been) (?:taken into custody|led away|rounded up|locked up|put behind bars|taken away by (?:the )?police|handcuffed)|ended up in (?:police )?(?:custody|cells))\b/iu,
    "arrest",
  ],
  [
    /^ (?:people|residents|patients|others)?[^.,;\d]{0,40}? (?:had |have |has )?(?:fallen|become|been taken|fell|became) (?:ill|sick)\b/i,
    "infected",
  ],
  [
    /^ (?:[a-z]+ ){0,2}(?:is|are|was|were) (?:now )?(?:known|believed|feared|confirmed|reported|thought|presumed|said) (?:to (?:have (?:been killed|died)|be dead)|dead|killed)\b/i,
    "death",
  ],
  [/^ (?:[a-z]+ )?(?:dead )?bodies\b/i, "death"],
  [/^ (?:[a-z]+ )?homes? (?:left )?without power\b/i, "damaged"],
  [/^ (?:[a-z]+ ){0,3}(?:remain |were |are )?in (?:police )?custody\b/i, "arrest"],
  [/^ (?:[a-z]+ ){0,3}(?:was|were|been|being) taken hostage\b/i, "hostage"],
];

export const PHRASE_ROLES_BEFORE: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [
    /\b(?:the deaths? of|cost(?:ing|s)? the lives of|took the lives of|taken the lives of|mourn(?:s|ed|ing)?|bur(?:y|ied|ying)(?: its| their| the)?|(?:left|leaving) dead) $/i,
    "death",
  ],
  [/\b(?:injuries to|treated|treating|patched up|took in|admitted) $/i, "injury"],
  [/\bno (?:trace|sign) of(?: the)?(?: missing)? $/i, "missing"],
  [/\b(?:took|taken|taking) into custody $|\b(?:rounded up|led away|locked up|picked up) $/i, "arrest"],
  [/\b(?:shot dead|fatally (?:shot|stabbed|injured|wounded)) $/i, "death"],
  [
    /\bclaim(?:s|ed|ing)? the lives of $|\b(?:has|have|had|it|that|which|attacks?|bombings?|blasts?|explosions?|fires?|blaze|quake|earthquake|tsunami|crash|derailment|collapse|accident|outbreak|epidemic|disease|virus|storm|hurricane|typhoon|cyclone|floods?|flooding|landslides?|shootings?|massacre|war|fighting|violence|disaster) claim(?:s|ed)? $/i,
    "death",
  ],
  [/\bstruck down $/i, "infected"],
  [
    /\b(?:cut|cuts|cutting|axe|axed|axing|shed|shedding|eliminate|eliminating|slash|slashing|lose|losing) $/i,
    "layoff",
  ],
  [/\b(?:laid|lay|laying|lays) off $/i, "layoff"],
];

/** "brought 112 passengers down on ropes", "moved 1,150 people out of the village": the role lies on both sides. */
export const PHRASE_ROLES_AROUND: readonly (readonly [before: RegExp, after: RegExp, role: Role])[] = [
  [
    /\b(?:took|taken|taking|led|put|placed) $/i,
    /^ (?:[a-z]+ ){1,3}(?:into custody|away in handcuffs|behind bars|under arrest)\b/i,
    "arrest",
  ],
  [/\b(?:costs?|costing) $/i, /^ (?:[a-z]+ ){1,2}their jobs\b/i, "layoff"],
  [
    /\b(?:moved|brought|took|taken|led|ferried|bussed|cleared|got) $/i,
    /^ (?:[a-z]+ ){1,3}(?:out of|from) (?:the|their) (?:\w+ )?(?:homes?|houses?|villages?|town|area|valley|district|coast)\b/i,
    "evacuated",
  ],
  [
    /\b(?:pulled|plucked|lifted|winched|brought|fetched|hauled|dragged|dug|lowered|carried|helped|saved|freed|took|taken) $/i,
    /^ (?:[a-z]+ ){1,3}(?:down|out(?! of)|ashore|off|to safety|(?:alive )?(?:from|out of) (?:the |a )?(?:\w+ )?(?:water|sea|river|rubble|ruins|wreck|wreckage|flames|roofs?|snow|debris|waves|ice|building))\b/i,
    "rescue",
  ],
];

/** The first noun after a sum, or the nearest before it, tells what it is: pattern of words → metric. */
export const METRICS: readonly (readonly [words: string, metric: string])[] = [
  ["revenues?|sales|turnover|takings", "revenue"],
  ["(?:net |operating |pre-?tax )?(?:profits?|earnings|net income|income)", "profit"],
  ["loss(?:es)?|deficit", "loss"],
  ["offers?|bids?|bidding", "offer"],
  ["fines?|fined|penalt(?:y|ies)", "fine"],
  ["turnout|voter turnout", "turnout"],
  ["raises?|pay rises?|pay increases?|wage increases?|wage rises?", "raise"],
  ["shares? price|share price", "share-price"],
  ["shares|stock", "shares"],
  ["damages|compensation|settlement|payout", "damages"],
  ["damage", "damage"],
  ["budget", "budget"],
  ["debts?", "debt"],
  ["dividends?", "dividend"],
  ["inflation", "inflation"],
  ["unemployment", "unemployment"],
  ["stake", "stake"],
  ["bail|bond", "bail"],
  ["ransom", "ransom"],
  ["reward", "reward"],
  ["salary|salaries", "salary"],
  ["investments?|funding", "investment"],
  ["valuation|market value|valued", "valuation"],
  ["costs?|price tag", "cost"],
  ["votes?|vote share", "vote"],
  ["tariffs?|duty|duties", "tariff"],
  ["margin", "margin"],
  ["magnitude", "magnitude"],
  ["depths?|deep|below (?:the )?(?:surface|ground)|beneath (?:the )?surface|underground", "depth"],
  ["height|tall|high", "height"],
  ["wide|width", "width"],
  ["long|length", "length"],
  ["speeds?|winds?|gusts?|travell?ing|driving at", "speed"],
  ["sentenced?|jailed|imprisoned|prison|jail|behind bars", "sentence"],
  ["suspended|suspension|banned|ban", "ban"],
  ["truce|ceasefire", "truce"],
  ["delay(?:ed|s)?", "delay"],
];
