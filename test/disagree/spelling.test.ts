import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "another vowel in the surname",
    told: [
      "Wire: The climber Tor Halvik, 29, was found on Tuesday.",
      "Post: The climber Tor Halvek, 29, was found on Tuesday.",
    ],
    question: /spel/,
    answers: ["Tor Halvik", "Tor Halvek"],
  },
  {
    name: "the given name",
    told: [
      "Wire: Catherine Merrick, 44, was named as the driver.",
      "Post: Police named the driver as Catharine Merrick, 44.",
    ],
    question: /spel/,
    answers: ["Catherine Merrick", "Catharine Merrick"],
  },
  {
    name: "a doubled letter",
    told: [
      "Wire: The painter Nils Arvesen, 88, died on Sunday.",
      "Post: Nils Arvessen, 88, the painter, died on Sunday.",
    ],
    question: /spel/,
    answers: ["Nils Arvesen", "Nils Arvessen"],
  },
  {
    name: "an age in words before the name",
    told: [
      "Wire: The victim, 19-year-old Rosa Imelda, was a student.",
      "Post: The victim, 19-year-old Rosa Immelda, was a student.",
    ],
    question: /spel/,
    answers: ["Rosa Imelda", "Rosa Immelda"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "a father and his son",
    told: [
      "Post: Jerred Ortan, 42, was shot near his house in Sael.",
      "Wire: “I am relieved,” said 17-year-old Jerrod Ortan, one of his sons.",
    ],
  },
  {
    name: "two of one family",
    told: [
      "Wire: Luc Arden, 54, was sentenced on Wednesday.",
      "Post: Lucy Arden, 27, wept as the judge spoke to her father.",
    ],
  },
  {
    name: "brothers with alike names",
    told: [
      "Wire: Jan Merrick, 31, was hurt. His brother Jon Merrick, 29, escaped.",
      "Post: Jon Merrick, 29, escaped.",
    ],
  },
  {
    name: "a short form",
    told: ["Wire: Michael Denz, 24, scored twice.", "Post: Mike Denz, 24, scored twice."],
  },
  {
    name: "with and without accents",
    told: ["Wire: José Imel, 79, has died.", "Post: Jose Imel, 79, has died."],
  },
  {
    name: "a middle initial",
    told: ["Wire: Joan P. Merrick, 52, was named auditor.", "Post: Joan Merrick, 52, was named auditor."],
  },
  {
    name: "a possessive",
    told: ["Wire: Aldo Corr's, 58, tenure ended on Tuesday.", "Post: Aldo Corr, 58, resigned on Tuesday."],
  },
  {
    name: "a place",
    told: [
      "Wire: The fire began in North Harbury, 12 miles from the coast.",
      "Post: The fire began in North Harbrey, 12 miles from the coast.",
    ],
  },
  {
    name: "capitals",
    told: ["Wire: MIRA SOLT, 31, taught in Harbury.", "Post: Mira Solt, 31, taught in Harbury."],
  },
  {
    name: "different people of different ages",
    told: ["Wire: Anna Keller, 31, was killed.", "Post: Anne Keller, 64, was injured."],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "a letter more in the surname",
    told: [
      "Wire: Mira Soltt, 31, taught at a school in Harbury.",
      "Post: Mira Solt, 31, taught at a school in Harbury.",
    ],
    question: /spel/,
    answers: ["Mira Soltt", "Mira Solt"],
  },
  {
    name: "i and y",
    told: [
      "Wire: Police charged Emil Vossner, 24, with murder.",
      "Post: Emyl Vossner, 24, was charged with murder.",
    ],
    question: /spel/,
    answers: ["Emil Vossner", "Emyl Vossner"],
  },
  {
    name: "two letters",
    told: [
      "Wire: Judge Idalie Lundgren, 61, will retire in June.",
      "Post: Judge Idalie Lundgreen, 61, will retire in June.",
    ],
    question: /spel/,
    answers: ["Idalie Lundgren", "Idalie Lundgreen"],
  },
  {
    name: "without an age, a suspect",
    told: [
      "Wire: The suspect, Karl Obstner, fled in a stolen van, police said.",
      "Post: Police named the suspect as Karl Obsner.",
    ],
    question: /spel/,
    answers: ["Karl Obstner", "Karl Obsner"],
  },
];

checkRows("spelling", { differ, traps, known });
