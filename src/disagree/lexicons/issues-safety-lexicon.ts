import { type Issue, issue } from "../issue.ts";
import { kindsOfStory as lead } from "../kinds-of-story.ts";

const staff =
  "(?:staff|nurses|doctors|guards|lifeguards|stewards|officers|teachers|workers|crew|drivers|firefighters|marshals|wardens|carers|controllers|engineers)";
const home = "(?:homes|houses|town|village|area|building|hotel|school|camp ?site|flats|residents|people)";

/** Yes-or-no questions of accidents, fires, storms and public health. Nothing here belongs to a single story. */
export const safetyIssues: readonly Issue[] = [
  issue(
    "Had anybody warned of it or complained before?",
    /\b(?:had|have|has|they|we|she|he|repeatedly|twice|already) (?:been )?(?:repeatedly |often |also |already |been |twice |long |first |formally |all |both )*(?:warned|complained|raised (?:the alarm|(?:\w+ )?(?:concerns?|worries|fears|complaints?|objections)|it with)|reported (?:the|a|it|problems?|faults?|cracks?|leaks?|seeing)|flagged|alerted|written to|wrote to|told (?:the )?(?:council|company|owners?|operator|county|city|managers?|management|landlord|ministry|authorit\w+|bosses|firm|agency|school|them|club))\b|\b(?:we|I) told (?:them|the)\b|\bwarnings? (?:that )?(?:had|have|were|was|went|from)\b[^.;]{0,40}\b(?:ignored|unheeded|dismissed|sent|made)|\b(?:letters?|e-?mails?|report|memo|survey|audit|study|inspectors?|engineers?|residents?|parents?|staff|workers|unions?|drivers?|neighbou?rs?|tenants?|villagers?)\b[^.;]{0,50}\b(?:warn(?:ed|ing)|complain(?:ed|ing)|pointed out|drew attention)\b/i,
    /\b(?:no|not a single|without (?:a|any)|not any|never (?:had|received|got) (?:any|a)|nor any|any record of|no record of (?:any|a)|received no|had no) (?:\w+ ){0,3}?(?:complaints?|warnings?|concerns?|objections?|alerts?|reports? of (?:a |any )?(?:problem|fault|leak|crack|damage|defect))\b|\b(?:nobody|no one|no-one|none of \w+|neither \w+ nor \w+) (?:had |has |have )?(?:ever )?(?:warned|complained|raised|reported|told|alerted|contacted|come forward|said anything)\b|\b(?:not|never|n['’]t) (?:been |ever |previously )*(?:warned|alerted|told of any|made aware|informed of any|contacted|received (?:any|a) (?:\w+ )?(?:complaint|warning|report))\b/i,
    { lead: lead.harm, matter: true },
  ),
  issue(
    "Were the @s locked or blocked?",
    /\b(?<who>door|exit|gate|hatch|shutter|stairwell|entrance)s?\b[^.;]{0,40}\b(?:locked|blocked|chained|bolted|padlocked|jammed|sealed|barred|would not open|stuck|shut fast|wedged)\b|\b(?:locked|blocked|chained|bolted|padlocked|jammed|barred) (?:\w+ )?(?<who>door|exit|gate|hatch|shutter|stairwell|entrance)s?\b/i,
    /\b(?<who>door|exit|gate|hatch|shutter|stairwell|entrance)s?\b[^.;]{0,30}\b(?:(?:was|were|had been|stood|all|been|kept|is|are) (?:wide |all |fully |both )?(?:open|unlocked|unblocked|clear|free|accessible|usable|working|unobstructed)|(?:not|never|n['’]t) (?:been )?(?:locked|blocked|chained|bolted|barred)|opened (?:normally|automatically|at once))\b|\b(?:open|unlocked|clear|unobstructed) (?:\w+ )?(?<who>door|exit|gate|hatch|stairwell)s?\b/i,
    { lead: lead.harm },
  ),
  issue(
    "Had the inspection been passed?",
    /\b(?:passed|sailed through|cleared) (?:its|an?|the|all|every|their) (?:[\w-]+ ){0,3}(?:inspection|check|test|audit|examination|MOT|service|checks|inspections|tests)\b|\b(?:inspected|checked|serviced|examined|tested|certified)\b[^.;]{0,50}\b(?:no (?:defects?|faults?|problems?|concerns|issues)|in order|roadworthy|seaworthy|airworthy|without (?:complaint|objection)|only (?:last|in|two|three|six))\b|\b(?:was|were|had been|has been|been) (?:last )?(?:inspected|checked|serviced|tested|certified) (?:in|on|last|only|just|every|weekly|monthly|daily|regularly|twice|earlier)\b|\b(?:valid|up-to-date) (?:\w+ )?(?:certificate|licen[cs]e|permit)\b/i,
    /\b(?:not|never|n['’]t) (?:been )?(?:properly )?(?:inspected|checked|serviced|tested|examined|certified)\b|\b(?:inspection|check|test|service|audit|maintenance|certificate)s?\b[^.;]{0,30}\b(?:overdue|expired|lapsed|missed|skipped|postponed|out of date|run out|cancelled|late)\b|\b(?:overdue|missed|skipped|failed) (?:\w+ )?(?:\w+ )?(?:inspection|check|test|service|maintenance|audit)s?\b|\b(?:no|without (?:an?|any)) (?:[\w-]+ ){0,2}(?:inspection|certificate|safety check)s?\b/i,
    { lead: lead.harm, matter: true },
  ),
  issue(
    "Was alcohol involved?",
    /\b(?:(?:was|were|been|is|are|appeared|seemed) (?:visibly |clearly |heavily )?(?:drunk|intoxicated|drinking|tipsy|over the (?:legal )?limit|under the influence)|had (?:been )?(?:drinking|drunk)|smell(?:ed|t|ing)? (?:strongly )?of (?:alcohol|drink|beer|whisky|vodka|wine)|tested positive for (?:alcohol|drink)|alcohol (?:was |had been )?(?:found|detected|in (?:his|her|their) blood)|failed (?:a|the) (?:breath|sobriety))\b/i,
    /\b(?:sober|(?:not|n['’]t|never) (?:been )?(?:drunk|drinking|intoxicated|over the (?:legal )?limit|under the influence|had a drop)|no (?:trace of |sign of )?(?:alcohol|drink)\b|negative (?:breath|alcohol|for alcohol|drug)|(?:breath|blood|alcohol) tests?\b[^.;]{0,30}\b(?:negative|clear)|tested (?:clear|negative)|teetotal\w*|did not drink)\b/i,
    {
      lead: lead.harm,
      topic: /\b(?:driver|driving|pilot|captain|skipper|crew|guests?|fans?|surgeon|boat|crash|wheel)\b/i,
    },
  ),
  issue(
    "Were there working @s?",
    /\b(?:every|all|each|were|was|wearing|fitted|equipped|enough|wore|working|provided|had)\b[^.;]{0,40} (?<who>(?:seat |lap |safety )?belts?|life ?jackets|life vests|helmets|harnesses|lifeboats|smoke alarms|smoke detectors|fire extinguishers|sprinklers|masks|guard ?rails|barriers|lifebuoys)\b/i,
    /\b(?:no|without|(?:not|n['’]t|never) (?:\w+ ){0,3}?(?:any|wearing|enough|given|fitted with|have)|too few|lacked|short of|removed the|cut off the|missing) (?:any |working |the |proper )?(?<who>(?:seat |lap |safety )?belts?|life ?jackets|life vests|helmets|harnesses|lifeboats|smoke alarms|smoke detectors|fire extinguishers|sprinklers|sprays|masks|guard ?rails|barriers|lifebuoys)\b/i,
    { lead: lead.harm },
  ),
  issue(
    "Was there another vehicle, or somebody else, in the way?",
    /\b(?:swerved|braked|steered|veered)\b[^.;]{0,40}\b(?:to avoid|to miss|around|because of)\b|\b(?:tractor|lorry|truck|car|van|deer|cyclist|motorcycle|bus|vehicle|dog|boat|child|pedestrian) (?:\w+ ){0,3}?(?:in the (?:middle|way|road)|pulled out|cut (?:in|across|him|her|them)|on the wrong side|stepped (?:out|into)|blocked the road|came towards|ran (?:out|into|across))\b/i,
    /\bno (?:other|second) (?:vehicle|car|boat|ship|lorry|person|driver|party)s?\b|\b(?:not|n['’]t|never|nothing|no (?:sign|evidence|indication)|nobody)\b[^.;]{0,60}\b(?:other|another|second) (?:vehicle|car|boat|ship|lorry|driver|party)\b|\bno (?:tractor|deer|animal|obstacle|car|lorry|cyclist) (?:was |had been )?(?:on|in|there|seen|found)\b/i,
    {
      lead: lead.harm,
      topic:
        /\b(?:crash|road|driver|drove|swerved|bus|coach|car|lorry|train|collision|accident|ship|boat|bridge)\b/i,
    },
  ),
  issue(
    "Was the @ light red or green?",
    /\b(?:red (?<who>light|signal|traffic light)|(?<who>light|signal|lights)s? (?:was|were|had (?:been|turned|gone)|stood|showed|turned|changed to|at|on) (?:at |on |to )?(?:red|stop|danger))\b/i,
    /\b(?:green (?<who>light|signal|traffic light)|(?<who>light|signal|lights)s? (?:was|were|had (?:been|turned|gone)|stood|showed|turned|changed to|at|on) (?:at |on |to )?green)\b/i,
    {
      answers: ["Red", "Green"],
      topic: /\b(?:crash|train|tram|driver|junction|crossing|collision|accident|car|bus|lorry)\b/i,
    },
  ),
  issue(
    "Were people told to leave?",
    new RegExp(
      `\\b(?:${home}|families|guests|villagers|tenants|households|passengers|pupils) (?:\\w+ ){0,4}(?:were|was|had been|been) (?:told|ordered|asked|advised|instructed|urged) to (?:leave|evacuate|get out|move out|go)\\b|\\bevacuation (?:was |had been )?(?:ordered|order|called)\\b|\\b(?:ordered|called for) (?:an?|the) (?:\\w+ )?evacuation\\b`,
      "i",
    ),
    /\b(?:nobody|no one|no-one|(?:not|never|n['’]t) (?:been )?(?:told|asked|ordered|warned))\b[^.;]{0,40}\bto (?:leave|go|get out|evacuate|move)\b|\bno (?:order|evacuation|call) (?:was |had been |order |to )|\b(?:told|asked|advised|ordered|urged) to (?:stay|remain|wait)\b/i,
    { lead: lead.harm, matter: true },
  ),
  issue(
    "Is it safe for the public?",
    /\b(?:no|without|poses? no|not (?:pose|posed?) (?:a|any)|never (?:any|a)|nor any) (?:immediate |health |public |serious |real )*(?:risk|danger|threat|hazard)\b|\b(?:is|are|was|were|remains?|remained|perfectly|completely|entirely|quite|absolutely) (?:perfectly |completely |entirely |quite |absolutely |still )?(?:safe (?:to|for)|harmless|drinkable|fit (?:to|for))\b|\b(?:within|below|under|well below) (?:all |the )?(?:legal |safe |permitted |safety |allowed |official |national )+(?:limits?|levels?|values?|thresholds?)\b/i,
    /\b(?:not|n['’]t|never|no longer|un)(?: be| been)? ?(?:considered )?(?:safe|fit) (?:to|for)\b|\bun(?:safe|fit)\b|\b(?:above|over|exceed(?:ed|ing|s)?|times|beyond) (?:all |the )?(?:legal |safe |permitted |safety |allowed |official |national )+(?:limits?|levels?|values?|thresholds?)\b|\b(?:boil (?:all |their |the |your )?(?:tap |drinking )?water|not (?:to )?(?:drink|swim|bathe|eat|touch)|avoid (?:drinking|swimming|contact|eating))\b|\b(?:is|are|was|were|remains?) (?:highly |extremely )?(?:dangerous|toxic|poisonous|harmful|hazardous|contaminated)\b|\bmade (?:\w+ )?(?:ill|sick)\b/i,
    {
      lead: lead.harm,
      matter: true,
      topic:
        /\b(?:water|air|smoke|fumes|leak|chemicals?|spill|radiation|asbestos|bacteria|food|beach|lake|river|dust|gas|virus|outbreak|bridge|building|pollut\w+|contaminat\w+)\b/i,
    },
  ),
  issue(
    "Was anybody hurt?",
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens|some|an?) (?:[\p{L}-]+ ){0,4}(?:was|were|had been|has been|have been) (?:\w+ )?(?:injured|hurt|wounded|hospitali[sz]ed|treated for|(?:taken|rushed|brought|flown|airlifted) to (?:[\p{L}'’.]+ ){0,4}?(?:hospitals?|infirmary|clinics?)(?![^.;]{0,40}\b(?:precaution|checks?|check-ups?|observation)\b))\b|\b(?:injur|wound|hurt)ing (?:at least |about |some )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens)\b|\b(?:suffered|sustained|treated for|with) (?:minor |serious |slight |severe |light )?(?:injuries|burns|concussion|a broken|bruises|cuts|smoke inhalation)\b/iu,
    /\b(?:nobody|no one|no-one|none)(?! of (?:those|the) (?:hurt|injured|wounded)) (?:\w+ ){0,4}(?:was |were |had been |has been |is )?(?:\w+ )?(?:hurt|injured|harmed|wounded)\b(?! (?:inside|outside|on|at|there|else|by|too|badly|seriously))|\b(?:no (?:injuries|casualties)|without (?:injuries|casualties)) ?(?=[.,;”"]|$|were|had|in the (?:fire|crash|accident|blast|collapse|blaze))|\b(?:everyone|everybody|all|both|passengers|pupils|children|workers|employees|staff|residents|crew|occupants|guests)\b[^.;]{0,40}\b(?:escaped|walked away|was|were|came (?:out|away)) (?:\w+ )?(?:unhurt|unharmed|uninjured|unscathed|without (?:a scratch|injury|injuries))\b/i,
    { lead: lead.harm, moves: true, matter: true },
  ),
  issue(
    "Was there a valid licence or permit?",
    /\b(?:had|held|holds|has|have|holding|with|granted|issued|obtained|received|gave) (?:all |an? |the |every )?(?:[\w-]+ ){0,3}(?:licen[cs]es?|permits?|permission|authori[sz]ation|certificates?|approvals?|consents?)\b|\b(?:was|were|is|are|had been) (?:fully |properly |duly )(?:licen[cs]ed|authori[sz]ed|permitted)\b/i,
    /\b(?:no|without (?:an?|any|the)|lacked (?:an?|the)|never (?:had|applied for|obtained|got|held) (?:an?|the)|(?:not|n['’]t) (?:have|hold|had|apply for|obtain|applied for|seek|sought) (?:an?|the|any)) (?:[\w-]+ ){0,3}(?:licen[cs]es?|permits?|permission|authori[sz]ation|certificates?|consents?)\b|\bun(?:licen[cs]ed|authori[sz]ed)\b|\b(?:licen[cs]e|permit|certificate|permission|authori[sz]ation)s?\b[^.;]{0,25}\b(?:expired|lapsed|run out|revoked|refused|withdrawn|suspended|denied)\b|\bexpired (?:licen[cs]e|permit)\b/i,
    { matter: true, lead: lead.harm },
  ),
  issue(
    "Is it insured?",
    /\b(?:(?:is|are|was|were|fully|properly) (?:fully |well |properly )?insured|insurance (?:will|would|covers?|policy covers?)|covered by (?:the |its |their |an? )?(?:\w+ )?(?:insurance|policy|insurer)|insurers? (?:will|would|has agreed|have agreed) (?:to )?(?:pay|cover|meet))\b/i,
    /\b(?:un(?:der)?insured|(?:not|never|n['’]t) (?:been )?(?:insured|covered)|no (?:\w+ )?insurance|without (?:any )?insurance|insurance\b[^.;]{0,25}\b(?:lapsed|expired|does not|did not|will not|would not)|insurers? (?:has |have |had )?(?:refused|rejected|declined|will not|would not))\b/i,
    { matter: true, lead: lead.harm },
  ),
  issue(
    "Were there enough staff?",
    new RegExp(
      `\\b(?:fully (?:staffed|manned|crewed)|(?:enough|sufficient|adequate|the (?:full|usual|required|normal|planned) (?:number|complement) of) (?:\\w+ )?${staff}|staffing (?:levels? )?(?:was|were|had been|is) (?:\\w+ )?(?:adequate|normal|sufficient|met|in line|as (?:usual|planned|required|normal)|above)|(?:nobody|no one) (?:was )?(?:missing|absent) from)`,
      "i",
    ),
    new RegExp(
      `\\b(?:under-?staffed|short-?staffed|short of ${staff}|(?:too few|not enough|insufficient|fewer|a shortage of|a lack of) (?:\\w+ )?${staff}|${staff} shortages?|only (?:one|two|three|a single|\\d+) (?:\\w+ ){0,2}(?:${staff}|nurse|doctor|guard|lifeguard|steward|officer|teacher|warden|marshal|controller)(?: (?:was|were|had been|on))|(?:unfilled|vacant) (?:posts|shifts|positions)|stretched)\\b`,
      "i",
    ),
    { matter: true, lead: lead.harm },
  ),
  issue(
    "Did the ceasefire hold?",
    /\b(?:ceasefire|truce)\b[^.;]{0,40}\b(?:held|holds|holding|observed|respected|intact|hold)\b/i,
    /\b(?:ceasefire|truce)\b[^.;]{0,50}\b(?:violat\w+|broken|broke down|breach\w*|collaps\w+|shatter\w+|in tatters)\b|\b(?:violat\w+|broke|breach\w*|broken) (?:the|a) (?:ceasefire|truce)\b/i,
    { moves: true },
  ),
  issue(
    "Were there side effects?",
    /\b(?:side effects?|complications|adverse (?:reactions?|events?)|reactions) (?:\w+ ){0,3}(?:were|was|had been|occurred|in|among|reported|including|such as)\b|\b(?:suffered|reported|developed|experienced) (?:\w+ )?(?:side effects|complications|swelling|reactions)\b/i,
    /\b(?:no|without|free of) (?:\w+ )?(?:side effects|complications|adverse (?:reactions|events)|safety (?:signals?|concerns))\b|\bwell tolerated\b/i,
    { matter: true, lead: /\b(?:drug|vaccine|trial|treatment|medicine|patients?|jabs?)\b/i },
  ),
];
