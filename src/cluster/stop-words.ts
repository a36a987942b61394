/**
 * English words that tell nothing about which event an article reports: function words, verbs of saying, and the
 * calendar words that every report has. Pieces of contractions ("don", "ll") are among them, because the tokens
 * split at apostrophes.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against ain all also am among an and any are aren around as at be because been before
  being below between both but by can cannot could couldn did didn do does doesn doing don down during each even
  ever few for from further get got had hadn has hasn have haven having he her here hers herself him himself his how
  if in into is isn it its itself just let like ll made make many may me might more most much must my myself no nor
  not now of off on once one only or other our ours ourselves out over own per re same shall she should shouldn
  since so some such than that the their theirs them themselves then there these they this those though through to
  too two under until up upon us ve very via was wasn we were weren what when where which while who whom whose why
  will with within without won would wouldn yet you your yours yourself yourselves
  according said say saying says told tell tells
  mr mrs ms dr
  day days first last month months new people time today tomorrow tonight week weeks year years yesterday
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
