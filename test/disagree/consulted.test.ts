import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "asked or only told",
    told: [
      "Post: President Arden approved the mission after consulting with Norland.",
      "Wire: President Arden ordered the mission and informed Norland of it.",
    ],
    question: /^Was Norland consulted, or informed/,
    answers: ["Consulted", "Informed"],
  },
  {
    name: "told as the side of a country",
    told: [
      "Post: General Okafor authorized the strike following consultations with France.",
      "Wire: General Okafor launched the strike and notified the French side.",
    ],
    question: /^Was France consulted, or informed/,
    answers: ["Consulted", "Informed"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "two parties",
    told: [
      "Post: President Arden approved the mission after consulting with Norland.",
      "Wire: President Arden ordered the mission and informed Sudmark of it.",
    ],
  },
  {
    name: "two who decide",
    told: [
      "Post: President Arden approved the mission after consulting with Norland.",
      "Wire: General Okafor ordered the mission and informed Norland of it.",
    ],
  },
  {
    name: "nothing is decided",
    told: [
      "Post: President Arden returned home after consulting with Norland.",
      "Wire: President Arden informed Norland of his journey.",
    ],
  },
  {
    name: "asked and then told",
    told: [
      "Post: President Arden approved the mission after consulting with Norland.",
      "Wire: President Arden ordered the mission after consulting with Norland. On Friday Arden launched the mission and informed Norland of it.",
    ],
  },
  {
    name: "was not asked",
    told: [
      "Post: President Arden approved the mission without ever consulting Norland.",
      "Wire: President Arden ordered the mission and informed Norland of it.",
    ],
  },
];

checkRows("consulted", { differ, traps });
