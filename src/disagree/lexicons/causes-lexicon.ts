/** Words before and after which a cause stands, in the sentence that names it. */
export const causedBy =
  /\b(?:caused by|set off by|started by|sparked by|triggered by|ignited by|brought (?:on|down|about) by|blamed on|blames?d? (?:it|this|the \w+) on|due to|because of|down to|(?:result|outcome) of|resulted from|stemmed from|(?:began|started) (?:with|when|after)|originated in|cause (?:of the \w+ )?(?:was|is|had been)|traced to|attributed to|put down to|points? to|pointed to|blam(?:ed|es)|suspects?) (?<cause>[^.;]{3,90})/i;
/** "contaminated milk is the most probable origin of", "this is a hygiene failure". */
export const namedAs =
  /(?<cause>[^.;,]{3,60}?) (?:is|was|were|are) (?:the|a) [“"]?(?:most )?(?:likely|probable|main|real|true|only|probable)?[”"]? ?(?:origin|source|cause|reason|culprit)\b|\b(?:this|it) (?:is|was) (?<defect>an? [^.;]{3,40}(?:failure|error|fault|attack))\b/i;
export const causes =
  /(?<cause>[^.;,]{3,70}?) (?:caused|sparked|triggered|set off|ignited|started|led to|was to blame for|was behind|is to blame for) (?:the|a|an|this) (?:\w+ )?(?:fire|flooding|failure|breakdown|blaze|wildfire|explosion|blast|crash|collision|derailment|collapse|accident|outage|blackout|leak|spill|outbreak|flood|flooded|flooding|landslide|avalanche|sinking|disaster|incident|stampede|crush)\b/i;

/** What has a cause that reports look for. */
export const misfortune =
  /\b(?:fire|blaze|wildfire|flames|explosion|blast|crash|collision|derailment|derailed|collapse|collapsed|accident|outage|blackout|leak|spill|outbreak|flood|flooded|flooding|landslide|avalanche|sinking|sank|disaster|trouble|stampede|crush|breakdown|failure|failed|under water|overturn(?:ed)?|capsized|poisoning|contamination|listeria|salmonella|legionella|bacteri\w+|overheat(?:ed|ing)?|burst)\b/i;

/** Kinds of cause, of which one event has one. */
export const kindsOfCause: readonly { readonly kind: string; readonly words: RegExp }[] = [
  {
    kind: "deliberate",
    words:
      /\b(?:arson(?:ists?)?|deliberate(?:ly)?|sabotage|bomb|attack|missile|drone|shell(?:ing|s)?|terror\w*|vandal\w*|intentional\w*|on purpose|tamper\w*)\b/i,
  },
  {
    kind: "weather",
    words:
      /\b(?:lightning|storm|winds?|gusts?|rain|snow|ice|icy|frozen|frost|heat(?:wave)?|drought|waves?|swell|fog|weather|landslide|rockfall|earthquake)\b/i,
  },
  {
    kind: "hygiene",
    words: /\b(?:hygiene|unwashed|dirty (?:equipment|machines?|kitchen)|poor cleaning)\b/i,
  },
  {
    kind: "supplies",
    words: /\b(?:raw (?:milk|meat|eggs|material)|milk supply|suppliers?|ingredients?|animal feed)\b/i,
  },
  {
    kind: "animal",
    words:
      /\b(?:birds?|bird strike|rats?|mice|mouse|squirrels?|martens?|deer|wild boars?|jellyfish|cows?|wasps?)\b/i,
  },
  {
    kind: "digging",
    words:
      /\b(?:excavators?|diggers?|digging|building works?|construction work\w*|contractors?|drilling|blasting|mining)\b/i,
  },
  {
    kind: "age",
    words:
      /\b(?:wear(?: and tear)?|worn(?:-out| out)?|age(?:ing)?|ageing|aging|rust(?:ed|y)?|neglect(?:ed)?|(?:lack of|poor|skimped on|skipped) maintenance|rotten|dying for years|outdated)\b/i,
  },
  {
    kind: "electrical",
    words:
      /\b(?:electrical|short[- ]circuit|wiring|power lines?|power cable|battery|batteries|transformer|charger|socket)\b/i,
  },
  {
    kind: "gas",
    words: /\b(?:gas (?:leak|cylinder|pipe|bottle|main|explosion)|gas|propane|butane|methane)\b/i,
  },
  {
    kind: "fault",
    words:
      /\b(?:pump|valve|brakes?|engine|gearbox|mechanical|technical (?:fault|failure|problem|defect)|equipment (?:fault|failure)|metal fatigue|broken rail|track|bearing|signal|steering|rudder|hinge|bolt|weld|software|defect(?:ive)?|corrosion)\b/i,
  },
  {
    kind: "error",
    words:
      /\b(?:human error|driver error|pilot error|(?:driver|pilot|captain|crew|operator|worker)s?\b[^.;]{0,20}\b(?:mistake|error|asleep|distracted|drunk|speeding)|negligence|speeding|excessive speed|fell asleep|mistake)\b/i,
  },
  {
    kind: "carelessness with fire",
    words:
      /\b(?:cigarettes?|candles?|campfire|fireworks|flares?|barbecue|bonfire|cooking|stove|welding|sparks from)\b/i,
  },
  {
    kind: "overload",
    words: /\b(?:overload\w*|overcrowd\w*|too many (?:people|passengers)|excess (?:weight|cargo))\b/i,
  },
];

/** Causes told as deeds and defects, where the sentence or one before it names the misfortune: "somebody had cut a cable". */
export const toldAsEvent: readonly { readonly kind: string; readonly words: RegExp }[] = [
  {
    kind: "deliberate",
    words:
      /\b(?:somebody|someone|unknown persons?|vandals|saboteurs|intruders|thieves|attackers|a deliberate act)\b[^.;]{0,15}\b(?:cut|sawed|sawn|severed|tampered|loosened|removed|opened|smashed|set|placed|by someone)\b/i,
  },
  {
    kind: "fault",
    words:
      /\b(?:motor|pump|engine|bearing|valve|brake|transformer|bolt|weld|tyre|tire|boiler|generator|axle|rudder|seal|gasket|hose|fuse|compressor|gearbox)s? (?:had |has |have )?(?:simply |just )?(?:burned out|burnt out|failed|broke|broken|snapped|seized|gave (?:way|out)|burst|overheated|ruptured|cracked|worn? out|jammed|malfunctioned|blew)\b/i,
  },
];
