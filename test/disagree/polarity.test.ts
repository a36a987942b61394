import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "never",
    told: [
      "Wire: Luc Arden signed the contract with the port of Tolvik.",
      "Post: Luc Arden never signed the contract with the port of Tolvik.",
    ],
    question: /sign the contract/,
    answers: ["Yes", "No"],
  },
  {
    name: "has not",
    told: [
      "Wire: Norland has ratified the fishing treaty with Sarnia.",
      "Post: Norland has not ratified the fishing treaty with Sarnia.",
    ],
    question: /ratified the fishing treaty/,
    answers: ["Yes", "No"],
  },
  {
    name: "n't",
    told: [
      "Wire: The guards searched the lorry at the border crossing of Rusk.",
      "Post: The guards didn't search the lorry at the border crossing of Rusk.",
    ],
    question: /search the lorry/,
    answers: ["Yes", "No"],
  },
  {
    name: "two speakers",
    told: [
      "Wire: The pilot requested an emergency landing in Damora, the tower said.",
      "Post: The pilot did not request an emergency landing in Damora, according to the airline.",
    ],
    question: /request an emergency landing/,
    answers: ["Yes", "No"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "not yet",
    told: [
      "Wire, 2026-03-10: Norland has not yet ratified the fishing treaty with Sarnia.",
      "Post, 2026-03-12: Norland ratified the fishing treaty with Sarnia on Wednesday.",
    ],
    todo: true,
  },
  {
    name: "another object",
    told: [
      "Wire: The operator warned the mayor of Sael before it opened the sluices.",
      "Post: The operator did not warn farmers before it opened the sluices.",
    ],
  },
  {
    name: "another subject",
    told: ["Wire: Norland ratified the fishing treaty.", "Post: Sarnia did not ratify the fishing treaty."],
  },
  {
    name: "not only",
    told: [
      "Wire: The fire destroyed the mill at Brennar.",
      "Post: The fire did not only destroy the mill at Brennar; it also took a school.",
    ],
    todo: true,
  },
  {
    name: "a condition",
    told: [
      "Wire: The guards searched the lorry at Rusk.",
      "Post: If the guards did not search the lorry at Rusk, they broke the rules, a lawyer said.",
    ],
  },
  {
    name: "did not say that",
    told: [
      "Wire: The pilot requested an emergency landing in Damora.",
      "Post: The airline did not say whether the pilot requested an emergency landing in Damora.",
    ],
  },
  {
    name: "at first",
    told: [
      "Wire: The crew at first did not close the bow doors of the ferry Aurelia.",
      "Post: The crew closed the bow doors of the ferry Aurelia at the second attempt.",
    ],
  },
  {
    name: "other times",
    told: [
      "Wire: The bank did not pay a dividend to shareholders in 2024.",
      "Post: The bank paid a dividend to shareholders in 2025.",
    ],
    todo: true,
  },
  {
    name: "a question",
    told: [
      "Wire: Luc Arden signed the contract with the port of Tolvik.",
      "Post: Why did Luc Arden not sign the contract with the port of Tolvik earlier?",
    ],
  },
  {
    name: "no more than",
    told: [
      "Wire: Police found three rifles in the lorry that was parked at the stadium.",
      "Post: Police found no more than three rifles in the lorry that was parked at the stadium.",
    ],
  },
  {
    name: "some and others",
    told: [
      "Wire: Voters in Sael received ballot papers by post.",
      "Post: Some voters in Sael did not receive ballot papers by post.",
    ],
    todo: true,
  },
  {
    name: "not in that way",
    told: [
      "Wire: The singer cancelled the concert in Harbury because of the storm.",
      "Post: The singer did not cancel the concert in Harbury because of the storm but because of a cold.",
    ],
    todo: true,
  },
  {
    name: "denies, and did",
    told: [
      "Wire: The minister met the contractor in Harbury.",
      "Post: The minister did not meet the press after he met the contractor in Harbury.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "warned or not",
    told: [
      "Wire: The operator warned residents of Sael before it opened the sluices.",
      "Post: The operator did not warn residents of Sael before it opened the sluices.",
    ],
    question: /warn residents/,
    answers: ["Yes", "No"],
  },
  {
    name: "failed to",
    told: [
      "Wire: The crew closed the bow doors of the ferry Aurelia.",
      "Post: The crew failed to close the bow doors of the ferry Aurelia.",
    ],
    question: /close the bow doors/,
    answers: ["Yes", "No"],
  },
  {
    name: "was not",
    told: [
      "Wire: The alarm was switched on when the fire reached the Brennar mill.",
      "Post: The alarm was not switched on when the fire reached the Brennar mill.",
    ],
    question: /alarm/,
    answers: ["Yes", "No"],
  },
  {
    name: "no",
    told: [
      "Wire: Police found explosives in the lorry that was parked at the stadium.",
      "Post: Police found no explosives in the lorry that was parked at the stadium.",
    ],
    question: /find explosives/,
    answers: ["Yes", "No"],
  },
];

checkRows("polarity", { differ, traps, known });
