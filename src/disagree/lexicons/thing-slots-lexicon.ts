import { kindsOfStory as lead } from "../kinds-of-story.ts";
import { type Slot, slotsOf } from "../slot.ts";

const loot =
  "(?:pieces?|items?|objects?|paintings?|works?|artworks?|jewels?|artefacts|artifacts|watches|rings|coins|guns|firearms|weapons|cars|vehicles|phones|bikes|statues|books)";
const robbery = /\b(?:robber|robbed|heist|theft|thie[fv]|stole|burgl|raid)/i;
const homes =
  /(?:^| )(?:home|household|customer|property|house|consumer|subscriber|address|building|premise|connection)$/;
const poll = /\b(?:election|vote|votes|referendum|recount|ballot)\b/i;
const noPlace =
  /\b(?:away|off the|from the (?:coast|town|city|shore|border|capital|centre|center|spot|scene)|(?:north|south|east|west)(?:-?(?:east|west))? of|outside|radius|long|wide|deep|thick|tall|high|stretch|queue|jam|tailback|per|each|a day|an hour|limit|forecast|expected|road|motorway)\b/i;

/** Counts and measures of things, by what is counted or measured. Nothing here belongs to a single story. */
export const thingSlots: readonly Slot[] = [
  ...slotsOf("How many items were stolen?", "count", {
    told: new RegExp(
      `# (?:of the )?(?:\\w+ )?(?:stolen|missing) ${loot}|# (?:\\w+ )?${loot}(?: of [^,.;]{3,40})?(?: (?:were|was|had been|have been))? (?:taken|stolen|missing)\\b|\\b(?:stole|stolen|stealing|made off with|got away with|took|seized)(?: the)? # (?:\\w+ )?${loot}\\b`,
      "i",
    ),
    about: robbery,
  }),
  ...slotsOf("How many homes were without power?", "count", {
    head: homes,
    told: /\b(?:power|electricity|outage|blackout|(?:in|into) (?:the )?dark(?:ness)?|cut off|off the grid|supply)\b/i,
    moves: true,
    not: /\b(?:restored|reconnected|back|remain|still|water)\b/i,
  }),
  ...slotsOf("How many homes were damaged or flooded?", "count", {
    head: /(?:^| )(?:home|house|household|property|building|dwelling|flat|apartment)$/,
    told: /\b(?:flood\w*|damaged?|inundated|under water|roofs?|swamped)\b/i,
    not: /\b(?:power|electricity|evacuated|insured|destroyed)\b/i,
    moves: true,
  }),
  ...slotsOf("How many flights were cancelled?", "count", {
    head: /(?:^| )(?:flight|departure|arrival|take-?off)$/,
    told: /\b(?:cancel\w*|scrap\w*|call(?:ed|ing)? off|grounded|axed|struck|dropped|deleted|wiped|did not (?:leave|take off|depart|run|fly)|failed to (?:leave|take off)|stayed on the ground)\b/i,
    moves: true,
  }),
  ...slotsOf("How many trains were cancelled?", "count", {
    head: /(?:^| )(?:train|service|connection)$/,
    told: /\b(?:cancel\w*|scrap\w*|called off|did not (?:run|leave|depart)|axed|struck|dropped)\b/i,
    moves: true,
  }),
  ...slotsOf("How many shots were fired?", "count", {
    told: /\b(?:fired|firing|fires|heard|let off)(?: (?:at least|about|some))? # (?:gun)?(?:shots|rounds)\b(?! (?:at|hit|struck))/i,
  }),
  ...slotsOf("On how many counts was there a conviction?", "count", {
    told: /\b(?:convicted|guilty)(?: \w+){0,3}?(?: of| on)(?: all)? # (?:of the \w+ )?(?:counts|charges)\b|\b(?:convicted|guilty)(?: \w+){0,3}?(?: of| on)(?: all)? # of (?:the )?\w+ (?:counts|charges)\b/i,
    about: /\b(?:jury|jurors|judge|court|verdict|trial)\b/i,
  }),
  ...slotsOf("How many are recalled?", "count", {
    head: /(?:^| )(?:car|vehicle|unit|bottle|pack|packet|jar|tin|can|toy|battery|phone|device|machine|heater|charger|bike|pushchair|seat|scooter|box|bag|carton|product|item|appliance|dryer|fridge|pump|model)$/,
    told: /\b(?:recall\w*|withdr[ae]w\w*|called back|call(?:ing)? in|pull\w* (?:from|off)|taken off|affected|sold)\b/i,
    about: /\brecall\w*\b/i,
  }),
  ...slotsOf("How many complaints or reports were there?", "count", {
    head: /(?:^| )(?:complaint|objection|tip-off|letter of complaint)$/,
    told: /\b(?:complaints?|objections?)\b/i,
  }),
  ...slotsOf("How many incidents are known?", "count", {
    head: /(?:^| )(?:incident|failure|overheating|malfunction|breakdown|fault|fire)$/,
    told: /\b(?:incidents?|fires?|faults?|failures?|malfunctions?|breakdowns?|overheat\w*)\b/i,
    about: /\brecall\w*\b/i,
  }),
  ...slotsOf("By how many votes was it decided?", "count", {
    head: /(?:^| )(?:vote|ballot)$/,
    told: /\b(?:majority of|margin of|lead of|ahead|(?:won|win|beat|victory|edged?)\b[^.;#]{0,40}\bby(?: just| only)? #|# (?:\w+ )?(?:fewer|more)? ?votes? (?:more|fewer|ahead|behind|short|separat\w+|made the difference|tipped|decided)|# (?:fewer|more) votes|difference|separat\w+)\b/i,
    not: /\b(?:rejected|invalid|spoilt|spoiled|missing|uncounted|recount(?:ed)? so far|required|needed)\b/i,
    about: poll,
    difference: true,
    moves: true,
  }),
  ...slotsOf("How many ballots are disputed?", "count", {
    head: /(?:^| )(?:vote|ballot|paper)$/,
    told: /\b(?:rejected|invalid|spoil[te]d?|missing|uncounted|disputed|thrown out|set aside|not counted|lost|found)\b/i,
    about: /\b(?:election|referendum|recount|ballot)\b/i,
    moves: true,
  }),
  ...slotsOf("What was the score?", "count", {
    told: /\b(?:award\w*|receiv\w*|earn\w*|scor\w*|gave|given|mark(?:ed|s)?|rated)\b[^.;#]{0,30} # points\b|\b(?:mark|score|total|grade) of #(?! (?:votes|goals|people))/i,
    about:
      /\b(?:judges?|jury|panel|final|gold|medal|routine|champion\w*|exam\w*|contest|competition|diver|gymnast|skater|dive)\b/i,
    ofWhom: true,
  }),
  ...slotsOf(
    "How much leaked or spilled?",
    "measure",
    {
      measure: "litre",
      told: /\b(?:spill\w*|spilt|leak\w*|escap\w+|releas\w+|discharg\w+|pour\w*|seep\w*|flow\w*|ended up in|ran (?:out|into)|gush\w*|drain\w*|lost)\b/i,
      not: /\b(?:collected|recovered|pumped|tank holds|capacity|per|each)\b/i,
    },
    {
      told: /\b(?:spill\w*|spilt|leak\w*|escaped|released|discharg\w+|poured|seeped|flowed)\b/i,
      not: /\b(?:away|feet|foot|miles?|km|kilomet(?:er|re)s?|metres?|meters?|tall|from the (?:coast|town|shore)|long|wide|deep|stretch|downstream|river)\b/i,
    },
  ),
  ...slotsOf("How strong was the wind?", "measure", {
    measure: "metre-per-second",
    told: /\b(?:winds?|gusts?|gusting)\b/i,
    not: /\b(?:forecast|expected|up to|away|inland|coast)\b/i,
    about: /\b(?:storm|hurricane|gale|cyclone|typhoon|wind)\b/i,
  }),
  ...slotsOf("How much rain fell?", "measure", {
    measure: "metre",
    told: /\b(?:rain\w*|downpour|precipitation|fell (?:in|within|on|over))\b/i,
    not: /\b(?:tree|roof|away|north|south|east|west|deep|high|expected|forecast)\b/i,
    about: /\b(?:rain\w*|flood\w*|downpour)\b/i,
  }),
  ...slotsOf("How fast was it going?", "measure", {
    measure: "metre-per-second",
    told: /\b(?:doing|going|travell?ing|driving|speeds?|drove|drive|clocked|caught|measured|recorded|running at|raced?|racing|flew|came at|hit|ran|rode|rolling|reached|topped|averag\w+)\b/i,
    not: /\b(?:limit|allowed|permitted|maximum|winds?|gusts?|gusting|away|from|currents?|could|capable)\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How far did it go?", "measure", {
    measure: "metre",
    told: /\b(?:cover(?:ed|ing|s)?|travell?ed|swam|swum|walk(?:ed|ing)?|ran|rode|rolled|drifted|cycled|hiked|trekked|rowed|sailed|flew|flown|driven|drove|dragged|towed|skied|march(?:ed)?) #|# (?:crossing|journey|trek|walk|march|swim|ride|voyage|trip|odyssey|hike|race|run)\b|\b(?:journey|trek|walk|distance|crossing|swim|ride|voyage|trip|flight|route|march|run) of #/i,
    not: noPlace,
    ofWhom: true,
  }),
  ...slotsOf("How large is the area?", "measure", {
    measure: "square-metre",
    told: /\b(?:reserve|protect\w*|park|site|plot|closed|shut|declared|zone|area|grounds?|sanctuary|forest|estate|field|covers?|covering|spans?|development|land)\b/i,
    not: /\b(?:burn\w*|scorch\w*|destroy\w*|blacken\w*|char(?:red)?|flat|apartment|each|per)\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How large an area burned?", "measure", {
    measure: "square-metre",
    told: /\b(?:burn(?:ed|t|ing)?|scorched|destroyed|consumed|blackened|charred|ravaged|engulfed|devastated|(?:spread|grown) (?:over|to|across))(?: (?:through|more than|about|some|around|at least|nearly|over))* #/i,
    about: /\b(?:wildfires?|bushfires?|forest fires?|blaze|fire)\b/i,
    moves: true,
  }),
  ...slotsOf("How tall is it?", "measure", {
    measure: "metre",
    told: /\b(?:stands|rises?|towers?|soars?|measures?|reaches|height of)\b[^.;#]{0,20} #|#[ -](?:tall|high)\b/i,
    not: /\b(?:above sea level|sea level|wave|waves|floods?|tides?|water|river|altitude|feet deep|long|wide|deep|snow)\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How heavy is it?", "measure", {
    measure: "kilogram",
    told: /\b(?:weigh(?:s|ed|ing)?|tipped the scales|on the scales|heavy|weight|brought|put)\b[^.;#]{0,30} #|# (?:heavy|in weight)\b/i,
    not: /\b(?:each|per|lost|gained|average|up to|birth)\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How much was seized or collected?", "measure", {
    measure: "kilogram",
    told: /\b(?:seiz\w+|confiscat\w+|found|discover\w+|collect\w+|recover\w+|haul|intercept\w+|smuggl\w+|died|dead|perished|impounded)\b/i,
    not: /\b(?:each|per|a year|annual\w*|last year|average)\b/i,
  }),
  ...slotsOf("How long is the sentence?", "duration", {
    told: /\b(?:to|in) (?:prison|jail|custody) for #|\b(?:serve|serving|spend|jailed for|imprisoned for|locked up for|sentenced to|given|gets?|got|term of|sentence of|prison for|jail for) #(?: (?:in (?:prison|jail|custody)|behind bars|imprisonment))?|#['’]? (?:in (?:prison|jail|custody)|imprisonment|behind bars|of imprisonment)\b/i,
    not: /\b(?:up to|maximum|faces?|could|sought|demand\w*|prosecut\w+ (?:asked|wanted|sought|had)|suspended|served|already|so far|probation|parole|minimum|before)\b/i,
    about: /\b(?:prison|jail\w*|behind bars|sentenced?|convicted|verdict)\b/i,
    ofWhom: true,
  }),
  ...slotsOf("How long will it take?", "duration", {
    told: /\b(?:will|would|could|may|might|expected to|likely to|is to|are to) (?:take|last|be (?:closed|shut|out|offline|off|away|sidelined)(?: for)?|stay (?:closed|shut|offline)(?: for)?)(?: (?:about|around|some|up to|at least|nearly|another))? #|\b(?:normal|reopen\w*|restored|back|repaired|running again)[^.;,]{0,25}\b(?:within|in) #/i,
  }),
  ...slotsOf("How long did help take to arrive?", "duration", {
    told: /\b(?:ambulances?|firefighters|fire engines?|police|rescuers?|help|lifeboat|helicopter|paramedics|crews?)\b[^.;]{0,50}\b(?:arriv\w+|came|reach\w*|took|there|turn\w* up|on the scene|on site)\b|\b(?:wait(?:ed|ing)?)\b[^.;]{0,40}\b(?:ambulances?|help|rescue\w*|police|firefighters|paramedics)\b/i,
    about: lead.harm,
  }),
];
