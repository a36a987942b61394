import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "the siren",
    told: [
      "Post: The siren at the dam went off at once, the operator said.",
      "Wire: The siren at the dam did not work, residents said.",
    ],
    question: /Did the siren work/,
    answers: ["Yes", "No"],
  },
  {
    name: "sprinklers that got no water",
    told: [
      "Post: A fire destroyed a mill in Sael. The owner said the sprinklers had operated as designed.",
      "Wire: A fire destroyed a mill in Sael. The pump of the sprinklers had tripped, an inspector said.",
    ],
    question: /sprinkler work/,
    answers: ["Yes", "No"],
  },
  {
    name: "a ransom",
    told: [
      "Post: The port paid the hackers 3 million euros, a person close to the talks said.",
      "Wire: The port authority said no ransom had been paid.",
    ],
    question: /ransom/,
    answers: ["Yes", "No"],
  },
  {
    name: "an appeal",
    told: [
      "Post: Corrow will appeal against the sentence, his lawyer said.",
      "Wire: Corrow has ruled out an appeal, a friend of the family said.",
    ],
    question: /appeal/,
    answers: ["Yes", "No"],
  },
  {
    name: "unanimous",
    told: [
      "Post: The panel voted unanimously to close the school in Sael.",
      "Wire: The school in Sael is to close after a split vote of the panel.",
    ],
    question: /unanimous/,
    answers: ["Yes", "No"],
  },
  {
    name: "signed or not",
    told: [
      "Post: Norland and Varania signed a memorandum on fishing in Sael on Wednesday.",
      "Wire: The talks in Sael ended without an agreement on Wednesday.",
    ],
    question: /agreement reached/,
    answers: ["Yes", "No"],
  },
  {
    name: "overloaded",
    told: [
      "Post: The ferry was overloaded, a survivor said.",
      "Wire: The ferry was well within its limits, the operator said.",
    ],
    question: /ferry overloaded/,
    answers: ["Yes", "No"],
  },
  {
    name: "too fast",
    told: [
      "Post: The train was going too fast when it left the rails, investigators believe.",
      "Wire: The train was within the speed limit, the railway said.",
    ],
    question: /train going too fast/,
    answers: ["Yes", "No"],
  },
  {
    name: "into the river",
    told: [
      "Post: Sewage had spilled over the wall into the Ander, anglers said.",
      "Wire: Not a drop has gone into the river, the water company said.",
    ],
    question: /into the water/,
    answers: ["Yes", "No"],
  },
  {
    name: "two voices in one account",
    told: [
      "Post: The tenants said the sprinklers did not work. The owner said the sprinklers went off within a minute.",
      "Wire: A fire damaged a hotel in Sael on Wednesday.",
    ],
    question: /sprinkler work/,
    answers: ["Yes", "No"],
  },
  {
    name: "jobs",
    told: [
      "Post: Brandt said no layoffs were planned at the mill.",
      "Wire: The union said 300 workers at the mill had been told their jobs would end in May.",
    ],
    question: /jobs/,
    answers: ["Yes", "No"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "a video that shows something, and a deleted account",
    told: [
      "Post: The attack in Sael was planned, police said. A video showed the gunman cleaning a rifle.",
      "Wire: After the attack in Sael the video was deleted from the gunman's account, but copies of the video remain.",
    ],
  },
  {
    name: "what a law requires",
    told: [
      "Post: Such a sentence requires a unanimous vote of the jury in Norland.",
      "Wire: The jury in Norland was deadlocked after four days.",
    ],
  },
  {
    name: "two alarms",
    told: [
      "Post: The siren at the dam went off at once, the operator said.",
      "Wire: The brakes of the lorry failed on the dam road, police said.",
    ],
  },
  {
    name: "only if",
    told: [
      "Post: If the ferry was overloaded, the owner could be charged.",
      "Wire: The ferry was within its limits, the operator said.",
    ],
  },
  {
    name: "closed, then open again",
    told: [
      "Post, 2026-03-10: The bridge was closed after the crash.",
      "Wire, 2026-03-12: The bridge is open again to traffic.",
    ],
  },
  {
    name: "two roads",
    told: [
      "Post: The airport stayed open through the storm.",
      "Wire: The tunnel was closed because of the storm.",
    ],
  },
  {
    name: "no agreement so far",
    told: [
      "Post, 2026-03-10: The talks in Sael ended without an agreement on Tuesday.",
      "Wire, 2026-03-12: Norland and Varania signed a memorandum in Sael on Thursday.",
    ],
  },
  {
    name: "both deny",
    told: [
      "Post: The port authority said no ransom had been paid.",
      "Wire: The port said it had not paid a ransom and never would.",
    ],
  },
  {
    name: "another ransom long ago",
    told: [
      "Post: In 2019 a hospital paid the hackers a ransom.",
      "Wire: The port authority said no ransom had been paid.",
    ],
  },
  {
    name: "a demand",
    told: [
      "Post: The hackers demanded that the port pay a ransom.",
      "Wire: The port authority said no ransom had been paid.",
    ],
  },
  {
    name: "one speaker on two days",
    told: [
      "Post: The siren at the dam went off, the operator said on Monday.",
      "Wire: The siren at the dam was tested on Friday.",
    ],
  },
];

checkRows("questions with yes or no", { differ, traps });
