import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const bystander = "Wire: The march in Harbury ended on Wednesday evening in front of the parliament.";

const differ: readonly Difference[] = [
  {
    name: "organisers and police",
    told: [
      "Post: Organisers said 40,000 people marched through Harbury on Wednesday. Police counted 12,000.",
      bystander,
    ],
    question: /How many people/,
    answers: ["40,000", "12,000"],
  },
  {
    name: "boats",
    told: [
      "Courier: About 200 boats took part in the protest, the fishermen's league said. The coast guard counted 85.",
      "Wire: Fishermen blocked the harbour of Tolvik on Wednesday.",
    ],
    question: /How many boats/,
    answers: ["About 200", "85"],
  },
  {
    name: "according to",
    told: [
      "Courier: According to the hospital, 19 people were injured. Police said 14 people were injured.",
      "Wire: The tram derailed in the centre of Sael.",
    ],
    question: /How many people were injured/,
    answers: ["19", "14"],
  },
  {
    name: "put the figure at",
    told: [
      "Courier: Residents said 300 homes had been destroyed. The council put the figure at 180.",
      "Wire: The storm tore through Sael before dawn.",
    ],
    question: /How many .*(?:homes|buildings)/,
    answers: ["300", "180"],
  },
  {
    name: "but",
    told: [
      "Ledger: The rebels said they had killed 70 soldiers, but the army said 12 soldiers were killed.",
      "Wire: Fighting went on near Damora on Wednesday.",
    ],
    question: /How many .*killed/,
    answers: ["70", "12"],
  },
  {
    name: "a rival estimate of money",
    told: [
      "Ledger: The ministry put the damage at €40 million. Insurers estimated it at €95 million.",
      "Wire: The storm tore through Sael before dawn.",
    ],
    question: /damage/,
    answers: ["€40 million", "€95 million"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "one speaker, two kinds of harm",
    told: [
      "Post: Police said 14 people were injured. The hospital said six of them were children.",
      "Wire: The tram derailed in the centre of Sael.",
    ],
  },
  {
    name: "two places",
    told: ["Post: Police in Harbury counted 12,000 marchers. Police in Sael counted 3,000.", bystander],
  },
  {
    name: "last year",
    told: [
      "Post: Organisers said 40,000 people marched on Wednesday. Last year, police counted 12,000.",
      bystander,
    ],
  },
  {
    name: "an update in one account",
    told: [
      "Post: Police first said 14 people were injured. The hospital later said 19 people were injured.",
      "Wire: The tram derailed in the centre of Sael.",
    ],
    compare: ["update", "number"],
  },
  {
    name: "figures that agree",
    told: ["Post: Organisers said about 40,000 people marched. Police counted 39,500.", bystander],
  },
  {
    name: "other things",
    told: [
      "Post: The union said 900 workers had joined the strike. The company said 350 buses were delayed.",
      "Wire: Workers at Harrow Trucks walked out on Wednesday.",
    ],
  },
  {
    name: "demand and offer",
    told: [
      "Post: The union wants a rise of 9 per cent. The company offers 4 per cent.",
      "Wire: Workers at Harrow Trucks walked out on Wednesday.",
    ],
  },
  {
    name: "a year that is no count",
    told: ["Post: Organisers said 40,000 people marched. Police counted fewer than in 2019.", bystander],
  },
  {
    name: "dead on either side",
    told: [
      "Post: The army said 12 soldiers were killed. The rebels said 30 of their fighters were killed.",
      "Wire: Fighting went on near Damora on Wednesday.",
    ],
  },
  {
    name: "a group within the crowd",
    told: [
      "Post: Organisers said 40,000 people marched. Police counted 300 hooded youths.",
      "Wire: The march ended on Wednesday evening.",
    ],
  },
  {
    name: "each on its own losses",
    told: [
      "Post: Norland said it had lost 12 soldiers. Sarnia said it had lost 31.",
      "Wire: The clashes at Rusk ended on Wednesday.",
    ],
  },
  {
    name: "two polls",
    told: [
      "Post: An Orba poll saw Holm at 46 per cent. A Medi poll saw Arve at 44 per cent.",
      "Wire: Varania votes on Sunday.",
    ],
  },
  {
    name: "then and now",
    told: [
      "Post: The firm said it employed 3,400 people. In 1990 it had employed 9,000, the union said.",
      "Wire: Harrow Trucks will close its plant in Denby.",
    ],
  },
  {
    name: "dead by one, injured by another",
    told: [
      "Post: Police said nine people had died. The hospital was treating 14.",
      "Wire: The tram derailed in the centre of Sael.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "in one sentence",
    told: [
      "Post: The union said 900 workers had joined the strike, while the company put the number at 350.",
      "Wire: Workers at Harrow Trucks walked out on Wednesday.",
    ],
    question: /How many workers/,
    answers: ["900", "350"],
  },
  {
    name: "two ministries",
    told: [
      "Ledger: The interior ministry said 53 people had been killed. The health ministry said 61 people had been killed.",
      "Wire: The quake in Varania flattened whole villages.",
    ],
    question: /How many people were killed/,
    answers: ["53", "61"],
  },
];

checkRows("rival figures", { differ, traps, known });
