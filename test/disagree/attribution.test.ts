import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "two players",
    told: [
      "Wire: “We threw it away in the last ten minutes,” said the captain Milo Denz.",
      "Post: “We threw it away in the last ten minutes,” goalkeeper Emil Voss said.",
    ],
    question: /Who said/,
    answers: ["the captain Milo Denz", "goalkeeper Emil Voss"],
  },
  {
    name: "said before the quotation",
    told: [
      "Wire: Mayor Olga Brandt said: “The bridge was never safe for lorries of that weight.”",
      "Post: “The bridge was never safe for lorries of that weight,” engineer Karl Obst said.",
    ],
    question: /Who said/,
    answers: ["Mayor Olga Brandt", "engineer Karl Obst"],
  },
  {
    name: "told reporters",
    told: [
      "Wire: “There is no money left for another season,” chairman Aldo Corr told reporters.",
      "Ledger: “There is no money left for another season,” Ilsa Trent told reporters on Wednesday.",
    ],
    question: /Who said/,
    answers: ["chairman Aldo Corr", "Ilsa Trent"],
  },
  {
    name: "straight quotation marks",
    told: [
      'Wire: "They left us on the roof for two nights without water," said Rosa Imel.',
      'Courier: "They left us on the roof for two nights without water," said Mira Solt, a teacher.',
    ],
    question: /Who said/,
    answers: ["Rosa Imel", "Mira Solt"],
  },
  {
    name: "according to",
    told: [
      "Wire: The deal is “a gift to the smugglers of the border towns”, according to Petra Holm.",
      "Courier: Joan Merrick called the deal “a gift to the smugglers of the border towns”.",
    ],
    question: /Who|call/,
    answers: ["Petra Holm", "Joan Merrick"],
  },
  {
    name: "added",
    told: [
      "Wire: “Nobody warned us that the valve was broken,” Tor Halvik added.",
      "Post: “Nobody warned us that the valve was broken,” said Dora Vane.",
    ],
    question: /Who/,
    answers: ["Tor Halvik", "Dora Vane"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "a full name and a surname",
    told: [
      "Wire: “We threw it away in the last ten minutes,” said the captain Milo Denz.",
      "Post: “We threw it away in the last ten minutes,” Denz said.",
    ],
  },
  {
    name: "a firm and its spokeswoman",
    told: [
      "Wire: “We are sorry for every minute our passengers lost,” the airline Varanair said.",
      "Post: “We are sorry for every minute our passengers lost,” said Rosa Imel, a spokeswoman for Varanair.",
    ],
  },
  {
    name: "a function and a name",
    told: [
      "Wire: “The bridge was never safe for lorries of that weight,” the mayor said.",
      "Post: “The bridge was never safe for lorries of that weight,” Olga Brandt said.",
    ],
  },
  {
    name: "a pronoun",
    told: [
      "Wire: Milo Denz was in tears. “We threw it away in the last ten minutes,” he said.",
      "Post: “We threw it away in the last ten minutes,” said Milo Denz.",
    ],
  },
  {
    name: "a slogan",
    told: [
      "Wire: Thousands chanted “No trains, no peace”, led by Dora Vane.",
      "Post: “No trains, no peace,” said Tor Halvik, a driver.",
    ],
  },
  {
    name: "one's words in two translations",
    told: [
      "Wire: “We shall never sell this island to strangers,” premier Ida Lund said.",
      "Post: “We will not ever sell the island to foreigners,” premier Ida Lund said.",
    ],
  },
  {
    name: "through an agency",
    told: [
      "Wire: “There is no money left for another season,” Aldo Corr told Radio Seven.",
      "Radio Seven: “There is no money left for another season,” said Corr.",
    ],
  },
  {
    name: "one quotes another",
    told: [
      "Wire: “There is no money left for another season,” Aldo Corr said.",
      "Post: Ilsa Trent recalled that Corr had told her: “There is no money left for another season.”",
    ],
  },
  {
    name: "two statements with the same opening",
    told: [
      "Wire: “Our thoughts are with the families of the victims,” Ida Lund said.",
      "Post: “Our thoughts are with the families of the victims,” Nils Arve said.",
    ],
  },
  {
    name: "a law that both read out",
    told: [
      "Wire: The charter says “every citizen has the right to leave the country”, Ida Lund noted.",
      "Post: “Every citizen has the right to leave the country,” Nils Arve read from the charter.",
    ],
  },
  {
    name: "a group and one of its members",
    told: [
      "Wire: “We were kettled for hours without any water,” protesters said.",
      "Post: “We were kettled for hours without any water,” said Dora Vane, a protester.",
    ],
  },
  {
    name: "a title of a book",
    told: [
      "Wire: Joan Merrick wrote “The Last Ferry Out of Tolvik Harbour”.",
      "Post: Nils Arve read from “The Last Ferry Out of Tolvik Harbour”.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "wrote",
    told: [
      "Wire: “This court has forgotten whom it is meant to protect,” wrote Judge Ida Lund.",
      "Post: “This court has forgotten whom it is meant to protect,” Judge Nils Arve wrote.",
    ],
    question: /Who/,
    answers: ["Judge Ida Lund", "Judge Nils Arve"],
  },
  {
    name: "a quotation with a small difference",
    told: [
      "Wire: “It was like a wall of fire coming down the hill,” said Emil Voss, a farmer.",
      "Post: “It was like a wall of fire coming down that hill,” said Karl Obst, a farmer.",
    ],
    question: /Who/,
    answers: ["Emil Voss", "Karl Obst"],
  },
];

const knownTraps: readonly Trap[] = [
  {
    name: "a proverb",
    told: [
      "Wire: “Where there is smoke there is fire,” said Karl Obst.",
      "Post: “Where there is smoke there is fire,” said Rosa Imel.",
    ],
  },
];

checkRows("attribution", { differ, traps, known, knownTraps });
