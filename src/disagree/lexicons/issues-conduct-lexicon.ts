import { type Issue, issue } from "../issue.ts";
import { kindsOfStory as lead } from "../kinds-of-story.ts";

const crowd =
  "(?:(?:hooded|masked) (?:individuals|figures|thugs|people)|(?:a )?(?:block|mob|gang) of [^.;]{0,30}|protesters|demonstrators|marchers|rioters|youths|activists|campaigners|fans|supporters|students|strikers|masked (?:men|youths|protesters)|(?:small|large|some|a) groups?|the crowd|participants|workers|farmers)";
const force =
  "(?:tear ?gas|rubber bullets|live (?:ammunition|rounds|fire|bullets)|water cannon|batons|truncheons|pepper spray|stun grenades|gas|CS(?: gas)?|chemical agents?|plastic bullets)";

/** Yes-or-no questions of crime, police work, trials and protests. Nothing here belongs to a single story. */
export const conductIssues: readonly Issue[] = [
  issue(
    "Did they leave on their own, or were they removed?",
    /\b(?:(?:left|filed out|walked out|walked away|moved off|went|dispersed|departed|marched out|gone)\b[^.;]{0,60}\b(?:of (?:their|his|her) own (?:accord|free will|volition)|voluntarily|peacefully|freely|by themselves|on their own|quietly|without being asked)|(?:nobody|no one|no-one) (?:asked|told|made|forced|ordered) (?:us|them|me|him|her) to (?:go|leave|move))\b/i,
    /\b(?:(?:gallery|square|room|hall|chamber|building|camp|site|road|street|park|campus|stand)s?\b[^.;]{0,20}\b(?:to be |was |were |been |be )?(?:cleared|emptied|vacated by)|(?:cleared|emptied) (?:the|a) (?:\w+ )?(?:gallery|square|room|hall|chamber|building|camp|site|road|street|park|campus|stand)|had (?:\w+ ){1,3}clear the|(?:was|were|been|being) (?:forcibly |physically )?(?:ejected|removed|evicted|thrown out|led (?:away|out)|carried (?:away|out)|dragged (?:away|out|off)|escorted (?:out|away|from)|marched out by)|(?:police|security|stewards|guards|officers) (?:\w+ )?(?:ejected|removed|evicted|threw|led|carried|dragged|escorted|took)\b[^.;]{0,30}\b(?:out|away|off|outside))\b/i,
    {
      lead: /\b(?:protest\w*|march\w*|demonstrat\w+|blockade\w*|council|parliament|session|meeting|occup\w+|evict\w+|camp|sit-in|clear\w*)\b/i,
      answers: ["On their own", "Removed"],
    },
  ),
  issue(
    "Who started the violence?",
    /\b(?:police|officers|soldiers|guards|security forces|troops)\b[^.;]{0,40}\b(?:charged|attacked|moved in|opened fire|fired|beat|used (?:batons|force|tear gas)|pushed|advanced|kettled|hit)\b[^.;]{0,60}\b(?:first|without (?:any )?(?:warning|provocation|reason|cause)|unprovoked|for no reason|while|although|as (?:people|families|we|they)|peaceful\w*)\b/i,
    new RegExp(
      `\\b${crowd}\\b[^.;]{0,50}\\b(?:threw|hurled|pelted|attacked|hurling|throwing|broke through|tried to break|storm(?:ed|ing)|charged|set fire|smashed|lobbed|fired (?:flares|fireworks))\\b|\\b(?:police|officers|guards|troops) (?:\\w+ ){0,3}(?:were|was|came under|had been) (?:attacked|pelted|attack|fire|a hail|bombarded)`,
      "i",
    ),
    { lead: lead.protest, matter: true, answers: ["The police or guards", "The crowd"] },
  ),
  issue(
    "Did police use gas or other force?",
    new RegExp(
      `\\b(?:(?:fired|fir(?:es|ing)|used|using|deployed|wielding|swung|hit by|sprayed|launched|resorted to) (?:\\w+ ){0,3}?${force}|clouds of (?:tear ?)?gas|(?:gas )?canisters (?:\\w+ ){0,3}(?:came|landed|flew|over|into|were)|baton charge|(?:burning|streaming|stinging|red|weeping) eyes|that was CS|smoking object)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:(?:no|not|never|n['’]t|nor|without|neither) (?:\\w+ ){0,4}?(?:${force}|irritants?)|by persuasion|without (?:the )?(?:use of )?force|no force|peacefully cleared)\\b`,
      "i",
    ),
    { lead: lead.protest },
  ),
  issue(
    "Was a warning given first?",
    /\b(?:shouted|gave|gives|given|issued|called out|fired|after|repeated|several|loudspeaker) (?:\w+ ){0,3}?(?:verbal )?(?:warnings?|warning shots?)\b|\b(?:ordered|told|asked|called on) (?:\w+ ){0,3}to (?:drop|put down|stop|disperse|surrender|halt)\b/i,
    /\b(?:without|no|never gave|gave no|not (?:give|given|gave)) (?:\w+ )?(?:\w+ )?warnings?\b/i,
    {
      lead: lead.crime,
      topic: /\b(?:shot|shooting|fired|tear gas|opened fire|gunfire|water cannon|batons)\b/i,
    },
  ),
  issue(
    "Was the suspect known to the authorities?",
    /\b(?:was|were|been|is|already|well|both) (?:already |well |previously )?known to (?:the |local |state )?(?:police|authorit\w+|security|social services|intelligence|courts)\b|\b(?:had|has|with) (?:a |several |numerous |two |three |an? \w+ )?(?:previous|prior|criminal|earlier) (?:\w+ )?(?:convictions?|record|arrests?|offences)\b|\b(?:on (?:a|the) (?:\w+ )?watch ?list|had been (?:flagged|reported to the))\b/i,
    /\b(?:not|never|n['’]t) (?:been |previously )*(?:known to|come to the attention|on (?:any|a) (?:\w+ )?(?:watch ?)?list)\b|\b(?:no|without (?:a|any)) (?:previous|prior|criminal|earlier|police) (?:\w+ )?(?:convictions?|record|history)\b|\bunknown to (?:the )?(?:police|authorit\w+|security|courts)\b/i,
    { lead: lead.crime },
  ),
  issue(
    "Has there been a confession?",
    /\b(?:has|have|had|he|she|they|suspect|man|woman|teenager|youth) (?:\w+ )?(?:confessed|made a (?:full |partial )?confession|admitted (?:to )?(?:the|starting|setting|killing|stealing|taking|shooting|stabbing|planting|being|driving|hitting|it))\b|\bconfession (?:was|had|has)\b/i,
    /\b(?:not|never|n['’]t) (?:confess(?:ed)?|admit(?:ted)? (?:to )?(?:anything|the|any))\b|\bno confession\b|\b(?:has|have|had|is|was) (?:so far )?(?:refus(?:ed|ing) to (?:speak|talk|answer|testify)|remained silent|kept silent|stayed silent|said nothing|exercised (?:his|her|their) right)\b|\b(?:retracted|withdrew|recanted)\b/i,
    {
      lead: lead.crime,
      moves: true,
      topic: /\b(?:suspect|police|arrest\w*|custody|prosecutor\w*|interrogat\w+|question\w+|detain\w*)\b/i,
    },
  ),
  issue(
    "Was it planned?",
    /\b(?:(?:carefully |long |well |meticulously )planned|premeditated|pre-?planned|orchestrated|coordinated|co-ordinated|(?:planned|prepared|organi[sz]ed|plotted|rehearsed) (?:it |this |the \w+ )?(?:for (?:days|weeks|months)|(?:days|weeks|months|well) (?:in advance|before|ahead)|in advance|beforehand|down to)|(?:days|weeks|months) of (?:planning|preparation)|inside (?:help|knowledge|job))\b/i,
    /\b(?:spontaneous(?:ly)?|unplanned|not (?:been )?(?:planned|premeditated|coordinated|organi[sz]ed)|on the spur of the moment|impulsive(?:ly)?|improvised|opportunist\w*|heat of the moment|without (?:any )?(?:plan|planning)|no (?:plan|planning|organi[sz]ation|leader))\b/i,
    {
      topic:
        /\b(?:attack|robbery|theft|raid|heist|protest|march|walkout|strike|killing|murder|stabbing|riot|arson|escape|coup|thieves|burglar\w*)\b/i,
    },
  ),
  issue(
    "Was there a political, religious or extremist motive?",
    /\b(?:terror(?:ist|ism)? (?:attack|motive|offen[cs]e|act|plot|investigation)|(?:political|religious|racist|extremist|ideological|anti-?semitic|jihadist|far-right|hate)(?:ly)?[- ](?:motivated|motives?|motivation|crime|background)|hate crime)\b/i,
    /\b(?:no|not|without|nothing|n['’]t)\b[^.;]{0,50}\b(?:terror\w*|political|religious|racist|extremist|ideological|hate crime)\b|\b(?:personal|family|private|business|neighbou?rs['’]?) (?:dispute|quarrel|feud|grudge|motive|row|argument)\b|\brobbery gone wrong\b/i,
    { lead: lead.crime, matter: true },
  ),
  issue(
    "Was the evidence kept?",
    /\b(?:footage|recordings?|tapes?|video|e-?mails|files|documents|messages|logs?|data)\b[^.;]{0,30}\b(?:exists?|was (?:handed|recovered|kept|saved|found|given)|were (?:handed|recovered|kept|saved|found|given)|handed over)\b/i,
    /\b(?:footage|recordings?|tapes?|video|e-?mails|files|documents|messages|logs?|data)\b[^.;]{0,40}\b(?:deleted|wiped|erased|destroyed|shredded|missing|lost|overwritten|does not exist|no longer)\b|\bno (?:\w+ )?(?:footage|recordings?|tapes?|video|logs?)\b|\bcameras? (?:\w+ ){0,3}(?:was|were|had been) (?:off|switched off|not working|broken|out of order|not recording)\b/i,
    { lead: lead.crime, matter: true },
  ),
  issue(
    "Was it held in public?",
    /\b(?:in (?:open|public) (?:court|session|meeting)|open to the (?:public|press)|(?:publicly|in public)(?! (?:transport|life|money))|streamed live|live-?streamed)\b/i,
    /\b(?:behind closed doors|in (?:private|secret|camera)|public (?:was|were|is) (?:excluded|barred|kept out)|without an audience|closed (?:session|meeting|hearing))\b/i,
    {
      topic: /\b(?:hearing|trial|court|session|meeting|vote|council|committee|inquiry|talks)\b/i,
      matter: true,
    },
  ),
];
