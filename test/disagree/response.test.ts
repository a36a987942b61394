import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const bystander = "Wire: The council of Sael met on Wednesday evening behind closed doors.";

const differ: readonly Difference[] = [
  {
    name: "all of them",
    told: [
      "Post: The tenants' league said Brandt Homes had not told the families. Brandt Homes said all of them had been sent a letter.",
      bystander,
    ],
    question: /Brandt Homes told the families/,
    answers: ["Yes", "No"],
  },
  {
    name: "every one",
    told: [
      "Post: Monitors from Varania said they had been refused entry to nine stations. The board's chairwoman said every monitor had been given full access.",
      bystander,
    ],
    question: /refused entry|full access/,
    answers: ["Yes", "No"],
  },
  {
    name: "there was no such thing",
    told: [
      "Post: The ministry had cut the phone lines, the rights group Openline reported. A ministry spokesman said there was no blackout and blamed a fault.",
      bystander,
    ],
    question: /phone lines/,
    answers: ["Yes", "No"],
  },
  {
    name: "enough",
    told: [
      "Post: Farmers near Sael warned of water shortages. The district said there was enough water.",
      bystander,
    ],
    question: /enough water/,
    answers: ["Yes", "No"],
  },
  {
    name: "a deed denied",
    told: [
      "Post: Marchers said police had beaten them with sticks. Police denied using excessive force.",
      bystander,
    ],
    question: /beaten|force/,
    answers: ["Yes", "No"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "no comment",
    told: [
      "Post: The tenants' league said Brandt Homes had not told the families. Brandt Homes declined to comment on all of the families.",
      bystander,
    ],
  },
  {
    name: "another matter",
    told: [
      "Post: Neighbours said they had not slept. Every station had been given a generator, the chairwoman said.",
      bystander,
    ],
  },
  {
    name: "no sign of it",
    told: [
      "Post: Residents said police had come late. Police said there was no indication of a second gunman.",
      bystander,
    ],
  },
  {
    name: "one speaker",
    told: [
      "Post: Brandt Homes said it had not told the families. Brandt Homes said all of them would be sent a letter.",
      bystander,
    ],
  },
  {
    name: "both say no",
    told: [
      "Post: The union said no driver had been paid. The operator said no driver had been paid because of a fault.",
      bystander,
    ],
  },
  {
    name: "all of a thing",
    told: [
      "Post: The farmer said he could not run his pumps. Reporters in Sael say the country imports all its fuel.",
      bystander,
    ],
  },
];

checkRows("answers to a reproach", { differ, traps });
