import type { Span } from "../../news/citation.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type ActMention, actsIn } from "../act-mentions.ts";
import { actsAt } from "../acts-at.ts";
import { countryOf } from "../countries.ts";
import { type Finding, positionOf } from "../finding.ts";
import { inOneTown, notTowns, type PlaceKind, placeKinds, samePlace } from "../lexicons/places-lexicon.ts";
import { pairsAcross } from "../pairs.ts";
import { isBackground, isOverSeveralEvents } from "../plain-figure.ts";
import { askOf, isSameAct } from "../same-act.ts";

/** Where an account says that an act took place. */
interface Placed {
  readonly statement: Statement;
  readonly mention: ActMention;
  readonly kind: PlaceKind;
  /** In lower case, of several words for the same one. */
  readonly place: string;
  readonly span: Span;
}

/** Accounts that put one act into two places of a kind: the bow and the stern, two floors, two towns. */
export function findActPlaces({ accounts }: Material): readonly Finding[] {
  const placed = accounts.flatMap(({ statements }) => statements.flatMap(placesIn));
  const keyOf = ({ mention: { act }, kind }: Placed) => `${act.asked} ${placeKinds.indexOf(kind)}`;
  const sure = placed.filter((one) =>
    placed.every(
      (other) =>
        other.statement.account !== one.statement.account ||
        other.kind !== one.kind ||
        other.place === one.place,
    ),
  );
  const found = pairsAcross(sure, keyOf).find(([a, b]) => conflict(a, b));
  return found === undefined ? [] : oppose(...found);
}

function placesIn(statement: Statement): readonly Placed[] {
  if (isBackground(statement) || isOverSeveralEvents(statement) || earlier.test(statement.sentence.text))
    return [];
  const { text, start } = statement.sentence;
  return [...text.matchAll(/\b(in|at|on|inside|into|from|through) (?=\S)/gi)].flatMap((match) => {
    const found = kindOf(match[1]!.toLowerCase(), text.slice(match.index + match[0].length));
    if (found === undefined) return [];
    const from = start + match.index;
    const span = { start: from, end: from + match[0].length + found.length };
    return actsAround(statement, span, found.kind).map((mention) => ({ statement, mention, ...found, span }));
  });
}

/** Other occasions of the like. */
const earlier = /\b(?:last (?:week|month|year)|previously|series of)\b/i;

/** A house, a floor or a part of a ship is where all is that its sentence tells; a town only where it follows. */
function actsAround(statement: Statement, span: Span, { named }: PlaceKind): readonly ActMention[] {
  const here = named ? [] : actsIn(statement).filter(({ isNoun }) => !isNoun);
  if (here.length > 0) return here;
  // "after talks in Muscat": the noun that a place follows at once has it, whatever the verb.
  const { tokens } = statement.sentence;
  const beside = actsIn(statement).filter(({ isNoun, to }) => isNoun && tokens[to]?.start === span.start);
  return [...beside, ...actsAt(statement, span)].filter(({ act }) => !named || inOneTown.has(act.asked));
}

function kindOf(
  preposition: string,
  rest: string,
): { readonly kind: PlaceKind; readonly place: string; readonly length: number } | undefined {
  for (const kind of placeKinds) {
    const match = kind.after?.test(preposition) === false ? null : kind.words.exec(rest);
    if (match === null || notTowns.test(match[1]!)) continue;
    const words = match[1]!.toLowerCase().replace("-", " ");
    if (countryOf(words) === words) return undefined;
    return { kind, place: samePlace.get(words) ?? words, length: match[0].length };
  }
  return undefined;
}

const conflict = (a: Placed, b: Placed) =>
  editDistance(a.place, b.place) > 2 &&
  !a.place.includes(b.place) &&
  !b.place.includes(a.place) &&
  !names(a, b) &&
  !names(b, a) &&
  isSameAct(a.mention, b.mention, false);

/** Does an account name the other's place as well, wherever? One may lie in the other. */
const names = ({ statement }: Placed, { place }: Placed) =>
  statement.account.article.text.toLowerCase().includes(place);

function oppose(a: Placed, b: Placed): readonly Finding[] {
  const [first, second] = [a, b].map(({ statement, span }) =>
    positionOf(statement.account.article.text.slice(span.start, span.end), [claimAt(statement, span)]),
  );
  if (first === undefined || second === undefined) return [];
  return [
    {
      kind: "place",
      question: `Where ${askOf(a.mention, b.mention)}?`,
      between: "outlets",
      positions: [first, second],
      grade: "disagree",
      score: 0.5,
    },
  ];
}
