import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const yesNo = ["Yes", "No"];

const differ: readonly Difference[] = [
  {
    name: "left or removed",
    told: [
      "Post: The council of Sael met on Wednesday. Protesters filed out of their own accord, one of them said.",
      "Wire: At a meeting of the council of Sael security had to remove people: the gallery was cleared at ten.",
    ],
    question: /removed/,
    answers: ["On their own", "Removed"],
  },
  {
    name: "who began",
    told: [
      "Post: A march in Tolvik ended in clashes in Mill Street. Police charged the march without warning, a singer said.",
      "Wire: After a march in Tolvik there were clashes in Mill Street. Masked youths threw stones at the police line.",
    ],
    question: /started the violence/,
    answers: ["The police or guards", "The crowd"],
  },
  {
    name: "tear gas",
    told: [
      "Post: Police broke up a protest in Sael. They fired tear gas, marchers said.",
      "Wire: A protest in Sael was broken up. No tear gas was used, the ministry said.",
    ],
    question: /gas/,
    answers: yesNo,
  },
  {
    name: "a warning shot",
    told: [
      "Post: Police shot a man in Brennar. Officers gave two warnings before they fired, the chief said.",
      "Wire: A man was shot by police in Brennar. They fired without any warning, his brother said.",
    ],
    question: /warning given first/,
    answers: yesNo,
  },
  {
    name: "known to police",
    told: [
      "Post: A knife attack in Sael hurt two. The suspect was known to police, the mayor said.",
      "Wire: After the knife attack in Sael prosecutors said the man had no criminal record.",
    ],
    question: /known/,
    answers: yesNo,
  },
  {
    name: "planned",
    told: [
      "Post: The raid on the bank in Tolvik was planned for months, detectives believe.",
      "Wire: The raid on the bank in Tolvik was spontaneous, the men's lawyer said.",
    ],
    question: /planned/,
    answers: yesNo,
  },
  {
    name: "the footage",
    told: [
      "Post: A man died after a police raid in Sael. Footage from the yard was handed to the judge.",
      "Wire: After the police raid in Sael the footage from the yard was deleted, the family said.",
    ],
    question: /kept/,
    answers: yesNo,
  },
  {
    name: "in public",
    told: [
      "Post: The inquiry hearing in Sael was open to the public on Wednesday.",
      "Wire: The inquiry hearing in Sael took place behind closed doors.",
    ],
    question: /public/,
    answers: yesNo,
  },
];

const traps: readonly Trap[] = [
  {
    name: "two raids",
    told: [
      "Post: Police carried out a raid in Sael. Officers gave two warnings before the door was opened.",
      "Wire: A storm hit Tolvik without any warning.",
    ],
  },
  {
    name: "no gas in the pipes",
    told: [
      "Post: Police broke up a protest in Sael. They fired tear gas, marchers said.",
      "Wire: Police broke up a protest in Sael. Bakers asked for money for their ovens.",
    ],
  },
  {
    name: "who calls for a public hearing",
    told: [
      "Post: The opposition calls for a hearing that is open to the public in Sael.",
      "Wire: The inquiry hearing in Sael took place behind closed doors.",
    ],
  },
];

checkRows("issues of conduct", { differ, traps });
