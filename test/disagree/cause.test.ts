import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "a deed and a defect",
    told: [
      "Post: The shaft in Sael was flooded. Somebody had cut a power cable, the mine said.",
      "Wire: The shaft in Sael was flooded. The motor burned out, an electrician said.",
    ],
    question: /caused/,
    answers: ["Somebody had cut", "Motor burned out"],
  },
  {
    name: "a pump or lightning",
    told: [
      "Post: The fire was caused by a leaking pump, a fitter said.",
      "Wire: The fire in the mill was set off by a lightning strike, the owner said.",
    ],
    question: /What caused the fire/,
    answers: ["Pump", "Lightning"],
  },
  {
    name: "arson or wiring",
    told: [
      "Post: Police believe the blaze was started by arsonists.",
      "Wire: The blaze was due to faulty wiring, the fire service said.",
    ],
    question: /What caused the blaze/,
    answers: ["Arsonists", "Wiring"],
  },
  {
    name: "the cause before its effect",
    told: [
      "Post: A gas leak caused the explosion, engineers said.",
      "Wire: The explosion was triggered by a bomb, according to the ministry.",
    ],
    question: /What caused the explosion/,
    answers: ["Gas leak", "Bomb"],
  },
  {
    name: "two voices in one account",
    told: [
      "Post: The railway blamed ice for the derailment. The union said the derailment was caused by a broken rail.",
      "Wire: A train left the rails near Sael.",
    ],
    question: /What caused the derailment/,
    answers: ["Ice", "Broken rail"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "one kind in two wordings",
    told: ["Post: The fire was caused by faulty wiring.", "Wire: The fire was due to a short circuit."],
  },
  {
    name: "a cause ruled out",
    told: [
      "Post: The fire was caused by faulty wiring.",
      "Wire: Police ruled out that the fire was started by arsonists.",
    ],
  },
  {
    name: "both together",
    told: [
      "Post: The fire was caused by a leaking pump that was struck by lightning.",
      "Wire: The fire was set off by a lightning strike.",
    ],
  },
  {
    name: "another fire",
    told: ["Post: The fire was caused by faulty wiring.", "Wire: In 2019 a fire was started by arsonists."],
  },
  {
    name: "no cause known",
    told: ["Post: The fire was caused by faulty wiring.", "Wire: What started the fire is not known."],
  },
];

checkRows("causes", { differ, traps });
