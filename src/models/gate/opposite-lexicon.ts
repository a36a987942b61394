const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Folded words of which those of one column say the opposite of those of the other. */
export const OPPOSITE_WORDS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = (
  [
    ["more most", "less least fewer fewest"],
    [
      "rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing grow grows grew grown growing gain gains gained jump jumped soar soared up higher",
      "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrank shrunk lose loses lost slump slumped sink sank down lower",
    ],
    [
      "confirm confirms confirmed confirming admit admits admitted admitting acknowledge acknowledges acknowledged concede conceded",
      "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed refute refuted",
    ],
    [
      "accept accepts accepted agree agrees agreed approve approves approved back backs backed support supports supported allow allows allowed",
      "refuse refuses refused reject rejects rejected oppose opposes opposed block blocks blocked ban bans banned veto vetoed forbid forbade",
    ],
    ["before earlier", "after later"],
    ["open opens opened reopen reopened", "close closes closed shut shuts closing closure"],
    ["win wins won victory", "lose loses lost defeat defeated"],
    ["guilty convict convicts convicted conviction", "innocent acquit acquits acquitted acquittal cleared"],
    [
      "arrest arrests arrested detain detained jailed custody charged",
      "release releases released freed free",
    ],
    [
      "alive survive survives survived survivor survivors unharmed unhurt",
      "dead die dies died killed death deaths",
    ],
    ["injured wounded hurt", "killed dead died"],
    ["resign resigns resigned quit quits", "dismissed sacked fired ousted"],
    [
      "begin begins began begun start starts started resume resumes resumed",
      "end ends ended stop stops stopped halt halted suspend suspended",
    ],
    ["above over exceed exceeds exceeded", "below under"],
    ["safe legal lawful intact", "unsafe illegal unlawful destroyed damaged"],
    ["all every always", "none no never"],
    ["for", "against"],
    ["buy buys bought purchase", "sell sells sold sale"],
    ["north northern", "south southern"],
    ["east eastern", "west western"],
    ["arrive arrives arrived enter entered", "leave leaves left depart departed"],
    ["include includes included including", "exclude excludes excluded excluding except"],
    ["success succeed succeeded", "failure fail failed"],
    [
      "he his him man men boy boys father son brother husband",
      "she her woman women girl girls mother daughter sister wife",
    ],
  ] as const
).map(([one, other]) => [words(one), words(other)]);
