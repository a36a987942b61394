import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "liberation",
    told: [
      "Post: The liberation of Damora was complete on Wednesday.",
      "Wire: The general reported the “liberation” of Damora to the president.",
      "Ledger: Troops helped “liberate” villages around Damora, the general said.",
    ],
    question: /liberation/,
    answers: ["In its own words", "In quotation marks"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "one keeps it at a distance",
    told: [
      "Post: The liberation of Damora was complete on Wednesday.",
      "Wire: The general reported the “liberation” of Damora to the president.",
    ],
  },
  {
    name: "reported as said",
    told: [
      "Post: The general said the liberation of Damora was complete.",
      "Wire: The general reported the “liberation” of Damora to the president.",
      "Ledger: Troops helped “liberate” villages around Damora, the general said.",
    ],
  },
  {
    name: "another place",
    told: [
      "Post: The museum in Harbury remembers the liberation of the city in the last century.",
      "Wire: The general reported the “liberation” of Damora to the president.",
      "Ledger: Troops helped “liberate” villages around Damora, the general said.",
    ],
  },
  {
    name: "a whole sentence quoted",
    told: [
      "Post: The liberation of Damora was complete on Wednesday.",
      "Wire: “We celebrate the liberation of Damora with all our hearts,” the general said.",
      "Ledger: “The liberation of Damora is a day of joy for all,” the mayor said.",
    ],
  },
];

checkRows("framing", { differ, traps });
