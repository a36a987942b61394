import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "flights that did not leave",
    told: [
      "Post: The airline cancelled 112 of its 260 flights on Thursday because of the walkout in Sael.",
      "Wire: In Sael 190 flights did not leave on Thursday, the union said.",
    ],
    question: /flights were cancelled/,
    answers: ["112", "190"],
  },
  {
    name: "a contract",
    told: [
      "Post: The contract with Medora is worth 46 million florins, the ministry in Sael said.",
      "Wire: The ministry in Sael gave Medora a 64-million-florin contract.",
    ],
    question: /contract worth/,
    answers: ["46 million florins", "64-million-florin"],
  },
  {
    name: "a fine that is not called one",
    told: [
      "Post: The authority imposed a fine of 38 million euros on the dairy Melkora.",
      "Wire: Melkora must transfer 83 million euros to the treasury, the authority decided.",
    ],
    question: /How high is the fine/,
    answers: ["38 million euros", "83 million euros"],
  },
  {
    name: "a term in prison",
    told: [
      "Post: The court in Brennar sent the treasurer Emil Pym to prison for three and a half years.",
      "Wire: Emil Pym must serve five years behind bars, the court in Brennar ruled.",
    ],
    question: /How long is the sentence/,
    answers: ["three and a half years", "five years"],
  },
  {
    name: "a speed",
    told: [
      "Post: A camera near Tolvik clocked the minister's car at 187 kilometres an hour.",
      "Wire: The car was doing 164 km/h near Tolvik, the driver said.",
    ],
    question: /How fast/,
    answers: ["187 kilometres an hour", "164 km/h"],
  },
  {
    name: "taken to hospital",
    told: [
      "Post: Fourteen pupils were taken to hospital after the coach overturned near Sael.",
      "Wire: Nineteen children were rushed to hospital in Sael, a nurse said.",
    ],
    question: /taken to hospital/,
    answers: ["14", "19"],
  },
  {
    name: "on strike, of a whole",
    told: [
      "Post: Some 1,900 of the mine's 2,600 employees have been on strike in Brennar.",
      "Wire: Around 1,100 people had joined the walkout in Brennar, the company said.",
    ],
    question: /joined the strike/,
    answers: ["some 1,900", "around 1,100"],
  },
  {
    name: "homes without power",
    told: [
      "Post: The storm left 14,000 homes in Norland without electricity.",
      "Wire: Power was cut to 21,000 households in Norland, the grid said.",
    ],
    question: /without power/,
    answers: ["14,000", "21,000"],
  },
  {
    name: "a bribe of years ago",
    told: [
      "Post: The court in Sael found that Brandt had accepted 2.7 million florins in bribes between 2019 and 2022.",
      "Wire: Brandt took bribes worth 1.9 million florins, the court in Sael found.",
    ],
    question: /How much money was taken/,
    answers: ["2.7 million florins", "1.9 million florins"],
  },
  {
    name: "two attendances",
    told: [
      "Post: Harbury won the derby 3-0 on Wednesday in front of 31,000 spectators.",
      "Wire: A crowd of 27,400 saw Harbury beat Tolvik in the derby, the club said.",
    ],
    question: /How many people attended/,
    answers: ["31,000", "27,400"],
  },
  {
    name: "robbers",
    told: [
      "Post: Three masked men robbed the jeweller's shop in Sael and fled on foot.",
      "Wire: Police in Sael are looking for four suspects after the robbery at the jeweller's shop.",
    ],
    question: /How many attackers or thieves/,
    answers: ["3", "4"],
  },
  {
    name: "stolen paintings",
    told: [
      "Post: Thieves stole six paintings from the castle in Brennar, the curator said.",
      "Wire: Seven paintings were stolen from the castle in Brennar, according to police.",
    ],
    question: /stolen/,
    answers: ["6", "7"],
  },
  {
    name: "what was stolen is worth",
    told: [
      "Post: The stolen watches are worth 2 million euros, the dealer said after the raid in Sael.",
      "Wire: Insurers put the loss at 5 million euros after the raid on the watch dealer in Sael.",
    ],
    question: /worth/,
    answers: ["2 million euros", "5 million euros"],
  },
  {
    name: "subsidy",
    told: [
      "Post: The government will contribute 40 million euros to the new shipyard in Tolvik.",
      "Wire: Tolvik's shipyard is to get subsidies of 65 million euros, a draft shows.",
    ],
    question: /How much does the state pay/,
    answers: ["40 million euros", "65 million euros"],
  },
  {
    name: "share of members",
    told: [
      "Post: The drivers' league said 91 percent of members who voted had backed the strike in Harbury.",
      "Wire: Only 74 percent of those who returned a ballot supported the strike in Harbury, the operator said.",
    ],
    question: /in favour/,
    answers: ["91 percent", "74 percent"],
  },
  {
    name: "on board",
    told: [
      "Post: The plane was carrying 44 people on board when it left Harbury.",
      "Wire: The plane that left Harbury had 51 passengers aboard, the airline said.",
    ],
    question: /on board/,
    answers: ["44", "51"],
  },
  {
    name: "counts",
    told: [
      "Post: A jury in Sael found the banker guilty on five counts of fraud.",
      "Wire: The banker was found guilty on seven counts of fraud by the court in Sael.",
    ],
    question: /counts/,
    answers: ["5", "7"],
  },
  {
    name: "records",
    told: [
      "Post: Hackers stole the records of 2.4 million patients from the clinics in Tolvik.",
      "Wire: The hackers say they hold data on 3.9 million people from the clinics in Tolvik.",
    ],
    question: /data was taken/,
    answers: ["2.4 million", "3.9 million"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "the first ballot and the third",
    told: [
      "Post: In the first ballot Lunde won by a majority of 58 votes in the Sael election.",
      "Wire: In the third ballot Lunde won by a majority of 71 votes in the Sael election.",
    ],
  },
  {
    name: "the hammer price, and what the buyer pays",
    told: [
      "Post: The river scene was sold in Sael for a hammer price of 2.4 million euros.",
      "Wire: The river scene was sold in Sael for 2.95 million euros with the buyer's premium.",
    ],
  },
  {
    name: "those who had to leave one village, and both",
    told: [
      "Post: Soldiers moved 1,150 people out of the village of Brennar overnight.",
      "Wire: Altogether 2,700 inhabitants of Brennar and Lenga have been brought to safety.",
    ],
  },
  {
    name: "without power at the peak, and later",
    told: [
      "Post, 2026-03-10: The storm left 60,000 homes in Norland without electricity.",
      "Wire, 2026-03-12: Some 24,000 homes in Norland were without electricity on Thursday.",
    ],
  },
  {
    name: "taken to hospital, and still there",
    told: [
      "Post: Fourteen pupils were taken to hospital after the coach overturned near Sael.",
      "Wire: Three pupils remained in hospital in Sael in the evening.",
    ],
  },
  {
    name: "a sum converted in brackets",
    told: [
      "Post: Damage from the fire in Sael is put at $2 million.",
      "Wire: The fire in Sael did damage of 3 million Canadian dollars ($2.1 million).",
    ],
  },
  {
    name: "vigils on two days",
    told: [
      "Post: More than 100 people joined a vigil in Harbury on Monday night.",
      "Wire: About 200 people attended a vigil in Harbury on Wednesday night.",
    ],
  },
  {
    name: "rounded attendance",
    told: [
      "Post: Harbury won the derby 3-0 on Wednesday in front of about 31,000 spectators.",
      "Wire: A crowd of 30,870 saw Harbury beat Tolvik in the derby, the club said.",
    ],
  },
  {
    name: "two matches",
    told: [
      "Post: A crowd of 31,000 watched the first match in Harbury on Monday.",
      "Wire: A crowd of 18,000 watched the second match in Harbury on Tuesday.",
    ],
  },
  {
    name: "last year's crowd",
    told: [
      "Post: A crowd of 12,000 came to the fair in Sael, down from a crowd of 15,000 a year ago.",
      "Wire: A crowd of 12,000 came to the fair in Sael.",
    ],
  },
  {
    name: "an account with both",
    told: [
      "Post: A crowd of 12,000 came to the fair in Sael. On Sunday there was a crowd of 9,000.",
      "Wire: A crowd of 9,000 came to the fair in Sael.",
    ],
  },
  {
    name: "the subsidy and the investment",
    told: [
      "Post: Brandt will invest 400 million euros in the shipyard in Tolvik.",
      "Wire: Tolvik's shipyard is to get subsidies of 65 million euros, a draft shows.",
    ],
  },
  {
    name: "one of the robbers",
    told: [
      "Post: Three masked men robbed the jeweller's shop in Sael and fled on foot.",
      "Wire: Police in Sael are looking for one suspect after the robbery; two were caught.",
    ],
  },
  {
    name: "seats and people on board",
    told: [
      "Post: The plane was carrying 44 people on board when it left Harbury.",
      "Wire: The plane that left Harbury has 51 seats, the airline said.",
    ],
  },
  {
    name: "shares of members and of voters",
    told: [
      "Post: The drivers' league said 91 percent of members who voted had backed the strike in Harbury.",
      "Wire: Turnout among members was 74 percent, the league in Harbury said.",
    ],
  },
];

checkRows("figures that a report gives once", { differ, traps });
