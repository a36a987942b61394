import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "a quake",
    told: [
      "Wire: The earthquake struck Varania at 3:12 a.m. on Wednesday.",
      "Post: The earthquake struck Varania at 4.40am on Wednesday.",
    ],
    question: /time|When/,
    answers: ["3:12 a.m.", "4.40am"],
  },
  {
    name: "a train that left",
    told: [
      "Wire: The train left Harbury at 8:15 a.m. and derailed near Sael.",
      "Post: The train left Harbury at 9:05 a.m. and derailed near Sael.",
    ],
    question: /time|When/,
    answers: ["8:15 a.m.", "9:05 a.m."],
  },
  {
    name: "a clock of 24 hours",
    told: [
      "Wire: The explosion shook the Brennar mill at 14:40 on Monday.",
      "Post: The explosion shook the Brennar mill at 16:10 on Monday.",
    ],
    question: /time|When/,
    answers: ["14:40", "16:10"],
  },
  {
    name: "12 and 24 hours",
    told: [
      "Ledger: The cable car stopped at 2.40 p.m. on Monday.",
      "Post: The cable car stopped at 15:35 on Monday.",
    ],
    question: /time|When/,
    answers: ["2.40 p.m.", "15:35"],
  },
  {
    name: "a power cut",
    told: [
      "Ledger: Power failed in Harbury at 6:20 p.m. on Tuesday, the grid operator said.",
      "Courier: Power failed in Harbury at 7:45 p.m. on Tuesday, residents said.",
    ],
    question: /time|When/,
    answers: ["6:20 p.m.", "7:45 p.m."],
  },
  {
    name: "noon",
    told: [
      "Wire: The rocket lifted off from Damora at noon on Tuesday.",
      "Post: The rocket lifted off from Damora at 10:35 a.m. on Tuesday.",
    ],
    question: /time|When/,
    answers: ["noon", "10:35 a.m."],
  },
  {
    name: "an alarm",
    told: [
      "Ledger: Staff raised the alarm at 5:05 a.m. at the Sael clinic.",
      "Post: Staff at the Sael clinic raised the alarm at 6:30 a.m., police said.",
    ],
    question: /time|When/,
    answers: ["5:05 a.m.", "6:30 a.m."],
  },
];

const traps: readonly Trap[] = [
  {
    name: "two people pronounced dead",
    told: [
      "Wire: Luc Arden was shot in the back and taken to Sael hospital, where he was pronounced dead at 2:42 p.m.",
      "Post: Emil Vossner was shot in the back and taken to Sael hospital, where he was pronounced dead at 1:05 a.m.",
    ],
  },
  {
    name: "12 and 24 hours",
    told: [
      "Wire: The explosion shook the Brennar mill at 2:40 p.m. on Monday.",
      "Post: The explosion shook the Brennar mill at 14:40 on Monday.",
    ],
  },
  {
    name: "rounded to the hour",
    told: [
      "Wire: The explosion shook the Brennar mill at about 3 p.m. on Monday.",
      "Post: The explosion shook the Brennar mill at 2:46 p.m. on Monday.",
    ],
  },
  {
    name: "two time zones",
    told: [
      "Wire: The quake struck Varania at 0312 local time (0812 GMT).",
      "Post: The quake struck Varania at 08:12 GMT.",
    ],
  },
  {
    name: "local time and GMT apart",
    told: [
      "Wire: The quake struck Varania at 3:12 a.m. local time.",
      "Post: The quake struck Varania at 8:12 a.m. GMT.",
    ],
  },
  {
    name: "the start and the end",
    told: [
      "Wire: The fire in the Brennar mill broke out at 2:40 p.m.",
      "Post: The fire in the Brennar mill was put out at 6:10 p.m.",
    ],
  },
  {
    name: "two trains",
    told: [
      "Wire: The first train left Harbury at 8:15 a.m. on Monday.",
      "Post: The last train left Harbury at 11:50 p.m. on Monday.",
    ],
  },
  {
    name: "two quakes",
    told: [
      "Wire: The earthquake struck Varania at 3:12 a.m. on Wednesday.",
      "Post: An aftershock struck Varania at 5:44 a.m. on Wednesday.",
    ],
  },
  {
    name: "two days",
    told: [
      "Wire: The council met at 9:30 a.m. on Monday to discuss the spill.",
      "Post: The council met at 7:30 p.m. on Tuesday to discuss the spill.",
    ],
  },
  {
    name: "a bound",
    told: [
      "Wire: Voters queued in Sael before 6 a.m. on Sunday.",
      "Post: Voters queued in Sael until 10 p.m. on Sunday.",
    ],
  },
  {
    name: "scheduled and actual",
    told: [
      "Wire: The rocket was due to lift off from Damora at 9 a.m.",
      "Post: The rocket lifted off from Damora at 11:35 a.m.",
    ],
  },
  {
    name: "opening hours",
    told: ["Wire: Polls opened at 7 a.m. on Sunday.", "Post: Polls closed at 9 p.m. on Sunday."],
  },
  {
    name: "one after the other",
    told: [
      "Wire: Police arrived at the school at 9:12 a.m.",
      "Post: Police arrived at the school at 9:12 a.m. and left at 4:30 p.m.",
    ],
  },
  {
    name: "two shifts",
    told: [
      "Wire: The night shift left the Brennar mill at 6 a.m.",
      "Post: The day shift left the Brennar mill at 2 p.m.",
    ],
  },
  {
    name: "today's and tomorrow's flight",
    told: [
      "Wire: The flight to Damora leaves at 8:10 a.m. on Friday.",
      "Post: The flight to Damora leaves at 11:45 a.m. on Saturday.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "in words",
    told: [
      "Ledger: Robbers entered the Merrick museum at about two o'clock in the morning.",
      "Post: Robbers entered the Merrick museum at 4:30 a.m., the guard said.",
    ],
    question: /time|When/,
    answers: ["about two o'clock in the morning", "4:30 a.m."],
  },
];

checkRows("time of day", { differ, traps, known });
