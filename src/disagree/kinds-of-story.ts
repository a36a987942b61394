/** Words in a headline or in the first sentences that tell what kind of event a report is about. */
export const kindsOfStory = {
  harm: /\b(?:crash\w*|collision|collided|fire|blaze|wildfires?|explo(?:sion|ded)|blast|flood\w*|storm\w*|hurricane|typhoon|cyclone|collaps\w+|derail\w*|leak\w*|spill\w*|outbreak|poison\w*|accident|sank|sinking|capsiz\w+|landslides?|avalanche|blackout|outage|power cut|contaminat\w+|recall\w*|infect\w+|overturn\w*|rolled|drown\w*|injur\w+|stampede|crush\w*|fell|rescue\w*|ferry|evacuat\w+|quake|earthquake|tornado|mudslide|dam|disaster|sick\w*|ill)\b/i,
  crime:
    /\b(?:police|shot|shooting|robbe\w+|stabb\w+|murder\w*|attack\w*|theft|thie(?:f|ves)|raid\w*|heist|burglar\w*|hostage\w*|kidnap\w*|gunm[ae]n|arson\w*|fraud|smuggl\w+|stolen|stole|hack\w*)\b/i,
  protest:
    /\b(?:protest\w*|march\w*|demonstrat\w+|rally|rallies|blockade\w*|riot\w*|clash\w*|unrest|picket\w*|strik(?:e|es|ing|ers)|sit-in|occup(?:y|ied|ation)|evict\w+)\b/i,
  politics:
    /\b(?:council\w*|parliament|vot(?:e|es|ed|ing)|elect\w+|budget|minister|mayor|senate|law|bill|referendum|coalition|government|president|ballot|recount|governor)\b/i,
  labour:
    /\b(?:strik(?:e|es|ing|ers)|unions?|walkout|stoppage|wage|wages|pay|jobs?|redundanc\w+|layoffs|blockade)\b/i,
  business:
    /\b(?:company|merger|takeover|bid|shares?|deal|plant|factory|bank|sale|sell|sold|bankrupt\w*|insolven\w+|close|closure|shut\w*|profits?|acqui\w+|buy|budget|recall\w*)\b/i,
  sport: /\b(?:match|goal|cup|final|league|coach|referee|player|win|beat|defeat|team|race|champion\w*)\b/i,
} as const;
