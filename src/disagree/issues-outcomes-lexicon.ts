import { type Issue, issue } from "./issue-form.ts";

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
];
