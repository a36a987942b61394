import type { Role } from "../values/quantity.ts";
import type { QuestionKind } from "./question.ts";

/** Nouns by which a quantity is asked for: "what was the turnout?" */
export const quantityNouns =
  "amount|sum|price|cost|figure|percentage|share|rate|salary|wage|income|fine|turnout|magnitude|depth|height|weight|temperature|speed|size|value|fee|worth|budget|profit|loss|revenue|turnover|damage|score|result|margin|capacity|level|distance|time|record";

/** How each kind of question is put, the most telling form first. Matched against lower-case text. */
export const questionForms: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    "count",
    /\bhow many\b|\b(?:what|which) (?:is|was|are|were) the (?:\w+ ){0,2}(?:number|count|death toll|toll)\b|^(?:number|death toll)\b/,
  ],
  [
    "age",
    /\bhow old\b|\b(?:what|which) (?:is|was) (?:the |his |her )?(?:[\w'’.-]+ ){0,4}age\b|\bat what age\b/,
  ],
  [
    "why",
    /\bwhy\b|\bhow come\b|\bwhat (?:caused|led to|triggered|is behind|was behind)\b|\bwhat (?:is|was|were|are) the (?:\w+ )?(?:cause|reason|motive)s?\b|\bfor what reason\b/,
  ],
  ["when", /\bwhen\b|\b(?:what|which) (?:time|day|date|year|month|week|weekday|hour)\b(?! of)|\bhow soon\b/],
  ["duration", /\bhow long\b|\bhow (?:many|much) (?:time|longer)\b/],
  [
    "where",
    /\bwhere\b|\b(?:in|to|from|near|at) (?:which|what) (?:city|town|country|place|region|district|village|state)\b/,
  ],
  [
    "amount",
    /\bhow (?:much|large|big|high|tall|deep|far|fast|heavy|strong|powerful|wide|full|hot|cold|expensive|severe)\b/,
  ],
  [
    "who",
    /\bwho(?:m|se)?\b|\b(?:what (?:is|are|was|were) |^)(?:the )?names? of\b|\bwhat (?:is|was) .+['’]s name\b/,
  ],
  [
    "said",
    /\bwhat (?:did|does|do|has|have|had) .+ (?:say|said|tell|told|claim|claimed|reply|replied|respond|responded|think|thought|argue|argued|announce|announced)\b|\bwhat(?:['’]s| is| was) [\p{L} ]+['’]s? (?:version|response|reaction|reply|comment|explanation|view|opinion|side)\b|\bhow (?:did|does|do|has|have) .+ (?:respond|responded|react|reacted|reply|replied|comment|commented)\b/u,
  ],
  [
    "amount",
    new RegExp(
      `\\b(?:what|which)(?:['’]s| is| was| were| are|) (?:(?!did|does)[\\w'’.-]+ ){0,5}(?:${quantityNouns})\\b|\\bwhat (?:did|does|do|will|would) .+ (?:cost|earn|weigh|pay)\\b`,
    ),
  ],
  [
    "which",
    /\b(?:which|what) (?:other |else |kinds? of |types? of )?(?!is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|must|may|might|happen|else|went|goes|caused?|causes|made|makes|came|led|leads|exactly)[\p{L}-]+/u,
  ],
  ["how", /\bhow\b(?! about)/],
  [
    "whether",
    /^(?:and |so |but )?(?:whether|if|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|must|may|might|isn['’]t|wasn['’]t|didn['’]t|hasn['’]t|haven['’]t)\b/,
  ],
  ["what", /\bwhat\b/],
];

/** What an amount can be, by the word that asks for it; null where any sum, share or measure will do. */
export const unitsOfMeasure: Readonly<Record<string, readonly string[]>> = {
  money: ["money"],
  cost: ["money"],
  price: ["money"],
  fee: ["money"],
  salary: ["money", "percent"],
  wage: ["money", "percent"],
  income: ["money"],
  earn: ["money"],
  pay: ["money", "percent"],
  spend: ["money"],
  raise: ["money", "percent"],
  owe: ["money"],
  lend: ["money"],
  invest: ["money"],
  expensive: ["money"],
  fine: ["money", "percent"],
  worth: ["money"],
  profit: ["money", "percent"],
  loss: ["money", "percent"],
  revenue: ["money", "percent"],
  turnover: ["money", "percent"],
  budget: ["money"],
  full: ["percent"],
  turnout: ["percent", "count"],
  percentage: ["percent"],
  share: ["percent", "count"],
  rate: ["percent", "count"],
  heavy: ["measure"],
  weight: ["measure"],
  weigh: ["measure"],
  tall: ["measure"],
  high: ["measure", "percent", "money"],
  height: ["measure"],
  deep: ["measure"],
  depth: ["measure"],
  far: ["measure", "percent"],
  distance: ["measure"],
  fast: ["measure", "time"],
  speed: ["measure"],
  wide: ["measure"],
  strong: ["measure"],
  powerful: ["measure"],
  magnitude: ["measure"],
  time: ["time", "duration"],
  record: ["time", "duration"],
  score: ["score"],
  result: ["score", "percent", "count"],
  temperature: ["measure", "count"],
  water: ["measure"],
};

/** Units of measures that a noun or adjective asks for, where it is not any. */
export const measuresOf: Readonly<Record<string, RegExp>> = {
  heavy: /gram|tonne/,
  weight: /gram|tonne/,
  weigh: /gram|tonne/,
  tall: /^metre/,
  deep: /^metre/,
  depth: /^metre/,
  far: /^metre/,
  distance: /^metre/,
  wide: /^metre/,
  fast: /per-|speed/,
  speed: /per-|speed/,
  magnitude: /magnitude/,
  powerful: /magnitude|per-|watt/,
};

/** What somebody gives by saying something: "what is Lund's version?" */
export const accounts: ReadonlySet<string> = new Set(
  "version response reaction reply comment explanation view opinion side think respond react argue believe".split(
    " ",
  ),
);

/** Verbs that say nothing about what is asked: the nouns beside them do. */
export const lightVerbs: ReadonlySet<string> = new Set(
  "cause be do have get come go make take happen occur give become need keep let put set begin involve tell say know mean remain stand there use hear report state describe".split(
    " ",
  ),
);

/** Verbs that only say that something is somewhere. */
export const placingVerbs: ReadonlySet<string> = new Set(
  "build locate situate base hold stand lie host stage".split(" "),
);

/** Words of a question without a topic of their own. */
export const emptyWords: ReadonlySet<string> = new Set(
  "how many much what which who whom whose when where why whether please know exactly actually really currently now ex so far yet still already ever else also any anyone anybody someone anything something about total overall altogether approximately roughly kind type sort thing number amount figure name names latest count latest according article articles source sources news report reports story day date time year month week hour there long old far soon often possible able due going latest official officially".split(
    " ",
  ),
);

/** Nouns for anybody: "how many people died" is answered by a count of the dead, whatever they are called. */
export const anybody: ReadonlySet<string> = new Set(
  "people person human individual victim casualty other life dead death fatality".split(" "),
);

/** What befell the counted, by the verb or noun of the question: the roles of `Quantity`. */
export const rolesAsked: readonly (readonly [Role, RegExp])[] = [
  ["death", /^(?:die|dead|death|kill|perish|fatality|fatal|toll|slay|murder|victim)$/],
  ["injury", /^(?:injure|injury|wound|hurt)$/],
  ["missing", /^(?:miss|missing|unaccounted)$/],
  ["trapped", /^(?:trap(?:ped)?|strand|stick|stuck|maroon)$/],
  ["rescue", /^(?:rescue|save)$/],
  ["arrest", /^(?:arrest|detain)$/],
  ["hostage", /^hostage$/],
  ["release", /^(?:release|free)$/],
  ["evacuated", /^evacuate$/],
  ["displaced", /^displace$/],
  ["infected", /^(?:infect|sick|sicken|ill|infection|fall|contract|case)$/],
  ["shot", /^shoot$/],
];
