/** Who somebody is, how big a thing is, what was long before: true of the story, but not what happened. */
export const BACKGROUND =
  /\b(?:is|are|was) married\b|\b(?:was|were) born\b|\b(?:grew|growing) up\b|\bgraduated (?:from|in)\b|\b(?:years?|decades?|months) (?:ago|earlier|before)\b|\b(?:in|since) (?:19|20)\d\d\b|^(?:for (?:months|years|decades|weeks)|past|previous|historically|traditionally|until now|prior to|last (?:year|month|spring|summer|autumn|fall|winter))\b|(?<!\b(?:will|would|to|could) )\b(?:has|have|had|employs?|holds|makes|operates|treats|handles?|serves) (?:about |around |some |nearly |more than |over )?\d[\d,.]*\b|\bhas (?:scored|won|made|played) \d|\bthe last (?:strike|time|such)\b|\bin recent (?:years|months|weeks)\b|\bhistory of\b|, \d\d, (?:is|was) an? |^[\p{L}. ]{3,40}, (?:which|who) (?:is|was|has|runs|makes)\b|\bis (?:seen|known) as\b/iu;

/** What a scene looked and felt like: it paints the event rather than telling it. */
export const COLOUR =
  /\b(?:gaz(?:es?|ed|ing)|glum(?:ly)?|stared|looked on|hugg(?:ed|ing)|wept|weeping|cheer(?:ed|ing)|applaud(?:s|ed|ing)|candles?|in silence|felt (?:sick|proud|numb)|crowds? of [\d,]+ watched)\b/i;

/** What somebody finds right, rather than what happened. */
export const OPINION =
  /\b(?:deserves?|should|ought to|must(?! (?:pay|report|appear|leave|return))|obviously|no doubt|a step forward|the lame)\b/i;

/** Sources that a reader cannot weigh. */
export const ANONYMOUS =
  /\b(?:a (?:person|source|insider|official)|sources?|people|someone|insiders?) (?:close|familiar|involved|with knowledge|briefed|who)\b|\b(?:not to be (?:named|identified)|anonym(?:ity|ous))\b|\binsiders?\b/i;

/** Verbs of saying and making known, by lemma. */
export const ANNOUNCING_VERBS: ReadonlySet<string> = new Set(
  "say tell state claim insist argue maintain assert add note stress emphasize emphasise explain suggest believe think warn".split(
    " ",
  ),
);

/** A count that replaces one given before. */
export const UPDATED =
  /\b(?:rises?|risen|rose|climb(?:s|ed)?|now (?:known|confirmed|stands)|up from|has reached)\b/i;

/** Wording that leaves a statement with the one who makes it. */
export const ATTRIBUTION =
  /\b(?:said|says|saying|told|according to|den(?:y|ies|ied)|claim(?:s|ed)?|insist(?:s|ed)?|announced|accus(?:es|ed)|alleg(?:es|ed)|argued?|maintain(?:s|ed)|reject(?:s|ed)|disput(?:es|ed))\b/i;
