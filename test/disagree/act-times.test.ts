import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "a verb and the noun of the same act",
    told: [
      "Wire: Minister Ada Brenk and the shipping line Nordsund put their names to the contract on Wednesday in the port of Halmen.",
      "Post: Nordsund promised better boats to the islanders. Its head was in Halmen for Thursday's signing.",
    ],
    question: /^When was .*signed\?$/,
    answers: ["Wednesday 11 March", "Thursday 12 March"],
  },
  {
    name: "what people fell ill with",
    told: [
      "Wire: The first patient of the ward, a carpenter, developed a fever on 3 February, the clinic in Orrin said.",
      "Post: It began on the ward in Orrin with a carpenter, whose temperature rose on 9 February, a note shows.",
    ],
    question: /fall ill/,
    answers: ["3 February 2026", "9 February 2026"],
  },
  {
    name: "a trial that is still to come",
    told: [
      "Wire: Judge Ilse Torn refused to drop the case against the banker Emil Varga and set the opening of the trial for 12 May.",
      "Post: Banker Emil Varga must answer in court, judge Ilse Torn ruled. Proceedings start on 21 May in Orrin.",
    ],
    question: /^When will the trial begin\?$/,
    answers: ["12 May 2026", "21 May 2026"],
  },
  {
    name: "a time that points back",
    told: [
      "Wire: A silo blew up in Wexford. The bang of the silo was heard at ten past seven in the morning as far away as Dunley.",
      "Post: Sara Otley was hanging out washing when a silo in Wexford burst. It was shortly after nine, she says.",
    ],
    question: /^At what time was the explosion\?$/,
    answers: ["ten past seven in the morning", "nine"],
  },
  {
    name: "two nights",
    told: [
      "Wire: A dog led searchers to the girl Matilda among the vines at 9:45 on Monday night.",
      "Post: It was nearly three on Tuesday morning before a torch picked out the girl Matilda among the vines.",
    ],
    question: /^At what time was it found\?$/,
    answers: ["9:45 on Monday night", "three on Tuesday morning"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "the committee and the council",
    told: [
      "Wire: The city council of Hohenau voted on Thursday to extend the tram to the university.",
      "Post: The tram to the university of Hohenau, which the transport committee approved on 4 February, will have grass tracks.",
    ],
  },
  {
    name: "two parts of a city",
    told: [
      "Wire: The power came back in the western districts of Breen at 6:20 a.m.",
      "Post: In Breen the power came back in the eastern districts only at 11:30 a.m.",
    ],
  },
  {
    name: "an account that knows both days",
    told: [
      "Wire: The contract for the ferry was signed on Wednesday in Halmen.",
      "Post: The ferry contract was signed in Halmen on Thursday, not on Wednesday as first planned.",
    ],
  },
  {
    name: "departure and arrival",
    told: [
      "Wire: The freighter Amna tied up at Port Zahir with its sheep on Tuesday.",
      "Post: The freighter Amna had cast off for Port Zahir with its sheep on 9 February.",
    ],
  },
  {
    name: "some of those arrested, and another one",
    told: [
      "Wire: Police in Erin arrested four suspects in the shooting at a party on Tuesday.",
      "Post: A suspect in the party shooting in Erin turned himself in to police on Sunday.",
    ],
  },
  {
    name: "a conviction for an act is not the act",
    told: [
      "Wire: Daylen Marsh was shot on the west side of Orrin on 2 February.",
      "Post: A man was convicted for the shooting of Daylen Marsh in Orrin by a jury on 13 February.",
    ],
  },
  {
    name: "evening and a clock time within it",
    told: [
      "Wire: The shooting in Orrin happened on Sunday evening as the family sat on the porch.",
      "Post: The family in Orrin was on the porch when the shooting happened at 8:40 p.m. on Sunday.",
    ],
  },
];

checkRows("the time of an act", { differ, traps });
