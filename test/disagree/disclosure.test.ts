import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "casualties",
    told: [
      "Post: The casualties of the Norland army were not disclosed.",
      "Wire: Analysts estimated that about 900 soldiers of Norland had been killed.",
    ],
    question: /killed/,
    answers: ["not disclosed", "about 900"],
  },
  {
    name: "troops",
    told: [
      "Post: The size of the Norland contingent has not been made public.",
      "Wire: Officials in Sudmark said 14,000 Norland troops had been deployed.",
    ],
    question: /How many/,
    answers: ["not disclosed", "14,000"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "disclosed on a later day",
    told: [
      "Post, 2026-03-10: The casualties of the Norland army were not disclosed.",
      "Wire, 2026-03-12: Norland said 900 soldiers had been killed.",
    ],
  },
  {
    name: "not yet",
    told: [
      "Post: The casualties of the Norland army were not immediately disclosed.",
      "Wire: Norland said 900 soldiers had been killed.",
    ],
  },
  {
    name: "another army",
    told: [
      "Post: The casualties of the Norland army were not disclosed.",
      "Wire: Officials in Harbury said 900 people had been killed in the flood.",
    ],
  },
  {
    name: "another matter",
    told: [
      "Post: The names of the Norland soldiers were not disclosed.",
      "Wire: Norland said 900 soldiers had been killed.",
    ],
  },
  {
    name: "its own figure",
    told: [
      "Post: Norland said 900 soldiers had been killed. The casualties of its allies were not disclosed.",
      "Wire: Norland said 900 soldiers had been killed.",
    ],
  },
];

checkRows("disclosure", { differ, traps });
