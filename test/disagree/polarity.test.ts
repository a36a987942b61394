import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "asked for cameras",
    told: [
      "Post: The library had asked for money for new cameras twice, letters show.",
      "Wire: The mayor said the library had never asked for cameras.",
    ],
    question: /library .*ask/i,
    answers: ["Yes", "No"],
  },
  {
    name: "an approval given",
    told: [
      "Post: Norland has not yet approved the sale of the port, an official said.",
      "Wire: Norland had already given its approval, the buyer said.",
    ],
    question: /approve/,
    answers: ["Yes", "No"],
  },
  {
    name: "inspected",
    told: [
      "Post: The inspectorate inspected the lift cable in the autumn, according to its director.",
      "Wire: The inspectorate never inspected the lift cable, a former engineer said.",
    ],
    question: /inspect/,
    answers: ["Yes", "No"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "what speakers say of themselves",
    told: [
      "Wire: “We are not paying attention to the problems of the harbour district,” councillor Ida Lund said.",
      "Post: Residents said Governor Petra Holm was paying attention to the problems of the harbour district.",
    ],
  },
  {
    name: "no longer",
    told: [
      "Post: The outage disrupted all traffic of the Sealink cable, the operator said.",
      "Wire: The outage no longer disrupts traffic of the Sealink cable.",
    ],
  },
  {
    name: "not yet, and later done",
    told: [
      "Post, 2026-03-10: Norland has not approved the sale of the port.",
      "Wire, 2026-03-12: Norland approved the sale of the port on Thursday.",
    ],
  },
  {
    name: "two actors",
    told: [
      "Post: Varania approved the sale of the port.",
      "Wire: Norland did not approve the sale of the port.",
    ],
  },
  {
    name: "two objects",
    told: [
      "Post: The inspectorate inspected the lift cable in the autumn.",
      "Wire: The inspectorate did not inspect the kitchen of the hut.",
    ],
  },
  {
    name: "none and non",
    told: [
      "Post: The injuries of the marchers were not life-threatening, medics said.",
      "Wire: None of the marchers suffered life-threatening injuries.",
    ],
  },
  {
    name: "only possible",
    told: [
      "Post: The inspectorate could have inspected the lift cable.",
      "Wire: The inspectorate did not inspect the lift cable.",
    ],
  },
  {
    name: "future and past",
    told: [
      "Post: The council will inspect the lift cable in May.",
      "Wire: The council did not inspect the lift cable.",
    ],
  },
];

checkRows("done or not done", { differ, traps });
