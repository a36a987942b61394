/** A question of when, with the words around a date or a time that answer it. */
export interface Moment {
  readonly question: string;
  /** Tested on the words of the clause before the date, and on those after it. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  /** Words that some sentence of the account must have; null: none. */
  readonly about: RegExp | null;
}

/** Dates of what a story has once. */
export const dateMoments: readonly Moment[] = [
  {
    question: "When were the authorities told?",
    before:
      /\b(?:informed|told|notified|alerted|reported (?:it|this|the \w+) to) (?:the )?(?:\p{L}+ ){0,3}(?:regulators?|authorit(?:y|ies)|office|agency|ministry|department|watchdog|commission|inspectorate|police|coastguard|council|board)\b[^.;]{0,40}$|\b(?:was|were|had been) (?:informed|told|notified|alerted)(?: of| about)\b[^.;]{0,40}$/iu,
    after: null,
    about:
      /\b(?:regulators?|authorit(?:y|ies)|watchdog|data protection|inspectorate|coastguard|health department|supervis\w+)\b/i,
  },
  {
    question: "When will production start?",
    before:
      /\b(?:production|output|manufacturing|deliveries)\b[^.;]{0,60}$|\bfirst (?:\p{L}+ ){1,3}(?:will |is to |are to |should |would )?(?:leave|roll off|come off|be (?:built|made|produced|delivered))\b[^.;]{0,40}$/iu,
    after: null,
    about: /\b(?:factory|plant|works|line)\b/i,
  },
  {
    question: "When does it take effect?",
    before:
      /\b(?:take(?:s)? effect|come(?:s)? into (?:force|effect)|enter(?:s)? into force|appl(?:y|ies)|be (?:introduced|lowered|raised|lifted|abolished|cut))\b[^.;]{0,30}$/i,
    after: null,
    about:
      /\b(?:tariffs?|law|rules?|ban|measures?|sanctions|agreement|tax|dut(?:y|ies)|deal|pact|treaty|ceasefire|truce)\b/i,
  },
  {
    question: "When is the deal to be completed?",
    before: /\b(?:complet(?:e|ed|ion)|clos(?:e|ed|ing)|finali[sz]ed)\b[^.;]{0,40}$/i,
    after: null,
    about: /\b(?:merger|takeover|acquisition|acquire|merge)\b/i,
  },
  {
    question: "When will the vote be held?",
    before:
      /\b(?:primar(?:y|ies)|run-?off|by-election|referendum)(?: (?:(?:would|will|is to|are to|should) be |(?:was|were|is|are) )?(?:held|set|scheduled|planned)?)?(?: for| on| in)?(?: the)?(?: mid| early| late)?[ -]$/i,
    after: null,
    about: /\b(?:candidates?|voters?|parties|seat)\b/i,
  },
];

const harms =
  "(?:break-in|breach|attack|leak|fault|problem|error|outbreak|cluster|irregularit\\w+|fraud|cracks?|defect|cases|contamination|intrusion|hack|danger|risk|abuse|shortfall|malfunction|infection)";

/** What somebody may notice late. */
export const harm = new RegExp(`\\b${harms}\\b`, "i");

/** "noticed the break-in on", "first heard about the cluster on": when somebody says that a harm was first known. */
export const firstKnown = new RegExp(
  `\\b(?:noticed|discovered|detected|became aware of)\\b[^.;]{0,40}\\b${harms}\\b[^.;]{0,20}$|\\bfirst (?:saw|heard|learn(?:ed|t)|knew|known|noticed|told|alerted)\\b[^.;]{0,60}$|\\bfirst (?:any|anyone|anybody) (?:of us |of them )?(?:knew|heard)\\b[^.;]{0,30}$`,
  "i",
);

/** "were warned about an outbreak on", "told its IT desk on": when somebody knew, or could have known. */
export const knownBefore = new RegExp(
  `\\b(?:(?:was|were|had been) (?:warned|alerted|told) (?:of|about)|knew (?:of|about)|saw (?:the )?(?:first )?signs of|found out about)\\b[^.;]{0,40}\\b${harms}\\b[^.;]{0,20}$|\\b(?:told|warned|alerted|wrote to|emailed|notified|informed) (?:its|the|his|her|their) (?:[\\p{L}'’-]+ ){0,3}(?:desk|board|department|management|managers?|office|directors?|bosses|ministry|council|owners?|engineers?|supervisors?|regulator)\\b[^.;]{0,20}$`,
  "iu",
);
