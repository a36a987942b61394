import { checkRows, type Trap } from "./check-rows.ts";

/** Accounts as newspapers write them, which tell one event and do not differ on anything. */
const traps: readonly Trap[] = [
  {
    name: "a landslide",
    told: [
      "Wire, 2026-03-10: A landslide buried a row of houses in the mountain village of Upper Sael early on Tuesday, killing at least nine people, officials said. Rescuers pulled 14 people out alive, three of them children. “We heard a roar and then there was silence,” said Mira Solt, a teacher. It had rained for six days. In 1987 a landslide killed 41 people in the next valley.",
      "Post, 2026-03-10: Nine people are dead and four missing after a hillside gave way above Upper Sael before dawn on Tuesday. Governor Ilsa Trent, who flew to the village by helicopter, declared three days of mourning. Seven houses were buried, the fire service said; another 20 were evacuated. Trent said she had asked the army for 200 soldiers.",
      "Radio Seven, 2026-03-11: The search went on through the night in Upper Sael, where a landslide on Tuesday morning claimed nine lives. About 90 villagers have been moved to a school. The army sent the first 80 of the 200 soldiers that the governor had asked for. Geologists had warned of the slope in 2019 and again last autumn.",
    ],
  },
  {
    name: "a resignation",
    told: [
      "Ledger, 2026-03-11: Chief executive Aldo Corr resigned on Tuesday, a week after Harrow Trucks recalled 18,000 lorries. Corr, 58, denied that he had been pushed out. “It is my decision and mine alone,” he said. His deputy, Petra Holm, takes over on 1 April. Shares fell 4.2 per cent in Harbury on Wednesday.",
      "Market Weekly, 2026-03-12: Petra Holm, 51, will run Harrow Trucks from April, after Aldo Corr stepped down on Tuesday. Investors had called for Corr to be removed since the recall of 18,000 lorries in early March. The stock, down 31 per cent in a year, lost another 4 per cent. Two board members said Corr had not been dismissed.",
    ],
  },
  {
    name: "a verdict",
    told: [
      "Wire, 2026-03-11: The banker Luc Arden was sentenced to 14 years in prison on Wednesday for defrauding 2,300 savers. Prosecutors had asked for 18 years. Arden, 54, pleaded not guilty to all nine charges; the jury convicted him of seven and acquitted him of two. His lawyer said he would appeal.",
      "Post, 2026-03-11: LUC Arden wept as he was jailed for 14 years. The 54-year-old was found guilty on seven counts of fraud last month. His wife Dora, 49, left the court before the sentence. The maximum was 20 years. Arden has always denied that he meant to cheat anyone, his lawyer said.",
      "Courier, 2026-03-12: Savers who lost their money cheered outside the court on Wednesday. Judge Ida Lund said Arden had shown “not one sign of regret”. He was cleared of two charges of forgery. He will serve at least seven years. About 2,300 people lost €41 million in all; some 600 of them have been paid back.",
    ],
  },
  {
    name: "a match",
    told: [
      "Wire, 2026-03-08: Harbury beat Tolvik 3-1 on Saturday to go top of the league. Milo Denz scored twice in the first half before Emil Voss pulled one back for Tolvik after 61 minutes. Denz had missed a penalty in the 12th minute. The attendance was 41,318. Harbury have 58 points from 26 games.",
      "Post, 2026-03-08: Two goals by Milo Denz, his 18th and 19th of the season, sent Harbury to the top. Tolvik, who had not lost in nine games, were down to ten men after the captain Karl Obst was sent off in the 55th minute. Coach Olaf Renn dismissed talk of the title. “There are eight games to go,” Renn said.",
    ],
  },
  {
    name: "talks on a border",
    told: [
      "Wire, 2026-03-11: Norland and Sarnia agreed on Wednesday to reopen the crossing at Rusk, which has been closed since 4 May last year. The first lorries are to pass on 20 March. Norland's foreign minister, Nils Arve, rejected a proposal for joint patrols. Sarnia says 31 of its soldiers died in last year's clashes; Norland has never published its losses.",
      "Ledger, 2026-03-12: Lorries will roll again at Rusk from 20 March, ten months after Norland shut the crossing. The deal was signed in Damora by the foreign ministers, Nils Arve and Joan Merrick. Arve did not rule out further talks on patrols. Passenger trains will not run before the summer. Sarnia had demanded that the crossing be opened in January.",
      "Radio Seven, 2026-03-12: Traders in Rusk welcomed the agreement of Wednesday. Before the crossing was closed in May 2025, 400 lorries passed it each day; now none do. The ministers met twice this year, in Harbury in January and in Damora this week. Neither side would comment on prisoners.",
    ],
  },
  {
    name: "a strike",
    told: [
      "Ledger, 2026-03-10: Bus drivers in Harbury walked out on Tuesday over pay. The union wants 9 per cent; the operator, Lowmark Transit, has offered 4.5 per cent over two years. About 1,100 of 1,400 drivers joined, the union said. The operator said 80 per cent of its buses stood still. Talks broke down on Sunday.",
      "Post, 2026-03-10: Commuters walked to work in the rain as a strike by 1,100 drivers stopped four in five buses. Lowmark Transit rejected the union's demand for 9 per cent as “out of this world”. “We did not want this strike,” said Rosa Imel, who leads the union. The strike is to end at midnight on Thursday.",
      "Courier, 2026-03-11: The second day of the bus strike passed calmly in Harbury. Lowmark Transit denied reports that it would hire drivers from abroad. It said talks could resume on Friday. The last strike, in 2018, lasted 11 days.",
    ],
  },
  {
    name: "a leak of data",
    told: [
      "Wire, 2026-03-10: Hackers stole the records of 1.2 million patients from the clinic group Medora, the company said on Tuesday. It did not say whether a ransom had been paid. The attack was discovered on 27 February. Names and birth dates were taken, but no card numbers.",
      "Tech Review, 2026-03-12: Medora, whose 38 clinics treat some 1.2 million people, declined to say how the intruders got in. They were in its systems for nine days before they were noticed in late February. Patients' card numbers are kept elsewhere and were not touched, the firm said. A group called Nightjar claimed the attack and demanded $5 million. Medora would neither confirm nor deny that it had been in touch with the group.",
    ],
  },
  {
    name: "a toll that rises",
    told: [
      "Wire, 2026-03-10: At least 34 people died when a quake of magnitude 6.8 struck northern Varania at 3:12 a.m. on Tuesday. More than 200 were injured. The town of Oss was cut off.",
      "Post, 2026-03-11: The toll of Tuesday's earthquake in Varania rose to 53 on Wednesday, with 17 people missing. Rescuers reached Oss, where the hospital had collapsed. The quake of magnitude 6.8 was followed by 40 aftershocks, the strongest of 5.4.",
      "Ledger, 2026-03-12: Fifty-eight people are now known to have been killed in the earthquake in Varania, the interior ministry said on Thursday. It had earlier given a toll of 53. Eleven people are missing. In Oss alone 22 people died.",
    ],
    compare: ["update", "number"],
  },
  {
    name: "an election",
    told: [
      "Wire, 2026-03-09: Petra Holm won Sunday's presidential election in Varania with 52.4 per cent of the vote, the commission said on Monday. Her rival, Nils Arve, took 44.1 per cent. Turnout was 71 per cent, up from 64 per cent five years ago. Holm takes office on 1 May.",
      "Post, 2026-03-09: Petra Holm will be the first woman to lead Varania. With all votes counted, she had 52 per cent to 44 for Nils Arve, who conceded at 11 p.m. on Sunday. Polls had put Arve ahead until February. She won 14 of the 19 provinces.",
      "Courier, 2026-03-10: Arve called Holm on Sunday night to congratulate her. “The people have spoken, and not for me,” he said. In Sael, Holm won 61 per cent; in Tolvik, Arve won 57. Observers found no sign of fraud.",
    ],
  },
  {
    name: "a missing climber",
    told: [
      "Wire, 2026-03-11: The climber Tor Halvik, 29, who had been missing on Mount Brenn since Saturday, was found alive on Tuesday. A helicopter crew saw him at 2,900 metres. He was taken to hospital in Sael with a broken leg.",
      "Post, 2026-03-11: “I never gave up,” Tor Halvik told his mother Anna Halvik, 56, from his hospital bed. The 29-year-old spent three nights in an ice cave at 2,900m after a fall on Saturday. Two climbers died on the mountain in January.",
      "Radio Seven, 2026-03-12: Rescued climber Tor Halvik will undergo surgery today. He had set out at 5 a.m. on Saturday and fell about 40 metres at noon. Police had called off the search on Monday night but resumed it at dawn.",
    ],
  },
  {
    name: "a fire and what caused it",
    told: [
      "Ledger: Fire destroyed the Merrick museum's east wing on Wednesday night. No one was hurt. The fire broke out at about 9:40 p.m., and 120 firefighters fought it until 4 a.m. on Thursday. It was too early to say what had caused it, the fire chief, Karl Obst, said.",
      "Courier: Flames shot through the roof of the Merrick museum shortly before ten on Wednesday evening. Nobody was injured. The director, Joan Merrick, said 214 of the 3,000 paintings in the east wing had been carried out. Obst did not want to speculate on a cause. The west wing was not damaged.",
    ],
  },
];

checkRows("accounts that agree", { differ: [], traps });
