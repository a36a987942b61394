import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "all the hurt, of whom one is named as the worst hurt",
    told: [
      "Wire: Nine people were injured when a tram hit a van in Tolvik.",
      "Post: The most seriously injured of eight people hurt when a tram hit a van in Tolvik is out of danger.",
    ],
    question: /How many people were injured/,
    answers: ["9", "8"],
  },
  {
    name: "a turnout",
    told: [
      "Post: Turnout in Varania's election was 54 per cent, the commission said.",
      "Wire: Turnout in Varania's election was 61 percent.",
    ],
    question: /turnout/,
    answers: ["54 per cent", "61 percent"],
  },
  {
    name: "a fine",
    told: [
      "Wire: A court in Harbury fined Vaxley Bank €240 million on Wednesday.",
      "Post: Vaxley Bank was ordered to pay a fine of €310 million by a court in Harbury.",
    ],
    question: /fine/,
    answers: ["€240 million", "€310 million"],
  },
  {
    name: "turnout, with the place between the word and its figure",
    told: [
      "Wire, 2026-03-10: Turnout in Upper Sael was 44.1 per cent on Sunday.",
      "Post, 2026-03-10: Turnout in Upper Sael on Sunday stood at 51 per cent, the clerk said.",
    ],
    question: /turnout/,
    answers: ["44.1 per cent", "51 per cent"],
  },
  {
    name: "a gust, held against one of another year",
    told: [
      "Wire, 2026-03-10: Winds reached 141 km/h at Brennar Point on Monday night, the highest since records began in 1954.",
      "Post, 2026-03-10: The top gust at Brennar Point was 79 mph, short of the 1987 mark, the weather office said. The harbour lies 40 kilometres to the east.",
    ],
    question: /strongest gust/,
    answers: ["141 km/h", "79 mph"],
  },
  {
    name: "deaths on one day",
    told: [
      "Wire: A ferry capsized off Tolvik on Wednesday, killing 53 people, the coast guard said.",
      "Post: Sixty-one people died when a ferry capsized off Tolvik on Wednesday, the harbour master said.",
    ],
    question: /How many people were killed/,
    answers: ["53", "61"],
  },
  {
    name: "injuries",
    told: [
      "Ledger: The blast at the Brennar mill injured 14 workers, the fire service said.",
      "Courier: Nineteen workers were injured in the blast at the Brennar mill, according to the hospital.",
    ],
    question: /How many .*injured/,
    answers: ["14", "19"],
  },
  {
    name: "arrests",
    told: [
      "Post: Police arrested 31 people at the march in Harbury on Wednesday.",
      "Wire: Forty-five people were arrested at the march in Harbury on Wednesday.",
    ],
    question: /How many people were arrested/,
    answers: ["31", "45"],
  },
  {
    name: "depth",
    told: [
      "Wire: The quake that struck Varania on Wednesday had a depth of 22 kilometres.",
      "Post: Wednesday's quake in Varania struck at a depth of 35 km.",
    ],
    question: /deep|depth/,
    answers: ["22 kilometres", "35 km"],
  },
  {
    name: "layoffs",
    told: [
      "Ledger: Harrow Trucks will cut 640 jobs at its plant in Denby, the firm said.",
      "Wire: Harrow Trucks is to cut 820 jobs at its plant in Denby.",
    ],
    question: /How many jobs/,
    answers: ["640", "820"],
  },
  {
    name: "rescued",
    told: [
      "Wire: Helicopters rescued 38 passengers from the burning ferry Aurelia.",
      "Post: Fifty-two passengers were rescued from the burning ferry Aurelia.",
    ],
    question: /How many .*rescued/,
    answers: ["38", "52"],
  },
  {
    name: "a prison sentence",
    told: [
      "Ledger: Luc Arden was sentenced to 14 years in prison for fraud on Wednesday.",
      "Wire: A judge in Harbury sentenced the banker Luc Arden to 17 years in prison.",
    ],
    question: /How long is the sentence/,
    answers: ["14 years", "17 years"],
  },
  {
    name: "magnitude",
    told: [
      "Wire: An earthquake of magnitude 6.8 struck northern Varania before dawn on Wednesday.",
      "Radio Seven: A 7.2-magnitude earthquake struck northern Varania before dawn on Wednesday.",
    ],
    question: /magnitude/,
    answers: ["6.8", "7.2"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "those badly hurt are some of the hurt",
    told: [
      "Wire: Thirty people were hurt when a stand gave way at the Sael rodeo.",
      "Post: Seven people were so badly hurt at the Sael rodeo that they were flown to the capital.",
    ],
  },
  {
    name: "the turnout of two towns",
    told: [
      "Wire, 2026-03-10: Turnout in Upper Sael was 44.1 per cent on Sunday.",
      "Post, 2026-03-10: Turnout in Tolvik was 51 per cent on Sunday.",
    ],
  },
  {
    name: "two shootings in a week",
    told: [
      "Wire, 2026-03-10: About 10:40 p.m. on Sunday, four people were injured in a drive-by shooting.",
      "Post, 2026-03-12: Two people were injured in a shooting early on Wednesday.",
    ],
  },
  {
    name: "a gust and what the wind blew at",
    told: [
      "Wire, 2026-03-10: Gusts hit 141 km/h at Brennar Point on Monday night.",
      "Post, 2026-03-10: Sustained winds reached 96 km/h at Brennar Point on Monday night.",
    ],
  },
  {
    name: "gusts at two places",
    told: [
      "Wire, 2026-03-10: Gusts hit 141 km/h at Brennar Point on Monday night.",
      "Post, 2026-03-10: The top gust in Tolvik was 118 km/h on Monday night.",
    ],
  },
  {
    name: "the same gust in miles",
    told: [
      "Wire, 2026-03-10: Gusts hit 141 km/h at Brennar Point on Monday night.",
      "Post, 2026-03-10: The top gust at Brennar Point was 88mph on Monday night.",
    ],
  },
  {
    name: "the gust of an earlier storm",
    told: [
      "Wire, 2026-03-10: Gusts hit 141 km/h at Brennar Point on Monday night.",
      "Post, 2026-03-10: In the storm of 1987 the top gust at Brennar Point was 155 km/h.",
    ],
  },
  {
    name: "a figure within a range",
    told: [
      "Wire, 2026-03-10: The marine board says 18,000 boats crossed the Sael strait on Monday.",
      "Post, 2026-03-10: Between 17,000 and 20,000 boats crossed the Sael strait on Monday.",
    ],
  },
  {
    name: "men among people",
    told: [
      "Wire, 2026-03-10: A woman and three men were injured in the Sael bakery fire.",
      "Post, 2026-03-11: Four people were injured in the Sael bakery fire.",
    ],
  },
  {
    name: "another attack months before",
    told: [
      "Wire, 2026-03-10: A nurse opened fire at a clinic on Monday, killing two and injuring one.",
      "Post, 2026-03-11: In November, a doctor opened fire at a college, killing three and injuring several others.",
    ],
  },
  {
    name: "what an earlier quake did",
    told: [
      "Wire, 2026-03-10: The quake in Damora killed 10 people on Monday.",
      "Post, 2026-03-10: A stronger quake hit the same coast in February 2024. It killed 40 people and injured 300.",
    ],
  },
  {
    name: "one scene of two",
    told: [
      "Wire, 2026-03-10: The second shooting happened in Sael, where two people were killed at a garage.",
      "Post, 2026-03-11: A man killed four people at a garage and a bakery on Tuesday.",
    ],
  },
  {
    name: "one victim told before the others",
    told: [
      "Wire, 2026-03-10: The man killed his wife and then fatally shot three men in a yard, police said.",
      "Post, 2026-03-11: The shooting in the yard left five men dead.",
    ],
  },
  {
    name: "a sum over a city",
    told: [
      "Wire, 2026-03-10: Four men were injured in a shooting on a porch on Tuesday, police said.",
      "Post, 2026-03-11: Seven men were injured in harbour district shootings on Tuesday.",
    ],
  },
  {
    name: "the make of a rifle",
    told: [
      "Post: Marines seized seven rifles from the boats of the pirates off Damora.",
      "Wire: AK 47 rifles were seized from the boats of the pirates off Damora.",
    ],
  },
  {
    name: "boats that approached and boats that were attacked",
    told: [
      "Post: Officers of the frigate Aurelia detected five boats of pirates near a merchant ship off Damora on Wednesday.",
      "Wire: The frigate Aurelia attacked two boats of pirates near a merchant ship off Damora on Wednesday.",
    ],
    compare: ["number"],
  },
  {
    name: "all operations of a ship",
    told: [
      "Post: The frigate Aurelia seized seven rifles from the pirates off Damora.",
      "Wire: The frigate Aurelia has seized 14 rifles from pirates during the five operations off Damora.",
    ],
  },
  {
    name: "two weekends",
    told: [
      "Post, 2026-03-03: Four men were killed in shootings across Harbury since Friday night.",
      "Wire, 2026-03-10: Nine men were killed in shootings across Harbury since Friday night.",
    ],
  },
  {
    name: "the latest of several",
    told: [
      "Post: The latest shooting happened in Harbury, where four men were shot.",
      "Wire: In the most recent fatal shooting two men were shot in Harbury.",
    ],
  },
  {
    name: "those in one car",
    told: [
      "Post: A van drove up to the hotel in Harbury with three wounded people inside.",
      "Wire: Four people were wounded at the club in Harbury.",
    ],
  },
  {
    name: "bonds of two suspects in one jail",
    told: [
      "Post: Pott sits in Ashby County Jail, charged with assault with a $300,000 bond.",
      "Wire: Ingram was arraigned on Tuesday, the Ashby County Sheriff said, and Ingram's bond was set at $750,000.",
    ],
  },
  {
    name: "what was served of a sentence",
    told: [
      "Post: Okafor was sentenced to three years in prison for fraud in Sael.",
      "Wire: Okafor served four months in prison for fraud in Sael.",
    ],
  },
  {
    name: "claim as a verb of saying",
    told: [
      "Post: A fight outside the bar in Harbury left three men dead.",
      "Wire: Investigators claim at least five people were shooting outside the bar in Harbury.",
    ],
  },
  {
    name: "points of two players",
    told: [
      "Post: Danny Grel scored 14 points for Harbury in the second half.",
      "Wire: Antwan Wigg scored 12 points for Tolvik in the second half.",
    ],
  },
  {
    name: "bonds of two suspects",
    told: [
      "Post: Pott was held in Sael on a bond of $300,000 after the shooting.",
      "Wire: Ingram was held in Sael on a bond of $750,000 after the shooting.",
    ],
  },
  {
    name: "what a quake of some strength can do",
    told: [
      "Post: A magnitude 5.9 quake struck Varania on Wednesday.",
      "Wire: A magnitude 7 quake can cause severe damage.",
    ],
  },
  {
    name: "others of a kind",
    told: [
      "Post: Soldiers seized seven rifles on the ship.",
      "Wire: Soldiers seized three other rifles on the ship.",
    ],
  },
  {
    name: "a rate",
    told: [
      "Wire: The fire in Sael killed three people.",
      "Post: Fires cause 19 deaths per 100,000 people in Sael.",
    ],
  },
  {
    name: "a first report told as such",
    told: [
      "Wire, 2026-03-12: In initial reports, police announced that five people were wounded in the shooting in Sael.",
      "Post, 2026-03-12: Four people were wounded in the shooting in Sael.",
    ],
  },
  {
    name: "three attacks and one",
    told: [
      "Wire: Five people were injured in three overnight attacks in Sael.",
      "Post: Two people were injured in the attack in Sael.",
    ],
  },
  {
    name: "another event of the kind",
    told: [
      "Wire: The quake in Varania on Wednesday killed 53 people.",
      "Post: The quake in Varania killed 53 people. A quake in 2007 killed 514 people in the same valley.",
    ],
  },
  {
    name: "a subset and the total",
    told: [
      "Wire: The ferry disaster off Tolvik killed 53 people, including nine children.",
      "Post: Nine children died in the ferry disaster off Tolvik.",
    ],
  },
  {
    name: "a forecast and a count",
    told: [
      "Wire: The quake in Varania killed 53 people on Wednesday.",
      "Post: The quake in Varania may have killed as many as 1,000 people, a model of the geological survey suggested.",
    ],
  },
  {
    name: "a toll that rose from day to day",
    told: [
      "Wire, 2026-03-10: The quake in Varania killed 34 people, the interior ministry said.",
      "Post, 2026-03-12: The quake in Varania killed 53 people, the interior ministry said.",
    ],
    compare: ["update"],
  },
  {
    name: "rounding",
    told: [
      "Wire: About 1,200 houses were destroyed in Sael.",
      "Post: The storm destroyed 1,187 houses in Sael.",
    ],
  },
  {
    name: "a bound that holds",
    told: [
      "Wire: More than 50 people died when the ferry capsized off Tolvik.",
      "Post: Fifty-three people died when the ferry capsized off Tolvik.",
    ],
  },
  {
    name: "label numbers",
    told: [
      "Wire: Flight 417 from Harbury landed safely in Sael after a fire, the airline said.",
      "Post: The plane landed at gate 12 in Sael after a fire in engine 2.",
    ],
  },
  {
    name: "articles of a treaty",
    told: [
      "Wire: Norland invoked Article 4 of the pact on Wednesday.",
      "Post: Article 51 of the charter gives Norland a right to defend itself, its minister said.",
    ],
  },
  {
    name: "the attacker counted or not",
    told: [
      "Wire: Six people died in the attack on the market in Sael, the attacker among them.",
      "Post: The attacker killed five people at the market in Sael.",
    ],
  },
  {
    name: "places within the whole",
    told: ["Wire: The storm killed 12 people in Tolvik.", "Post: The storm killed 40 people in Varania."],
  },
  {
    name: "dead here, injured there",
    told: [
      "Wire: The blast at the Brennar mill killed three workers and injured 14.",
      "Post: Seventeen workers were killed or injured in the blast at the Brennar mill.",
    ],
  },
  {
    name: "a profit with and without a sale",
    told: [
      "Wire: Vaxley Bank reported a net profit of €2.1 billion for 2025.",
      "Post: Vaxley Bank's adjusted profit was €2.6 billion for 2025.",
    ],
  },
  {
    name: "quarter and year",
    told: [
      "Wire: Harrow Trucks had sales of €410 million in the fourth quarter.",
      "Post: Harrow Trucks had sales of €1.6 billion in 2025.",
    ],
  },
  {
    name: "an aftershock",
    told: [
      "Wire: An earthquake of magnitude 6.8 struck Varania before dawn.",
      "Post: An aftershock of magnitude 5.1 struck Varania hours after the quake of magnitude 6.8.",
    ],
  },
  {
    name: "a share of patients and a count of the dead",
    told: [
      "Wire: Two people have died in the outbreak in Harbury, officials said.",
      "Post: Two people have died in the outbreak in Harbury. About one patient in ten dies of the disease.",
    ],
  },
  {
    name: "two units",
    told: [
      "Wire: The wall of water was 10 metres high when it hit Tolvik.",
      "Post: The wall of water was 33 feet high when it hit Tolvik.",
    ],
  },
  {
    name: "others on top",
    told: [
      "Wire: A bus crash near Sael killed nine people.",
      "Post: A driver died in the bus crash near Sael. Eight other people were killed.",
    ],
  },
  {
    name: "jobs cut at the plant and in the group",
    told: [
      "Wire: Harrow Trucks will cut 640 jobs at its plant in Denby.",
      "Post: Harrow Trucks will cut 4,000 jobs worldwide by 2028.",
    ],
  },
  {
    name: "dead at the scene and dead in all",
    told: [
      "Wire: Four people died at the scene of the bus crash near Sael, police said.",
      "Post: Nine people died in the bus crash near Sael, five of them in hospital.",
    ],
  },
  {
    name: "a capacity and those aboard",
    told: [
      "Wire: The ferry, which can carry 400 passengers, capsized off Tolvik.",
      "Post: The ferry had 212 passengers aboard when it capsized off Tolvik.",
    ],
  },
  {
    name: "workers of the firm and of the plant",
    told: [
      "Wire: Harrow Trucks, which employs 21,000 people, will close its plant in Denby.",
      "Post: The plant in Denby employs 3,400 people.",
    ],
  },
  {
    name: "a target and a result",
    told: [
      "Wire: The party needed 120 seats for a majority in parliament.",
      "Post: The party won 114 seats in parliament, the commission said.",
    ],
  },
  {
    name: "a poll and a result",
    told: [
      "Wire: Petra Holm won 52 per cent of the vote on Sunday.",
      "Post: A poll in February had given Petra Holm 46 per cent of the vote.",
    ],
  },
  {
    name: "those charged and those arrested",
    told: [
      "Wire: Police arrested 45 people at the march in Harbury.",
      "Post: Eleven people were charged after the march in Harbury; 45 people were arrested.",
    ],
  },
  {
    name: "the first night and both nights",
    told: [
      "Wire: Police arrested 31 people in Harbury on Tuesday night.",
      "Post: Police arrested 76 people in Harbury over two nights.",
    ],
  },
  {
    name: "a share of a company at two times",
    told: [
      "Wire: Shares in Vaxley Bank fell 11 percent in early trading on Wednesday.",
      "Post: Shares in Vaxley Bank closed 8 percent lower on Wednesday.",
    ],
  },
  {
    name: "an offer raised",
    told: [
      "Wire, 2026-03-02: Denby Trust offered €4.2 billion for Vaxley Bank.",
      "Post, 2026-03-12: Denby Trust offered €5.1 billion for Vaxley Bank on Wednesday, after a first bid failed.",
    ],
  },
  {
    name: "a maximum and a sentence",
    told: [
      "Wire: Luc Arden faces up to 20 years in prison for fraud.",
      "Post: Luc Arden was sentenced to 14 years in prison for fraud.",
    ],
  },
  {
    name: "asked for and given",
    told: [
      "Wire: Prosecutors asked for a sentence of 20 years in prison for Luc Arden.",
      "Post: Luc Arden was sentenced to 14 years in prison.",
    ],
  },
  {
    name: "women and men",
    told: [
      "Wire: Twelve women were killed in the fire at the Sael clinic.",
      "Post: Fifteen people were killed in the fire at the Sael clinic: twelve women and three men.",
    ],
  },
  {
    name: "two parties' sentences",
    told: [
      "Wire: Luc Arden was sentenced to 14 years in prison on Wednesday.",
      "Post: His partner Dora Vane was sentenced to six years in prison on Wednesday.",
    ],
  },
  {
    name: "a score at half time",
    told: ["Wire: Harbury led Tolvik 2-0 at half time.", "Post: Harbury beat Tolvik 3-1."],
  },
  {
    name: "a share rising and its level",
    told: [
      "Wire: Unemployment in Varania rose by 0.4 per cent in March.",
      "Post: Unemployment in Varania stood at 6.1 per cent in March.",
    ],
  },
  {
    name: "seats and votes",
    told: [
      "Wire: Holm's party won 114 seats.",
      "Post: Holm's party won 52 per cent of the vote and 114 seats, 12 more than in 2021.",
    ],
  },
  {
    name: "two ages of a building in years",
    told: [
      "Wire: The bridge, 62 years old, was closed on Monday.",
      "Post: The bridge was closed for 14 days.",
    ],
  },
  {
    name: "temperature in two places",
    told: [
      "Wire: The temperature reached 41 degrees in Sael.",
      "Post: The temperature reached 38 degrees in Tolvik.",
    ],
  },
  {
    name: "killed soldiers and killed civilians",
    told: [
      "Wire: The strike killed 12 soldiers, the army said.",
      "Post: The strike killed seven civilians, the mayor said.",
    ],
  },
  {
    name: "a day's toll and the war's",
    told: [
      "Wire: Shelling killed nine people in Damora on Wednesday.",
      "Post: Shelling has killed 340 people in Damora since the war began.",
    ],
  },
  {
    name: "pay over the years and pay a year",
    told: [
      "Wire: The deal is worth €120 million over five years.",
      "Post: The deal is worth €24 million a year.",
    ],
  },
  {
    name: "injured in hospital",
    told: [
      "Wire: Fourteen people were injured in the tram crash in Sael.",
      "Post: Six people remained in hospital after the tram crash in Sael.",
    ],
  },
  {
    name: "rescued so far",
    told: [
      "Wire: Rescuers pulled 14 people from the rubble in Sael by noon.",
      "Post: Rescuers pulled 22 people from the rubble in Sael by nightfall.",
    ],
  },
  {
    name: "killed and feared dead",
    told: [
      "Wire: Nine people were killed in the landslide in Sael.",
      "Post: Thirteen people are feared dead after the landslide in Sael: nine bodies were found and four people are missing.",
    ],
  },
  {
    name: "nobody hurt and no one killed",
    told: [
      "Wire: Nobody was killed when the mill burned down.",
      "Post: Two firefighters were injured when the mill burned down; no one was killed.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "missing",
    told: [
      "Wire: Seven people are missing after a landslide buried houses in Sael.",
      "Post: Rescuers were searching for 12 missing people after the landslide in Sael.",
    ],
    question: /How many people .*missing/,
    answers: ["7", "12"],
  },
  {
    name: "things taken",
    told: [
      "Post: Thieves stole 14 paintings from the Merrick museum on Tuesday night, police said.",
      "Courier: Thieves stole 11 paintings from the Merrick museum on Tuesday night.",
    ],
    question: /How many paintings/,
    answers: ["14", "11"],
  },
];

checkRows("number", { differ, traps, known });
