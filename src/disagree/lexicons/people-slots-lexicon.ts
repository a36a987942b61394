import { type Slot, slotsOf } from "../slot.ts";

const crook =
  "(?:men|gunmen|robbers|thieves|burglars|raiders|attackers|assailants|intruders|hackers|kidnappers|shooters|suspects|people|individuals)";
const crime =
  "(?:stole|robbed|raided|burst|stormed|broke|entered|forced|opened fire|fired|attacked|ambushed|fled|escaped|drove off|made off|got away|carried out|took part in the)";
const robbery =
  /\b(?:robber|robbed|heist|theft|thie[fv]|stole|burgl|raid|gunm[ae]n|attacker|assailant|kidnap)/i;
const notThere =
  /\b(?:expect\w*|capacity|could|would|seats?|room for|arrested|detained|injured|hurt|killed|died|last year|signed|online|tickets|wait\w*|queu\w*|normally|usually)\b/i;

/** Counts of people, by what they do or what befalls them. Nothing here belongs to a single story. */
export const peopleSlots: readonly Slot[] = [
  ...slotsOf(
    "How many people attended?",
    "count",
    {
      told: /\b(?:audience|crowd|attendance|gathering|congregation)(?: (?:of|was|at|reached|stood at|put at|numbering|estimated at))+ #|\b(?:watched|attended|witnessed) by #|\bin front of (?:an? )?#|\b(?:drew|attracted|pulled in) # (?:\w+ )?(?:people|fans|spectators|visitors|guests|listeners)\b/i,
      not: notThere,
    },
    {
      head: /(?:^| )(?:spectator|fan|supporter|listener|concertgoer|theatregoer|onlooker|mourner|worshipper|churchgoer)$/,
      told: /#/,
      not: notThere,
    },
    {
      head: "people",
      told: /# .{0,40}\b(?:attended|turned out|turned up|came (?:to (?:watch|see|hear|pay|say)|together|along)|filled|packed|gathered|were (?:present|there|in the (?:audience|hall|stadium|crowd|church|stands))|watched|listened|saw|heard|rallied|joined (?:in|together|the (?:vigil|march|service))|celebrated)\b/i,
      not: notThere,
    },
  ),
  ...slotsOf("How many marched?", "count", {
    head: /(?:^| )(?:people|person|marcher|protester|demonstrator|participant|supporter|resident|student|farmer|worker|man|woman|campaigner|activist)$/,
    told: /\b(?:march(?:ed|ing|ers)?|ralli?(?:ed|y)|demonstrat\w+|gathered|turned out|took (?:part|to the streets)|crowd|attended|assembled|protested|joined)\b/i,
    not: /\b(?:arrested|detained|injured|hurt|killed|died|police|officers|expected|last year|signed|online)\b/i,
    about: /\b(?:march|rally|demonstration|protest)\b/i,
    moves: true,
  }),
  ...slotsOf(
    "How many people were on board?",
    "count",
    {
      told: /# (?:people |passengers )?(?:and crew|(?:passengers|people|guests|tourists|pupils|children|travellers|travelers|men|sailors|fishermen)(?: and [\w ]{1,15})?(?: (?:were|was|had been|who were|then))?(?: on| aboard| in (?:it|her|the (?:bus|coach|plane|train|boat|cabin|aircraft|machine))))\b|\b(?:carr(?:ying|ied)|with|had|holding) #[^.;,#]{0,40}\b(?:on ?board|aboard|in (?:it|the (?:cabin|carriages)))|\bcarr(?:ying|ied) # (?:passengers|people|pupils|children|tourists)|\b# [^.;,#]{0,25}\b(?:on ?board|aboard)\b|\b(?:on ?board|aboard)(?: the \w+)? (?:were|was) #|# [^.;,#]{0,20}crammed (?:in|on)/i,
      not: /\b(?:injured|hurt|killed|died|hospital|seats?|capacity|licensed|allowed|rescued|missing|daily|each|usually)\b/i,
      moves: false,
    },
    {
      head: /(?:^| )(?:passenger|pupil|schoolchild|tourist)$/,
      told: /\b(?:on ?board|aboard|crammed|were on|in the (?:bus|coach|plane|train|boat|cabin))\b/i,
      not: /\b(?:injured|hurt|killed|died|hospital|seats?|capacity|licensed|allowed|rescued|missing|daily|each|usually)\b/i,
    },
  ),
  ...slotsOf("How many people were taken to hospital?", "count", {
    head: "people",
    told: /\b(?:hospitali[sz]ed|(?:taken|rushed|brought|went|admitted|sent|flown|transferred|driven|ended up|treated) (?:\w+ ){0,4}?(?:to|in|into|at) [^.;]{0,40}?(?:hospitals?|infirmary|clinics?)|needed hospital|in hospital)\b/i,
    not: /\b(?:discharged|released|remain(?:s|ed)?|still|first reported|initially|other|each|per)\b/i,
  }),
  ...slotsOf("How many joined the strike?", "count", {
    head: /(?:^| )(?:people|worker|employee|staff|miner|driver|nurse|teacher|doctor|pilot|member|docker|man|woman|striker|colleague|steward|guard|clerk|crew)$/,
    told: /\b(?:on strike|strike|walked out|walk(?:ing)? out|walkout|downed tools|stopped work|stayed away|joined|took part|stoppage|action|picket\w*)\b/i,
    not: /\b(?:voted|ballot|vote|employs|employed|workforce of|offered|in favou?r|cut|layoffs?|dismissed|per cent|arrested|injured)\b/i,
    about: /\b(?:strike|walkout|stoppage|industrial action)\b/i,
    moves: true,
  }),
  ...slotsOf("How many attackers or thieves were there?", "count", {
    told: new RegExp(
      `\\b(?:looking for|searching for|hunting(?: for)?|seeking|gang of|group of|band of) #|# (?:(?:masked|armed|hooded|unidentified|unknown|male|balaclava-clad) )*${crook}(?: (?:who|had|in|wearing|with|armed|on) (?:\\w+ ){0,4}?| )${crime}\\b`,
      "i",
    ),
    about: robbery,
  }),
  ...slotsOf("How many officers were deployed?", "count", {
    head: /(?:^| )(?:officer|police|policeman|constable)$/,
    told: /\b(?:deploy\w*|on duty|sent|secured|guarded|mobili[sz]ed|operation|drafted|took part|present)\b/i,
    not: /\b(?:injured|hurt|killed|wounded|attacked|suspended)\b/i,
  }),
  ...slotsOf("How many firefighters were sent?", "count", {
    head: /(?:^| )(?:firefighter|fireman)$/,
    told: /\b(?:fought|fight\w*|battl\w+|tackl\w+|sent|deployed|called|scene|at work|brought)\b/i,
    not: /\b(?:injured|hurt|killed)\b/i,
    moves: true,
  }),
  ...slotsOf("How many people's data was taken?", "count", {
    told: /\b(?:data|details|records|information|files|accounts) (?:of|on|about|belonging to|from)(?: the)? # (?:of its |\w+ )?(?:customers|people|users|clients|patients|members|subscribers|account holders|citizens|employees|passengers|guests)\b/i,
    about: /\b(?:hack|breach|stole|leak|intruder|attack|copied)/i,
  }),
  ...slotsOf("How many signatures were collected?", "count", {
    head: /(?:^| )(?:signature|name|people|signatory)$/,
    told: /\b(?:petition|signatures|signed|signatories)\b/i,
    about: /\bpetition\b/i,
  }),
  ...slotsOf("How many jobs are to be created?", "count", {
    told: /\b(?:take on|hire|recruit|taking on|hiring|recruiting) #|\b(?:creat\w+|bring\w*|promis\w+|provid\w+|secur\w+|add\w*|offer\w*) # (?:new )?(?:\w+ )?(?:jobs|posts|positions|workplaces)\b|# (?:new )?(?:jobs|posts|positions) (?:will|would|are to|were to|to) be (?:created|added)|# (?:people|workers) (?:will|would|are to|to) (?:find work|be (?:hired|employed|taken on)|work)\b/i,
    planned: true,
  }),
  ...slotsOf("How many people does it hold?", "count", {
    told: /\b(?:holds?|seats?|room for|space for|capacity (?:of|for)|accommodates?|to hold|to seat) #(?! (?:percent|per cent|shares))/i,
    head: "people",
    planned: true,
    ofWhom: true,
  }),
];
