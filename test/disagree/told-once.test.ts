import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "a vote in words",
    told: [
      "Post: The council of Sael passed the budget by 24 votes to 21.",
      "Wire: The council of Sael adopted it with twenty-five votes in favour and 21 against.",
    ],
    question: /vote/,
    answers: ["24-21", "twenty-five-21"],
  },
  {
    name: "months pregnant",
    told: [
      "Post: The woman, who was five months pregnant, is out of danger.",
      "Wire: The four-months pregnant woman was taken to the clinic in Sael.",
    ],
    question: /months pregnant/,
    answers: ["five", "four"],
  },
  {
    name: "storeys and feet",
    told: ["Post: The roofer fell nine storeys in the rain.", "Wire: He slipped 25 feet past the ladder."],
    question: /How far/,
    answers: ["nine storeys", "25 feet"],
  },
  {
    name: "the minute of the winner",
    told: [
      "Post: Marin headed the winner in the 88th minute.",
      "Wire: Marin's winning goal in the 89th minute settled the final.",
    ],
    question: /winning goal/,
    answers: ["88", "89"],
  },
  {
    name: "the round of the knockdown",
    told: [
      "Post: Reyes was down in the seventh round but got up.",
      "Wire: The knockdown in the eighth round had been a slip, her trainer said.",
    ],
    question: /knockdown/,
    answers: ["seventh", "eighth"],
  },
  {
    name: "a vote",
    told: [
      "Post: The board voted 17-14 in favour of the sale.",
      "Wire: The board approved the sale by a vote of 21-10.",
    ],
    question: /vote/,
    answers: ["17-14", "21-10"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "metres and feet",
    told: [
      "Post: The cabin dropped 18 metres on to the slope.",
      "Wire: The cabin plummeted 59 feet on to the slope.",
    ],
  },
  {
    name: "two goals",
    told: [
      "Post: Okoro scored in the 12th minute and Marin headed the winner in the 88th minute.",
      "Wire: Okoro had opened the scoring in the 12th minute.",
    ],
  },
  {
    name: "an ordinal and a number",
    told: [
      "Post: Reyes was down in the seventh round but got up.",
      "Wire: The champion had Reyes on the canvas in round seven.",
    ],
  },
  {
    name: "two votes",
    told: [
      "Post: The board voted 17-14 in favour of the sale. It voted 21-10 to hear the buyers.",
      "Wire: The board voted 21-10 to hear the buyers.",
    ],
  },
];

checkRows("values that a report gives once", { differ, traps });
