import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "a comma after the name",
    told: [
      "Wire: The banker Luc Arden, 54, was sentenced on Wednesday.",
      "Post: Luc Arden, 57, wept as the judge spoke.",
    ],
    question: /Arden/,
    answers: ["54", "57"],
  },
  {
    name: "N-year-old before the name",
    told: [
      "Wire: Police named the victim as 31-year-old Mira Solt.",
      "Post: The victim, Mira Solt, 35, taught at a school in Harbury.",
    ],
    question: /Solt/,
    answers: ["31", "35"],
  },
  {
    name: "a child without a name",
    told: [
      "Wire: A three-year-old boy was pulled alive from the rubble in Sael.",
      "Post: A five-year-old boy was pulled alive from the rubble in Sael on Wednesday.",
    ],
    question: /boy|child/,
    answers: ["3", "5"],
  },
  {
    name: "a title and a surname",
    told: [
      "Ledger: Governor Ilsa Trent, 62, stepped down on Tuesday.",
      "Post: Trent, 66, had governed the province for a decade.",
    ],
    question: /Trent/,
    answers: ["62", "66"],
  },
  {
    name: "three accounts, two agree",
    told: [
      "Wire: The climber Tor Halvik, 29, was found on Tuesday.",
      "Post: Tor Halvik, 29, had set out alone.",
      "Ledger: The 33-year-old Tor Halvik had set out alone on Sunday.",
    ],
    question: /Halvik/,
    answers: ["29", "33"],
  },
  {
    name: "a far larger gap",
    told: [
      "Wire: A tractor driver, Emil Voss, 24, was charged with murder.",
      "Post: Emil Voss, 42, was charged with murder on Wednesday.",
    ],
    question: /Voss/,
    answers: ["24", "42"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "a boy and a girl",
    told: [
      "Wire: A 14-year-old boy was shot in Harbury on Wednesday.",
      "Post: A 10-year-old girl was shot in Harbury on Wednesday.",
    ],
  },
  {
    name: "children on two days",
    told: [
      "Wire: A three-year-old boy was shot at home in Harbury on Monday.",
      "Post: A 5-year-old boy was shot at home in Harbury on Wednesday.",
    ],
  },
  {
    name: "one of many",
    told: [
      "Wire: Four people were killed in Harbury, including a 14-year-old boy.",
      "Post: Four people were killed in Harbury, including a 12-year-old boy.",
    ],
  },
  {
    name: "two of one family",
    told: [
      "Wire: Luc Arden, 54, and his son Paul Arden, 27, were sentenced on Wednesday.",
      "Post: Paul Arden, 27, wept as the judge spoke to his father.",
    ],
  },
  {
    name: "father in one account, son in the other",
    told: [
      "Wire: Luc Arden, 54, was sentenced on Wednesday.",
      "Post: Paul Arden, 27, was sentenced on Wednesday.",
    ],
  },
  {
    name: "a birthday between",
    told: [
      "Wire, 2026-02-10: Police searched for the climber Tor Halvik, 29.",
      "Post, 2026-03-12: The climber Tor Halvik, 30, was found on Tuesday.",
    ],
  },
  {
    name: "an age then",
    told: [
      "Wire: The singer Rosa Imel, 79, gave her last concert on Sunday.",
      "Post: Rosa Imel was 17 when she first sang in Harbury.",
    ],
  },
  {
    name: "a number that is no age",
    told: [
      "Wire: Milo Denz, 24, scored twice for Harbury.",
      "Post: Milo Denz, 19 goals ahead of anyone else, scored twice for Harbury.",
    ],
  },
  {
    name: "digits and words",
    told: [
      "Wire: A 3-year-old boy was pulled alive from the rubble in Sael.",
      "Post: A three-year-old boy was pulled alive from the rubble in Sael.",
    ],
  },
  {
    name: "two children",
    told: [
      "Wire: A three-year-old boy and an eight-year-old girl were rescued in Sael.",
      "Post: An eight-year-old girl was rescued in Sael.",
    ],
  },
  {
    name: "two boys, one in each account",
    told: [
      "Wire: A three-year-old boy was rescued in Sael on Tuesday.\n\nThe second boy, who is eight, came out at dusk.",
      "Post: An eight-year-old boy was rescued in Sael on Tuesday.",
    ],
  },
  {
    name: "in one's fifties",
    told: [
      "Wire: The victim, Mira Solt, 54, taught in Harbury.",
      "Post: Mira Solt, who was in her 50s, taught in Harbury.",
    ],
  },
  {
    name: "years in service",
    told: [
      "Wire: Judge Ida Lund, 61, will retire in June.",
      "Post: Judge Ida Lund will retire after 34 years on the bench.",
    ],
  },
  {
    name: "will turn",
    told: [
      "Wire: Governor Ilsa Trent, 62, stepped down on Tuesday.",
      "Post: Governor Ilsa Trent, who turns 63 next week, stepped down on Tuesday.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "aged",
    told: [
      "Ledger: The painter Nils Arve, aged 88, died on Sunday.",
      "Courier: Nils Arve, who died on Sunday, was 91 years old.",
    ],
    question: /Arve/,
    answers: ["88", "91"],
  },
  {
    name: "died aged",
    told: [
      "Wire: The singer Rosa Imel has died aged 79.",
      "Post: Rosa Imel, the singer, has died at the age of 82.",
    ],
    question: /Imel/,
    answers: ["79", "82"],
  },
];

checkRows("age", { differ, traps, known });
