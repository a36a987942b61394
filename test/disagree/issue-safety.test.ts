import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const yesNo = ["Yes", "No"];

const differ: readonly Difference[] = [
  {
    name: "warned before",
    told: [
      "Post: A footbridge collapsed in Sael on Wednesday. Residents had warned the council about the footbridge twice.",
      "Wire: The footbridge in Sael collapsed at noon. The council said it had received no complaints about the footbridge.",
    ],
    question: /warned/,
    answers: yesNo,
  },
  {
    name: "locked exits",
    told: [
      "Post: A fire killed two at a club in Brennar. Survivors said both exits were locked.",
      "Wire: Two died in a fire at a club in Brennar. The owner said the exits were all open.",
    ],
    question: /exits locked/,
    answers: yesNo,
  },
  {
    name: "inspected",
    told: [
      "Post: A crane collapsed in Tolvik. The crane had passed its last inspection in May, the builder said.",
      "Wire: In Tolvik a crane collapsed. Officials said the crane's inspection was overdue.",
    ],
    question: /inspection/,
    answers: yesNo,
  },
  {
    name: "alcohol",
    told: [
      "Post: A bus crashed near Sael. The driver smelled of alcohol, a passenger said.",
      "Wire: After the crash near Sael the driver's breath test was negative, police said.",
    ],
    question: /alcohol/,
    answers: yesNo,
  },
  {
    name: "life jackets",
    told: [
      "Post: A ferry sank off Harbury. There were no life jackets on deck, a survivor said.",
      "Wire: The ferry sank off Harbury. The company said every passenger was given life jackets.",
    ],
    question: /life jackets/,
    answers: yesNo,
  },
  {
    name: "another vehicle",
    told: [
      "Post: A coach crashed at Brennar bridge. Police said no other vehicle was involved.",
      "Wire: The coach crashed at Brennar bridge after a tractor pulled out, a passenger said.",
    ],
    question: /in the way/,
    answers: yesNo,
  },
  {
    name: "the light",
    told: [
      "Post: Two trams collided in Sael. The driver passed a red signal, the union said.",
      "Wire: In the collision of two trams in Sael the signal was at green, the operator said.",
    ],
    question: /red or green/,
    answers: ["Red", "Green"],
  },
  {
    name: "told to leave",
    told: [
      "Post: A flood hit Ander. Residents of Mill Lane were told to leave on Tuesday, the mayor said.",
      "Wire: After the flood in Ander residents of Mill Lane said nobody told them to leave.",
    ],
    question: /told/,
    answers: yesNo,
  },
  {
    name: "safe water",
    told: [
      "Post: A leak at a plant has reached the river Ander. The water poses no risk to health, the plant said.",
      "Wire: After the leak at the plant the water of the Ander is unsafe, scientists said.",
    ],
    question: /safe/,
    answers: yesNo,
  },
  {
    name: "anybody hurt",
    told: [
      "Post: A blast shook the mill in Sael. Three workers of the mill were injured, a doctor said.",
      "Wire: A blast at the mill in Sael broke windows. Nobody was hurt, the mill said.",
    ],
    question: /hurt/,
    answers: yesNo,
  },
  {
    name: "staff",
    told: [
      "Post: A girl drowned in the pool of Tolvik. Only one lifeguard was on duty at the pool, parents said.",
      "Wire: A girl drowned in Tolvik. The city said enough lifeguards were at the pool.",
    ],
    question: /enough staff/,
    answers: yesNo,
  },
  {
    name: "insured",
    told: [
      "Post: Fire destroyed the market hall in Sael. The hall was fully insured, the mayor said.",
      "Wire: The market hall in Sael burned down in a fire. Insurance for the hall had lapsed in May.",
    ],
    question: /insured/,
    answers: yesNo,
  },
  {
    name: "nobody hurt, two in hospital",
    told: [
      "Post: A fire destroyed a mill in Sael. All 40 employees of the mill got out and nobody was hurt, the fire service said.",
      "Wire: A fire destroyed a mill in Sael. Two workers were taken to Harbury Infirmary with burns.",
    ],
    question: /anybody hurt/,
    answers: yesNo,
  },
];

const traps: readonly Trap[] = [
  {
    name: "a warning about another matter",
    told: [
      "Post: Parliament debated taxes in Sael. The opposition had warned the government about the tax.",
      "Wire: Parliament in Sael debated taxes. There were no complaints about the tax office.",
    ],
  },
  {
    name: "nobody hurt inside",
    told: [
      "Post: Four men were wounded in a blast outside the mill in Sael.",
      "Wire: The blast in Sael shook the offices. No one was hurt inside, a guard said.",
    ],
  },
  {
    name: "only if the exits were locked",
    told: [
      "Post: A fire killed two at a club in Brennar. If the exits were locked, the owner will be charged.",
      "Wire: Two died in a fire at a club in Brennar. The owner said the exits were all open.",
    ],
  },
  {
    name: "two lights",
    told: [
      "Post: Two trams collided in Sael. A red lantern hung in the window of a shop.",
      "Wire: In the collision of two trams in Sael the signal was at green, the operator said.",
    ],
  },
  {
    name: "to hospital as a precaution",
    told: [
      "Post: A fire destroyed a mill in Sael. Nobody at the mill was hurt, the fire service said.",
      "Wire: A fire destroyed a mill in Sael. Two workers of the mill were taken to hospital as a precaution.",
    ],
  },
  {
    name: "some unharmed, some hurt",
    told: [
      "Post: A blast shook the mill in Sael. Twenty people were led from the mill unharmed.",
      "Wire: A blast shook the mill in Sael. Eleven people from the mill were taken to hospitals.",
    ],
  },
  {
    name: "none of those hurt",
    told: [
      "Post: A blast shook the mill in Sael. None of those hurt at the mill is in danger.",
      "Wire: A blast shook the mill in Sael. Eleven people from the mill were taken to hospitals.",
    ],
  },
  {
    name: "hurt by the later report",
    told: [
      "Post, 2026-03-10: A blast shook the mill in Sael. Nobody at the mill was hurt, police said.",
      "Wire, 2026-03-12: The blast at the mill in Sael: three workers of the mill were injured, a doctor said.",
    ],
  },
];

checkRows("issues of accidents", { differ, traps });
