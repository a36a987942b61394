import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const yesNo = ["Yes", "No"];

const differ: readonly Difference[] = [
  {
    name: "asked or not",
    told: [
      "Post: The council of Sael closes the pool. “Nobody asked us,” said a swimmer at the pool.",
      "Wire: The council of Sael held three public meetings on the pool, the mayor said.",
    ],
    question: /asked/,
    answers: yesNo,
  },
  {
    name: "closes or goes on",
    told: [
      "Post: The paper mill in Brennar: the plant will close in May, the company said.",
      "Wire: Talks on the Brennar mill: the plant will carry on with fewer people, the company said.",
    ],
    question: /close, or go on/,
    answers: ["Close", "Go on"],
  },
  {
    name: "a buyer",
    told: [
      "Post: The company has found a buyer for the site in Sael, its chief said.",
      "Wire: There is no buyer for the site in Sael, a bank said of the company.",
    ],
    question: /buyer/,
    answers: yesNo,
  },
  {
    name: "the union and the offer",
    told: [
      "Post: The union accepted the offer of the railway on Wednesday.",
      "Wire: The union rejected the offer of the railway on Wednesday.",
    ],
    question: /union accept/,
    answers: yesNo,
  },
  {
    name: "a fair vote",
    told: [
      "Post: The election in Norland was free and fair, observers said.",
      "Wire: The election in Norland was rigged, the opposition said.",
    ],
    question: /fair/,
    answers: yesNo,
  },
  {
    name: "compensation",
    told: [
      "Post: Passengers of the ferry will receive compensation, the line said.",
      "Wire: Passengers of the ferry said they had been offered no compensation.",
    ],
    question: /ompensation/,
    answers: yesNo,
  },
  {
    name: "as one",
    told: [
      "Post: The council of Sael passed the budget. The Civic List had voted as one against the budget, its leader said.",
      "Wire: The budget of Sael passed because a councillor of the Civic List crossed the floor.",
    ],
    question: /as one/,
    answers: yesNo,
  },
  {
    name: "a penalty",
    told: [
      "Post: Harbury won the match by a goal in the last minute. It was a clear penalty, the coach said.",
      "Wire: Harbury won the match late. There was no contact before the penalty, Tolvik's captain said.",
    ],
    question: /penalty/,
    answers: yesNo,
  },
];

const traps: readonly Trap[] = [
  {
    name: "two parties to one offer",
    told: [
      "Post: The union accepted the offer of the railway on Wednesday.",
      "Wire: The drivers rejected the offer of the railway on Wednesday.",
    ],
  },
  {
    name: "two pools",
    told: [
      "Post: The pool in Sael will close in May, the council said.",
      "Wire: The museum in Sael will carry on with fewer people, the council said.",
    ],
  },
  {
    name: "accepted the next day",
    told: [
      "Post, 2026-03-10: The union rejected the offer of the railway on Tuesday.",
      "Wire, 2026-03-12: The union accepted the offer of the railway on Thursday.",
    ],
  },
];

checkRows("issues of decisions", { differ, traps });
