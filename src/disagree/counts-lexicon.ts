import { kindsOfStory as lead } from "./kinds-of-story.ts";
import type { Slot } from "./slot.ts";

/** What is counted or measured, by its noun, and a cue in the same clause that tells what of it. */
interface Counted {
  readonly units?: Slot["units"];
  /** The thing counted (the last word of its noun phrase); null: any. */
  readonly head?: RegExp;
  readonly cue: RegExp;
  /** Not where the clause has this. */
  readonly not?: RegExp;
  readonly about?: RegExp;
  readonly moves?: boolean;
}

const counted = (
  question: string,
  { units = ["count"], head, cue, not, about, moves = false }: Counted,
): Slot => ({
  question,
  units,
  head: head ?? null,
  cue,
  not: not ?? null,
  before: null,
  after: null,
  both: false,
  about: about ?? null,
  moves,
  past: false,
});

const persons =
  /(?:^| )(?:people|person|pupil|child|student|passenger|worker|man|woman|youngster|kid|teenager|resident|guest|patient|fan|victim|marcher|protester|spectator|other|villager|visitor|tourist|customer|staff|employee|soldier|player|survivor|miner|girl|boy|adult)$/;
const employees =
  /(?:^| )(?:people|worker|employee|staff|miner|driver|nurse|teacher|doctor|pilot|member|docker|man|woman|striker|colleague|steward|guard|clerk|crew)$/;
const homes =
  /(?:^| )(?:home|household|customer|property|house|consumer|subscriber|address|building|premise|connection)$/;

/** Nothing here belongs to a single story. */
export const countedSlots: readonly Slot[] = [
  counted("How many people were taken to hospital?", {
    head: persons,
    cue: /\b(?:hospitali[sz]ed|(?:taken|rushed|brought|went|admitted|sent|flown|transferred|driven|ended up|treated) (?:\w+ ){0,4}?(?:to|in|into|at) [^.;]{0,40}?(?:hospitals?|infirmary|clinics?)|needed hospital|in hospital)\b/i,
    not: /\b(?:discharged|released|remain(?:s|ed)?|still|first reported|initially|other)\b/i,
  }),
  counted("How many joined the strike?", {
    head: employees,
    cue: /\b(?:on strike|strike|walked out|walk(?:ing)? out|walkout|downed tools|stopped work|stayed away|joined|took part|stoppage|action|picket\w*)\b/i,
    not: /\b(?:voted|ballot|vote|employs|employed|workforce of|offered|in favou?r|cut|layoffs?|dismissed|per cent|arrested|injured)\b/i,
    about: /\b(?:strike|walkout|stoppage|industrial action)\b/i,
    moves: true,
  }),
  counted("How many marched?", {
    head: /(?:^| )(?:people|person|marcher|protester|demonstrator|participant|supporter|resident|student|farmer|worker|man|woman|campaigner|activist)$/,
    cue: /\b(?:march(?:ed|ing|ers)?|ralli?(?:ed|y)|demonstrat\w+|gathered|turned out|took (?:part|to the streets)|crowd|attended|assembled|protested|joined)\b/i,
    not: /\b(?:arrested|detained|injured|hurt|killed|died|police|officers|expected|last year|signed|online)\b/i,
    about: /\b(?:march|rally|demonstration|protest)\b/i,
    moves: true,
  }),
  counted("How many homes were without power?", {
    head: homes,
    cue: /\b(?:power|electricity|outage|blackout|(?:in|into) (?:the )?dark(?:ness)?|cut off|off the grid|supply)\b/i,
    moves: true,
    not: /\b(?:restored|reconnected|back|remain|still|water)\b/i,
  }),
  counted("How many homes were damaged or flooded?", {
    head: /(?:^| )(?:home|house|household|property|building|dwelling|flat|apartment)$/,
    cue: /\b(?:flood\w*|damaged?|inundated|under water|roofs?|swamped)\b/i,
    not: /\b(?:power|electricity|evacuated|insured|destroyed)\b/i,
    moves: true,
  }),
  counted("How many flights were cancelled?", {
    head: /(?:^| )flight$/,
    cue: /\b(?:cancel\w*|scrapped|called off|grounded|axed)\b/i,
    moves: true,
  }),
  counted("How many trains were cancelled?", {
    head: /(?:^| )(?:train|service|connection)$/,
    cue: /\b(?:cancel\w*|scrapped|called off|did not run|axed)\b/i,
    moves: true,
  }),
  counted("How many passengers were on board?", {
    head: /(?:^| )(?:passenger|pupil|child|schoolchild|student|tourist|youngster)$/,
    cue: /\b(?:on ?board|aboard|carrying|carried|were on|in the (?:bus|coach|plane|train|boat|cabin))\b/i,
    not: /\b(?:injured|hurt|killed|died|hospital|seats?|capacity|licensed|allowed|rescued|missing)\b/i,
  }),
  counted("How many officers were deployed?", {
    head: /(?:^| )(?:officer|police|policeman|constable)$/,
    cue: /\b(?:deploy\w*|on duty|sent|secured|guarded|mobili[sz]ed|operation|drafted|took part|present)\b/i,
    not: /\b(?:injured|hurt|killed|wounded|attacked|suspended)\b/i,
  }),
  counted("How many firefighters were sent?", {
    head: /(?:^| )(?:firefighter|fireman)$/,
    cue: /\b(?:fought|fight\w*|battl\w+|tackl\w+|sent|deployed|called|scene|at work|brought)\b/i,
    not: /\b(?:injured|hurt|killed)\b/i,
    moves: true,
  }),
  counted("How many are recalled?", {
    head: /(?:^| )(?:car|vehicle|unit|bottle|pack|packet|jar|tin|can|toy|battery|phone|device|machine|heater|charger|bike|pushchair|seat|scooter|box|bag|carton|product|item|appliance|dryer|fridge|pump|model)$/,
    cue: /\b(?:recall\w*|withdr[ae]w\w*|called back|call(?:ing)? in|pull\w* (?:from|off)|taken off|affected|sold)\b/i,
    about: /\brecall\w*\b/i,
  }),
  counted("How many complaints or reports were there?", {
    head: /(?:^| )(?:complaint|objection|tip-off|letter of complaint)$/,
    cue: /\b(?:complaints?|objections?)\b/i,
  }),
  counted("How many incidents are known?", {
    head: /(?:^| )(?:incident|failure|overheating|malfunction|breakdown|fault|fire)$/,
    cue: /\b(?:incidents?|fires?|faults?|failures?|malfunctions?|breakdowns?|overheat\w*)\b/i,
    about: /\brecall\w*\b/i,
  }),
  counted("How many signatures were collected?", {
    head: /(?:^| )(?:signature|name|people|signatory)$/,
    cue: /\b(?:petition|signatures|signed|signatories)\b/i,
    about: /\bpetition\b/i,
  }),
  counted("By how many votes was it decided?", {
    head: /(?:^| )(?:vote|ballot)$/,
    cue: /\b(?:majority|margin|lead|ahead|won|win|beat|victory|edge|difference|separat\w+)\b/i,
    not: /\b(?:rejected|invalid|spoilt|spoiled|missing|uncounted|recount(?:ed)? so far)\b/i,
    about: /\b(?:election|vote|referendum|recount|ballot)\b/i,
    moves: true,
  }),
  counted("How many ballots are disputed?", {
    head: /(?:^| )(?:vote|ballot|paper)$/,
    cue: /\b(?:rejected|invalid|spoil[te]d?|missing|uncounted|disputed|thrown out|set aside|not counted|lost|found)\b/i,
    about: /\b(?:election|referendum|recount|ballot)\b/i,
    moves: true,
  }),
  counted("How much leaked or spilled?", {
    units: ["measure"],
    cue: /\b(?:spill\w*|spilt|leak\w*|escaped|released|discharg\w+|poured|seeped|flowed)\b/i,
    not: /\b(?:away|feet|foot|miles?|km|kilomet(?:er|re)s?|tall|from the (?:coast|town|shore)|long|wide|deep|stretch|downstream|river)\b/i,
  }),
  counted("How strong was the wind?", {
    units: ["measure"],
    cue: /\b(?:winds?|gusts?|gusting)\b/i,
    not: /\b(?:forecast|expected|up to|away|inland|coast)\b/i,
    about: /\b(?:storm|hurricane|gale|cyclone|typhoon|wind)\b/i,
  }),
  counted("How much rain fell?", {
    units: ["measure"],
    cue: /\b(?:rain\w*|fell|downpour|precipitation)\b/i,
    not: /\b(?:tree|roof|away|north|south|east|west|deep|high|expected|forecast)\b/i,
    about: /\b(?:rain\w*|flood\w*|downpour)\b/i,
  }),
  counted("How fast was it going?", {
    units: ["measure"],
    cue: /\b(?:doing|going|travell?ing|driving|speed|drove|clocked|running at)\b/i,
    not: /\b(?:limit|allowed|permitted|maximum|winds?|gusts?|away|from)\b/i,
    about: /\b(?:crash\w*|collision|derail\w*|accident|overturn\w*)\b/i,
  }),
  counted("How high is the damage?", {
    units: ["money"],
    cue: /\b(?:damage|repairs?|rebuild\w*|reconstruction|loss(?:es)?)\b/i,
    not: /\b(?:sought|claim\w*|suing|insured for|per day|each day|a day)\b/i,
    about: /\b(?:fire|flood|storm|quake|explosion|blast|collapse|crash|derail\w*|blaze)\b/i,
  }),
  counted("How high is the ransom?", {
    units: ["money"],
    cue: /\b(?:ransom|demand(?:ed|ing|s)?)\b/i,
    about: /\b(?:ransom|kidnap\w*|hostage|extort\w*|hackers?)\b/i,
  }),
  counted("How much compensation was offered?", {
    units: ["money"],
    cue: /\b(?:compensat\w+|payout|settlement|severance|redress)\b/i,
    not: /\b(?:demand\w*|sought|seek\w*|claim\w*|want\w*)\b/i,
  }),
  counted("How high are the debts?", {
    units: ["money"],
    cue: /\b(?:debts?|owes?|owed|owing|liabilities)\b/i,
    not: /\b(?:accounts? for|of (?:it|that|which|this)|per|each|repaid|part|alone)\b/i,
  }),
  counted("How much was raised?", {
    units: ["money"],
    cue: /\b(?:raised|donat\w+|collected|fundrais\w+)\b/i,
    not: /\b(?:rates?|prices?|tax|target|goal|guidance|each)\b/i,
    about: /\b(?:donat\w+|fundrais\w+|charity|appeal|crowdfund\w*)\b/i,
  }),
  counted("What pay rise was offered?", {
    units: ["percent"],
    cue: /\b(?:offer\w*|proposed|put forward|on the table)\b/i,
    not: /\b(?:demand\w*|want\w*|seek\w*|sought|inflation|ask\w*|claim\w*)\b/i,
    about: /\b(?:pay|wages?|salar(?:y|ies))\b/i,
  }),
  counted("What pay rise is demanded?", {
    units: ["percent"],
    cue: /\b(?:demand\w*|want\w*|seek\w*|sought|asking for|calling for|claim)\b/i,
    not: /\b(?:offer\w*|inflation)\b/i,
    about: /\b(?:pay|wages?|salar(?:y|ies))\b/i,
  }),
  counted("How long did help take to arrive?", {
    units: ["duration"],
    cue: /\b(?:ambulances?|firefighters|fire engines?|police|rescuers?|help|lifeboat|helicopter|paramedics|crews?)\b[^.;]{0,50}\b(?:arriv\w+|came|reach\w*|took|there|turn\w* up|on the scene|on site)\b|\b(?:wait(?:ed|ing)?)\b[^.;]{0,40}\b(?:ambulances?|help|rescue\w*|police|firefighters|paramedics)\b/i,
    about: lead.harm,
  }),
];
