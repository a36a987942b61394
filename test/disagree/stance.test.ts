import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "never confirmed nor denied",
    told: [
      "Wire: Until Wednesday Sarnia had neither confirmed nor denied that its troops were in Rusk.",
      "Post: Sarnia had long denied that its troops were in Rusk.",
    ],
    question: /Sarnia/,
    answers: ["Kept silent", "Denied it"],
  },
  {
    name: "both of two",
    told: [
      "Wire: Both Norland and Sarnia had remained silent on the deployment of troops.",
      "Post: Norland and Sarnia had initially dismissed reports about the deployment of troops as fake.",
    ],
    question: /Norland|Sarnia/,
    answers: ["Kept silent", "Dismissed it"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "declined to comment today, denied last year",
    told: [
      "Wire: Norland declined to comment on the sale of missiles on Wednesday.",
      "Post: Norland had last year denied the sale of missiles.",
    ],
  },
  {
    name: "another matter",
    told: [
      "Wire: Norland had not commented on the death of its envoy before Wednesday.",
      "Post: Norland had previously denied the sale of missiles to Sarnia.",
    ],
  },
  {
    name: "another actor",
    told: [
      "Wire: Norland had not commented on the sale of missiles before Wednesday.",
      "Post: Sarnia had previously denied the sale of missiles.",
    ],
  },
  {
    name: "could not be reached",
    told: [
      "Wire: A spokesman for Vaxley Bank could not be reached for comment on the merger.",
      "Post: A spokesman for Vaxley Bank denied the merger.",
    ],
  },
  {
    name: "did not respond to one outlet",
    told: [
      "Wire: Vaxley Bank did not immediately respond to a request for comment on the merger.",
      "Post: Vaxley Bank confirmed the merger in a statement.",
    ],
  },
  {
    name: "silent at first, then not",
    told: [
      "Wire: Norland, silent on the missiles until Tuesday, admitted the sale on Wednesday.",
      "Post: Norland admitted the sale of missiles on Wednesday.",
    ],
  },
  {
    name: "the palace and the government",
    told: [
      "Wire: The palace had not commented on the illness of Queen Maud.",
      "Post: The government had earlier denied reports about the illness of Queen Maud.",
    ],
  },
  {
    name: "denied first, admitted later",
    told: [
      "Wire: Brennar Coal had previously denied the leak at Sael.",
      "Post: Brennar Coal admitted the leak at Sael on Wednesday.",
    ],
  },
  {
    name: "denied before, confirmed now, both known to both",
    told: [
      "Wire: Brennar Coal, which had denied the leak at Sael, admitted it on Wednesday.",
      "Post: Brennar Coal confirmed the leak at Sael after months of denials.",
    ],
  },
  {
    name: "denied one thing, admitted another",
    told: [
      "Wire: The minister denied that he had known of the leak.",
      "Post: The minister admitted that he had met the contractor.",
    ],
  },
  {
    name: "denied before court, admitted to a part",
    told: [
      "Wire: Karl Obst admitted three charges of theft.",
      "Post: Karl Obst denied two charges of assault.",
    ],
  },
  {
    name: "silent on details",
    told: [
      "Wire: Vaxley Bank confirmed the merger but stayed silent on its price.",
      "Post: Vaxley Bank confirmed the merger with Denby Trust.",
    ],
  },
  {
    name: "kept silent for a minute",
    told: [
      "Wire: Norland kept silent for two minutes at noon in memory of the dead.",
      "Post: Norland has rejected calls for an inquiry into the deaths.",
    ],
  },
  {
    name: "no answer by press time, and a denial a day later",
    told: [
      "Wire, 2026-03-10: Brennar Coal did not answer questions about the leak.",
      "Post, 2026-03-11: Brennar Coal denied the leak.",
    ],
  },
  {
    name: "two ministers",
    told: [
      "Wire: Health minister Rosa Imel acknowledged failings at the clinic.",
      "Post: Finance minister Nils Arve denied failings at the bank.",
    ],
  },
];

/** What the engine still misses. */
const known: readonly Difference[] = [
  {
    name: "silent, and had denied",
    told: [
      "Wire: Norland had not commented on the sale of missiles to Sarnia before Wednesday.",
      "Post: Norland had previously denied the sale of missiles to Sarnia.",
    ],
    question: /Norland/,
    answers: ["Kept silent", "Denied it"],
  },
  {
    name: "until now silent, and had dismissed",
    told: [
      "Wire: Until now, the palace had kept silent on the illness of Queen Maud.",
      "Courier: The palace had earlier dismissed reports about the illness of Queen Maud.",
    ],
    question: /palace/,
    answers: ["Kept silent", "Denied it"],
  },
  {
    name: "had previously confirmed",
    told: [
      "Wire: Vaxley Bank had not previously commented on the merger with Denby Trust.",
      "Post: Vaxley Bank had previously confirmed the merger talks with Denby Trust.",
    ],
    question: /Vaxley/,
    answers: ["Kept silent", "Confirmed it"],
  },
  {
    name: "it was the first comment",
    told: [
      "Wire: It was the first time that Brennar Coal had commented on the leak at Sael.",
      "Post: Brennar Coal had previously denied the leak at Sael.",
    ],
    question: /Brennar/,
    answers: ["Kept silent", "Denied it"],
  },
  {
    name: "a person",
    told: [
      "Ledger: Trent had not spoken publicly about the loan from the contractor before.",
      "Post: Trent had earlier denied the loan from the contractor.",
    ],
    question: /Trent/,
    answers: ["Kept silent", "Denied it"],
  },
  {
    name: "had refused to comment",
    told: [
      "Ledger: The university had until then refused to comment on the exam leak.",
      "Post: The university had previously admitted the exam leak.",
    ],
    question: /university/,
    answers: ["Kept silent", "Admitted it"],
  },
];

checkRows("stance", { differ, traps, known });
