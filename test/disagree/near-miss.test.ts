import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "a sum that differs by a digit",
    told: [
      "Wire: The council spent $5,587.75 at the Seabright Retreat, records show.",
      "Post: Receipts list $5,687.75 spent at the Seabright Retreat in May.",
    ],
    question: /How much/,
    answers: ["$5,587.75", "$5,687.75"],
  },
  {
    name: "votes",
    told: [
      "Wire: Ilsa Trent won by 1,204 votes in the district of Upper Sael, the commission said.",
      "Post: Ilsa Trent won by 1,240 votes in the district of Upper Sael.",
    ],
    question: /how many votes/i,
    answers: ["1,204", "1,240"],
  },
  {
    name: "a reprint in which an editor changed a digit",
    told: [
      "Wire: The firm owes 3,418 creditors in the port town of Tolvik, the receiver said. The receiver, Karl Obst, spoke in Harbury.",
      "Post (copy of Wire): The firm owes 3,481 creditors in the port town of Tolvik, the receiver said. The receiver, Karl Obst, spoke in Harbury.",
    ],
    question: /How many creditors/,
    answers: ["3,418", "3,481"],
  },
  {
    name: "a price in euros",
    told: [
      "Wire: The painting fetched €1,312,500 at the Merrick auction house.",
      "Courier: The painting fetched €1,321,500 at the Merrick auction house.",
    ],
    question: /How much/,
    answers: ["€1,312,500", "€1,321,500"],
  },
  {
    name: "ballots",
    told: [
      "Wire: Clerks rejected 417 postal ballots in Harbury North.",
      "Post: Clerks rejected 471 postal ballots in Harbury North.",
    ],
    question: /How many/,
    answers: ["417", "471"],
  },
  {
    name: "a share to one decimal",
    told: [
      "Wire: Exports to Norland fell by 11.3 per cent in the fourth quarter, the statistics office said.",
      "Post: Exports to Norland fell by 11.8 per cent in the fourth quarter, the statistics office said.",
    ],
    question: /How|much/,
    answers: ["11.3 per cent", "11.8 per cent"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "rounded",
    told: [
      "Wire: Ilsa Trent won by 1,204 votes in the district of Upper Sael.",
      "Post: Ilsa Trent won by about 1,200 votes in the district of Upper Sael.",
    ],
  },
  {
    name: "a decimal less",
    told: [
      "Wire: Exports to Norland fell by 11.34 per cent in the fourth quarter.",
      "Post: Exports to Norland fell by 11.3 per cent in the fourth quarter.",
    ],
  },
  {
    name: "two years of one series",
    told: [
      "Wire: Clerks rejected 417 postal ballots in Harbury North.",
      "Post: Clerks rejected 421 postal ballots in Harbury North in 2022.",
    ],
  },
  {
    name: "two candidates",
    told: [
      "Wire: Ilsa Trent received 41,204 votes in Upper Sael.",
      "Post: Petra Holm received 41,024 votes in Upper Sael.",
    ],
  },
  {
    name: "one account has both",
    told: [
      "Wire: The painting was offered for €1,312,500 at the Merrick auction house and sold for €1,321,500 at the Merrick auction house.",
      "Post: The painting was sold for €1,321,500 at the Merrick auction house.",
    ],
  },
  {
    name: "two bills of one hotel",
    told: [
      "Wire: The council spent $5,587.75 at the Seabright Retreat in May.",
      "Post: The council spent $5,687.75 at the Seabright Retreat in September.",
    ],
  },
  {
    name: "street numbers",
    told: [
      "Wire: The fire began at 417 Foundry Street in Harbury.",
      "Post: The fire spread to 421 Foundry Street in Harbury.",
    ],
  },
  {
    name: "two currencies",
    told: [
      "Wire: The painting fetched €1,312,500 at the Merrick auction house.",
      "Post: The painting fetched $1,421,500 at the Merrick auction house.",
    ],
  },
  {
    name: "exchange rates of two days",
    told: [
      "Wire, 2026-03-10: The index of the Harbury bourse closed at 8,215 points.",
      "Post, 2026-03-12: The index of the Harbury bourse closed at 8,241 points.",
    ],
  },
  {
    name: "a toll that grew in a reprint",
    told: [
      "Wire, 2026-03-10: The quake killed 1,418 people in the valley of Oss, officials said.",
      "Post, 2026-03-12: The quake killed 1,481 people in the valley of Oss, officials said.",
    ],
    compare: ["update"],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "runners",
    told: [
      "Wire: A record 12,406 runners crossed the finish line of the Lowmark marathon.",
      "Post: Some 12,460 runners crossed the finish line of the Lowmark marathon on Sunday.",
    ],
    question: /How many runners/,
    answers: ["12,406", "12,460"],
  },
  {
    name: "hectares",
    told: [
      "Wire: The fire burned 8,215 hectares of pine forest north of Sael.",
      "Ledger: The fire burned 8,125 hectares of pine forest north of Sael.",
    ],
    question: /How/,
    answers: ["8,215 hectares", "8,125 hectares"],
  },
];

checkRows("near miss", { differ, traps, known });
