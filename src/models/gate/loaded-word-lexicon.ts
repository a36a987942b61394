/** Words that judge or betray a side: allowed only where the cited words have them. */
export const LOADED_WORDS =
  /\b(?:lie[sd]?|lying|liars?|admit(?:s|ted|ting)?|admission|confess(?:es|ed)?|false(?:ly|hoods?)?|falsif\w+|wrong(?:ly)?|right(?:ly)?|true|truth|debunk\w*|expos(?:e|ed|es)|myth|hoax|propaganda|disinformation|misinformation|misleading|misled|deceiv\w+|deceptive|cover-?up|scandal\w*|shocking(?:ly)?|outrage\w*|disgrace\w*|shameful|brutal\w*|savage\w*|barbaric|terrorists?|regime|thugs?|extremists?|conspiracy|corrupt\w*|murder\w*|massacre\w*|slaughter\w*|clearly|obviously|undeniabl[ey]|of course|unfortunately|sadly|tragic(?:ally)?|stunning(?:ly)?|dramatic(?:ally)?|refus\w+ to admit|so-called|guilty)\b/giu;

/** Markup, links, mentions and commands: nothing that a platform or a terminal would act on. */
export const MARKUP =
  /https?:|www\.|\b[\w-]+\.(?:com|org|net|io|ru|info|biz|co)\b|[<>{}`⟦⟧|\\]|[@#]\p{L}|(?<!\S)[/!]\p{L}|\]\(|\*\*|__|~~|^\s*[#>*-]\s/u;
