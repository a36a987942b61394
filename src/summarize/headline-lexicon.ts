/** Titles that announce or tease rather than tell. */
export const TEASER =
  /\?|\bwhat (?:we|you) know\b|\bwhat to know\b|\blive(?: blog| updates?|:)|\bas it happened\b|^(?:watch|video|opinion|analysis|explainer|exclusive|in pictures|photos?|gallery|podcast|breaking|editorial|comment|column)\b|^(?:here['’]?s|this is|why|how|when|meet|inside|everything)\b|\b(?:things|reasons|takeaways|facts) (?:to|you|about|from|we)\b|\b(?:your )?questions answered\b|\bq ?& ?a\b|\banatomy of\b|^(?:an?|the) \p{L}+ (?:that|who|which|where) |\bneed to know\b|\bexplained\b|…|\.\.\.$|!/iu;

/** A wire's marks for machines: "MW0412 4 GEN 2026-03-10 12:58 GMT". */
export const SLUG = /\d{4}-\d\d-\d\d|\b\d\d:\d\d (?:GMT|UTC)\b|^\p{Lu}+\d{2,}\b/u;

/** The words of an outlet's own name at a title's end: "… | Estuary Post", "… – BBC News". */
export const OUTLET_TAIL = /\s+(?:[|•·]|[-–—]{1,2})\s+(?=[^|•·–—]{2,40}$)/;

/** Words by which a title counts victims. */
export const TOLL =
  /\b(?:dead|deaths?|die[sd]?|dying|kill(?:s|ed)?|toll|victims?|injured|wounded|hurt|missing|lives)\b/i;
