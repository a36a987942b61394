import type { Account } from "./accounts.ts";
import { compatible, type Figure, figuresOf } from "./figure.ts";
import { nounClass } from "./lexicons/common-lexicon.ts";
import { countedOften, kindOf } from "./lexicons/things-lexicon.ts";
import { isPeople } from "./people.ts";
import { isPlainFigure } from "./plain-figure.ts";
import { clauseAround, isConverted } from "./questions-of.ts";
import { dimensionKey } from "./same-slot.ts";

/** A figure as one of a family, of which its account has no other value. */
export interface Lone {
  readonly family: string;
  readonly figure: Figure;
}

/** The figures of an account that stand alone in a family. */
export function loneFiguresOf(account: Account): readonly Lone[] {
  const plain = figuresOf(account).filter(isCandidate);
  const told = plain.flatMap((figure) => familiesOf(figure).map((family) => ({ family, figure })));
  return [...Map.groupBy(told, ({ family }) => family).values()].flatMap((alike) =>
    valuesOf(alike).length === 1 ? alike : [],
  );
}

/** The values that cannot be the same: more than two in a story are of more than one thing. */
export function valuesOf(alike: readonly Lone[]): readonly Figure[] {
  const values: Figure[] = [];
  for (const { figure } of alike) if (!values.some((other) => compatible(other, figure))) values.push(figure);
  return values;
}

/** An amount known to some parts in ten, of what no other test knows better. */
function isCandidate(figure: Figure): boolean {
  const { unit, value, bound } = figure.quantity;
  if (unit.kind === "duration" || (bound !== "at-least" && value.high > 1.5 * value.low) || value.high <= 1)
    return false;
  if (bound === "at-most" || isConverted(figure) || isLocation(figure)) return false;
  if (unit.kind === "count" && !isCrowd(figure) && !isManyThings(figure)) return false;
  if (unit.kind === "percent" && directionOf(figure) === null) return false;
  const { flags: told } = figure.quantity;
  const isShare = unit.kind === "percent";
  const flags = {
    ...told,
    forecast: false,
    change: told.change && !isShare,
    perUnit: told.perUnit && !isShare,
  };
  return isPlainFigure({ ...figure, quantity: { ...figure.quantity, flags } });
}

/** What a figure may be held against: of sums and measures the unit, of counts the thing, what it is called or is a kind of. */
export function familiesOf(figure: Figure): readonly string[] {
  const { unit, head } = figure.quantity;
  if (unit.kind === "percent") return [`percent ${directionOf(figure)}`];
  if (unit.kind !== "count") return [dimensionKey(unit)];
  if (isCrowd(figure)) return ["people"];
  const words = head!.split(" ").map(singular);
  const kinds = words.flatMap((word) => kindOf.get(word) ?? []);
  return [...new Set([...words.slice(-2), ...kinds].map((word) => `count ${nounClass.get(word) ?? word}`))];
}

/** "limes", which the tagger does not know for a plural. */
const singular = (word: string) => word.replace(/(?<=[a-z]{2}[^s])s$/, "");

/** So many people that a report hardly has another group of such a size. */
const isCrowd = ({ quantity: { head, role, value } }: Figure) =>
  value.low >= 8 && (head === null ? role !== null : isPeople(head));

/** More than a few of what reports do not count all the time. */
const isManyThings = ({ quantity: { head, role, value } }: Figure) =>
  value.low >= 4 &&
  role === null &&
  head !== null &&
  !isPeople(head) &&
  !countedOften.has(singular(head.split(" ").at(-1)!));

/** "gone up by 9 per cent", "14 per cent more"; null for a share of something. */
const directionOf = (figure: Figure) =>
  up.test(clauseAround(figure)) ? "more" : down.test(clauseAround(figure)) ? "less" : null;

const up =
  /\b(?:up|rose|risen|rises?|rising|grew|grown|increased?|climbed|jumped|raised?)\b[^.;#]{0,25}#|# (?:more|higher|dearer|increase|rise)\b/i;
const down =
  /\b(?:down|fell|fallen|falls?|falling|dropped|decreased?|declined|cut|shrank|shrunk|lost|reduced)\b[^.;#]{0,25}#|# (?:less|fewer|lower|cheaper|decrease|drop)\b/i;

/** "35 miles south-west of the port", "400 metres from": where something is. */
const isLocation = ({ quantity: { unit, start, end, text }, statement: { sentence } }: Figure) =>
  unit.kind === "measure" &&
  unit.unit === "metre" &&
  (/yards?$/.test(text) ||
    where.test(sentence.text.slice(end - sentence.start)) ||
    /\b(?:within|after|at|for every|every|f[ae]ll(?:en|ing)?) (?:about |some )?$/i.test(
      sentence.text.slice(0, start - sentence.start),
    ));

const where =
  /^ (?:or so )?(?:to the )?(?:away|off|from|outside|inland|offshore|downstream|upstream|downwind|upwind|(?:north|south|east|west)\w*|below|above|behind|beyond|short)\b/i;
