import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "when he fell",
    told: [
      "Post: Two climbers were on the crane at about 11:15 p.m. when one of them fell.",
      "Wire: He slipped past the ladder, landing on the lower deck around 10:20 p.m. on Wednesday.",
    ],
    question: /At what time/,
    answers: ["11:15 p.m.", "10:20 p.m."],
  },
  {
    name: "the blast",
    told: [
      "Post: The explosion happened at 4:20 p.m. on Wednesday.",
      "Wire: The blast occurred at 5:30 p.m. on Wednesday.",
    ],
    question: /At what time/,
    answers: ["4:20 p.m.", "5:30 p.m."],
  },
  {
    name: "in words",
    told: [
      "Post: The coach left the road shortly before nine o'clock.",
      "Wire: It came off the A41 near Tolvik at ten past ten on Wednesday morning.",
    ],
    question: /At what time/,
    answers: ["nine o'clock", "ten past ten on Wednesday morning"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "the same in figures and words",
    told: [
      "Post: The coach left the road at about 8:50 a.m. on Wednesday.",
      "Wire: The coach left the road shortly before nine o'clock.",
    ],
  },
  {
    name: "rounded",
    told: [
      "Post: The explosion happened at about 4 p.m. on Wednesday.",
      "Wire: The blast occurred at 4:20 p.m. on Wednesday.",
    ],
  },
  {
    name: "two streets",
    told: [
      "Post: The shooting happened at 8:18 p.m. on Ridge Road.",
      "Wire: The shooting occurred at 9:20 p.m. on Miller Street.",
    ],
  },
  {
    name: "the call and the deed",
    told: ["Post: The shooting happened at 8:18 p.m.", "Wire: Officers were called at 9:20 p.m."],
  },
  {
    name: "an aftershock",
    told: [
      "Post: The quake struck at 3:12 a.m. on Wednesday.",
      "Wire: An aftershock struck at 5:44 a.m. on Wednesday.",
    ],
  },
  {
    name: "two nights",
    told: [
      "Post: The blaze broke out at 3:12 a.m. on Monday.",
      "Wire: A blaze broke out at 5:44 a.m. on Wednesday.",
    ],
  },
];

checkRows("hours", { differ, traps });
