import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "years in office",
    told: [
      "Post: The last woman in the post was Edith Brandvold, who served from 1967 to 1979.",
      "Wire: Edith Brandvold held the seat from 1966 to 1978.",
    ],
    question: /when did Brandvold serve/,
    answers: ["1967 to 1979", "1966 to 1978"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "two offices",
    told: [
      "Post: Edith Brandvold was a senator from 1967 to 1979.",
      "Wire: Edith Brandvold was mayor of Sael from 1988 to 1996.",
    ],
  },
  {
    name: "two people",
    told: ["Post: Edith Brandvold served from 1967 to 1979.", "Wire: Henrik Lunde served from 1966 to 1978."],
  },
  {
    name: "one year the same",
    told: [
      "Post: Edith Brandvold led the party from 1967 to 1979.",
      "Wire: Edith Brandvold led the group in parliament from 1967 to 1975.",
    ],
  },
];

checkRows("years", { differ, traps });
