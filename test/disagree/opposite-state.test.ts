import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "gave up her post or was dismissed",
    told: [
      "Post: Dr Rothen gave up her post on Friday.",
      "Wire: Helga Rothen, who headed the State Office, has been relieved of her duties.",
    ],
    question: /resign/,
    answers: ["Resigned", "Dismissed"],
  },
  {
    name: "resigned or dismissed",
    told: [
      "Wire: Aldo Corr resigned as chief executive of Harrow Trucks on Tuesday.",
      "Post: Aldo Corr was dismissed by the board of Harrow Trucks on Tuesday.",
    ],
    question: /Corr/,
    answers: ["Resigned", "Dismissed"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "a town is no person",
    told: [
      "Wire: Paul Arden, of Upper Sael, was pronounced dead at the scene.",
      "Post: Two men were taken to Upper Sael and are in stable condition.",
    ],
  },
  {
    name: "a plea that changed in the course of months",
    told: [
      "Wire, 2026-03-12: Luc Arden pleaded not guilty to fraud at Vaxley Bank.",
      "Post, 2026-09-12: Luc Arden pleaded guilty to fraud at Vaxley Bank.",
    ],
  },
  {
    name: "one after the other",
    told: [
      "Wire, 2026-03-10: The banker Luc Arden was arrested on Monday and is in custody.",
      "Post, 2026-03-12: The banker Luc Arden was released on bail on Wednesday.",
    ],
  },
  {
    name: "two people",
    told: [
      "Wire: Aldo Corr resigned as chief executive of Harrow Trucks on Tuesday.",
      "Post: Harrow Trucks dismissed its finance director, Benedikt Lowe, on Tuesday.",
    ],
  },
  {
    name: "two of one family",
    told: [
      "Wire: Luc Arden was convicted of fraud on Wednesday.",
      "Post: Paul Arden was acquitted of fraud on Wednesday.",
    ],
  },
  {
    name: "two counts",
    told: [
      "Wire: Dora Vane was convicted of fraud on Wednesday.",
      "Post: Dora Vane was acquitted of bribery on Wednesday.",
    ],
  },
  {
    name: "a demand",
    told: [
      "Wire: Aldo Corr resigned from Harrow Trucks on Tuesday.",
      "Post: Investors had demanded that Aldo Corr be dismissed by Harrow Trucks.",
    ],
  },
  {
    name: "a threat",
    told: [
      "Wire: Aldo Corr resigned from Harrow Trucks on Tuesday.",
      "Post: Aldo Corr would have been dismissed by the board, people close to it said.",
    ],
  },
  {
    name: "an earlier dismissal elsewhere",
    told: [
      "Wire: Olaf Renn resigned as coach of Harbury on Monday.",
      "Post: Olaf Renn resigned on Monday. He was sacked by Sael in 2021.",
    ],
  },
  {
    name: "his words dismissed",
    told: [
      "Wire: Aldo Corr resigned from Harrow Trucks on Tuesday.",
      "Post: Aldo Corr dismissed criticism of his years at Harrow Trucks.",
    ],
  },
  {
    name: "who dismisses whom",
    told: [
      "Wire: Minister Petra Holm dismissed the police chief, Karl Obst, on Wednesday.",
      "Post: Petra Holm resigned hours after Karl Obst left.",
    ],
  },
  {
    name: "resigned to a thing",
    told: ["Wire: Olaf Renn was resigned to losing the match.", "Post: Olaf Renn was dismissed on Monday."],
  },
  {
    name: "a pronoun for another",
    told: [
      "Wire: Aldo Corr resigned on Tuesday.",
      "Post: Aldo Corr thanked Benedikt Lowe, the finance director. He was dismissed in January.",
    ],
  },
  {
    name: "guilty of one, not guilty of the other",
    told: ["Wire: Luc Arden pleaded guilty to forgery.", "Post: Luc Arden pleaded not guilty to fraud."],
  },
  {
    name: "a victim who survived and one who died",
    told: [
      "Wire: Mira Solt died at the scene, police said. Her husband Jan Solt survived.",
      "Post: Jan Solt survived and is in hospital.",
    ],
  },
  {
    name: "husband and wife",
    told: ["Wire: Mira Solt died at the scene, police said.", "Post: Jan Solt survived and is in hospital."],
  },
  {
    name: "custody then bail",
    told: [
      "Wire: Luc Arden was remanded in custody on Monday.",
      "Post: Luc Arden was released on bail on Wednesday.",
    ],
  },
  {
    name: "will leave in a year, stays till then",
    told: ["Wire: Ida Lund will step down in 2027.", "Post: Ida Lund will stay on as governor until 2027."],
  },
  {
    name: "refused to resign",
    told: [
      "Wire: Aldo Corr refused to resign, and was dismissed on Tuesday.",
      "Post: The board dismissed Aldo Corr on Tuesday.",
    ],
  },
  {
    name: "asked to resign before dismissal",
    told: [
      "Wire: Had Aldo Corr resigned, he would have kept his bonus.",
      "Post: The board dismissed Aldo Corr on Tuesday.",
    ],
  },
  {
    name: "convicted, and acquitted on appeal",
    told: [
      "Wire: Dora Vane was convicted of fraud in 2023.",
      "Post: Dora Vane was acquitted of fraud on appeal on Wednesday.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "fired or stepped down",
    told: [
      "Wire: Harbury fired its coach, Olaf Renn, on Monday.",
      "Post: Olaf Renn stepped down as coach of Harbury on Monday.",
    ],
    question: /Renn/,
    answers: ["Dismissed", "Resigned"],
  },
  {
    name: "dead or alive",
    told: [
      "Wire: The climber Tor Halvik was found dead on Tuesday.",
      "Post: The climber Tor Halvik was found alive on Tuesday.",
    ],
    question: /Halvik/,
    answers: ["Died", "Survived"],
  },
  {
    name: "free or in custody",
    told: [
      "Wire: The banker Luc Arden remained in custody on Wednesday.",
      "Post: The banker Luc Arden was released on bail on Wednesday.",
    ],
    question: /Arden/,
    answers: ["Taken into custody", "Remains free"],
  },
  {
    name: "acquitted or convicted",
    told: [
      "Wire: A court in Harbury convicted Dora Vane of fraud on Wednesday.",
      "Post: Dora Vane was acquitted of fraud by a court in Harbury on Wednesday.",
    ],
    question: /Vane/,
    answers: ["Convicted", "Acquitted"],
  },
  {
    name: "stable or critical",
    told: [
      "Wire: Governor Ilsa Trent was in a stable condition after surgery, the hospital said.",
      "Post: Governor Ilsa Trent was in a critical condition after surgery, an aide said.",
    ],
    question: /Trent/,
    answers: ["stable", "critical"],
  },
  {
    name: "jumped or fell",
    told: [
      "Wire: Nils Arve fell from the balcony of a hotel in Sael.",
      "Post: Nils Arve jumped from the balcony of a hotel in Sael, a witness said.",
    ],
    question: /Arve/,
    answers: ["fell", "jumped"],
  },
  {
    name: "by his own decision",
    told: [
      "Wire: Police chief Karl Obst quit over the leak on Wednesday.",
      "Post: Police chief Karl Obst was sacked over the leak on Wednesday.",
    ],
    question: /Obst/,
    answers: ["Resigned", "Dismissed"],
  },
];

checkRows("opposite state", { differ, traps, known });
