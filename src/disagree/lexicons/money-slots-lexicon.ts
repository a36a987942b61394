import { type Slot, slotsOf } from "../slot.ts";

const robbery = /\b(?:robber|robbed|heist|theft|thie[fv]|stole|burgl|raid)/i;
const poll = /\b(?:election|vote|votes|voters|referendum|ballot|polls)\b/i;
const some = "(?: (?:about|around|some|nearly|more than|up to|at least|over|an estimated|estimated))*";
const told = (pattern: string) => new RegExp(pattern.replaceAll("~", some), "i");

/** Sums of money and shares, by what they are paid for. Nothing here belongs to a single story. */
export const moneySlots: readonly Slot[] = [
  ...slotsOf("How high is the fine?", "money", {
    told: /\b(?:fin(?:e|es|ed|ing)|penalt(?:y|ies)|penali[sz]ed)\b|\bordered [^.;#]{0,40}to pay #|\b(?:pay|paid|transfer\w*|hand over) #[^.;#]{0,30}\b(?:to|into) the (?:treasury|state|exchequer|public purse|court)\b/i,
    not: /\b(?:each|per|suspended|tax(?:es)?|up to|maximum|could face|faces?|sought|demand\w*|damages|compensation)\b/i,
    about:
      /\b(?:fin(?:e|es|ed)|penalt(?:y|ies)|cartel|watchdog|regulator\w*|competition|breach\w*|authority|court|judge)\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How much did it sell for?", "money", {
    told: told(
      "\\b(?:sold|went|auctioned(?: off)?|knocked down|hammered down|bought|acquired|purchased|snapped up|changed hands|bid)\\b[^.;#]{0,40}? (?:for|at)~(?: a (?:\\w+ )?price of)? #|\\b(?:fetched|brought in|made|raised|realised|realized|paid|bid)~ #[^.;#]{0,30}(?:at (?:the )?auction|under the hammer|for the (?:painting|picture|canvas|work|manuscript|violin|stamp|coin|house|villa|car|watch|ring|diamond))|\\b(?:hammer|sale|selling|purchase|winning) (?:price|bid)\\b[^.;#]{0,20} #",
    ),
    not: /\b(?:estimates?|estimated at|starting|reserve|expected|hoped|each|per|share|shares|tickets?)\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How high is the damage?", "money", {
    told: /\b(?:damage|repairs?|rebuild\w*|reconstruction|loss(?:es)?)\b/i,
    not: /\b(?:sought|claim\w*|suing|insured for|per day|each day|a day|profit|quarter|sales)\b/i,
    about:
      /\b(?:fire|flood|storm|quake|explosion|blast|collapse|crash|derail\w*|blaze|hail|tornado|cyclone|hurricane|frost|drought)\b/i,
  }),
  ...slotsOf("How much is what was stolen worth?", "money", {
    told: told(
      "\\b(?:worth|valued at|value (?:of|at)|haul (?:of|at)|puts? the (?:loss|haul|value|damage) at|loss(?:es)?(?: is| was)? (?:of|at|put at))(?: an?)?~ #",
    ),
    about: robbery,
  }),
  ...slotsOf("How much does the state pay?", "money", {
    told: told(
      "\\b(?:subsid(?:y|ies)|state aid|grants?|public money|public funds|government (?:will|would|is to|has agreed to|is|has)? ?(?:contributes?|contribut\\w+|pays?|paid|give|grant|provid\\w+)|ministry (?:will|would) (?:contribute|pay|give|provide))(?: (?:of|worth|totalling))?~ #|# in (?:state |public |government )?(?:subsid(?:y|ies)|aid|grants|funding)\\b",
    ),
  }),
  ...slotsOf("How much money was taken?", "money", {
    told: told(
      "\\b(?:took|taking|received|receiving|accepted|accepting|embezzled|embezzling|pocketed|siphoned(?: off)?|diverted|moved|skimmed|laundered|defrauded \\w+ of|benefits? of|worth (?:together|in all|a total of)|bribes? (?:of|worth|totalling|totaling))~ #|# (?:in bribes|in kickbacks|that (?:he|she|they) (?:had )?(?:received|took|taken|accepted|stole|stolen)|(?:he|she|they) (?:had )?(?:received|took|taken|accepted|stole|stolen))\\b",
    ),
    about: /\b(?:brib\w+|corrupt\w*|embezzl\w+|fraud|stole|kickbacks?|launder\w+)\b/i,
    past: true,
  }),
  ...slotsOf("How much is the deal worth?", "money", {
    told: told(
      "\\b(?:deal|takeover|merger|acquisition|offer|bid|buyout|purchase|transaction)(?: (?:is|was|that is))?(?: (?:worth|valued at|of|for))~ #|# (?:deal|takeover|merger|acquisition|bid|buyout|transaction)\\b",
    ),
    about: /\b(?:takeover|merger|merge|acquisition|buyout)\b/i,
  }),
  ...slotsOf("How much is the contract worth?", "money", {
    told: told(
      "\\b(?:contract|order|tender|commission)\\b[^.;#]{0,25}\\b(?:worth|valued at|of|for)~ #|# (?:contract|order)\\b|\\b(?:worth|receive)~ #",
    ),
    not: /\b(?:offer\w*|ask\w*|demand\w*|counter\w*|raised|increase\w*|per|each|a year|annual\w*|shares?|stake)\b/i,
    about: /\bcontract\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How much was paid in a year?", "money", {
    told: told(
      "\\b(?:earned|earns?|received|took home|takes home|was paid|were paid|made|pocketed|collected|salary|pay package|remuneration|compensation package|total pay|pay)\\b[^.;#]{0,30} #",
    ),
    not: /\b(?:fine|tax(?:es)?|tickets?|bonus of|rent|net profit|profits? of|sales|revenue|votes|per|an hour|starts?)\b/i,
    perUnit: true,
    about:
      /\b(?:chief executive|ceo|boss|top earner|earners?|salary|remuneration|pay package|pay|contract|earns?|player|coach|season|wage)\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How high is the ransom?", "money", {
    told: /\b(?:ransom|demand(?:ed|ing|s)?)\b/i,
    about: /\b(?:ransom|kidnap\w*|hostage|extort\w*|hackers?)\b/i,
  }),
  ...slotsOf("How much compensation was offered?", "money", {
    told: /\b(?:compensat\w+|payout|settlement|severance|redress)\b/i,
    not: /\b(?:demand\w*|sought|seek\w*|claim\w*|want\w*|chief|executive|boss)\b/i,
  }),
  ...slotsOf("How high are the debts?", "money", {
    told: /\b(?:debts?|owes?|owed|owing|liabilities)\b/i,
    not: /\b(?:accounts? for|of (?:it|that|which|this)|per|each|repaid|part|alone)\b/i,
  }),
  ...slotsOf("How much was raised?", "money", {
    told: /\b(?:raised|donat\w+|collected|fundrais\w+|gave|given|came (?:to|together))\b/i,
    not: /\b(?:rates?|prices?|tax|target|goal|guidance|each)\b/i,
    about: /\b(?:donat\w+|fundrais\w+|charity|appeal|crowdfund\w*|collection)\b/i,
  }),
  ...slotsOf("How large is the loan?", "money", {
    told: /\b(?:loans?|credit(?: line)?|bailout|rescue package|lend\w*|lent|borrow\w*|aid package)\b/i,
    not: /\b(?:per|each|repay\w*|repaid|interest|instalment|installment|tranche|first|half)\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How high is the prize?", "money", {
    told: /\b(?:prize|jackpot|lottery|winnings|prize money|won)\b/i,
    not: /\b(?:contract|order|per|each|share|second|runner)\b/i,
    about: /\b(?:prize|jackpot|lottery)\b/i,
  }),
  ...slotsOf("How high is the reward?", "money", { told: /\breward\b/i }),
  ...slotsOf("What pay rise was offered?", "percent", {
    told: /\b(?:offer\w*|proposed|put forward|on the table)\b/i,
    not: /\b(?:demand\w*|want\w*|seek\w*|sought|inflation|ask\w*|claim\w*)\b/i,
    about: /\b(?:pay|wages?|salar(?:y|ies))\b/i,
  }),
  ...slotsOf("What pay rise is demanded?", "percent", {
    told: /\b(?:demand\w*|want\w*|seek\w*|sought|asking for|calling for|claim)\b/i,
    not: /\b(?:offer\w*|inflation)\b/i,
    about: /\b(?:pay|wages?|salar(?:y|ies))\b/i,
  }),
  ...slotsOf("How high was the turnout?", "percent", {
    told: /\bturnout\b|# of (?:the |those |all )?(?:voters|electorate|electors|those|people|citizens)[^.;]{0,30}\b(?:went to the polls|voted|cast|took part)\b/i,
    not: /\b(?:for|in favou?r|against|last|previous|years ago|compared)\b/i,
    about: poll,
  }),
  ...slotsOf("What share was in favour?", "percent", {
    told: /\bwith # (?:voting )?in favou?r\b|# of (?:the |its |their |all |those )*(?:members|voters|workers|staff|employees|respondents|delegates|shareholders|who|ballots|drivers|nurses|pilots|teachers|union members)\b[^.;]{0,60}\b(?:back(?:ed|ing)?|voted (?:for|in favou?r|to|yes)|support(?:ed|ing)?|want(?:ed|ing)?|favou?r(?:ed|ing)?|approv(?:ed|ing)|endorsed|accepted|agreed|said yes|in favou?r)\b/i,
  }),
];
