import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const yesNo = ["Yes", "No"];

const differ: readonly Difference[] = [
  {
    name: "running again",
    told: [
      "Post: The blockade of the port of Sael was lifted, the ministry said.",
      "Wire: The blockade of the port of Sael goes on: nothing has left the quay, a docker said.",
    ],
    question: /running again/,
    answers: yesNo,
  },
  {
    name: "saved or lost",
    told: [
      "Post: The flood damaged the archive of Brennar. The books can be saved, the librarian said.",
      "Wire: After the flood the books of the archive of Brennar are beyond repair, an expert said.",
    ],
    question: /saved/,
    answers: yesNo,
  },
  {
    name: "trained",
    told: [
      "Post: Lund graduated from the academy in Tolvik, his website says.",
      "Wire: Lund never completed any training, the academy in Tolvik said.",
    ],
    question: /training/,
    answers: yesNo,
  },
  {
    name: "production",
    told: [
      "Post: The dairy in Sael has recalled its cheese. Production at the plant was halted, the dairy said.",
      "Wire: The recall of cheese in Sael: the dairy's lorries were still rolling, a neighbour said.",
    ],
    question: /production/,
    answers: ["Stopped", "Went on"],
  },
  {
    name: "conceded",
    told: [
      "Post: Marsh won the election in Sael. Loy telephoned her to concede.",
      "Wire: Marsh won the election in Sael. Loy said he had not conceded.",
    ],
    question: /conceded/,
    answers: yesNo,
  },
  {
    name: "the gate",
    told: [
      "Post: The flood in Sael came at night. The gate was closed at six, the log shows.",
      "Wire: After the flood in Sael a fisherman said the gate was still standing open at seven.",
    ],
    question: /closed in time/,
    answers: yesNo,
  },
  {
    name: "money back",
    told: [
      "Post: The festival in Sael is cancelled. Ticket holders get their money back, the organiser said.",
      "Wire: The festival in Sael is cancelled. Ticket holders receive vouchers.",
    ],
    question: /money back/,
    answers: yesNo,
  },
  {
    name: "postponed or cancelled",
    told: [
      "Post: The festival in Sael is called off. It will be held in September, the organiser said.",
      "Wire: The festival in Sael is called off. It will not take place this year, the mayor said.",
    ],
    question: /postponed/,
    answers: ["Postponed", "Cancelled"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "running again two days later",
    told: [
      "Post, 2026-03-10: The blockade of the port of Sael goes on: nothing has left the quay.",
      "Wire, 2026-03-12: The blockade of the port of Sael was lifted.",
    ],
  },
  {
    name: "a gate in another story",
    told: [
      "Post: The flood in Sael came at night. The gate was closed at six, the log shows.",
      "Wire: After the flood in Sael the bakery was open until noon.",
    ],
  },
  {
    name: "two candidates",
    told: [
      "Post: Marsh won the election in Sael. Loy telephoned her to concede.",
      "Wire: Marsh won the election in Sael. She thanked her voters.",
    ],
  },
];

checkRows("issues of outcomes", { differ, traps });
