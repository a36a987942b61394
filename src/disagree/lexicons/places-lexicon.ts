/** A kind of place: a thing that is in one of a kind is in no other. */
export interface PlaceKind {
  /** Tested on the words after a preposition; the first group is the place. */
  readonly words: RegExp;
  /** The prepositions that say so plainly; null: any. */
  readonly after: RegExp | null;
  /** Known by their names, as towns are. */
  readonly named: boolean;
}

const the = "(?:the |a |an |its |her |his |their )?";
const nouns = (list: string) => list.split(", ").join("|");

/** Kinds of places, each tried before the next. */
export const placeKinds: readonly PlaceKind[] = [
  // Parts of a ship or a vehicle.
  {
    words: new RegExp(
      `^${the}(?:\\w+ )?(bows?|stern|engine room|cargo hold|car deck|galley|cockpit)\\b`,
      "i",
    ),
    after: null,
    named: false,
  },
  // Floors of a house.
  {
    words: new RegExp(
      `^${the}(?:building['’]s )?((?:${nouns("ground, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, top, upper, lower")}|\\d+(?:st|nd|rd|th))[- ](?:floor|storey|story|deck)|basement|cellar|attic|loft|roof|rooftop)\\b`,
      "i",
    ),
    after: null,
    named: false,
  },
  // Rooms.
  {
    words: new RegExp(
      `^${the}(?:\\w+ )?(${nouns("kitchen, bedroom, bathroom, living room, sitting room, dining room, hallway, corridor, stairwell, laundry, canteen, gymnasium, classroom, storeroom, waiting room, boiler room, garage, shed, barn, greenhouse, stable, sacristy, nursery, workshop, vault")})\\b`,
      "i",
    ),
    after: null,
    named: false,
  },
  // Grounds and buildings.
  {
    words: new RegExp(
      `^(?:the site of )?${the}(?:\\w+ ){0,2}?(${nouns("slaughterhouse, orchard, hotel, motel, church, mosque, monastery, school, hospital, station, airport, meadow, quarry, brewery, barracks, prison, stadium, theatre, museum, town hall, warehouse, factory, vineyard, beach, cemetery, castle, embassy, library, allotments, railway yard, golf course, landfill, dairy, power station, sawmill, racecourse, shipyard")})\\b`,
      "i",
    ),
    after: /^(?:in|on|inside)$/,
    named: false,
  },
  // Towns.
  {
    words: /^(\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}\p{Ll}[\p{L}-]+)?)(?=[,.;]| [a-z])/u,
    after: /^in$/,
    named: true,
  },
];

/** What takes place in one town; much else is done in several. */
export const inOneTown: ReadonlySet<string> = new Set([
  "did the talks take place",
  "was the arrest made",
  "was # signed",
  "was the wedding",
  "was the funeral",
  "was the baby born",
  "did the trial begin",
  "was the kidnapping",
]);

/** Names after "in" that are no town, or more than one. */
export const notTowns =
  /\b(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|County|Parish|District|Province|Valley|Bay|Island|Islands|Park|Street|Road|Avenue|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Northern|Southern|Eastern|Western|Upper|Lower|New|Great|Parliament|Congress|Court|English|The|His|Her|Its|This|That|All|Old)\b/u;

/** Other words for the same. */
export const samePlace: ReadonlyMap<string, string> = new Map([
  ["motel", "hotel"],
  ["bows", "bow"],
  ["rooftop", "roof"],
  ["cellar", "basement"],
  ["loft", "attic"],
]);
