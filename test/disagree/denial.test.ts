import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "an accusation in other words, by the one who is said to have been told",
    told: [
      "Post: The pilot whose freighter came down beside a snow plough has said that the control tower had told him to go ahead.",
      "Wire: The control tower denied having given the pilot leave to land in Sael.",
    ],
    question: /^Did the control tower give the pilot leave to land/,
    answers: ["Yes", "No"],
  },
  {
    name: "an accusation in other words, by whom it would concern",
    told: [
      "Post: Suspended goalkeeper Rui Tavar has told investigators that his manager instructed him to let in two goals in the last match of the season.",
      "Wire: Sael manager Otto Brenn denied telling any of his players to concede goals on the last day of the season.",
    ],
    question: /^Did Sael manager Otto Brenn tell any of his players to concede goals/,
    answers: ["Yes", "No"],
  },
  {
    name: "accused and denied in one sentence",
    told: [
      "Post: The Obst family has accused Belmar of stealing the will — charges that she denied.",
      "Wire: The Obst family lives in Sael.",
    ],
    question: /^Did Belmar steal the will/,
    answers: ["Yes", "No"],
  },
  {
    name: "said and disputed in one sentence",
    told: [
      "Post: Marsh told police that the rifle had gone off by itself, but her family disputed that claim.",
      "Wire: The rifle was found in Sael.",
    ],
    question: /^Had the rifle gone off by itself|^Has the rifle gone off by itself/,
    answers: ["Yes", "No"],
  },
  {
    name: "suspected and denied in one sentence",
    told: [
      "Post: There is widespread suspicion that Norland was responsible for the attack, which it fiercely denies.",
      "Wire: The attack was in Sael.",
    ],
    question: /^Was Norland responsible for the attack/,
    answers: ["Yes", "No"],
  },
  {
    name: "a claim that an officer passes on",
    told: [
      "Post: An officer said that Marsh claimed his brother was cleaning a rifle in the shed. Police later said that was a lie.",
      "Wire: The brother of Marsh was hurt in the shed in Sael.",
    ],
    question: /^Was Marsh’s brother cleaning a rifle/,
    answers: ["Yes", "No"],
  },
  {
    name: "denied doing it",
    told: [
      "Wire: Rebels said the army shelled the market in Sael.",
      "Post: The army denied shelling the market in Sael.",
    ],
    question: /^Did the army shell the market in Sael/,
    answers: ["Yes", "No"],
  },
  {
    name: "denied of anyone",
    told: [
      "Wire: The mayor said anyone found in the cellar was in custody.",
      "Post: Police denied that anyone was in custody in the cellar.",
    ],
    question: /^Was anyone in custody/,
    answers: ["Yes", "No"],
  },
  {
    name: "a label rejected",
    told: [
      "Wire: Petra Holm called the new pension law “a gift to banks”. The minister rejected this.",
      "Post: The pension law was adopted on Wednesday.",
    ],
    question: /^Is the new pension law a gift to banks/,
    answers: ["Yes", "No"],
  },
  {
    name: "a ministry denies what rebels claimed in the other account",
    told: [
      "Wire: Rebel fighters claimed they had captured the airport at Damora on Wednesday.",
      "Ledger: The defence ministry denied that rebel fighters had captured the airport at Damora.",
    ],
    question: /captured the airport/,
    answers: ["Yes", "No"],
  },
  {
    name: "claim and denial in one account, the denial only points",
    told: [
      "Post: The miners' union said the company had locked the emergency exits. Brennar Coal denied the claim.",
      "Wire: Eleven miners were brought out of the Brennar pit on Wednesday.",
    ],
    question: /locked the emergency exits/,
    answers: ["Yes", "No"],
  },
  {
    name: "a denial after a comma",
    told: [
      "Courier: Governor Ilsa Trent took a loan from a contractor, according to court papers.",
      "Ledger: Trent, speaking in Harbury, denied that she had taken a loan from a contractor.",
    ],
    question: /loan from a contractor/,
    answers: ["Yes", "No"],
  },
  {
    name: "denied reports that",
    told: [
      "Radio Seven: The harbour bridge at Tolvik has collapsed, residents said.",
      "Post: The mayor denied reports that the harbour bridge at Tolvik had collapsed.",
    ],
    question: /bridge.*collapsed/,
    answers: ["Yes", "No"],
  },
  {
    name: "rejected accusations that",
    told: [
      "Wire: Opposition leaders accused the army of firing on the convoy near Sael.",
      "Courier: The army fired on the convoy near Sael, a survivor said.\n\nA military spokesman rejected accusations that the army had fired on the convoy.",
    ],
    question: /fire(?:d)? on the convoy/,
    answers: ["Yes", "No"],
  },
  {
    name: "dismissed as untrue in the next sentence",
    told: [
      "Ledger: Vaxley Bank hid losses of the pension fund for two years, the former auditor Joan Merrick claimed. The bank dismissed the allegation.",
      "Post: Shares in Vaxley Bank fell on Wednesday.",
    ],
    question: /hid|hide/,
    answers: ["Yes", "No"],
  },
  {
    name: "the denial comes before the claim",
    told: [
      "Ledger: Norland denied that it had agreed to open the border at Rusk.",
      "Wire: Norland had agreed to open the border at Rusk, the Sarnian foreign minister said.",
    ],
    question: /agreed to open the border/,
    answers: ["Yes", "No"],
  },
  {
    name: "has denied, with an adverb",
    told: [
      "Ledger: The clinic sold patients' records to an insurer, two former nurses said.",
      "Radio Seven: The clinic has repeatedly denied that it sold patients' records to an insurer.",
    ],
    question: /patients['’] records/,
    answers: ["Yes", "No"],
  },
  {
    name: "the same dispute in both accounts",
    told: [
      "Wire: Sarnia denied on Wednesday that it had sent mercenaries to Damora. Norland's defence minister, Ida Lund, had said on Tuesday that 300 mercenaries were there.",
      "Post: Norland says 300 Sarnian mercenaries are in Damora. Sarnia rejects this. Lund gave no evidence.",
    ],
    question: /mercenaries/,
    answers: ["Yes", "No"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "an accusation of somebody else",
    told: [
      "Post: A witness told the court in Sael that director Willem Ost had taken money from a dredging firm.",
      "Wire: The deputy director, Jan Meer, denied having taken a cent from the dredging firm.",
    ],
  },
  {
    name: "a denial of another deed",
    told: [
      "Post: The rider Kit Farr accused Luca Sordo of seizing his reins at the last bend.",
      "Wire: Luca Sordo denied using his whip too often in the straight.",
    ],
  },
  {
    name: "one sentence with a question left open",
    told: [
      "Post: It is not known whether Marsh took the money, which he denies.",
      "Wire: The money was kept in a safe in Sael.",
    ],
  },
  {
    name: "a word of the denied claim as another's attribute",
    told: [
      "Post: “It is hard to say what timing of the arrest would suit a political leader,” said Ana Keller.",
      "Wire: Ministers rejected claims that the timing of the arrest was political.",
    ],
  },
  {
    name: "neither confirm nor deny",
    told: [
      "Wire: Rebel fighters claimed they had captured the airport at Damora.",
      "Ledger: The defence ministry would neither confirm nor deny that rebel fighters had captured the airport at Damora.",
    ],
  },
  {
    name: "denied entry",
    told: [
      "Post: The writer Ana Keller claimed she had a valid visa for Norland.",
      "Wire: Border guards at Rusk denied Keller entry on Tuesday.",
    ],
  },
  {
    name: "rejected an offer",
    told: [
      "Post: The company said it had offered drivers a rise of four per cent.",
      "Wire: The drivers' union rejected the offer of four per cent on Tuesday.",
    ],
  },
  {
    name: "dismissed a coach",
    told: [
      "Courier: Harbury dismissed the coach Olaf Renn on Monday after four defeats.",
      "Post: Renn claimed the team had played well in four defeats.",
    ],
  },
  {
    name: "a bid that a court rejected",
    told: [
      "Ledger: Lawyers for Petra Holm claimed that evidence had been withheld, and asked for a new trial.",
      "Wire: The court rejected a request by Petra Holm's lawyers for a new trial.",
    ],
  },
  {
    name: "denied bail",
    told: [
      "Ledger: Prosecutors claimed the banker Luc Arden might flee to Norland.",
      "Wire: The judge denied bail to the banker Luc Arden on Tuesday.",
    ],
  },
  {
    name: "a denial of another proposition",
    told: [
      "Wire: Brennar Coal closed the Sael pit on Monday, the union said.",
      "Post: Brennar Coal denied that it had paid miners late at the Sael pit.",
    ],
  },
  {
    name: "denied a request",
    told: [
      "Post: The families said they had asked to see the wreck.",
      "Ledger: The coast guard denied a request by the families to see the wreck.",
    ],
  },
  {
    name: "dismissed fears",
    told: [
      "Post: Residents of Tolvik said the water smelled of petrol.",
      "Ledger: The council dismissed calls for a wider inquiry into the spill at Tolvik.",
    ],
  },
  {
    name: "nobody denies",
    told: [
      "Wire: The minister did not deny that he had met the contractor in Harbury.",
      "Post: The minister met the contractor in Harbury, a former aide said.",
    ],
  },
  {
    name: "hard to deny",
    told: [
      "Courier: Nobody can deny that Tolvik has changed since the mill closed.",
      "Post: Tolvik has changed since the mill closed, residents said.",
    ],
  },
  {
    name: "the denier repeats its own words",
    told: [
      "Wire: The airline said its crew had followed the rules.",
      "Post: The airline denied any wrongdoing and said its crew had followed the rules.",
    ],
  },
  {
    name: "pleaded not guilty and denied charges in every account",
    told: [
      "Wire: Luc Arden, a banker, denied three charges of fraud at Harbury crown court on Tuesday.",
      "Post: Luc Arden pleaded not guilty to three charges of fraud at Harbury crown court.",
    ],
  },
  {
    name: "an older denial of an older matter",
    told: [
      "Post: The mayor said on Tuesday that the tunnel would open in May.",
      "Wire: The mayor said the tunnel would open in May. In 2019 she denied that the stadium had cost too much.",
    ],
  },
  {
    name: "dismissed criticism",
    told: [
      "Wire: Aldo Corr spent 14 years at Harrow Trucks.",
      "Post: Aldo Corr dismissed criticism of his 14 years at Harrow Trucks.",
    ],
  },
  {
    name: "dismissed a question",
    told: [
      "Wire: The minister said the pension bill would be voted on in May.",
      "Post: The minister dismissed a question about the pension bill.",
    ],
  },
  {
    name: "rejected the findings, disputing nothing that is told",
    told: [
      "Wire: The inspectors' report on the Oss dam runs to 400 pages.",
      "Post: The operator rejected the inspectors' report on the Oss dam.",
    ],
  },
  {
    name: "denied knowledge, another denies the deed",
    told: [
      "Wire: The mayor denied knowing about the leak at the mill.",
      "Post: There was a leak at the mill in May, the operator said.",
    ],
  },
  {
    name: "denied responsibility",
    told: [
      "Wire: A bomb went off at the market in Sael, killing four people.",
      "Post: The rebels denied responsibility for the bomb at the market in Sael.",
    ],
  },
  {
    name: "ruled out",
    told: [
      "Wire: Governor Ilsa Trent said she would run for parliament in June.",
      "Post: Governor Ilsa Trent ruled out a coalition with the Greens.",
    ],
  },
  {
    name: "denied asylum to",
    told: [
      "Wire: Karl Obst claimed he was tortured in Sarnia.",
      "Post: Norland denied asylum to Karl Obst, who claimed he was tortured in Sarnia.",
    ],
  },
  {
    name: "self-denial",
    told: [
      "Wire: The athletes live a life of self-denial, coach Olaf Renn said.",
      "Post: Coach Olaf Renn said his athletes trained twice a day.",
    ],
  },
  {
    name: "denied that anything else had been taken",
    told: [
      "Wire: Thieves took 14 paintings from the museum, police said.",
      "Post: The museum denied that anything but the 14 paintings had been taken.",
    ],
  },
  {
    name: "dismissed a lawsuit",
    told: [
      "Wire: Two former nurses claimed in a lawsuit that the clinic sold patients' records.",
      "Post: A judge dismissed the lawsuit against the clinic over patients' records.",
    ],
  },
  {
    name: "rejected an appeal and a claim for damages",
    told: [
      "Wire: The widow claimed €2 million in damages from the airline.",
      "Post: The court rejected the widow's claim for damages from the airline.",
    ],
  },
  {
    name: "voters rejected",
    told: [
      "Wire: The government proposed to sell the port of Tolvik.",
      "Post: Voters rejected the government's proposal to sell the port of Tolvik.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "refuted, with a name for a speaker",
    told: [
      "Post: Striker Milo Denz punched a steward in the tunnel, the referee Karl Obst reported.",
      "Courier: Denz denied punching a steward in the tunnel after the match.",
    ],
    question: /steward/,
    answers: ["Yes", "No"],
  },
  {
    name: "two accounts have the claim",
    told: [
      "Wire: Sarnian forces shot down the drone, the Norland air force claimed.",
      "Post: Norland's air force claimed that Sarnian forces had shot down the drone.",
      "Ledger: Sarnia denied that its forces had shot down the drone.",
    ],
    question: /shot? down the drone/,
    answers: ["Yes", "No"],
  },
];

checkRows("denial", { differ, traps, known });
