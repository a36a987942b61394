import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "two weekdays for one resignation",
    told: [
      "Wire: Chief executive Aldo Corr resigned from Harrow Trucks on Monday.",
      "Post: Aldo Corr resigned as chief executive of Harrow Trucks on Tuesday.",
    ],
    question: /Corr resign/,
    answers: ["Monday 9 March", "Tuesday 10 March"],
  },
  {
    name: "two days of one month",
    told: [
      "Wire: The ferry Aurelia sank off Tolvik on 3 March.",
      "Post: The ferry Aurelia sank off Tolvik on 5 March with 60 people aboard.",
    ],
    question: /Aurelia sink/,
    answers: ["3 March 2026", "5 March 2026"],
  },
  {
    name: "weekday against date",
    told: [
      "Wire: The museum in Merrick was robbed on Monday, police said.",
      "Post: The museum in Merrick was robbed on 7 March, police said.",
    ],
    question: /museum robbed/,
    answers: ["Monday 9 March", "7 March 2026"],
  },
  {
    name: "a death",
    told: [
      "Courier: The painter Nils Arve died on Sunday at his home in Sael.",
      "Post: The painter Nils Arve died on Friday in Sael, his family said.",
    ],
    question: /Arve die/,
    answers: ["Sunday 8 March", "Friday 6 March"],
  },
  {
    name: "articles without a date take the sides that dated ones made",
    told: [
      "Wire, 2026-03-12: Norland and Sarnia signed the fishing treaty in June 2025.",
      "Post, 2026-03-12: The fishing treaty of Norland and Sarnia was signed in Rusk in December.",
      "Courier, undated: The fishing treaty of Norland and Sarnia that was signed in Rusk last December has an annex.",
      "Ledger, undated: The fishing treaty of Norland and Sarnia, signed in June last year, has an annex.",
    ],
    question: /treaty signed/,
    answers: ["June 2025", "December 2025"],
    outlets: [
      ["Wire", "Ledger"],
      ["Post", "Courier"],
    ],
  },
  {
    name: "the month alone takes no side between two of its days",
    told: [
      "Wire: The ferry Aurelia sank off Tolvik on 3 March.",
      "Post: The ferry Aurelia sank off Tolvik on 5 March with 60 people aboard.",
      "Courier: The ferry Aurelia sank off Tolvik in March with 60 people aboard.",
    ],
    question: /Aurelia sink/,
    answers: ["3 March 2026", "5 March 2026"],
    outlets: [["Wire"], ["Post"]],
  },
  {
    name: "last month in an article without a date takes no side",
    told: [
      "Wire: The ferry Aurelia sank off Tolvik in February.",
      "Post: The ferry Aurelia sank off Tolvik in January with 60 people aboard.",
      "Courier, undated: The ferry Aurelia sank off Tolvik last month with 60 people aboard.",
    ],
    question: /Aurelia sink/,
    answers: ["February 2026", "January 2026"],
    outlets: [["Wire"], ["Post"]],
  },
  {
    name: "a coming vote",
    told: [
      "Wire: Parliament will vote on the pension bill on 20 March.",
      "Post: Parliament will vote on the pension bill on 27 March.",
    ],
    question: /vote/,
    answers: ["20 March 2026", "27 March 2026"],
  },
  {
    name: "an arrest",
    told: [
      "Wire: Police arrested the banker Luc Arden on 2 February.",
      "Post: The banker Luc Arden was arrested on 9 February.",
    ],
    question: /arrest/,
    answers: ["2 February 2026", "9 February 2026"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "another attack months before",
    told: [
      "Wire, 2026-03-10: A nurse opened fire at a clinic on Monday.",
      "Post, 2026-03-11: In November, a doctor opened fire at a college.",
    ],
  },
  {
    name: "last December in an article without a date, against a dated one",
    told: [
      "Wire, 2026-03-12: The fishing treaty was signed in Rusk in June 2025.",
      "Courier, undated: The fishing treaty that was signed in Rusk last December has an annex.",
    ],
  },
  {
    name: "last month in articles without a date",
    told: [
      "Wire, 2026-11-12: The frigate Aurelia sank the trawler Vesta off Damora on 2 November.",
      "Post, undated: Last month the frigate Aurelia sank the trawler Vesta off Damora.",
    ],
  },
  {
    name: "released twice, each time as news",
    told: [
      "Wire, 2025-11-24: Deputy Okafor was released from jail in Sael on 24 November.",
      "Post, 2026-03-10: Deputy Okafor was released from jail in Sael on Wednesday, the sheriff said.",
    ],
  },
  {
    name: "two terms of one prisoner",
    told: [
      "Wire: Okafor was released from prison in 2016 and attacked his neighbour again.",
      "Post: Okafor was released from prison in December 2017 after a second term.",
    ],
  },
  {
    name: "the last such patch",
    told: [
      "Wire, 2026-03-12: Corvex released an emergency patch for its browser on Wednesday.",
      "Post, 2026-03-12: The last such patch for the browser of Corvex was released on 23 October.",
    ],
  },
  {
    name: "the same day in another form",
    told: [
      "Wire: The ferry Aurelia sank off Tolvik on Monday.",
      "Post: The ferry Aurelia sank off Tolvik on 9 March.",
    ],
  },
  {
    name: "yesterday",
    told: [
      "Wire, 2026-03-10: The ferry Aurelia sank off Tolvik yesterday.",
      "Post, 2026-03-12: The ferry Aurelia sank off Tolvik on Monday.",
    ],
  },
  {
    name: "today and Wednesday",
    told: [
      "Wire, 2026-03-11: The ferry Aurelia sank off Tolvik today.",
      "Post, 2026-03-12: The ferry Aurelia sank off Tolvik on Wednesday.",
    ],
  },
  {
    name: "coarse and fine",
    told: [
      "Wire: Norland and Sarnia signed the fishing treaty in 2024.",
      "Post: Norland and Sarnia signed the fishing treaty on 14 June 2024.",
    ],
  },
  {
    name: "the same weekday of another week",
    told: [
      "Wire, 2026-03-03: Drivers at Harrow Trucks walked out on Monday.",
      "Post, 2026-03-10: Drivers at Harrow Trucks walked out again on Monday.",
    ],
  },
  {
    name: "talks held twice",
    told: [
      "Wire: Ministers of Norland and Sarnia met in Rusk on Monday.",
      "Post: Ministers of Norland and Sarnia will meet in Rusk on Friday.",
    ],
  },
  {
    name: "signed and ratified",
    told: [
      "Wire: Norland signed the fishing treaty in June 2024.",
      "Post: Norland ratified the fishing treaty in January 2025.",
    ],
  },
  {
    name: "a night between two days",
    told: [
      "Wire: Fire broke out in the Brennar mill late on Tuesday.",
      "Post: Fire broke out in the Brennar mill early on Wednesday.",
    ],
  },
  {
    name: "a stretch of time",
    told: [
      "Wire: Miners at Sael have been on strike since Friday.",
      "Post: Miners at Sael went on strike on Monday for a second time.",
    ],
  },
  {
    name: "a deadline",
    told: [
      "Wire: Harrow Trucks must file its accounts by 31 March.",
      "Post: Harrow Trucks filed its accounts on 10 March.",
    ],
  },
  {
    name: "an act and a word about it",
    told: [
      "Wire: The coast guard said on Tuesday that the Aurelia had sunk.",
      "Post: The coast guard said on Wednesday that the Aurelia had sunk.",
    ],
  },
  {
    name: "a sister ship long ago",
    told: [
      "Wire: The ferry Aurelia sank off Tolvik on Monday.",
      "Post: The ferry Aurelia sank off Tolvik on Monday. A sister ship, the Borealis, sank in 1998.",
    ],
  },
  {
    name: "either day",
    told: [
      "Wire: The court will rule on the appeal of Luc Arden on Monday or Tuesday.",
      "Post: The court will rule on the appeal of Luc Arden on Thursday or Friday at the latest.",
    ],
  },
  {
    name: "planned and done",
    told: [
      "Wire, 2026-03-03: The rocket will lift off from Damora on Thursday.",
      "Post, 2026-03-12: The rocket lifted off from Damora on Tuesday after a delay.",
    ],
  },
  {
    name: "two people arrested",
    told: [
      "Wire: Police arrested the banker Luc Arden on Monday.",
      "Post: Police arrested his partner Dora Vane on Wednesday.",
    ],
  },
  {
    name: "two shops of one chain",
    told: [
      "Wire: Vaxley closed its branch in Tolvik on Monday.",
      "Post: Vaxley closed its branch in Sael on Wednesday.",
    ],
  },
  {
    name: "two inspections",
    told: [
      "Wire: The mill was inspected in May 2023, the operator said.",
      "Post: The mill was last inspected in August 2025, according to the labour office.",
    ],
  },
  {
    name: "first found and then identified",
    told: [
      "Wire: The body of the climber was found on Sunday.",
      "Post: The body of the climber was identified on Tuesday.",
    ],
  },
  {
    name: "published and written",
    told: [
      "Wire: The letter, written in May 2019, was read in court on Wednesday.",
      "Post: The letter was published on Monday.",
    ],
  },
  {
    name: "appointed and took office",
    told: [
      "Wire: Ida Lund was appointed governor of the central bank in May 2023.",
      "Post: Ida Lund became governor of the central bank in September 2023.",
    ],
  },
  {
    name: "arrested twice",
    told: [
      "Wire: Luc Arden was arrested in March 2023 and released a day later.",
      "Post: Luc Arden was arrested again in November 2024, at his home in Sael.",
    ],
  },
  {
    name: "elected and re-elected",
    told: [
      "Wire: Petra Holm, who was elected in 2021, will not run again.",
      "Post: Petra Holm was re-elected in 2024.",
    ],
  },
  {
    name: "two ships of one name in a background",
    told: [
      "Wire: The ferry Aurelia was built in 1994 in Damora.",
      "Post: The ferry Aurelia was rebuilt in 2011.",
    ],
  },
  {
    name: "begins and has begun at the weekend",
    told: [
      "Wire, 2026-03-07: The trial of Luc Arden begins on Monday.",
      "Post, 2026-03-12: The trial of Luc Arden began this week.",
    ],
  },
  {
    name: "tomorrow and Friday",
    told: [
      "Wire, 2026-03-12: Parliament votes on the pension bill tomorrow.",
      "Post, 2026-03-12: Parliament votes on the pension bill on Friday.",
    ],
  },
  {
    name: "last Monday",
    told: [
      "Wire, 2026-03-12: Aldo Corr resigned last Monday.",
      "Post, 2026-03-09: Aldo Corr resigned on Monday.",
    ],
  },
  {
    name: "the month and the day",
    told: [
      "Wire: The Oss dam was inspected in November 2025.",
      "Post: The Oss dam was inspected on 14 November.",
    ],
  },
  {
    name: "years ago",
    told: ["Wire: The museum opened in 1976.", "Post: The museum opened 50 years ago."],
  },
  {
    name: "undated",
    told: [
      "Wire, undated: Aldo Corr resigned on Monday.",
      "Post, 2026-03-12: Aldo Corr resigned on Tuesday.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "a treaty signed in two months",
    told: [
      "Wire: The fishing treaty that Norland and Sarnia signed in June 2024 has lapsed.",
      "Post: Norland and Sarnia signed the fishing treaty last December, and it has lapsed.",
    ],
    question: /treaty/,
    answers: ["June 2024", "December 2025"],
  },
  {
    name: "two years for a passive",
    told: [
      "Ledger: The Oss dam was built in 1971 and has been leaking for a decade.",
      "Courier: The Oss dam, built in 1964, has been leaking for years.",
    ],
    question: /dam built/,
    answers: ["1971", "1964"],
  },
  {
    name: "an appointment",
    told: [
      "Ledger: Parliament appointed Ida Lund to lead the central bank in May 2023.",
      "Post: Ida Lund was appointed to lead the central bank in September 2023.",
    ],
    question: /appoint/,
    answers: ["May 2023", "September 2023"],
  },
  {
    name: "an opening in two seasons",
    told: [
      "Post: The new terminal at Damora will open in April, the airport said.",
      "Radio Seven: The new terminal at Damora will open in October, the airport said.",
    ],
    question: /terminal.*open/,
    answers: ["April 2026", "October 2026"],
  },
];

checkRows("date", { differ, traps, known });
