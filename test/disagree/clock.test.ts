import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "a fire under control",
    told: [
      "Wire: A fire gutted the Brennar mill. It was brought under control by 2 a.m., the fire chief said.",
      "Post: A fire gutted the Brennar mill. It took until after four in the morning to bring the blaze under control.",
    ],
    question: /under control/,
    answers: ["by 2 a.m.", "after four in the morning"],
  },
  {
    name: "the end of a strike",
    told: [
      "Wire: The walkout by dockers in Harbury is to last until midnight tonight.",
      "Post: The strike by dockers in Harbury runs until 5 am on Friday.",
    ],
    question: /strike end/,
    answers: ["midnight", "5 am"],
  },
  {
    name: "landfall",
    told: [
      "Wire: The hurricane made landfall near Cape Orrin at 1.20 a.m. on Wednesday.",
      "Post: The hurricane came ashore at Cape Orrin at 1:20 on Wednesday morning.",
      "Star: The eye of the hurricane crossed the coast at Cape Orrin shortly after three on Wednesday morning.",
    ],
    question: /storm reach land/,
    answers: ["1.20 a.m.", "shortly after three on Wednesday morning"],
    outlets: [["Wire", "Post"], ["Star"]],
  },
  {
    name: "a valve that was shut or ran on",
    told: [
      "Wire: The valve at the Damora works was closed at 6 a.m. on Tuesday, the company said.",
      "Post: Records show that the valve at the Damora works kept running until 11 a.m. on Tuesday.",
    ],
    question: /the valve closed/,
    answers: ["6 a.m.", "11 a.m."],
  },
  {
    name: "who raised the alarm, and when",
    told: [
      "Wire: Acid leaked from a plant in Harbury. The firm said it reported the leak before 5.30am.",
      "Post: Acid leaked from a plant in Harbury. The first report to the inspectorate was made shortly after eight on Tuesday.",
    ],
    question: /alarm/,
    answers: ["before 5.30am", "shortly after eight"],
  },
  {
    name: "talks that broke down",
    told: [
      "Wire: Talks between the miners and Ostgrube broke down at 11 p.m. on Tuesday.",
      "Post: The negotiations between the miners and Ostgrube ended at about 4 a.m. on Wednesday.",
    ],
    question: /talks end/,
    answers: ["11 p.m.", "4 a.m."],
  },
];

const traps: readonly Trap[] = [
  {
    name: "by then, and before then",
    told: [
      "Wire: A fire gutted the Brennar mill. It was brought under control by 5 a.m., the fire chief said.",
      "Post: A fire gutted the Brennar mill. The blaze was under control at 3.30 a.m.",
    ],
  },
  {
    name: "not yet under control",
    told: [
      "Wire: A fire gutted the Brennar mill. It was brought under control by 5 a.m., the fire chief said.",
      "Post: A fire gutted the Brennar mill. The blaze was not under control at 2 a.m.",
    ],
  },
  {
    name: "midnight ends a day",
    told: [
      "Wire: The strike by dockers in Harbury runs until midnight on Thursday.",
      "Post: The strike by dockers in Harbury ends at 11.59 p.m. on Thursday.",
    ],
  },
  {
    name: "two landfalls",
    told: [
      "Wire: The hurricane made landfall on Orrin at 1.20 a.m. on Wednesday.",
      "Post: The hurricane made landfall on Sael at 5 a.m. on Wednesday.",
    ],
  },
  {
    name: "the second landfall",
    told: [
      "Wire: The hurricane made landfall at 1.20 a.m. on Wednesday.",
      "Post: The hurricane made its second landfall, when it struck the coast again at 5 a.m. on Wednesday.",
    ],
  },
  {
    name: "two valves of one kind of day",
    told: [
      "Wire: The gate at the Damora works was closed at 6 a.m. on Tuesday, the company said.",
      "Post: The canteen at the Damora stadium stayed open until 11 a.m. on Tuesday.",
    ],
  },
  {
    name: "one account knows both times",
    told: [
      "Wire: Acid leaked from a plant in Harbury. The firm said it reported the leak before 5.30am.",
      "Post: The firm reported the leak at 5.20am, it says. The first report to the inspectorate was made shortly after eight.",
    ],
  },
  {
    name: "two nights",
    told: [
      "Wire: The search for the climber was called off at 9 p.m. on Monday.",
      "Post: The search for the climber was suspended at 6 p.m. on Tuesday.",
    ],
  },
];

checkRows("clock", { differ, traps });
