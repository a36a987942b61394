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
  injury: role("injure wound hurt hospitalise hospitalize", "", "", "injury"),
  shot: role("shoot"),
  casualty: role("", "", "", "casualty"),
  missing: role("", "", "missing unaccounted", "disappearance"),
  trapped: role("trap strand"),
  rescue: role("rescue", "", "", "survivor rescue"),
  arrest: role("arrest detain", "", "", "arrest detention detainee"),
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
  [/^ (?:[a-z]+ ){0,2}(?:had |have |has )?lost their lives\b/i, "death"],
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
