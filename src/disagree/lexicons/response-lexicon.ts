/** A reproach that something was not done: what the answer says was done after all. */
export const undone =
  /\b(?:not|never|no|none|nobody|nothing|without|refused|denied (?:entry|access)|kept (?:out|away|from)|shut out|excluded|turned away|ignored|left out)\b|n['’]t\b/i;

/** "all of them had received an email", "every observer had been given full access": what sweeps the reproach aside. */
export const sweeping =
  /\b(?:all of (?:them|those)\b|(?:all|every|each)(?: of)?(?: the| its| our| their)? (?<noun>\p{L}+)(?= (?:had|has|have|was|were|is|are|received|got)\b))/iu;

/** "There was no shutdown", "there had never been a leak": what is said to have happened has not. */
export const nothingOfIt =
  /\bthere (?:was|were|is|are|had been|has been|have been) no (?!(?:\p{L}+ )?(?:evidence|indication|sign|record|finding|need|reason|way|doubt|question|description|information|word|plan|intention|immediate|longer|one|known|suspect|injur|arrest|witness|risk|threat|danger)\p{L}*)(?:\p{L}+ )?\p{L}+/iu;

/** What is said to be lacking, and that there is enough of it. */
export const lacking =
  /\b(?:shortages?|lack of|not enough|too (?:few|little)|insufficient|run(?:ning)? (?:out|dry))\b/i;
export const sufficing = /\b(?:enough|sufficient|ample|plenty of)\b/i;

/** Verbs of reproach and of saying, whose sentence is somebody's claim. */
export const claiming =
  /\b(?:accus(?:es?|ed|ing)|alleg(?:es?|ed|ing)|claim(?:s|ed)?|complain(?:s|ed)?|criticis?z?(?:es?|ed)|blam(?:es?|ed)|warn(?:s|ed)?|said|says|told|according to|reported)\b/i;

/** Whoever says nothing answers nothing. */
export const noAnswer =
  /\b(?:declin\w+|refus\w+) to (?:comment|say|answer|discuss|elaborate|confirm|give|name)|\bno comment|\bdid (?:not|n['’]t) (?:immediately |directly )?(?:comment|respond|reply|answer|return|say)|\bcould not (?:be reached|immediately|confirm)|\bnot (?:yet )?(?:commented|responded|clear|known|immediately)/i;
