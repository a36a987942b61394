/** A state that a person or a matter can be in, by the words that tell it, and the state that excludes it. */
export interface State {
  readonly name: string;
  readonly opposite: string;
  readonly words: RegExp;
  /** The question that the two answer; `@` stands for whom it is about. */
  readonly question: string;
  readonly answer: string;
  /** Compared only where both sentences name the same matter, as verdicts on a charge. */
  readonly needsMatter: boolean;
}

const isVerdict = (question: string) => /convicted|guilty/.test(question);

const pair = (
  question: string,
  [first, firstAnswer, firstWords]: readonly [string, string, RegExp],
  [second, secondAnswer, secondWords]: readonly [string, string, RegExp],
): readonly State[] => [
  {
    name: first,
    opposite: second,
    words: firstWords,
    question,
    answer: firstAnswer,
    needsMatter: isVerdict(question),
  },
  {
    name: second,
    opposite: first,
    words: secondWords,
    question,
    answer: secondAnswer,
    needsMatter: isVerdict(question),
  },
];

export const states: readonly State[] = [
  ...pair(
    "Did @ resign, or was @ dismissed?",
    [
      "resigned",
      "Resigned",
      /\b(?:resigned(?! to\b)|resigns|(?:has|had) quit|quit on|quit (?:his|her|the) (?:post|job)|step(?:ped|s|ping) down|stood down|(?:his|her) resignation|gave up (?:his|her|the) (?:post|job|office)|handed in (?:his|her) (?:notice|resignation)|tendered (?:his|her)|gave (?:his|her) notice|left (?:of|on) (?:his|her) own|asked (?:the \w+ )?to be (?:released|relieved|let go))\b/i,
    ],
    [
      "dismissed",
      "Dismissed",
      /\b(?:was|were|been|being|got) (?:dismissed|sacked|fired|ousted|removed(?! to\b| from the (?:scene|car|home|house))|let go|axed|stripped of (?:his|her)|relieved of (?:his|her)|shown the door)\b|\b(?:has|have|had|having|he|she|board|owners?|directors|shareholders|minister|company|club|council) (?:has |had )?(?:fired|sacked|dismissed|ousted|thrown out|threw out)\b|\b(?:threw out|sacked|ousted|(?:dismissal|sacking|ousting|removal) of)(?= (?:\p{Lu}|Dr|Mr|Ms|Mrs))|\bgave \p{Lu}\w+ the (?:sack|boot)\b/iu,
    ],
  ),
  ...pair(
    "Does @ stay or leave?",
    [
      "stays",
      "Stays",
      // "stay on until 2027" goes together with "leave in 2027".
      /\b(?:would|will|to|is|was) (?:stay|staying|remain) (?:on|at|with|in (?:her|his|the) (?:post|job|role)|as)\b(?![^.;]*\b(?:until|till)\b)/i,
    ],
    [
      "leaves",
      "Leaves",
      /\b(?:will|would|to|is to|has decided to) (?:step down|leave|resign|quit|stand down|depart)\b/i,
    ],
  ),
  ...pair(
    "Was @ taken into custody?",
    [
      "custody",
      "Taken into custody",
      /\b(?:taken into custody|remanded|jailed immediately|held without bail|led (?:out|away|off)\b[^.;]{0,30}\bhandcuffs|ordered detained|taken (?:straight )?to (?:[\w-]+ ){0,3}prison|behind bars)\b/i,
    ],
    [
      "free",
      "Remains free",
      /\b(?:remains? free|free on (?:bail|bond|an? )|released on bail|freed on bail|walked free|left (?:him|her) at liberty|remains? at liberty|stays? free|free until|allowed (?:to go )?home)\b/i,
    ],
  ),
  ...pair(
    "Was @ convicted or acquitted?",
    [
      "convicted",
      "Convicted",
      /\b(?:was|were|been) (?:convicted|found guilty)\b|\bfound (?:him|her) guilty\b/i,
    ],
    [
      "acquitted",
      "Acquitted",
      /\b(?:was|were|been) (?:acquitted|cleared|found not guilty)\b|\bacquitted (?:him|her)\b/i,
    ],
  ),
  ...pair(
    "Did @ plead guilty?",
    ["guilty", "Pleaded guilty", /\bple(?:aded|d) guilty\b/i],
    ["not guilty", "Pleaded not guilty", /\bple(?:aded|d) not guilty\b/i],
  ),
  ...pair(
    "Did @ survive?",
    [
      "dead",
      "Died",
      /\b(?:died (?:instantly|at the scene|of (?:his|her) (?:wounds|injuries))|pronounced dead|was found dead)\b/i,
    ],
    ["alive", "Survived", /\b(?:survived|is expected to survive|in stable condition|is recovering)\b/i],
  ),
];
