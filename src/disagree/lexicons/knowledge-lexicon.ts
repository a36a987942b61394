const noQuestion = "(?! (?:if|whether|when|how|why|what|who|which|where|to)\\b)";

/** Said of whoever stands before it: that he did not know. */
export const unaware = new RegExp(
  "\\b(?:(?:first|only) (?:heard|learn(?:ed|t)|found out|knew|became aware)|(?:was|were|been) (?:completely |entirely |wholly )?unaware|(?:(?:was|were|had|has|have) (?:not|never)|n['’]t) (?:once )?(?:been )?(?:told|informed|warned|notified|alerted|briefed|made aware)(?! (?:the|an?|us|me|him|her|them|\\p{Lu})\\b)|(?:kept|left|been) in the dark)\\b" +
    noQuestion,
  "u",
);

/** Said of whoever stands after it: that he did not know. */
export const kept =
  /\b(?:(?:not|never|n['’]t) (?:tell|told|inform(?:ed)?|warn(?:ed)?|notif(?:y|ied)|alert(?:ed)?|brief(?:ed)?)|(?:nobody|no one|no-one) (?:had )?(?:ever )?(?:told|informed|warned|alerted|rang|called)) /i;

/** Said of whoever stands before it: that he knew. */
export const knew = new RegExp(
  "\\b(?:(?:was|were|been) (?:\\w+ly )?(?:warned|told|informed|notified|alerted|briefed)|(?:had known|knew) (?:of|about|that)|(?:was|were|been) (?:well |fully )?aware|(?:was|were|been) in on)\\b" +
    noQuestion,
);

/** Said of whoever stands after it: that he was told. */
export const told =
  /\b(?:warned|told|informed|notified|alerted|briefed|emailed|phoned|telephoned|rang|wrote to|written to|complained to|put through to) /i;
