import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "a length, and from when to when",
    told: [
      "Wire: Forty skiers were stuck in the cable car of Serena. It took three hours until the last of them was let down.",
      "Post: From eleven in the morning until half past five she sat in the cabin of the cable car of Serena.",
    ],
    question: /^How long were people stuck\?$/,
    answers: ["three hours", "eleven in the morning until half past five"],
  },
  {
    name: "a standoff",
    told: [
      "Wire: The standoff at a farm near Orrin lasted five hours before the man gave up.",
      "Post: The man left the farm near Orrin after a nine-hour standoff.",
    ],
    question: /^How long did the standoff last\?$/,
    answers: ["five hours", "nine-hour"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "months of a trial, and its days of hearings",
    told: [
      "Wire: The Orrin fraud trial lasted 11 months and ended with two verdicts of guilty.",
      "Post: The Orrin fraud trial took 26 days of hearings.",
    ],
  },
  {
    name: "hours over days",
    told: [
      "Wire: After four days of deliberations the jury in Orrin gave up.",
      "Post: The jury in Orrin gave up after 30 hours of deliberations.",
    ],
  },
  {
    name: "at least so long",
    told: [
      "Wire: The standoff at a farm near Orrin lasted more than four hours.",
      "Post: The standoff at a farm near Orrin lasted five hours.",
    ],
  },
  {
    name: "two tubes of a tunnel",
    told: [
      "Wire: The western tube of the Harberg tunnel has been closed for two days.",
      "Post: The eastern tube of the Harberg tunnel was closed for five days.",
    ],
  },
  {
    name: "what is to come",
    told: [
      "Wire: The bridge at Orrin was closed for two days after the collision.",
      "Post: The bridge at Orrin will be closed for six days for its repair.",
    ],
  },
];

checkRows("how long it lasted", { differ, traps });
