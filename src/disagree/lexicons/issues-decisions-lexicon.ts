import { type Issue, issue } from "../issue.ts";
import { kindsOfStory as lead } from "../kinds-of-story.ts";

const office =
  "(?:mayor|minister|president|chief executive|chairman|chairwoman|captain|manager|coach|owner|director|governor|head ?teacher|headmaster|prime minister|chancellor|secretary|ambassador|commissioner|inspector|chief)";
const body =
  "(?:company|ministry|minister|management|board|club|school|hospital|council|agency|mayor|owners?|operator|airline|bank|railway|police|firm|city|county|government|union|utility|regulator|manufacturer|maker|landlord|university|federation|army|captain|crew)";
const voters =
  "(?:unions?|board|council|court|workers|members|shareholders|parliament|government|ministry|owners?|club|players?|family|parents|committee|creditors|strikers|teachers|nurses|drivers|pilots|staff|employees|farmers|residents|rebels|opposition|federation|company|management|regulator)";

/** Yes-or-no questions of politics, business, labour and sport. Nothing here belongs to a single story. */
export const decisionIssues: readonly Issue[] = [
  issue(
    "Were those affected asked?",
    /\b(?:(?:was|were|had been|has been|have been|been) (?:fully |properly |widely |extensively )?(?:consulted|asked for (?:their|his|her) (?:views?|opinions?))|(?:held|organi[sz]ed|ran|conducted|after|during|carried out) (?:an? )?(?:[\w-]+ ){0,3}(?:consultations?|public hearings?|open evenings?|public meetings?|town halls?|workshops|listening (?:exercise|sessions)|surveys?|information evenings?)|consulted (?:with )?(?:the |all |every |local |\w+ )|(?:can['’]t|cannot|could not) say (?:you|they|we) (?:were|weren['’]t|was) ?(?:not )?(?:heard|asked|told|consulted)|(?:questionnaires?|submissions|responses) (?:back|received|returned|were))\b/i,
    /\b(?:never|not|n['’]t) (?:once )?(?:been )?(?:properly )?(?:consulted?|asked? (?:us|them|a single|any|anyone|anybody|me|for our)|spoke to us|spoken to us|listened to us|talked to us)\b|\bwithout (?:any |prior |proper )?(?:consulting|consultation|asking (?:us|them|anyone)|talking to (?:us|them|anyone)|a word)\b|\bno (?:\w+ )?(?:consultation|hearing|public meeting)\b|\b(?:nobody|no one|no-one) (?:\w+ )?(?:asked|consulted|spoke to|talked to|listened to) (?:us|them|me|a single|any)\b|\b(?:first|only) (?:we |they |anyone )?(?:heard|learn(?:ed|t)|read|found out) (?:of|about|it|that|from)\b|\blearn(?:ed|t) (?:of|about) (?:\w+ ){1,4}from (?:the|this|a) (?:\w+ )?(?:newspaper|press|media|radio|news|television|paper)\b/i,
    { lead: lead.politics, matter: true },
  ),
  issue(
    "Will the @ close, or go on?",
    /\b(?<who>librar|school|hospital|branch|factor|plant|mine|pool|station|theatre|museum|line|ward|clinic|bank|shop|store|airport|port|club|newspaper|service|office|mill|brewer|restaurant|cinema|market)(?:y|ies|s|es)?\b[^.;]{0,60}\b(?:(?:will|would|is to|are to|to|must|has to|have to) (?:\w+ )?(?:shut|close|be (?:shut|closed|axed|scrapped|wound up))|shut(?:s|ting)? for good|clos(?:es|ing) (?:for good|permanently|its doors))\b/i,
    /\b(?<who>librar|school|hospital|branch|factor|plant|mine|pool|station|theatre|museum|line|ward|clinic|bank|shop|store|airport|port|club|newspaper|service|office|mill|brewer|restaurant|cinema|market)(?:y|ies|s|es)?\b[^.;]{0,60}\b(?:(?:will|would|is to|are to|can) (?:not (?:be )?(?:close|shut|closed)|stay open|remain open|continue|carry on|survive|be (?:saved|kept|handed|run|taken over|spared))|kept? open|carry on|reprieve\w*|saved)\b/i,
    { answers: ["Close", "Go on"], lead: lead.business },
  ),
  issue(
    "Is there a buyer or an agreement to sell?",
    /\b(?:(?:contract|sale|deal|agreement|letter of intent|option)\b[^.;]{0,50}\b(?:signed|agreed|sealed|done|completed|concluded|initialled)|(?:signed|agreed|sealed|concluded) (?:an? |the )(?:\w+ )?(?:contract|sale|deal|agreement) (?:with|to|for)|(?:has|have|had) (?:found|lined up|secured|got) (?:an? )?(?:\w+ )?(?:buyer|investor|tenant|partner|sponsor)|deposit (?:was|is|has|had)|(?:talks|negotiations) with (?:\w+ )?(?:buyers?|investors?))\b/i,
    /\b(?:no|not (?:a|one|found a|yet found a)|without an?|nor an?|still (?:looking|searching) for an?) (?:\w+ )?(?:buyer|bidder|investor|tenant|purchaser|sponsor|taker)s?\b|\bsales? (?:that )?(?:would|will) never happen\b/i,
    {
      lead: lead.business,
      topic: /\b(?:sale|sell|sold|buyer|buy|land|site|club|company|firm|plant|asset|property|invest\w+)\b/i,
    },
  ),
  issue(
    "Did the @ accept it?",
    new RegExp(
      `\\b(?<who>${voters})\\b[^.;]{0,30}? (?:accept(?:ed|s)|approved?s?|backed|endorsed|agreed to|welcomed|voted (?:for|in favou?r of|to accept)|said yes to) (?:the|a|an|its|their|this|that) (?:[\\w-]+ ){0,3}(?:offer|proposal|plan|deal|terms|agreement|bid|compromise|settlement|merger|budget|package)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?<who>${voters})\\b[^.;]{0,30}? (?:reject(?:ed|s)|turned down|refused|voted (?:against|down|to reject)|dismissed|threw out|declined|spurned|walked away from|said no to|opposed?s?) (?:the|a|an|its|their|this|that) (?:[\\w-]+ ){0,3}(?:offer|proposal|plan|deal|terms|agreement|bid|compromise|settlement|merger|budget|package)\\b`,
      "i",
    ),
    { matter: true, moves: true },
  ),
  issue(
    "Was it voluntary?",
    /\b(?:voluntar(?:y|ily)|of (?:his|her|their|its) own (?:accord|free will|volition)|(?:his|her|their|my) own (?:decision|choice|idea|wish)|by (?:choice|mutual consent)|at (?:his|her|their) own request|chose to (?:go|leave|resign|step down|retire)|for (?:personal|family|health) reasons)\b/i,
    /\b(?:forced (?:out|to|into)|(?:was|were|been) (?:made|pushed|compelled|pressured|pressed|told|asked|ordered) to (?:go|leave|resign|sign|step down|quit|retire|agree)|under (?:\w+ )?(?:pressure|duress)|against (?:his|her|their) will|no choice|pushed out|shown the door|given (?:no choice|an ultimatum)|coerced)\b/i,
    {
      lead: /\b(?:resign\w*|quit\w*|step\w* down|depart\w*|retire\w*|sack\w*|dismiss\w*|leav(?:e|es|ing)|left)\b/i,
      topic:
        /\b(?:resign\w*|quit|left|leave|leaves|leaving|step\w* down|depart\w*|retire\w*|sacked|dismissed)\b/i,
      matter: true,
    },
  ),
  issue(
    "Was the @ present?",
    new RegExp(
      `\\b(?<who>${office})\\b[^.;]{0,60}\\b(?:(?:was|were|is) (?:present|there|in the (?:room|building|chamber|hall|stadium)|on (?:site|duty|the bridge)|at (?:the (?:scene|meeting|match|wheel|ceremony)|his|her))|attended|came to the|took part|visited the scene|arrived at the)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?<who>${office})\\b[^.;]{0,60}\\b(?:(?:was|were|is) (?:absent|not (?:there|present|at|in|on)|abroad|on (?:holiday|leave|vacation)|away|asleep|nowhere)|(?:did not|didn['’]t|failed to) (?:attend|come|turn up|appear|show)|stayed away|skipped|missed (?:the|a) (?:meeting|vote|session|ceremony))\\b`,
      "i",
    ),
    { matter: true },
  ),
  issue(
    "Did the @ know?",
    new RegExp(
      `\\b(?<who>${body})\\b[^.;]{0,40}?\\b(?:knew|(?:was|were|been) (?:well |fully |already )?(?:aware|told|informed|notified|warned)|had known|had been (?:told|informed|notified|warned)|have known|has known)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?<who>${body})\\b[^.;]{0,40}?\\b(?:(?:did not|didn['’]t|had not|hadn['’]t|was not|were not|had never|never) (?:\\w+ )?(?:know|known|knew|aware|told|informed|notified|been (?:told|informed|notified|aware|warned))|unaware|knew nothing|had no knowledge|only (?:learned|learnt|found out|heard)|(?:learned|learnt|found out|heard) (?:of (?:it|this|the \\w+) )?only)\\b`,
      "i",
    ),
    { matter: true },
  ),
  issue(
    "Was the vote fair?",
    /\b(?:free and fair|(?:was|were|been|is) (?:\w+ )?(?:fair|transparent|clean|credible|lawful|properly conducted)|no (?:\w+ )?(?:irregularities|fraud|evidence of (?:fraud|irregularities|manipulation)))\b/i,
    /\b(?:rigg(?:ed|ing)|stolen (?:election|vote)|ballot[- ](?:stuffing|box\w* (?:were|was) (?:stuffed|tampered))|fraudulent|(?:vote|electoral|election) fraud|irregularit(?:y|ies)|manipulat(?:ed|ion)|not (?:been )?(?:free|fair|credible|transparent)|unfair(?:ly)?|neither free nor fair)\b/i,
    {
      lead: /\b(?:election|ballot|vote|votes|referendum|poll|polls|recount)\b/i,
      topic: /\b(?:election|vote|votes|voting|ballot|count|poll|polls|polling|referendum|ballots|recount)\b/i,
    },
  ),
  issue(
    "Will compensation be paid?",
    /\b(?:(?:will|would|to|shall|is to|are to) (?:\w+ )?(?:be (?:fully )?(?:compensated|refunded|reimbursed)|receive (?:\w+ )?(?:compensation|refunds?|a refund|payouts?)|pay (?:\w+ )?compensation|get (?:their|its|all|a full) (?:money|refund)|refund|compensate)|(?:compensation|refunds?) (?:will|would|is to|are to|has been|have been|had been|was|were) (?:be )?(?:paid|offered|promised|agreed|made|available)|(?:offer(?:ed|s)?|promis(?:ed|es)|agreed|pledged) (?:to pay |full |to )?(?:\w+ ){0,2}(?:compensation|compensate|refunds?|reimburse))\b/i,
    /\b(?:no|without (?:any )?|nor any) ?(?:compensation|refunds?|reimbursement)\b|\b(?:not|never|n['’]t) (?:be |been )?(?:compensated|refunded|reimbursed|eligible|entitled|offered (?:a |any )?(?:compensation|refund)|pay (?:any )?(?:compensation|refunds?))\b|\b(?:refus(?:ed|es|ing)|declin(?:ed|es)|ruled out) (?:to (?:pay|offer|give) )?(?:any )?(?:\w+ )?(?:compensation|refunds?|compensate)\b|\b(?:walk away|leave|left|go home) (?:with nothing|empty-handed)\b|\b(?:lose|lost) everything\b|\bwiped out\b/i,
    { matter: true },
  ),
  issue(
    "Will there be compulsory redundancies?",
    /\b(?:compulsory|forced) (?:redundancies|layoffs|lay-offs|dismissals|job cuts)\b(?![^.;]*\bruled out)|\b(?:will|would|to) be (?:made redundant|laid off|dismissed|let go|sacked)\b/i,
    /\bno (?:compulsory|forced) (?:redundancies|layoffs|lay-offs|dismissals|job cuts)\b|\b(?:ruled? out|without|avoid(?:s|ed)?) (?:any )?(?:compulsory|forced) (?:redundancies|layoffs|dismissals|job cuts)\b|\bno (?:one|body) (?:will|would) (?:be (?:made redundant|laid off|dismissed)|lose (?:their|his|a) job)\b|\bno-?body will lose\b/i,
  ),
  issue(
    "Did talks end with a deal?",
    /\b(?:(?:have|has|had) (?:finally |now )?(?:agreed on|reached (?:an?|the) |struck (?:an?|the) )|(?:deal|agreement|settlement|accord|compromise) (?:was|has been|had been|is) (?:\w+ )?(?:struck|done|reached|signed|sealed|agreed|in place)|came to (?:an agreement|terms)|agreed (?:on )?(?:an? |the )(?:[\w-]+ ){0,2}(?:deal|pact|truce|settlement|compromise|contract|wage))\b/i,
    /\b(?:(?:talks|negotiations|meeting|round|summit)\b[^.;]{0,40}\b(?:collapsed|broke (?:down|up|off)|failed|ended (?:in failure|without|with no)|deadlock\w*|stalled|fell apart|went nowhere|ran aground|inconclusive\w*)|still (?:far|miles|some way|a long way) apart|no (?:deal|agreement|breakthrough|settlement|compromise)|failed to (?:agree|reach|strike|find)|walked out of)\b/i,
    {
      moves: true,
      matter: true,
      lead: /\b(?:talks|negotiat\w+|summit|deal|agreement|strike|union|ceasefire|truce)\b/i,
    },
  ),
  issue(
    "Is it on schedule?",
    /\b(?:on (?:schedule|time|track)|ahead of (?:schedule|time)|as (?:planned|scheduled)|(?:meet|met) (?:the|its|all) (?:\w+ )?deadlines?|no delays?|not (?:be )?delayed)\b/i,
    /\b(?:behind schedule|(?:weeks|months|years) (?:late|overdue|behind)|overdue|(?:delayed|postponed|pushed back|slipped) (?:by|until|to|for)|missed (?:the|its) (?:\w+ )?deadline)\b/i,
    { matter: true },
  ),
  issue(
    "Did the cost stay within the budget?",
    /\b(?:(?:within|under|on|below) budget|no (?:cost )?overruns?|cost no more)\b/i,
    /\b(?:over budget|(?:cost )?overruns?|(?:exceed(?:ed|s|ing)|above) (?:the |its )?budget|(?:doubled|tripled|soared|ballooned|rose|risen|grown)\b[^.;]{0,20}\bcosts?|costs? (?:\w+ ){0,2}(?:doubled|tripled|soared|ballooned|exploded|spiralled))\b/i,
    { matter: true },
  ),
  issue(
    "Did the party vote as one?",
    /\b(?:(?:voted|vote|votes|stood|opposed it|against) (?:\w+ ){0,3}?(?:as one|en bloc|unanimously|to a man|as a bloc|in unison)|to the last (?:man|woman|member)|(?:all|every one) of (?:its|their|our|the) (?:\w+ ){0,2}(?:members|councillors|lawmakers|deputies|senators|MPs) (?:voted|opposed|backed|supported))\b/i,
    /\b(?:crossed the floor|broke ranks|(?:party |\w+ )?(?:rebels?|defectors?|dissidents?)\b|(?:voted|sided) (?:with|for) the (?:government|coalition|opposition|mayor|other side)|defied (?:the|his|her|their) (?:party|whip|leader\w*)|split in (?:his|her|the|their) (?:party|ranks|own))/i,
    {
      lead: lead.politics,
      topic:
        /\b(?:vote|voted|votes|council|parliament|senate|party|budget|bill|motion|coalition|opposition)\b/i,
    },
  ),
  issue(
    "Was the data accessed or stolen?",
    /\b(?:stole|copied|downloaded|published|leaked|accessed|took|stolen|exfiltrated|offered for sale|obtained|exposed)\b[^.;]{0,50}\b(?:data|records|files|details|documents|passwords|addresses)\b|\b(?:data|records|files|details|documents|passwords|addresses)\b[^.;]{0,30}\b(?:were|was|had been|have been|has been) (?:\w+ )?(?:stolen|copied|downloaded|published|leaked|accessed|taken|exposed|compromised)\b/i,
    /\bno (?:evidence|sign|indication) that\b[^.;]{0,50}\b(?:data|records|files|details)\b|\bno (?:(?:customer|client|patient|personal|user|sensitive|passenger|member)s?['’]? )?(?:data|records|files|details|information) (?:were|was|had|have|has) (?:been )?(?:stolen|copied|leaked|accessed|taken|exposed|compromised|lost)\b|\b(?:data|records|files|details|information) (?:were|was|had|have|has) (?:not|never) (?:been )?(?:stolen|copied|leaked|accessed|taken|exposed|compromised|lost|affected)\b/i,
    { topic: /\b(?:hack\w*|breach|attack\w*|ransom\w*|leak\w*|intrud\w+|malware|cyber\w*)\b/i },
  ),
  issue(
    "Was it a foul or a penalty?",
    /\b(?:clear|stonewall|obvious|definite|blatant|certain|nailed-on|deserved|right|correct) (?:penalty|foul|red card|handball)\b|\b(?:was|were) (?:clearly |definitely )?(?:brought down|fouled|tripped|pushed over|caught|clipped)\b|\bthere was (?:clear |definite )?contact\b/i,
    /\b(?:no|never a|not a|was(?: not|n['’]t) a) (?:contact|penalty|foul|red card|handball)\b|\b(?:dived|dive|went down (?:too )?easily|play-?acting|simulation|soft penalty|minimal contact|got the ball|won the ball|took the ball)\b/i,
    { lead: lead.sport, topic: /\b(?:penalty|referee|spot kick|foul|red card|box|sent off|video)\b/i },
  ),
  issue(
    "Was it offside?",
    /\b(?:was|were|been|stood|clearly|yards?|metres?|just) (?:clearly |well |just |a yard |yards )?offside\b/i,
    /\b(?:was|were|been|clearly|just|level,?|played) (?:clearly |well |just )?onside\b|\bnot (?:been )?offside\b/i,
    { lead: lead.sport, topic: /\b(?:goal|flag|linesman|assistant|video|referee|winner|equali[sz]er)\b/i },
  ),
];
