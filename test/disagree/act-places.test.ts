import { checkRows, type Difference, type Trap } from "./check-rows.ts";

const differ: readonly Difference[] = [
  {
    name: "parts of a ship",
    told: [
      "Wire: The liner Aurore touched a rock. Water got in at the bow of the Aurore, the shipping company said.",
      "Post: The engineer of the liner Aurore said the water came in at the stern of the Aurore and rose quickly.",
    ],
    question: /^Where did the leak begin\?$/,
    answers: ["at the bow", "at the stern"],
  },
  {
    name: "where talks were held",
    told: [
      "Wire: The rebels of the Tarim highlands and the government agreed on a truce of sixty days after talks in Muscat.",
      "Post: The truce of sixty days for the Tarim highlands was hammered out by the rebels in Geneva.",
    ],
    question: /^Where did the talks take place\?$/,
    answers: ["in Muscat", "in Geneva"],
  },
  {
    name: "where something will be built",
    told: [
      "Wire: The council of Valbrun approved the mosque. The mosque will be built on the site of the former slaughterhouse.",
      "Post: The council of Valbrun allowed a mosque to be erected in the orchard by the railway.",
    ],
    question: /^Where .*built\?$/,
    answers: ["on the site of the former slaughterhouse", "in the orchard"],
  },
];

const traps: readonly Trap[] = [
  {
    name: "a house in a town",
    told: [
      "Wire: Marshals surrounded the fugitive Doyle at a motel in Altona on Tuesday.",
      "Post: The fugitive Doyle was arrested at a motel in Milford, a part of Altona, on Tuesday.",
    ],
  },
  {
    name: "two spellings",
    told: [
      "Wire: The fugitive Doyle was arrested in Wilmington with his brother.",
      "Post: Marshals arrested the fugitive Doyle and his brother in Wilimington.",
    ],
  },
  {
    name: "two floors in one account",
    told: [
      "Wire: The gunman shot a clerk on the first floor of the bank and a guard on the third floor.",
      "Post: The gunman shot a clerk on the second floor of the bank, witnesses said.",
    ],
  },
];

checkRows("the place of an act", { differ, traps });
