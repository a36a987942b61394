/** A line by which an outlet says that it corrected an article. */
export const correctionNote =
  /^[\s*_([]*corrections?(?: and clarifications?)?\b\s*[:–—-]|\b(?:this|the|an earlier version of this|a previous version of this) (?:article|story|report|piece)\b[^.]{0,80}\b(?:corrected|amended (?:on|to)|incorrectly|wrongly|mistakenly|misstated|misspelled|misspelt|misidentified|in error)\b/i;

/** A sentence that says of something that it is not confirmed. */
export const unconfirmed =
  /\b(?:unconfirmed|(?:not|n['’]t|never) (?:yet |been |immediately |independently |officially |publicly )*(?:confirm(?:ed)?|verif(?:y|ied))|(?:could|can) (?:neither|not|n['’]t) (?:immediately |independently )*(?:be )?(?:confirm(?:ed)?|verif(?:y|ied))|(?:declined|refused|refusing|declining) to confirm|yet to (?:be )?confirm(?:ed)?|no (?:official |independent |immediate )?confirmation|awaiting confirmation|neither confirm(?:ed)? nor den(?:y|ied))\b/i;
