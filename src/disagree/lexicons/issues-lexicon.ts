import { type Issue, issue } from "../issue.ts";
import { conductIssues } from "./issues-conduct-lexicon.ts";
import { decisionIssues } from "./issues-decisions-lexicon.ts";
import { outcomeIssues } from "./issues-outcomes-lexicon.ts";
import { powerIssues } from "./issues-powers-lexicon.ts";
import { safetyIssues } from "./issues-safety-lexicon.ts";

/** Nothing here belongs to a single story. `@` in a question stands for the word that `about` found. */
export const issues: readonly Issue[] = [
  ...safetyIssues,
  ...conductIssues,
  ...decisionIssues,
  ...outcomeIssues,
  ...powerIssues,
  issue(
    "Did the @ work?",
    /\b(?:went off|sounded|(?:was|were|had been) (?:activated|triggered|working)|rang|worked|functioned|(?:operated|performed) (?:as|normally|properly|correctly|perfectly)|did (?:its|their) job)\b/i,
    /\b(?:(?:did not|did n['’]t|didn['’]t|never|failed to) (?:go off|work|sound|ring|function|open|come on)|failed|malfunctioned|(?:was|were|had been) (?:switched off|out of order|broken|disabled|not working|tripped)|(?:had|have|has) (?:tripped|cut out)|received no (?:water|power|current|signal)|no (?:\w+ )?(?:alarm|siren|warning) (?:was|had been|sounded|went off)|there was no (?:\w+ )?(?:alarm|siren))\b/i,
    {
      about: /\b(alarm|siren|sprinkler|brake|sensor|camera|barrier|airbag|radar|parachute|transponder)s?\b/i,
    },
  ),
  issue(
    "Was a ransom paid?",
    /\b(?:paid|handed over|transferred)\b[^.;]{0,40}\b(?:ransom|hackers|kidnappers|attackers|gang|blackmailers|extortionists)\b|\bransom (?:was|had been|has been) paid\b|\b(?:hackers|kidnappers|attackers|gang|blackmailers|people who \w+ [^.;]{0,50}) have got their money\b/i,
    /\b(?:not|never|n['’]t) (?:pay|paid|paying)\b[^.;]{0,30}\bransom\b|\bno ransom (?:was|had been|has been|would be) paid\b|\bnot a (?:cent|penny|dollar|euro) (?:has|had|was|would)\b[^.;]{0,30}/i,
  ),
  issue(
    "Was payment or bank data taken?",
    /\b(?:bank (?:details|data|account (?:numbers|details))|(?:payment|card|credit card) (?:data|details|numbers))\b[^.;]{0,60}\b(?:were among|taken|stolen|copied|accessed|leaked|exposed)|\b(?:stole|took|copied|published|contained|included|leaked|accessed|exposed)\b[^.;]{0,60}\b(?:bank (?:details|data|account (?:numbers|details))|(?:payment|card|credit card) (?:data|details|numbers))/i,
    /\bno (?:[\p{L}-]+,? (?:or |and )?){0,4}(?:payment|bank|card|credit card|financial) (?:data|details|information|account numbers) (?:were|was|had been|has been|have been)\b|\b(?:payment|bank|card|financial) (?:data|details|information) (?:were|was|had|has|have) not\b/iu,
  ),
  issue(
    "Will there be an appeal or legal challenge?",
    /\b(?:will|would|to|plans? to|intends? to|vow(?:s|ed) to|going to|said (?:he|she|they) (?:will|would)) (?:appeal|challenge (?:the|this|it)|contest (?:the|this|it)|take (?:the case|it|this|the matter) to (?:the )?(?:\w+ ){0,2}court|go to court|file an appeal|lodge an appeal)\b/i,
    /\b(?:ruled out|rules out|decided against|no plans? (?:for|to)|will not|would not|wo n['’]t|won['’]t|not going to|does not (?:plan|intend) to|did not (?:plan|intend) to|had decided not to) (?:an? |any |file an? |lodge an? |make an? )?(?:appeal(?:ing)?|(?:legal |court )?(?:challenge|challenging|action)|go(?:ing)? to court|contest)\b/i,
  ),
  issue(
    "Has an appeal been decided on?",
    /\b(?:said (?:he|she|they|there) (?:will|would)|will|would) (?:be an )?appeal\b|\bappeal (?:had|has|was) (?:been )?(?:lodged|filed)\b|\b(?:lodged|filed) an appeal\b|\bappealed (?:at once|immediately|within|on the spot)\b/i,
    /\b(?:(?:has|have|had) not (?:yet )?decided|undecided|yet to decide|still (?:considering|deciding)) (?:on|about|whether to|whether)[^.;]{0,25}\bappeal|\bbefore deciding (?:what to do|whether)\b|\b(?:has|have) (?:\w+ )?(?:days|weeks) to (?:challenge|appeal)\b|\bconsidering an appeal\b/i,
    { answers: ["Yes", "Not yet"] },
  ),
  issue(
    "Was any emotion shown?",
    /\b(?:wept|sobbed|was in tears|broke down(?: in tears)?|burst into tears|cried (?:as|when|while|in))\b/i,
    /\b(?:showed|showing|displayed|betrayed) no (?:\w+ )?(?:emotion|reaction|remorse)|\bwithout (?:\w+ )?(?:emotion|a flicker)|\b(?:impassive(?:ly)?|expressionless|stony-faced|motionless)\b/i,
    { matter: true },
  ),
  issue(
    "Is there to be a @?",
    /\b(?:has|have|had) been (?:agreed|scheduled|arranged|set|fixed|called)\b|\b(?:will|is to) (?:take place|go ahead|be held)\b/i,
    /\bno (?:plans?|intention) (?:for|to|of)\b|\bno (?:rematch|second|further|new)\b[^.;]{0,20}|\b(?:is|was|are|were) not planned\b/i,
    {
      about:
        /\b(rematch|second (?:fight|bout|match)|merger|closure|referendum|summit|inquiry|recall|boycott|walkout|evacuation)\b/i,
    },
  ),
  issue(
    "Was the decision unanimous?",
    /\bunanimous(?:ly)?\b|\b(?:two|all) (?:three )?(?:judges|jurors|members) scored\b[^.;]{0,60}\b(?:and the third|for)\b/i,
    /\b(?:fail\w* to reach|not) (?:an? )?unanimous|\b(?:one|two) (?:judges?|jurors?|members?)? ?(?:gave|had|scored) [^.;]{0,30}\b(?:the fight|the bout|it) to\b|\bsplit (?:decision|vote|verdict|ruling)\b|\b(?:narrow|slim) (?:majority|vote)\b|\bby a (?:single|one) vote\b|\b(?:judges?|jurors?|jury|panel|board|committee|members?) (?:was|were|had been) (?:split|divided|deadlocked)\b|\b(?:one|two|three) (?:judges?|jurors?|members?|of the (?:\w+ )?(?:judges|jurors|members)) (?:dissented|disagreed|voted against|scored it for|gave it to)\b/i,
  ),
  issue(
    "Was an agreement reached?",
    /\b(?:signed|reached|struck|sealed|concluded|agreed(?: on| to)?|initialled) (?:an? |the )(?:[\p{L}-]+ ){0,3}(?:deal|agreement|pact|accord|memorandum|treaty|contract|truce)\b/iu,
    /\b(?:ended|broke up|closed|finished|left|parted|concluded|adjourned)\b[^.;]{0,60}\bwithout (?:an? |any )?(?:[\p{L}-]+ ){0,2}(?:deal|agreement|signing|signature|result|accord|breakthrough)\b|\bno (?:[\p{L}-]+ ){0,2}(?:deal|agreement|document|contract|accord|pact|memorandum) (?:was|were|had been|has been|have been) (?:signed|reached|struck|concluded)\b|\bnothing (?:was|had been|has been) (?:signed|agreed)\b/iu,
    { moves: true },
  ),
  issue(
    "Did it remain peaceful?",
    /\b(?:peaceful(?:ly)?|calm|orderly) (?:everywhere|throughout|nationwide|across the country)\b|\bwithout (?:any )?(?:incident|violence)s?\b/i,
    /\b(?:in|during|as|when) (?:[\p{L}-]+ ){0,2}(?:clashes|riots|fighting)\b|\b(?:clashes|riots|fighting|violence) (?:broke out|erupted|flared)\b|\bclashed with\b/iu,
    {
      about:
        /\b(vot(?:e|ing)|poll(?:s|ing)?|election|protest|march|rally|demonstration|strike)(?:s|-\w+)?\b/i,
    },
  ),
  issue(
    "Was it a second yellow card or a straight red?",
    /\bsecond (?:yellow|booking|bookable|caution)\b|\btwo (?:yellow|bookable)\b/i,
    /\b(?:straight|direct|outright) red\b/i,
    { answers: ["Second yellow", "Straight red"] },
  ),
  issue(
    "Did the @ stay open?",
    /\b(?:either|both) (?:terminal|road|bridge|station|entrance)s?\b[^.;]{0,30}\b(?:throughout|all day)\b|\b(?:(?:stayed|remained|was kept|were kept|kept|is|are) open|open (?:as usual|all day|throughout)|operat(?:ed|ing) normally|never closed|(?:was|were) not closed)\b/i,
    /\b(?:was|were|had been|is|are) (?:closed|shut|sealed off|shut down)\b(?! (?:to traffic )?(?:for|until|since|again|temporarily|at the time))|\b(?:closed|shut) (?:its|their) (?:doors|gates)\b/i,
    {
      about:
        /\b(terminal|airport|road|motorway|highway|bridge|school|port|border|station|museum|tunnel|hospital|factory|crossing|ward|campus|mine|pipeline)s?\b/i,
      moves: true,
    },
  ),
  issue(
    "Was the @ overloaded?",
    /\b(?:overloaded|overcrowded|over capacity|above (?:its|the) (?:limit|capacity)|(?:exceeded|exceeding) (?:its|the) (?:limit|capacity)|too (?:many|full|heavy))\b/i,
    /\b(?:not|never|n['’]t) (?:been )?(?:overloaded|overcrowded|over capacity|full)\b|\b(?:within|below|under|well within) (?:its|the) (?:\w+ )?(?:limit|limits|capacity)\b/i,
    { about: /\b(ferry|boat|ship|vessel|bus|truck|lorry|train|plane|lift|bridge|coach|van)\b/i },
  ),
  issue(
    "Was the @ going too fast?",
    /\b(?:too fast|speeding|above the (?:speed )?limit|over the (?:speed )?limit|excessive speed|(?:exceeded|exceeding) the (?:speed )?limit|at high speed)\b/i,
    /\b(?:not|never|n['’]t) (?:been )?(?:speeding|(?:going |driving |travelling |traveling )?too fast)\b|\b(?:within|below|under|at) the (?:permitted |speed |legal )+limit\b|\bat (?:the )?(?:permitted|normal|authorised|authorized) speed\b/i,
    {
      about:
        /\b(train|driver|bus|car|truck|lorry|tram|ferry|boat|van|coach|vehicle|motorcyclist|pilot|captain)\b/i,
    },
  ),
  issue(
    "Is the @ under control?",
    /\b(?:under control|contained|extinguished|put out|out of danger)\b/i,
    /\b(?:out of control|not (?:yet )?(?:under control|contained|extinguished|out)|uncontained|still (?:burning|spreading|raging)|continues? to (?:burn|spread|rage))\b/i,
    { about: /\b(fire|blaze|wildfire|flames|outbreak|leak|spill)s?\b/i, moves: true },
  ),
  issue(
    "Are jobs to be cut?",
    /\b\d[\d,.]* (?:[\p{L}-]+ ){0,2}(?:workers|jobs|employees|staff|posts|positions|people)\b[^.;]{0,40}\b(?:told (?:that )?their jobs|to go|would go|will go|be cut|be lost|laid off|made redundant|be axed)\b/iu,
    /\bno (?:[\p{L}-]+ ){0,2}(?:layoffs|lay-offs|job (?:cuts|losses)|redundancies|dismissals)\b|\b(?:not|n['’]t) (?:cut|be cutting|shed) (?:any )?jobs\b|\bno jobs (?:would|will|were|are)\b/iu,
  ),
  issue(
    "Did anything get into the water?",
    /\b(?:spill(?:ed|t|s)|leaked|leaking|flowed|seeped|escaped|ran off|poured|discharged|washed)\b[^.;]{0,60}\b(?:into|over)\b|\bdead fish\b/i,
    /\bnot a (?:single )?(?:litre|liter|drop)\b|\bno (?:\w+ )?(?:oil|water|chemicals?|pollut\w+|fuel|contamina\w+|sewage)[^.;]{0,30}\b(?:entered|reached|got into|gone into|leaked|escaped)\b|\b(?:held|contained|kept) on[- ]site\b/i,
  ),
  issue(
    "Did any patient come to harm?",
    /\b(?:patients?|wom[ae]n|m[ae]n|mother|father|mum|gran|grandmother|grandfather|child|baby)\b[^.;]{0,40}\b(?:died|lost (?:her|his|their) li(?:fe|ves)|was harmed|were harmed)\b/i,
    /\bno (?:patients?|resident)s?\b[^.;]{0,20}\b(?:come to (?:any )?harm|been harmed|was harmed|were harmed|suffered|been (?:hurt|endangered))\b|\b(?:not|never) (?:harmed|endangered) (?:any )?patients?\b/i,
  ),
  issue(
    "Were those affected consulted?",
    /\b(?:was|were|had been|has been|have been) (?:fully |properly )?consulted\b/i,
    /\b(?:never|not|n['’]t) (?:been |properly )?(?:consulted?|spoke to us|spoken to us)\b|\bwithout (?:any )?(?:consulting|consultation)\b|\bno consultation\b/i,
  ),
  issue(
    "Already @, or still expected to be?",
    /\b(?:has|have|had|was|were) (?:already|secretly) (?:[\p{L}"“]+ ){0,3}?(?:indicted|charged|arrested|dismissed|sold|executed|extradited|deported)\b/iu,
    /\b(?:expected|set|due|likely|about) to be (?:indicted|charged|arrested|dismissed|sold|executed|extradited|deported)\b/i,
    {
      about: /\b(indicted|charged|arrested|dismissed|sold|executed|extradited|deported)\b/i,
      moves: true,
      answers: ["Already", "Still expected"],
    },
  ),
  issue(
    "Did the attacker act alone?",
    /\b(?:acted|acting|worked|operated|operating) alone\b|\blone (?:gunman|attacker|wolf|shooter|bomber|assailant)\b/i,
    /\b(?:accomplices?|did not act alone|not acting alone|had help|was helped|were helped|second (?:gunman|attacker|shooter|bomber|assailant))\b/i,
  ),
  issue(
    "Was there a warning beforehand?",
    /\b(?:had (?:been warned|warned|received (?:a )?warnings?)|(?:was|were) warned|warnings? (?:was|were|had been) (?:ignored|issued|given|sent))\b/i,
    /\b(?:no|without (?:any )?|never (?:any )?) ?(?:prior |advance |previous )?(?:warning|warnings|alert)\b|\b(?:not|never|n['’]t) (?:been )?warned\b/i,
  ),
  issue(
    "Has aid arrived everywhere?",
    /\b(?:aid|help|relief|supplies|food|water|tents|rescuers|rescue teams) (?:had |has |have )?(?:now )?reached (?:all|every|each)\b/i,
    /\b(?:no (?:aid|help|relief)|(?:not|never|n['’]t) (?:yet )?(?:received|seen|had|got) (?:any )?(?:aid|help|relief|food|supplies)|(?:still )?waiting for (?:aid|help|relief|supplies)|(?:aid|help|relief) (?:had|has|have) (?:not|yet to)|cut off from (?:aid|help))\b/i,
    { moves: false },
  ),
];
