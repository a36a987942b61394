import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "noticed or seen before",
    told: [
      "Post: The port said it noticed the break-in on 3 March.",
      "Wire: Staff at the port first saw signs of a break-in in late January, two of them said.",
    ],
    question: /break-in first noticed/,
    answers: ["3 March 2026", "January 2026"],
  },
  {
    name: "first heard and warned before",
    told: [
      "Post: The department first heard about the outbreak on March 5, its director said.",
      "Wire: Officials were warned of an outbreak on February 12, e-mails show.",
    ],
    question: /outbreak first noticed/,
    answers: ["5 March 2026", "12 February 2026"],
  },
  {
    name: "the authority told, one account",
    told: [
      "Post: The inspectorate said it was told of the leak on 9 March. Brandt maintains that it informed the inspectorate on 2 March.",
      "Wire: A leak was found at the Brandt works in Sael.",
    ],
    question: /authorities told/,
    answers: ["9 March 2026", "2 March 2026"],
  },
  {
    name: "production",
    told: [
      "Post: Production at the new plant in Sael is to start in 2028, the firm said.",
      "Wire: The first cars will leave the plant in Sael in 2027, the mayor said.",
    ],
    question: /production start/,
    answers: ["2028", "2027"],
  },
  {
    name: "a law",
    told: [
      "Post: The new tax takes effect on 1 May, the ministry in Sael said.",
      "Wire: The tax will take effect on 1 July, according to the speaker of parliament in Sael.",
    ],
    question: /take effect/,
    answers: ["1 May 2026", "1 July 2026"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "told after it was first known",
    told: [
      "Post: The port first noticed the break-in on 3 March.",
      "Wire: The port told its board on 9 March.",
    ],
  },
  {
    name: "a month and its day",
    told: [
      "Post: The new tax takes effect on 1 May, the ministry said.",
      "Wire: The tax will take effect in May.",
    ],
  },
  {
    name: "an account that has both",
    told: [
      "Post: The new tax takes effect on 1 May for firms. It takes effect on 1 July for households.",
      "Wire: The tax will take effect on 1 July.",
    ],
  },
  {
    name: "construction and production",
    told: [
      "Post: Construction of the plant begins in 2026.",
      "Wire: Production at the plant is to start in 2028.",
    ],
  },
  {
    name: "years apart",
    told: [
      "Post: The port first noticed a leak on 3 March.",
      "Wire: The port was warned of a leak in June 2019.",
    ],
  },
];

checkRows("dates that a report gives once", { differ, traps });
