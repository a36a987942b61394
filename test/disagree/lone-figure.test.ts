import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "the only sum of money",
    told: [
      "Post: Norcom is buying the start-up Fledge for 310 million dollars.",
      "Wire: The price that Norcom pays for Fledge is 270 million dollars, according to two people.",
    ],
    question: /How large is the sum/,
    answers: ["310 million dollars", "270 million dollars"],
  },
  {
    name: "the only area",
    told: [
      "Post: The cabinet declared 8,400 square kilometres of sea round the Selk Islands a reserve.",
      "Wire: The skippers lose 5,200 square kilometres of their grounds round the Selk Islands.",
    ],
    question: /How large is the area/,
    answers: ["8,400 square kilometres", "5,200 square kilometres"],
  },
  {
    name: "things of one kind, told as all of them",
    told: [
      "Post: By autumn the firm Hopp must take all its 2,600 scooters off the streets of Granvik.",
      "Wire: Hopp's entire fleet of 4,100 vehicles has to leave Granvik.",
    ],
    question: /How many/,
    answers: ["2,600", "4,100"],
  },
  {
    name: "a count of what the sentences both speak of",
    told: [
      "Post: Flooding ruined 8,000 books in the Tessel library.",
      "Wire: The Tessel library had to throw away 12,000 volumes after the flooding.",
    ],
    question: /How many books/,
    answers: ["8,000", "12,000"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "a number that belongs to a name",
    told: [
      "Post: Repairs went on at the Sael-Orrin-Tolvik 4 cable network after the quake cut cables off Orrin.",
      "Wire: In January seven cables were cut off Orrin by the quake, and repairs went on.",
    ],
  },
  {
    name: "permanent work, and work while it is built",
    told: [
      "Post: The cable works planned at Tolvik will give 700 people permanent jobs.",
      "Wire: Some 1,900 people will have jobs on the building site of the Tolvik cable works.",
    ],
  },
  {
    name: "those expected and those who came",
    told: [
      "Post: Organisers expect 50,000 visitors at the Tolvik air show.",
      "Wire: The Tolvik air show was seen by 31,000 visitors, the cashier said.",
    ],
  },
  {
    name: "a sum converted",
    told: [
      "Post: Norcom is buying the start-up Fledge for 310 million dollars.",
      "Wire: Norcom pays 290 million euros ($335 million) for Fledge.",
    ],
  },
  {
    name: "with the mast, and without",
    told: [
      "Post: The roof of the Meridian lies 248 metres above the street.",
      "Wire: Including the steel mast the Meridian reaches 291 metres.",
    ],
  },
  {
    name: "two units, rounded",
    told: [
      "Post: The dhow, some 10 metres long, was towed to Sael.",
      "Wire: The 30-foot dhow was towed to Sael.",
    ],
  },
  {
    name: "where something is",
    told: [
      "Post: The quake struck 35 miles south-west of Brennar.",
      "Wire: The tremor was felt within 20 miles of Brennar.",
    ],
  },
  {
    name: "of two things",
    told: [
      "Post: The probe will do seven flybys of Venus in the coming years.",
      "Wire: The probe will perform 24 close flybys of the sun in the coming years.",
    ],
  },
  {
    name: "two candidates",
    told: [
      "Post: Ilsa Trent received 41,204 votes in Upper Sael.",
      "Wire: Petra Holm received 38,024 votes in Upper Sael.",
    ],
  },
  {
    name: "who was hurt, and who was not",
    told: [
      "Post: Twenty people were led from the mill in Brennar unharmed.",
      "Wire: Eleven people from the mill in Brennar needed oxygen.",
    ],
  },
  {
    name: "several sums",
    told: [
      "Post: The bridge over the Sarn costs 85 million euros, of which the state pays 30 million euros.",
      "Wire: The bridge over the Sarn takes 60 million euros from the city's purse.",
    ],
  },
];

checkRows("the only figure of its kind", { differ, traps });
