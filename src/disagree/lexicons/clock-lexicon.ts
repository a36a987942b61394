/** Stands in a sentence for the time of day that is asked about. */
export const clock = "◷";

/** What takes place once in a story, at a time of day, in the wordings that reports have for it. */
export interface ClockMoment {
  /** `#` stands for the thing that both sentences name. */
  readonly question: string;
  /** Tested on the sentence with `clock` in place of the time; what they match has one. */
  readonly wordings: readonly RegExp[];
  /** Words that some sentence of the account must have; null: the wordings say enough. */
  readonly about: RegExp | null;
  /** The wordings could be said of many things: both sentences must name the same before the time. */
  readonly sameThing: boolean;
}

/** "at", "by about", "until shortly after": what leads to the time. */
const at = `(?:at|by|before|after|around|about|until|till|from)(?: (?:about|around|after|shortly|just|soon|before|nearly|almost))* ${clock}`;
const until = `(?:until|till|to)(?: (?:about|around|after|shortly|just|before))* ${clock}`;

const wording = (source: string) => new RegExp(source, "i");

/** "The strike is to last until", "the action ends at". */
const endOf = (question: string, thing: string): ClockMoment => ({
  question,
  wordings: [
    wording(
      `\\b${thing}\\b(?! of)[^.;:]{0,50}\\b(?:last|run|continue|go on|goes on|hold|held|ran|stay in force)(?:s|ed|d)?\\b(?: [\\w-]+){0,3}? ${until}`,
    ),
    wording(
      `\\b${thing}\\b(?! of)[^.;:]{0,50}\\b(?:end|finish|expire)(?:s|es|ed|d)?\\b(?: [\\w-]+){0,3}? ${at}`,
    ),
  ],
  about: null,
  sameThing: false,
});

export const clockMoments: readonly ClockMoment[] = [
  {
    question: "At what time was the fire under control?",
    wordings: [
      wording(`\\bunder control\\b[^.;:]{0,30}\\b${at}`),
      wording(`${clock}[^.;:]{0,30}\\bto (?:bring|get) [^.;:]{0,40}\\bunder control\\b`),
      wording(
        `\\b(?:not (?:until|till)|it was)[^.;:]{0,15} ${clock}[^.;:]{0,30}\\b(?:before|that|was|were|did)\\b[^.;:]{0,50}\\bunder control\\b`,
      ),
    ],
    about: /\b(?:fire|blaze|flames|inferno|wildfire)\b/i,
    sameThing: false,
  },
  {
    question: "At what time was the fire out?",
    wordings: [
      wording(
        `\\b(?:fire|blaze|flames|inferno)\\b[^.;:]{0,30}\\b(?:put out|extinguished|doused)\\b[^.;:]{0,20}\\b${at}`,
      ),
      wording(
        `${clock}[^.;:]{0,20}\\bto (?:put out|extinguish|douse) the (?:\\w+ )?(?:fire|blaze|flames|inferno)\\b`,
      ),
    ],
    about: null,
    sameThing: false,
  },
  {
    question: "At what time did the storm reach land?",
    wordings: [
      wording(
        `\\b(?:made landfall|came ashore|crossed the coast(?:line)?|moved ashore|(?:hit|struck|reached) (?:land|the coast|the shore))\\b[^.;:]{0,60}\\b(?:${at}|(?:shortly|just|soon) (?:before|after) ${clock})`,
      ),
    ],
    about: /\b(?:storm|cyclone|hurricane|typhoon)\b/i,
    sameThing: false,
  },
  endOf("At what time does the strike end?", "(?:strike|walkout|stoppage|(?:industrial |the |their )action)"),
  endOf("At what time does the ceasefire end?", "(?:ceasefire|cease-fire|truce)"),
  {
    question: "At what time did the talks end?",
    wordings: [
      wording(
        `\\b(?:talks|negotiations)\\b[^.;:]{0,50}\\b(?:ended|broke (?:up|down|off)|collapsed|finished|(?:were|was) (?:broken|called) off)\\b[^.;:]{0,20}\\b${at}`,
      ),
    ],
    about: null,
    sameThing: false,
  },
  {
    question: "At what time was the search called off?",
    wordings: [
      wording(
        `\\bsearch(?:es)?\\b[^.;:]{0,30}\\b(?:called off|suspended|halted|abandoned)\\b[^.;:]{0,20}\\b${at}`,
      ),
    ],
    about: null,
    sameThing: false,
  },
  {
    question: "At what time was the # closed?",
    wordings: [
      wording(
        `\\b(?:was|were|had been|has been) (?:\\w+ly )?(?:closed|shut|stopped|switched off|turned off)(?: (?:down|off))?(?: [\\w-]+){0,2}? ${at}`,
      ),
      wording(
        `\\b(?:kept|continued|went on|remained|stayed|carried on)(?: \\w+ly)? (?:running|open|operating|working|pumping|flowing|to (?:run|operate|work|pump|flow)|in (?:use|operation|service))\\b(?: [\\w-]+){0,3}? ${until}`,
      ),
    ],
    about: null,
    sameThing: true,
  },
  {
    question: "At what time was the alarm raised?",
    wordings: [
      wording(
        `\\b(?:alarm (?:was|had been) (?:first )?raised|raised the alarm|first (?:emergency |999 |911 |112 )?(?:call|report|alert)\\b(?! that)|(?:alerted|notified|informed) (?:the |its )?(?:\\w+ ){0,2}?(?:emergency (?:line|services|number)|authorities|inspectorate|regulator|coastguard|fire (?:service|brigade|department)))\\b[^.;:]{0,50}\\b${at}`,
      ),
      wording(
        `\\breported the (?:leak|spill|fire|blaze|blast|explosion|crash|collision|derailment|accident)\\b[^.;:]{0,15}\\b${at}`,
      ),
      wording(
        `\\b(?:leak|spill|fire|blaze|blast|explosion|crash|collision|derailment|accident) was (?:first )?reported\\b[^.;:]{0,15}\\b${at}`,
      ),
    ],
    about: null,
    sameThing: false,
  },
];

/** One of several times: "the second landfall", "every night". */
export const oneOfMany =
  /\b(?:second|third|next|another|aftershocks?|again|normally|usually|every|each|daily|nightly|originally|initially|previous(?:ly)?)\b|\?/i;

/** Before the time: what was only to be. */
export const notSaidToBe =
  /\b(?:scheduled|planned|supposed|expected|hoped?|might|may|could|if|would have|should)\b/i;
