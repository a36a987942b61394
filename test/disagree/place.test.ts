import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "only within one country, and in another",
    told: [
      "Wire: Polish troops fought exclusively within Ukraine, the minister said.",
      "Post: Polish troops also fought in Belarus, according to prisoners.",
    ],
    question: /Where/,
    answers: ["Only in Ukraine", "In Belarus"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "capital and country",
    told: [
      "Wire: The delegation met the envoys only in Egypt.",
      "Post: The delegation met the envoys in Cairo.",
    ],
  },
  {
    name: "two legs of a journey",
    told: [
      "Wire: Ida Lund met ministers in France on Monday.",
      "Post: Ida Lund met ministers in Spain on Tuesday.",
    ],
  },
  {
    name: "other troops",
    told: ["Wire: Polish troops fought only in Ukraine.", "Post: Russian troops fought in Georgia."],
  },
  {
    name: "not only",
    told: ["Wire: The drones operated not only in Chad.", "Post: The drones operated in Libya."],
  },
  {
    name: "deaths here, deaths there",
    told: [
      "Wire: The quake killed 19 people in Thailand.",
      "Post: The quake killed 1,644 people in Myanmar.",
    ],
  },
  {
    name: "another year",
    told: ["Wire: The army fought only in Chad this year.", "Post: The army fought in Niger in 2014."],
  },
  {
    name: "a demand",
    told: [
      "Wire: The drones may operate only in Chad, parliament demanded.",
      "Post: The drones operated in Chad.",
    ],
  },
  {
    name: "plants in two countries",
    told: [
      "Wire: Harrow Trucks builds buses only in Hungary.",
      "Post: Harrow Trucks builds engines in Slovakia.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "never outside",
    told: [
      "Wire: The drones operated only in Chad, the army said.",
      "Post: The drones operated in Libya as well, diplomats said.",
    ],
    question: /Where/,
    answers: ["Only in Chad", "In Libya"],
  },
  {
    name: "a crash in two countries",
    told: [
      "Wire: The helicopter crashed in Bolivia on Wednesday, killing its pilot.",
      "Post: The helicopter crashed in Peru on Wednesday, killing its pilot.",
    ],
    question: /Where/,
    answers: ["Bolivia", "Peru"],
  },
  {
    name: "an arrest in two countries",
    told: [
      "Wire: The banker Luc Arden was arrested in Spain on Tuesday.",
      "Post: The banker Luc Arden was arrested in Portugal on Tuesday.",
    ],
    question: /Where/,
    answers: ["Spain", "Portugal"],
  },
  {
    name: "trained solely in",
    told: [
      "Wire: The soldiers trained solely in Mali, a general said.",
      "Post: The soldiers trained in Niger, a general said.",
    ],
    question: /Where/,
    answers: ["Only in Mali", "In Niger"],
  },
  {
    name: "a plant that is to be built",
    told: [
      "Wire: Harrow Trucks will build the battery plant in Hungary.",
      "Post: Harrow Trucks will build the battery plant in Slovakia.",
    ],
    question: /Where/,
    answers: ["Hungary", "Slovakia"],
  },
  {
    name: "talks",
    told: [
      "Wire: The rebels' delegation met the envoys in Qatar on Monday.",
      "Post: The rebels' delegation met the envoys in Egypt on Monday.",
    ],
    question: /Where/,
    answers: ["Qatar", "Egypt"],
  },
  {
    name: "born",
    told: [
      "Wire: The painter Nils Arve was born in Norway.",
      "Post: The painter Nils Arve was born in Denmark.",
    ],
    question: /Where/,
    answers: ["Norway", "Denmark"],
  },
];

checkRows("place", { differ, traps, known });
