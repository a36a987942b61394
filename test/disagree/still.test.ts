import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "found, and still sought a day later",
    told: [
      "Post, 2026-03-02: Police in Sael have recovered the three painted panels that were taken from the church.",
      "Wire, 2026-03-03: Detectives in Sael are still looking for the panels themselves.",
    ],
    question: /^Have the panels been found/,
    answers: ["Yes", "No"],
  },
  {
    name: "a fire that is out, and still burns",
    told: [
      "Post, 2026-05-15: After six days of toil the fire on Kohl Heath is out.",
      "Wire, 2026-05-16: On Kohl Heath flames are still eating their way through the peat.",
    ],
    question: /^Is the fire out/,
    answers: ["Yes", "No"],
  },
  {
    name: "out of prison, and still in a cell",
    told: [
      "Post, 2026-03-30: Newspaper editor Sami Nour walked free from the Wadi prison in the morning.",
      "Wire, 2026-03-31: Editor Sami Nour is still in prison, his lawyer said.",
    ],
    question: /^Has Sami Nour been released/,
    answers: ["Yes", "No"],
  },
  {
    name: "reopened at noon, still closed in the evening of the day",
    told: [
      "Post, 2026-03-01: Lavel airport reopened for relief flights at noon on Sunday.",
      "Wire, 2026-03-01: Lavel airport was still closed to all traffic on Sunday evening.",
    ],
    question: /^Has Lavel airport reopened/,
    answers: ["Yes", "No"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "what lasted in the morning is over in the evening",
    told: [
      "Post, 2026-03-02: Detectives in Sael are still looking for the panels.",
      "Wire, 2026-03-03: Police in Sael have recovered the panels.",
    ],
  },
  {
    name: "one of several found",
    told: [
      "Post, 2026-03-02: Police in Sael have recovered one of the panels.",
      "Wire, 2026-03-03: Detectives in Sael are still looking for the panels.",
    ],
  },
  {
    name: "another thing",
    told: [
      "Post, 2026-03-02: Police in Sael have recovered the panels.",
      "Wire, 2026-03-03: Detectives in Sael are still looking for the thieves who took the panels.",
    ],
  },
  {
    name: "to be over soon",
    told: [
      "Post, 2026-05-15: The fire on Kohl Heath will be out by noon, the brigade said.",
      "Wire, 2026-05-16: On Kohl Heath flames are still eating their way through the peat.",
    ],
  },
  {
    name: "closed again after a week",
    told: [
      "Post, 2026-03-01: Lavel airport has reopened.",
      "Wire, 2026-03-09: Lavel airport is still closed to all traffic.",
    ],
  },
];

checkRows("states that last", { differ, traps });
