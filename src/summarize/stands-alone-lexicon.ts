/** First words that continue what was said before. Lower case. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  `but and or so yet however meanwhile moreover furthermore additionally also besides instead nevertheless nonetheless
  still then thus therefore hence consequently otherwise likewise similarly conversely indeed finally again
  because although though while whereas unless since later earlier afterwards afterward previously subsequently
  separately elsewhere asked both neither another others each either those these this that such there here
  not nor perhaps maybe ironically unsurprisingly yes no now who which what why how where when plus`.split(
    /\s+/,
  ),
);

/** Openings of two words and more that do the same. */
export const CONTINUING_OPENING =
  /^(?:in addition|in contrast|in response|in return|in turn|in it\b|in fact|in the meantime|in (?:the|a|his|her|their|its|an earlier) (?:statement|report|letter|interview|video|message|post|announcement|same)|as a result|as such|for (?:his|her|its|their) part|for example|for instance|on the other hand|at the same time|at the time|even so|of (?:these|those|them)|the (?:latter|former|other|two|three|pair|same|rest|remaining|following)\b|other |some of|most of them|many of them|one of them|all of them|none of|by then|until then|since then|after that|before that|the day before|the previous|the next|a (?:second|third|further|similar)|based on (?:this|that|these)|according to (?:him|her|them|it|the (?:statement|report|document|source))\b|on (?:his|her|its|their) |if |(?:in|at|on|during|under|with|from|by) (?:that|those|these)\b|(?:hours|minutes|days|weeks|months|moments|years|a (?:day|week|month|year|few \p{L}+)|\p{L}+ (?:hours|days|minutes|weeks|months|years)) (?:later|earlier|afterwards)\b|the (?:\d+|[\p{L}]+)-year-old\b|from there\b)/iu;

/** Words that point at what was said before, wherever they stand: "heard the same", "640 people took part". */
export const POINTING_BACK =
  /\b(?:said|says|say|heard|hears|did|does|thought) the same(?=[.,;]| (?:from|of|about)\b)|\b(?:took|take|taking|taken) part(?=[.,;])/iu;

/** Subjects that anyone knows without having been introduced to them. */
export const KNOWN_SUBJECTS: ReadonlySet<string> = new Set(
  `government police military army navy president parliament public economy world war country nation state
  weather sun authority prosecution defense opposition market regulator mayor`.split(/\s+/),
);

/** Nouns that "he" and "she" may stand for. */
export const HUMANS: ReadonlySet<string> = new Set(
  `man woman boy girl mother father son daughter husband wife brother sister teacher driver suspect officer victim
  worker student president minister leader chief director judge player farmer doctor nurse actor singer
  teenager passenger resident witness`.split(/\s+/),
);

/** Sentences on how something was made known rather than on what happened. */
export const MAKES_KNOWN =
  /\b(?:sent|issued|released|published|made)\b[^,]{0,25}\b(?:statement|announcement|press release)\b/i;

/** Whom a piece speaks of when it speaks of itself, and what only stands round a piece. */
export const SELF_REFERENCE =
  /^[\p{L}. ]{3,40}\/\s?(?:for |ap\b|afp\b|reuters\b|getty\b)|\b(?:this (?:newspaper|paper|website|publication|outlet|channel|broadcaster)|reports? on this|in question|with reference to|^as .{2,40} (?:earlier |previously )?reported\b|as (?:we )?(?:earlier |previously )?reported (?:earlier|previously|by us)|(?:this|the) article|our (?:reporter|correspondent|newsroom)|read more|read also|read next|sign up|subscribe|follow us|click here|newsletter|image caption|file photo|screen ?shot|pictured?:|photo(?:graph)?(?:\s?by|:)|getty images|copyright|all rights reserved|newsdesk|updated? (?:this|when)|reporting by|translated (?:from|by)|contributed to this)\b/iu;

/** Words of opinion and drama in what should be a report. */
export const LOADED =
  /\b(?:dramatic(?:ally)?|whopping|fury|furious|fuming|militants?|shock(?:ing|er)|stunning(?:ly)?|bombshell|proudly|bold|fierce(?:st)?|sensational(?:ly)?|incredibl[ey]|blasted|slammed|misery|chaos|wasted no time|left little doubt|trumpet(?:s|ed|ing)|make no mistake|needless to say|of course|unfortunately|sadly|thankfully|crazy|brave(?:ly)?|heroic|disgraced|so-called|twist|hammered|gobbed|whopper|beaks|callous|axed|swip(?:e|ed|ing)|stormy|ace|to boot|forked out|raged|sobbed|boffins?|dosh|horrified|horror|hurtled|runaway|heroes|terrified|nightmare|devastated|heartbroken|tragic(?:ally)?|cyber crooks|mob)\b/i;

/** Hedges: true of what is not settled; of two sentences that say the same, the other one is better. */
export const HEDGES =
  /\b(?:reportedly|allegedly|apparently|purportedly|supposedly|rumou?r(?:s|ed)?|is believed to|are believed to|is said to|are said to|may have|might have|could have|speculation|suggests?|claims?|claimed)\b/i;

/** What follows from an event, or changes it: facts that a reader would miss. */
export const CONSEQUENCES =
  /\b(?:kill(?:s|ed)?|die[sd]?|dead|injur(?:ed|ies)|missing|arrest(?:s|ed)?|charged|sentenced|convicted|fined|resign(?:s|ed)?|sacked|dismissed|suspend(?:s|ed)?|banned?|clos(?:e|ed|ure)|shut|cancel(?:l?ed|s)?|evacuated|destroyed|collapsed|seized|sued|lawsuit|inquiry|investigat\w+|appeal(?:s|ed)?|recall(?:s|ed)?|cost|damage|losses|fell|rose|halted|delay(?:s|ed)?|accus(?:es|ed)|admit(?:s|ted)?|apologi[sz]ed|den(?:y|ies|ied)|warn(?:s|ed)?|refus(?:es|ed)|reject(?:s|ed)|promised|pledged|agreed|paid|will)\b/i;

/** What became of people, what authorities did and how a match went: told even where nothing else of the story comes with it. */
export const GRAVE =
  /\b(?:killed|died|dead|injured|missing|(?:in|to) hospital|hospitali[sz]ed|arrested|charged|sentenced|convicted|resigned|sacked|evacuated|rescued|rescuers|(?:told|ordered|had) to leave|homeless|destroyed|closed|cancel(?:l)?ed|halted|suspended|(?:opened|ordered|launched) an? (?:\p{L}+ )?(?:inquiry|investigation|review)|jobs|(?:government|ministry|parliament|council|court|regulator) (?:\p{L}+ )?(?:will|ruled|ordered|approved|banned)|\d{1,3}-\d{1,3})\b/iu;
