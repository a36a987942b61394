/** Sentences that answer no question and that no two accounts share, for what depends on an account's length. */
const background: readonly (readonly string[])[] = [
  [
    "Shops along the quay opened late, and trams ran empty past the old market hall.",
    "A choir rehearsed in the chapel while volunteers handed out soup and blankets.",
    "Several roads were wet, and a gardener swept leaves from the steps of the library.",
    "Students cycled to lectures as usual.",
    "The orchestra will play outdoors if the weather allows.",
  ],
  [
    "Bakers complained about the price of flour, a topic of many conversations here.",
    "On the hill, sheep grazed beneath the radio mast and a dog barked at strangers.",
    "Tourists photographed the lighthouse from a wooden pier.",
    "Some cafés had put their chairs on the pavement again.",
    "Newspaper kiosks sold out early.",
  ],
  [
    "A carpenter was mending the fence of the kindergarten with borrowed tools.",
    "Clouds gathered over the vineyards, though forecasters promised a mild evening.",
    "The swimming pool has new tiles, and its café serves waffles.",
    "Chess players sat in the park under chestnut trees.",
    "Buses smelled of diesel and oranges.",
  ],
];

/** The same accounts, each longer by a paragraph of its own that has nothing to do with the matter. */
export function lengthen(told: readonly string[]): readonly string[] {
  return told.map((account, i) => `${account}\n\n${background[i % background.length]!.join(" ")}`);
}
