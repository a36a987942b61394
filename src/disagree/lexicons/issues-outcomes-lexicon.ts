import { type Issue, issue } from "../issue.ts";
import { kindsOfStory as lead } from "../kinds-of-story.ts";

/** Yes-or-no questions on how something stands or came out: signed, over, running, lost, allowed. Nothing here belongs to a single story. */
export const outcomeIssues: readonly Issue[] = [
  issue(
    "Was it signed?",
    /\b(?:(?:has|have|had|parties|sides|men|both|he|she|they|committee|union|company|minister|leaders?|club|player) (?:\w+ )?(?:signed|initialled|inked) (?:the|an?|it|up)|put(?:ting)? (?:his|her|their|its) (?:signature|name) (?:to|under|on)|with (?:his|her|their) signature|(?:contract|protocol|agreement|deal|accord|lease|declaration) (?:was|has been|had been|is) signed)\b/i,
    /\b(?:(?:not|never|n['’]t|nobody|no one|no-one|refus\w+ to|yet to|declined to) (?:\w+ )?sign(?:ed)?\b|nothing (?:was|has been|had been|is) signed|signed nothing|unsigned|no signatures?|without (?:a )?signatures?|not by us|with my name (?:under|on)|no (?:contract|agreement|deal|protocol) (?:was|has been|had been|is) signed)\b/i,
    {
      lead: /\b(?:strik\w+|blockade|talks|deal|contract|agreement|takeover|merger|transfer|sale|treaty|accord|truce|ceasefire|budget|lease|pact|council)\b/i,
      topic: /\b(?:sign\w*|protocol|agreement|contract|deal|compromise|paper|accord|treaty|document)\b/i,
      matter: true,
    },
  ),
  issue(
    "Is it over, with everything running again?",
    /\b(?:(?:trains?|traffic|flights?|buses|ferries|deliveries|production|shipments|services?|work|trucks|supplies|lessons)\b[^.;]{0,40}\b(?:(?:has|have|had|is|are|were|was) (?:\w+ )?(?:started|begun|resum\w+|running|moving|rolling|restarted|restored|flowing|left|departed|back to)|resum(?:ed|es)|restarted|left the|runs? again)|(?:resum|restart)(?:ed|ing) (?:deliveries|production|operations|services?|flights|work|traffic|shipments|trains)|(?:blockade|strike|siege|occupation|stoppage|walkout|stand-?off|protest|sit-in|outage|blackout)\b[^.;]{0,40}\b(?:lifted|over|ended|came to an end|cleared|broken up|called off|at an end)|(?:gates?|roads?|line|rails|port|bridge|tracks?|border)\b[^.;]{0,15}\b(?:is|are|was|were) (?:\w+ )?(?:open|free|clear|cleared|reopened|passable)|return(?:ed|s)? (?:of|to) (?:calm|normal)|calm returns|back to normal)\b/i,
    /\b(?:nothing (?:has |had )?(?:come|came|gone|left|moved|moves|is (?:going|moving|running))|no(?:t a single)? (?:trains?|trucks?|flights?|ships?|ferr(?:y|ies)|bus|buses|lorr(?:y|ies)|deliveries)(?: has| have| had)? (?:left|moved|run|ran|arrived|departed|come|been)|(?:is|are|was|were|remains?|remained) (?:still )?(?:blocked|occupied|at a standstill|paralysed|paralyzed|impassable)|still (?:blocked|closed|shut|suspended|occupied|down)|(?:parked|lay|pulled|stood) (?:crosswise|across)|(?:blockade|strike|siege|occupation|stoppage|walkout|stand-?off|protest|sit-in|outage|blackout) (?:continues|goes on|remains|holds|stands|is not over|was not over)|(?:crowd|protesters|strikers|pickets|demonstrators) (?:was|were|are|had come|came) back)\b/i,
    {
      lead: /\b(?:strik\w+|blockade\w*|siege|occup\w+|stoppage|walkout|stand-?off|protest\w*|outage|blackout|snow\w*|storm\w*|flood\w*|closure|disrupt\w*|shut\w*)\b/i,
      moves: true,
    },
  ),
  issue(
    "Can it be saved?",
    /\b(?:(?:can|could|may|will) (?:still |yet |probably |all )?be (?:saved|recovered|restored|repaired|lifted|removed|reversed|undone|salvaged|rebuilt|retrieved)|recoverable|reversible|repairable|salvageable|(?:not|n['’]t) (?:be )?(?:lost|a total loss|beyond (?:repair|saving))|have (?:her|him|it|them) back|will recover|fully recover)\b/i,
    /\b(?:(?:is|are|was|were|it['’]s|she['’]s|he['’]s) (?:\w+ )?(?:lost|gone)(?: (?:for ever|forever|for good))?(?=[.,;”"!]|$)|beyond (?:repair|saving|recovery|rescue)|irreversibl\w+|irreparabl\w+|irretriev\w+|unrecoverable|write-?off|total loss|lost for ever|lost forever|(?:can(?:not|['’]t)|could not|never) (?:\w+ )?(?:be (?:saved|recovered|restored|repaired|undone|removed|reversed|replaced)|come off|recover))\b/i,
    {
      matter: true,
      lead: /\b(?:damage\w*|paint\w*|fresco|fire|data|files|archive|spill|restor\w+|wreck|crop|harvest|collaps\w+|flood\w*|botch\w*|lost|destroy\w*|ruin\w*|injur\w*)\b/i,
    },
  ),
  issue(
    "Was the training completed?",
    /\b(?:trained (?:for|at|as|in)|qualified (?:as|in)|graduated|passed (?:as|the|his|her|an?)|completed (?:the|a|an|his|her)|holds? (?:a|an|the)|earned (?:a|an|his|her)|studied)\b[^.;]{0,50}\b(?:academy|university|college|diploma|degree|licen[cs]e|master|certificate|course|training|exam\w*|school|engineer|doctor|pilot)\b/i,
    /\b(?:never|not|n['’]t) (?:\w+ )?(?:complet(?:ed?)|finish(?:ed)?|trained|qualif\w+|graduat\w+|stud\w+|pass(?:ed)?|hold|held|have)\b[^.;]{0,30}\b(?:training|diploma|degree|course|studies|certificate|qualifications?|licen[cs]e|academy|university|college|exam\w*)\b|\bno (?:\w+ )?(?:diploma|degree|qualifications?|training|certificate|licen[cs]e)\b|\b(?:dropped out|unqualified|untrained)\b|\bleft (?:it )?after (?:\w+ )(?:terms?|months?|years?|semesters?)\b/i,
    {
      matter: true,
      topic:
        /\b(?:train\w*|academy|university|college|diploma|degree|course|qualif\w+|licen[cs]e|certificate)\b/i,
    },
  ),
  issue(
    "Was it approved beforehand?",
    /\b(?:signed off|(?:was|were|been|had) (?:\w+ )?(?:approved|authori[sz]ed|cleared|sanctioned|agreed with)|go-ahead|green[- ]li(?:ght|t)|gave (?:its|his|her|their) (?:written |verbal )?(?:consent|approval|permission|blessing)|acted (?:throughout )?on (?:instructions?|orders)|on (?:the )?(?:express )?(?:orders|instructions?) (?:of|from)|with the (?:full |written )?(?:approval|consent|knowledge|permission|blessing) of|(?:was|were) discussed with|agreed[”"]|waved (?:it|the \w+ \w+ )?(?:through|\w+ through))\b/i,
    /\b(?:(?:not|never|n['’]t) (?:been )?(?:consulted|asked|approved?|authori[sz]ed?|agreed|permitted|allowed?|signed off|consented)|would never have (?:allowed|approved|agreed|signed|permitted)|without (?:the |any |our |its |their |his |her |official |prior )?(?:\w+ )?(?:approval|permission|consent|authori[sz]ation|authority|knowledge)|no (?:approval|permission|consent|instruction|order|authori[sz]ation) (?:was|had|for|to|of)|on (?:his|her|their|its) own (?:initiative|authority|account)|unauthori[sz]ed|(?:permission|permit|approval) (?:only )?covered)\b/i,
    {
      matter: true,
      lead: /\b(?:inquiry|investigat\w+|prosecutor\w*|scandal|affair|outrage|botch\w*|controvers\w+|probe|accus\w+|row over|blunder|mistake)\b/i,
    },
  ),
  issue(
    "Did production stop, or go on?",
    /\b(?:production|manufacturing|output|(?:the )?(?:line|lines|plant|factory|creamery|mill|brewery|kitchen|mine|site))\b[^.;]{0,80}\b(?:(?:was|were|had been|has been|have been|is|are) (?:\w+ )?(?:halted|stopped|suspended|shut down|paused|idle|at a standstill)|stopped|ceased|would not resume|has not resumed)\b/i,
    /\b(?:(?:still|continued to|kept|keep|never stopped|as usual)\b[^.;]{0,30}\b(?:rolling|running|working|making|producing|coming (?:from|out)|operating|humming|baking|brewing)|(?:hums|carries|works|rolls) on|(?:we['’]re|they['’]re) (?:still )?(?:making|producing|working|running)|same as ever|business as usual|did (?:\w+ )?hours on|worked (?:as|their) (?:normal|usual))\b/i,
    { lead: lead.harm, answers: ["Stopped", "Went on"] },
  ),
  issue(
    "Was defeat conceded?",
    /\b(?:conced(?:ed|es)|concession (?:speech|call)|(?:telephoned|called|rang|phoned)\b[^.;]{0,40}\b(?:to concede|congratulat\w+|wish\w* (?:him|her) well)|there were congratulations|accept(?:ed|s) (?:defeat|the result)|no plans? for a legal challenge)\b/i,
    /\b(?:(?:not|never|n['’]t|refus\w+ to|declin\w+ to) (?:be )?(?:yet )?(?:conced\w+|giv(?:e|ing) (?:in|up)|accept(?:ed|ing)? (?:defeat|the result))|(?:solicitors?|lawyers?) (?:will|would) be (?:at|in)|(?:challenge|contest|dispute)(?:s|d|ing)? the (?:result|count|outcome))\b/i,
    { lead: /\b(?:elect\w+|vote[sd]?|recount|ballot|poll\w*|majority)\b/i, moves: false },
  ),
  issue(
    "Was anything missing for a time?",
    /\b(?:(?:not|n['’]t) (?:been )?accounted for|went missing|was missing|were missing|could not be found|unaccounted for|turned up (?:at|in|hours|later)|went for a drive|disappeared for)\b/i,
    /\b(?:(?:all|every(?: single)?)\b[^.;]{0,40}\b(?:accounted for|received and|verified|came through|under seal|sealed)|at no time (?:was|were)|(?:none|nothing|not one|no (?:box|bag|paper|ballot|file|sample)e?s?) (?:was|were|is|had|has) (?:ever |been )?(?:missing|lost|left))\b/i,
    {
      topic: /\b(?:ballots?|box(?:es)?|papers|files|samples|bags?|weapons?|cash|keys|evidence|votes)\b/i,
      matter: true,
    },
  ),
  issue(
    "Was it closed in time?",
    /\b(?:(?:gates?|barriers?|flaps?|sluices?|valves?|flood ?gates?|hatch(?:es)?|bow doors?|locks?)\b[^.;]{0,60}\b(?:was|were|had been) (?:\w+ )?(?:shut|closed|lowered|seated|locked)(?! (?:only|too late|after))|(?:down|closed|shut) and locked|(?:shows|showed|records?) (?:a|the) (?:normal )?closure|gate closed|did its job)\b/i,
    /\b(?:(?:still |left |was |were |stood |stayed )?(?:standing |wide )?open (?:to|at|until|when|after|for)\b|jammed|(?:stuck|jammed) (?:half|open)|failed to (?:close|shut|seal)|(?:closed|shut) too late|by the time it (?:shut|closed))\b/i,
    {
      lead: lead.harm,
      topic: /\b(?:gates?|barriers?|flaps?|sluices?|valves?|hatch(?:es)?|bow doors?|basin)\b/i,
    },
  ),
  issue(
    "Was the death an accident or an illness?",
    /\b(?:(?:swept|carried|washed|blown|thrown|dragged|knocked) (?:\w+ )?(?:off|into|away|out|overboard|down)|drowned|was (?:crushed|buried|swept))\b/i,
    /\b(?:heart (?:attack|failure)|(?:it was )?(?:his|her) heart|natural causes|(?:had|suffered) a stroke|cardiac|went grey|medical (?:emergency|episode)|already (?:ill|sick))\b/i,
    {
      lead: lead.harm,
      topic: /\b(?:died|dead|death|killed|body|victim|doctor)\b/i,
      answers: ["An accident", "An illness"],
      matter: true,
    },
  ),
  issue(
    "Do people get their money back?",
    /\b(?:(?:given|get|getting|receive|have) (?:all )?(?:their|its|the) money back|(?:full|cash) refunds?|refunded? (?:in full|without charge)|reimbursed in full|money back)\b/i,
    /\b(?:no (?:cash|refunds?|money back)|vouchers?|(?:not|never|n['’]t) (?:be )?(?:refunded|reimbursed|get (?:\w+ )?money back)|(?:long|already) (?:been )?spent)\b/i,
    {
      lead: /\b(?:cancel\w*|called off|bankrupt\w*|insolven\w*|collapse\w*|festival|concert|airline|tour|tickets?|holders|scrapped|recall\w*)\b/i,
      topic:
        /\b(?:tickets?|pass(?:es)?|holders?|customers?|passengers?|deposits?|buyers?|refund\w*|money)\b/i,
    },
  ),
  issue(
    "Was it postponed, or cancelled?",
    /\b(?:postponed|put off|rescheduled|(?:new|another|later) date|(?:would|will) (?:now )?be held (?:in|on|from|at|later)|take place (?:in|on|from|later)|not dead)\b/i,
    /\b(?:will not (?:happen|take place|be held)|(?:cannot|can['’]t) take place|knew nothing of a new date|no new date|(?:cancelled|called off|scrapped) (?:for good|altogether|entirely|this year|outright)|not (?:in any month|this year))\b/i,
    { lead: /\b(?:cancel\w*|called off|postpon\w*|scrapped)\b/i, answers: ["Postponed", "Cancelled"] },
  ),
  issue(
    "Had there been threats?",
    /\b(?:(?:letters?|threats?|messages?|calls?)\b[^.;]{0,40}\b(?:received|arrived|warned|came in|made against)|received (?:\w+ )?(?:death )?threats|(?:blam\w+|because of|citing|after) (?:\w+ )?threats|(?:had been|was|were) threatened)\b/i,
    /\b(?:no (?:letters?|threats?|messages?|complaints?|specific threat|credible threat)\b[^.;]{0,60}|(?:not|n['’]t) aware of any threats?|unaware of any threats?|know of (?:none|no threats?))\b/i,
    { lead: /\bthreat\w*\b/i, topic: /\bthreat\w*\b/i },
  ),
  issue(
    "Were the finances sound?",
    /\b(?:finances|books|accounts|company|bank|club|firm|festival|airline|group)\b[^.;]{0,30}\b(?:sound|solvent|healthy|in order|solid|well[- ]funded|profitable)\b/i,
    /\b(?:(?:out of|ran out of|run out of|short of) (?:cash|money|funds)|insolven\w+|fr(?:oze|ozen) (?:the|its|their) (?:overdraft|accounts?|credit)|could not pay|(?:bills|wages|suppliers|fees|invoices|instalments?)\b[^.;]{0,30}\b(?:unpaid|not (?:been )?(?:paid|sent))|not sent the|hole in (?:the|its) (?:accounts|budget|books))\b/i,
    { lead: /\b(?:cash|money|bank\w*|insolven\w*|debts?|financ\w+|called off|cancel\w*|funds?|losses)\b/i },
  ),
  issue(
    "Was it the first time?",
    /\b(?:(?:is|was|be) (?:also )?the first time (?:that |a |an |in )|the first time (?:that )?(?:a|an) \w+ (?:\w+ ){0,6}(?:has|had) been|first (?:such|case) of its kind)\b/i,
    /\b(?:not the first (?:time|such|case|incident|one|\w+ to)|happened before|has a precedent)\b/i,
  ),
];
