import { type Issue, issue } from "../issue.ts";
import { kindsOfStory as lead } from "../kinds-of-story.ts";

const above =
  "(?:minister|ministry|government|mayor|palace|president|prime minister|(?:very )?top|above|city hall|headquarters|head office|governor|chancellor|party leadership|owner|board|upstairs)";
const told =
  "(?:contacted|phoned|called|rung|rang|informed|told|notified|warned|alerted|e-?mailed|texted|advised|written to)";

/** Yes-or-no questions of who decided, who was told and what was allowed. Nothing here belongs to a single story. */
export const powerIssues: readonly Issue[] = [
  issue(
    "Did the decision come from above?",
    new RegExp(
      `\\b(?:overruled|order (?:to \\w+ \\w+ )?(?:came|had come|comes) (?:straight |directly )?from|(?:ordered|decided|dictated|imposed) (?:by|from) (?:the )?${above}|(?:minister|mayor|president|government|chancellor|\\p{Lu}\\p{L}+) (?:had )?(?:personally|herself|himself) (?:put|order\\w+|decid\\w+|interven\\w+|sign\\w+|cross\\w+|struck|insist\\w+|chose|picked)|over the heads? of|with (?:his|her) own pen|picked up the phone|government (?:had )?ordered|on (?:the )?(?:orders|instructions?) (?:of|from) (?:the )?${above}|(?:political )?pressure from (?:the )?${above}|an? (?:phone )?call from (?:the )?(?:[\\p{L}’']+ ){0,4}(?:office|chief of staff|ministry|minister))(?!\\p{L})`,
      "iu",
    ),
    /\b(?:no (?:minister|politician|instructions?|orders?|directive|interference|political)\b[^.;]{0,40}|without (?:any )?(?:involvement|interference|instructions?|intervention|pressure)|(?:decision|order|call|choice)\b[^.;]{0,50}\b(?:(?:taken|made) by the (?:police )?(?:commander|doctors|trust|judges?|court|prosecutors?|crew|captain|officer)|independently|operational)|at no time was there any (?:instruction|order|pressure)|had (?:no|nothing) (?:part|say|role|hand|to do with)|own initiative|(?:recommended|proposed|decided) by (?:the )?(?:doctors|experts|commander|trust|engineers))/i,
    { answers: ["From above", "Not from above"], lead: lead.politics },
  ),
  issue(
    "Was it done freely, or on an order?",
    /\b(?:on (?:its|his|her|their|our|my) own (?:initiative|decision)|of (?:its|his|her|their|our) own (?:accord|free will)|(?:was|is|were|entirely|purely|a) voluntary|(?:nobody|no one|no-one) (?:had to (?:tell|ask|order|force)|made (?:that|the|this) (?:choice|decision)|forced|told us|ordered)|(?:I|we) made (?:that|this|the) (?:decision|choice)|preceded any (?:formal|official)|before any order)\b/i,
    /\b(?:made (?:the \w+ |it )?(?:compulsory|mandatory)|(?:with|by|after) an order (?:served|of|from|by)|signed an order|(?:ordered|forced|compelled|obliged|required) (?:the \w+ |to |it to |them to |organi[sz]ers to )(?:recall|close|stop|cancel|withdraw|halt|shut|suspend|pull|call off|resign|leave|sell|evacuate)?|withdr(?:ew|awing|awn) (?:the|its|their|his) (?:licen[cs]e|permit|permission)|as a result of (?:that|the|an|this) order|(?:was|were|been) (?:forced|ordered|compelled|obliged) to (?:recall|close|stop|cancel|withdraw|halt|shut|suspend)|compulsory (?:recall|closure)|not acted upon)\b/i,
    {
      lead: /\b(?:recall\w*|cancel\w*|called off|withdr[ae]w\w*|shut\w*|suspend\w*|clos(?:e|ed|es|ing|ure)|halt\w*|scrap\w*|stopp?(?:ed|s)|resign\w*)\b/i,
      answers: ["Freely", "On an order"],
      matter: true,
    },
  ),
  issue(
    "Were those concerned told?",
    new RegExp(
      `\\b(?:${told} (?:every|each|all)\\b|(?:all|every one|each|every) (?:[\\p{L}-]+ ){0,9}(?:had been|were|was|have been|has been) (?:\\p{L}+ )?${told}|(?:residents|families|shops|stockists|customers|homes|parents|passengers|neighbours|households|schools|patients|staff|owners|crews?|fishermen) (?:were|had been|was|have been) (?:\\p{L}+ )?${told}|(?:leaflets?|letters?|text messages?|sirens?)(?: (?:along|in|at|across|around) [^.;,]{1,30}?)? (?:were|was|had been) (?:sent|delivered|sounded))(?!\\p{L})`,
      "iu",
    ),
    /\b(?:(?:had|got|given|received|there was|with) no (?:\w+ )?(?:warning|call|notice|word|message)|(?:no one|nobody|no-one) (?:had )?(?:told|warned|called|contacted|informed|phoned|rang|rung|said anything to) (?:us|them|me|him|her|the)|(?:told|warned|alerted|informed|notified) (?:nobody|no one|no-one)|^\W*no (?:sirens?|alarms?|warnings?|messages?)(?=[,.!])|not (?:a|one|a single) (?:call|text|word|letter|phone call|message|warning)|(?:the )?first (?:I|we|they|he|she|anyone|anybody) (?:\w+ )?(?:heard|knew|learned|learnt)|(?:heard|learned|learnt|found out)\b[^.;]{0,50}\b(?:from|on|through) (?:the|my|his|her|a) (?:radio|news|television|tv|sister|brother|neighbou?rs?|newspaper|internet|press|friends?)|(?:not|never|n['’]t) (?:been )?(?:told|warned|informed|contacted|notified|alerted))\b/i,
    { lead: lead.harm, topic: null },
  ),
  issue(
    "Did they know earlier?",
    /\b(?:(?:knew|known|aware|told|warned|warnings?|raised the alarm|swabs?|tests?|tested|positive|complain\w+|reports?)\b[^.;]{0,60}\b(?:(?:weeks|months|years) (?:ago|before|earlier|beforehand)|in the middle of|as early as|since)|knew all (?:right|along)|(?:they|bosses|managers|owners|directors) (?:all )?knew\b|went (?:up )?to the (?:managers|bosses|board)|(?:email|letter|memo|report) dated)/i,
    /\b(?:(?:the )?first (?:indication|sign|hint|knowledge|alert|report|notice)\b|(?:(?:only |first )?learn(?:ed|t)|(?:only|first) (?:heard|knew)) (?:of|about) (?:the|it|this)\b|became aware|as soon as (?:we|they|it|he|she|the \w+) (?:had|knew|learned|got|were|was)|(?:not|never|n['’]t) (?:been )?(?:aware|know(?:n)?|told) (?:of |about |anything |until |before )|until then (?:we|they|nobody|no one) )/i,
    { lead: lead.harm, matter: true, answers: ["Earlier", "Only then"] },
  ),
  issue(
    "Was it permitted?",
    /\b(?:(?:had been|was|were|is) (?:\w+ )?(?:settled|agreed|cleared|registered|approved|permitted|authori[sz]ed) (?:with|by) (?:the )?(?:\w+ )?(?:authorit\w+|police|city|council|ministry|town|department)|(?:have|has|had|with) (?:the |a |an )?(?:paper|permit|permission|approval|letter|document)s?\b[^.;]{0,30}\b(?:stamped|signed|dated|in writing|granted)|(?:permission|permit|approval) (?:was|had been) (?:given|granted))\b/i,
    /\b(?:(?:request|application|permission|permit)\b[^.;]{0,60}\b(?:turned down|refused|rejected|denied|withdrawn|not granted)|(?:not|never|n['’]t) (?:form )?part of (?:it|the (?:route|permit|plan|permission))|leaving the agreed|without (?:a |any )?(?:permission|permit|approval)|no (?:permission|permit|approval)|(?:banned|forbidden|prohibited|not permitted|not allowed))\b/i,
    {
      lead: /\b(?:march|protest\w*|rally|demonstration|parade|festival|concert|construction|building|hunt|camp|event|race|route)\b/i,
      topic: /\b(?:route|street|permit|permission|request|application|approval|site|licen[cs]e|agreed)\b/i,
      matter: true,
    },
  ),
  issue(
    "Was the one in charge on the spot?",
    /\b(?:(?:had |he |she |has )?(?:run|ran|led|directed|coordinated|commanded|managed) the (?:\w+ )?(?:response|operation|rescue|evacuation|emergency)|(?:in|from) the (?:crisis|control|situation|operations|emergency) (?:room|centre|center)|never left|at (?:his|her) (?:desk|post)|on the bridge|was on duty)\b/i,
    /\b(?:(?:miles|kilometres|hours) away\b|(?:in|at) (?:a|the|his|her) (?:[\w-]+ ){0,3}(?:hotel|resort|villa|bar|restaurant|spa|golf course|holiday home)\b|on (?:holiday|vacation|leave)\b|abroad\b|had gone home|asleep|in bed|off duty|nowhere to be (?:seen|found))/i,
    {
      lead: lead.harm,
      topic:
        /\b(?:mayor|minister|president|governor|chief|captain|commander|director|pilot|controller|officer|leader)\b/i,
    },
  ),
];
