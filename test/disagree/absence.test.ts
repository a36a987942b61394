import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "a cable",
    told: [
      "Post: Somebody had cut a power cable at the mine in Sael, the company said.",
      "Wire: There was no cut cable, an electrician of the mine in Sael said.",
    ],
    question: /Was there any cut cable/,
    answers: ["Yes", "No"],
  },
  {
    name: "a quarrel",
    told: [
      "Post: There was an altercation at the inn in Tolvik before the blows, police said.",
      "Wire: A guest of the inn in Tolvik said there was no altercation.",
    ],
    question: /altercation/,
    answers: ["Yes", "No"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "what one can have several of",
    told: [
      "Post: The weather office had sent a red warning on Thursday.",
      "Wire: There was no warning, a guest of the home said.",
    ],
  },
  {
    name: "what only might be",
    told: [
      "Post: A cable could be laid to the island of Sael by May.",
      "Wire: There was no cable to the island of Sael, the mayor said.",
    ],
  },
  {
    name: "not there so far",
    told: [
      "Post, 2026-03-10: There is no bridge to the island of Sael, the mayor said.",
      "Wire, 2026-03-12: The army put up a bridge to the island of Sael.",
    ],
  },
  {
    name: "with it goes another thing",
    told: [
      "Post: The bailiff came with warrant officers to the inn in Tolvik.",
      "Wire: There was no warrant, the owner of the inn in Tolvik said.",
    ],
  },
];

checkRows("absence", { differ, traps });
