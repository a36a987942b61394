import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const yesNo = ["Yes", "No"];

const differ: readonly Difference[] = [
  {
    name: "sirens, or nobody told",
    told: [
      "Post: The river flooded Sael. An official, who asked not to be named, said that sirens had been sounded twice.",
      "Wire: The flood in Sael: “They opened the gates and told nobody,” said Ana Brun, a baker.",
    ],
    question: /concerned told/,
    answers: yesNo,
  },
  {
    name: "from above",
    told: [
      "Post: The government closes the ward in Sael. The minister had personally decided it, a nurse said.",
      "Wire: The ward in Sael closes. No minister took the decision, the government said.",
    ],
    question: /from above/,
    answers: ["From above", "Not from above"],
  },
  {
    name: "freely or on an order",
    told: [
      "Post: Tolvik Foods has recalled its jam on its own initiative, it said.",
      "Wire: Tolvik Foods was ordered to recall its jam, the agency said.",
    ],
    question: /on an order/,
    answers: ["Freely", "On an order"],
  },
  {
    name: "told or not",
    told: [
      "Post: The storm hit Sael at night. The council had phoned every care home, it said.",
      "Wire: The storm hit Sael at night. “Nobody called us,” said the head of a care home.",
    ],
    question: /told/,
    answers: yesNo,
  },
  {
    name: "knew earlier",
    told: [
      "Post: An outbreak at a dairy in Sael. The managers knew of the bacteria weeks before, a worker said.",
      "Wire: The outbreak in Sael: the dairy first learned of the bacteria on Friday, it said.",
    ],
    question: /earlier/,
    answers: ["Earlier", "Only then"],
  },
  {
    name: "a permitted route",
    told: [
      "Post: A march in Brennar turned into Mill Street. The route had been settled with the police, its leader said.",
      "Wire: The march in Brennar: a request for the route through Mill Street was turned down, the city said.",
    ],
    question: /permitted/,
    answers: yesNo,
  },
  {
    name: "on the spot",
    told: [
      "Post: The flood in Sael: the mayor led the response from the crisis room.",
      "Wire: During the flood in Sael the mayor was in a ski hotel, a guest said.",
    ],
    question: /on the spot/,
    answers: yesNo,
  },
];

const traps: readonly Trap[] = [
  {
    name: "what should have been ordered",
    told: [
      "Post: Tolvik Foods has recalled its jam on its own initiative, it said.",
      "Wire: Tolvik Foods should have been ordered to recall its jam, a mother said.",
    ],
  },
  {
    name: "both say they told",
    told: [
      "Post: The storm hit Sael at night. The council had phoned every care home, it said.",
      "Wire: The storm hit Sael at night. All care homes had been warned, the ministry said.",
    ],
  },
];

checkRows("issues of powers", { differ, traps });
