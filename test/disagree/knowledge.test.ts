import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "warned, and first heard of it later",
    told: [
      "Post: Lora Petri, who has two children there, said she had warned headteacher Alan Crome about the smell.",
      "Wire: Headteacher Alan Crome said he first heard of trouble with the heaters when the pupils fell ill.",
    ],
    question: /^Did headteacher Alan Crome know of it/,
    answers: ["Yes", "No"],
  },
  {
    name: "in on it, and unaware of it",
    told: [
      "Post: The treasurer of the Liberty Union was in on the secret account, a former senator has told prosecutors.",
      "Wire: The Liberty Union’s finance chief said she had been unaware that there was any second set of books.",
    ],
    question: /^Did the treasurer of the Liberty Union know of it/,
    answers: ["Yes", "No"],
  },
  {
    name: "kept in the dark, and alerted",
    told: [
      "Post: Brennar Bank was kept in the dark about the break-in, its director said.",
      "Wire: The firm Datasafe said that it had alerted Brennar Bank within hours.",
    ],
    question: /^Did Brennar Bank know of it/,
    answers: ["Yes", "No"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "told to do something",
    told: [
      "Post: Police told Brennar Bank to close its doors.",
      "Wire: Brennar Bank was kept in the dark about the break-in, its director said.",
    ],
  },
  {
    name: "somebody else was told",
    told: [
      "Post: Petri said she had warned headteacher Alan Crome about the smell.",
      "Wire: The mayor, Ida Lund, said she first heard of trouble with the heaters when the pupils fell ill.",
    ],
  },
  {
    name: "did not know why",
    told: [
      "Post: Petri said she had warned headteacher Alan Crome about the smell.",
      "Wire: Headteacher Alan Crome said he had not been told why the pupils fell ill.",
    ],
  },
];

checkRows("who was told", { differ, traps });
