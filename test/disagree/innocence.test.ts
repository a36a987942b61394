import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "the wrong man",
    told: [
      "Post: Police charged Henrik Brask with murder. Brask's lawyer Rachel Stein spoke to reporters. “They have the wrong man,” Stein said.",
      "Wire: Brask, 31, was charged with murder on Wednesday.",
    ],
    question: /Is Brask guilty/,
    answers: ["Accused", "Denied"],
  },
  {
    name: "asserts his innocence",
    told: [
      "Post: Prosecutors plan to file criminal charges against Corrow.",
      "Wire: Corrow asserts his innocence, his lawyer said in a statement.",
    ],
    question: /Is Corrow guilty/,
    answers: ["Accused", "Denied"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "a formal plea alone",
    told: ["Post: Henrik Brask was charged with murder.", "Wire: Brask pleaded not guilty on Wednesday."],
  },
  {
    name: "two people of one surname",
    told: [
      "Post: Tracey Brask saw the men who were charged with murder.",
      "Wire: Henrik Brask was charged with fraud. Brask maintains his innocence.",
    ],
  },
  {
    name: "wrongly accused long ago",
    told: [
      "Post: She was taken from west Sael after being wrongly accused of theft.",
      "Wire: The mayor of Sael said he was innocent.",
    ],
  },
];

checkRows("innocence", { differ, traps });
