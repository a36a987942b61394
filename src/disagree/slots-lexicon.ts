import { countedSlots } from "./counts-lexicon.ts";
import type { Slot } from "./slot.ts";

const people =
  "(?:people|fans|spectators|supporters|visitors|guests|protesters|demonstrators|marchers|mourners|worshippers|members)";
const attend =
  "(?:watched|attended|saw|packed|filled|turned out|turned up|came to watch|were in|were at|marched|rallied|gathered|joined|took part|took to the streets|demonstrated|protested)";
const crook =
  "(?:men|gunmen|robbers|thieves|burglars|raiders|attackers|assailants|intruders|hackers|kidnappers|shooters|suspects|people|individuals)";
const crime =
  "(?:stole|robbed|raided|burst|stormed|broke|entered|forced|opened fire|fired|attacked|ambushed|fled|escaped|drove off|made off|got away|carried out|took part in the)";
const loot =
  "(?:pieces?|items?|objects?|paintings?|works?|artworks?|jewels?|artefacts|artifacts|watches|rings|coins|guns|firearms|weapons|cars|vehicles|phones|bikes|statues|books)";

const worded: readonly (Omit<Slot, "head" | "cue" | "not" | "past"> & Partial<Pick<Slot, "past">>)[] = [
  {
    question: "How many people attended?",
    units: ["count"],
    before:
      /\b(?:in front of|watched by)(?: a crowd of| an audience of)? $|\b(?:crowd|attendance|audience|gathering)(?: (?:of|was|at|reached|stood at))?(?: put at)? $/i,
    after: new RegExp(
      `^ (?:\\w+ )?(?:(?:fans|spectators|supporters|audience members|concertgoers)\\b|${people}(?: (?:had|have))? ${attend}\\b)`,
      "i",
    ),
    both: false,
    about: null,
    moves: false,
  },
  {
    question: "How many attackers or thieves were there?",
    units: ["count"],
    before: /\b(?:looking for|searching for|hunting(?: for)?|seeking|gang of|group of|band of) $/i,
    after: new RegExp(
      `^ (?:(?:masked|armed|hooded|unidentified|unknown|male|balaclava-clad) )*${crook}(?: (?:who|had|in|wearing|with|armed|on) (?:\\w+ ){0,4}?| )${crime}\\b`,
      "i",
    ),
    both: false,
    about: /\b(?:robber|robbed|heist|theft|thie[fv]|stole|burgl|raid|gunm[ae]n|attacker|assailant|kidnap)/i,
    moves: false,
  },
  {
    question: "How many items were stolen?",
    units: ["count"],
    before: null,
    after: new RegExp(
      `^ (?:of the )?(?:\\w+ )?(?:stolen|missing) ${loot}|^ (?:\\w+ )?${loot}(?: of [^,.;]{3,40})?(?: (?:were|was|had been|have been))? (?:taken|stolen|missing)\\b`,
      "i",
    ),
    both: false,
    about: /\b(?:robber|robbed|heist|theft|thie[fv]|stole|burgl|raid)/i,
    moves: false,
  },
  {
    question: "How many items were stolen?",
    units: ["count"],
    before: /\b(?:stole|stolen|stealing|made off with|got away with|took|seized)(?: the)? $/i,
    after: new RegExp(`^ (?:\\w+ )?${loot}\\b`, "i"),
    both: true,
    about: /\b(?:robber|robbed|heist|theft|thie[fv]|stole|burgl|raid)/i,
    moves: false,
  },
  {
    question: "How much is what was stolen worth?",
    units: ["money"],
    before:
      /\b(?:worth|valued at|value (?:of|at)|haul (?:of|at)|puts? the (?:loss|haul|value|damage) at|loss(?:es)?(?: is| was)? (?:of|at|put at))(?: (?:an? )?estimated| about| around| some)? $/i,
    after: null,
    both: false,
    about: /\b(?:robber|robbed|heist|theft|thie[fv]|stole|burgl|raid)/i,
    moves: false,
  },
  {
    question: "How much does the state pay?",
    units: ["money"],
    before:
      /\b(?:subsid(?:y|ies)|state aid|grants?|public money|public funds|government (?:will|would|is to|has agreed to|is|has)? ?(?:contributes?|contribut\w+|pays?|paid|give|grant|provid\w+)|ministry (?:will|would) (?:contribute|pay|give|provide))(?: (?:of|worth|totalling|up to|some|about))* $/i,
    after: /^ in (?:state |public |government )?(?:subsid(?:y|ies)|aid|grants|funding)\b/i,
    both: false,
    about: null,
    moves: false,
  },
  {
    question: "What share was in favour?",
    units: ["percent"],
    before: null,
    after:
      /^ of (?:the |its |their |all |those )*(?:members|voters|workers|staff|employees|respondents|delegates|shareholders|who|ballots|drivers|nurses|pilots|teachers|union members)\b[^.;]{0,60}\b(?:back(?:ed|ing)?|voted (?:for|in favou?r|to|yes)|support(?:ed|ing)?|want(?:ed|ing)?|favou?r(?:ed|ing)?|approv(?:ed|ing)|endorsed|accepted|agreed)\b/i,
    both: false,
    about: null,
    moves: false,
  },
  {
    question: "How many people's data was taken?",
    units: ["count"],
    before:
      /\b(?:data|details|records|information|files|accounts) (?:of|on|about|belonging to|from)(?: the)? $/i,
    after:
      /^ (?:of its |\w+ )?(?:customers|people|users|clients|patients|members|subscribers|account holders|citizens|employees|passengers|guests)\b/i,
    both: true,
    about: /\b(?:hack|breach|stole|leak|intruder|attack|copied)/i,
    moves: false,
  },
  {
    question: "How much money was taken?",
    units: ["money"],
    before:
      /\b(?:took|taking|received|receiving|accepted|accepting|embezzled|embezzling|pocketed|siphoned(?: off)?|laundered|defrauded \w+ of|benefits? of|worth (?:together|in all|a total of)|bribes? (?:of|worth|totalling|totaling))(?: (?:about|around|some|nearly|more than|at least|over))? $/i,
    after:
      /^ (?:in bribes|in kickbacks|that (?:he|she|they) (?:had )?(?:received|took|taken|accepted|stole|stolen)|(?:he|she|they) (?:had )?(?:received|took|taken|accepted|stole|stolen))\b/i,
    both: false,
    about: /\b(?:brib\w+|corrupt\w*|embezzl\w+|fraud|stole|kickbacks?|launder\w+)\b/i,
    moves: false,
    past: true,
  },
  {
    question: "How long will it take?",
    units: ["duration"],
    before:
      /\b(?:will|would|could|may|might|expected to|likely to|is to|are to) (?:take|last|be (?:closed|shut|out|offline|off|away|sidelined)(?: for)?|stay (?:closed|shut|offline)(?: for)?)(?: (?:about|around|some|up to|at least|nearly|another))? $|\b(?:normal|reopen\w*|restored|back|repaired|running again)[^.;,]{0,25}\b(?:within|in) $/i,
    after: null,
    both: false,
    about: null,
    moves: false,
  },
  {
    question: "How large an area burned?",
    units: ["measure"],
    before:
      /\b(?:burn(?:ed|t|ing)?|scorched|destroyed|consumed|blackened|charred|ravaged|engulfed|devastated|(?:spread|grown) (?:over|to|across))(?: (?:through|more than|about|some|around|at least|nearly|over))* $/i,
    after: null,
    both: false,
    about: /\b(?:wildfires?|bushfires?|forest fires?|blaze|fire)\b/i,
    moves: true,
  },
  {
    question: "How much is the deal worth?",
    units: ["money"],
    before:
      /\b(?:deal|takeover|merger|acquisition|offer|bid|buyout|purchase|transaction)(?: (?:is|was|that is))? (?:worth|valued at|of|for)(?: (?:about|around|some|nearly|more than|up to))? $/i,
    after: /^ (?:deal|takeover|merger|acquisition|bid|buyout|transaction)\b/i,
    both: false,
    about: /\b(?:takeover|merger|merge|acquisition|buyout)\b/i,
    moves: false,
  },
  {
    question: "How many people were on board?",
    units: ["count"],
    before: /\b(?:carrying|with|had)(?: (?:about|some|around))? $/i,
    after: /^ (?:\w+ ){1,3}(?:(?:were |had been )?on board|aboard)\b/i,
    both: true,
    about: null,
    moves: true,
  },
  {
    question: "How many shots were fired?",
    units: ["count"],
    before: /\b(?:fired|firing|fires|heard|let off)(?: (?:at least|about|some))? $/i,
    after: /^ (?:gun)?(?:shots|rounds)\b(?! (?:at|hit|struck))/i,
    both: true,
    about: null,
    moves: false,
  },
  {
    question: "On how many counts was there a conviction?",
    units: ["count"],
    before: /\b(?:convicted|guilty)(?: \w+){0,3}?(?: of| on)(?: all)? $/i,
    after: /^ (?:of the \w+ )?(?:counts|charges)\b|^ of (?:the )?\w+ (?:counts|charges)\b/i,
    both: true,
    about: /\b(?:jury|jurors|judge|court|verdict|trial)\b/i,
    moves: false,
  },
];

/** Nothing here belongs to a single story. */
export const slots: readonly Slot[] = [
  ...worded.map((slot) => ({ past: false, ...slot, head: null, cue: null, not: null })),
  ...countedSlots,
];
