/** A thing → what it is a kind of: "scooter" → "vehicle". */
export const kindOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vehicle: "car scooter bus van truck lorry bike bicycle taxi motorbike motorcycle e-bike moped minibus",
    tree: "lime oak pine poplar elm birch beech maple spruce fir willow chestnut cedar palm plane",
    aircraft: "plane jet helicopter airliner aeroplane airplane",
    weapon: "gun rifle pistol firearm shotgun revolver handgun",
    building: "house home block villa cottage",
    animal: "dog cat horse cow sheep pig goat whale dolphin seal bear wolf elephant lion",
    bird: "swan goose duck hen chicken stork pigeon penguin",
    flat: "apartment dwelling",
    book: "volume",
    painting: "picture canvas artwork",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** What many reports count several kinds of, and reports of sport of everybody. */
export const countedOften: ReadonlySet<string> = new Set(
  "time round shot bullet state country case day count charge gang group point goal rebound assist yard run wicket game match win victory defeat loss season appearance touchdown hit pass carry catch title medal place year page part side step way thing reason question call m. degree street block mile area item other set lap inning penalty kick corner attempt play fight bout ballot seat".split(
    " ",
  ),
);
