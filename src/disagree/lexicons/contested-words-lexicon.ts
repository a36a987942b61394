/** Words that take a side where an outlet uses them as its own, with the forms in which they stand. */
export const contestedWords: readonly { readonly word: string; readonly forms: string }[] = [
  { word: "liberation", forms: "liberat(?:ion|ed?|ing)" },
  { word: "genocide", forms: "genocid(?:e|al)" },
  { word: "coup", forms: "coup" },
  { word: "terrorist", forms: "terror(?:ists?|ism)" },
  { word: "martyr", forms: "martyr(?:s|dom|ed)?" },
  { word: "traitor", forms: "trait(?:or|ors|orous)" },
  { word: "provocation", forms: "provocations?" },
  { word: "puppet", forms: "puppets?" },
];
