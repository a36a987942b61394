import { dayOfTime } from "../values/calendar.ts";
import { findQuantities } from "../values/quantities.ts";
import { type Quantity, quantitiesCompatible } from "../values/quantity.ts";
import type { Account, Statement } from "./accounts.ts";
import { type Frame, frameAt } from "./frames.ts";

/** A quantity where it stands. */
export interface Figure {
  readonly statement: Statement;
  readonly quantity: Quantity;
  readonly frame: Frame | undefined;
  /** Canonical terms for the places that its sentence names after "in", "at" or "near". */
  readonly places: ReadonlySet<string>;
}

/** All figures of an account, those of the past and of parts among them: they explain others. */
export function figuresOf(account: Account): readonly Figure[] {
  const known = figures.get(account);
  if (known !== undefined) return known;
  const found = readFigures(account);
  figures.set(account, found);
  return found;
}

/** Several tests ask for the same account's figures. */
const figures = new WeakMap<Account, readonly Figure[]>();

function readFigures({ statements, anchor }: Account): readonly Figure[] {
  const day = anchor.publishedAt === null ? null : dayOfTime(Date.parse(anchor.publishedAt));
  return statements.flatMap((statement) => {
    const places = placesIn(statement);
    const whole = findQuantities(statement.sentence, day).filter(
      (quantity) => !isTorn(statement, quantity) && !isModel(statement, quantity),
    );
    return whole.map((quantity) => ({
      statement,
      quantity,
      frame: frameAt(statement, quantity),
      places,
    }));
  });
}

/** "6.\n4-magnitude", "41 / 2 months": what is left of a number that was torn apart. */
const isTorn = ({ account }: Statement, { start }: Quantity) =>
  /\d(?:\.\s*| ?\/ ?)$/.test(account.article.text.slice(Math.max(0, start - 6), start));

/** "six AK 47 rifles", "the Asia-Africa-Europe 4 cable": a number after capitals or a name with hyphens belongs to it. */
const isModel = ({ account }: Statement, { start, text }: Quantity) =>
  /^\d{1,3}$/.test(text) && label.test(account.article.text.slice(Math.max(0, start - longestLabel), start));

const longestLabel = 40;
const label = /\b(?!AM |PM )[A-Z]{1,4}[ -]$|\b\p{Lu}\p{L}*-(?:\p{Lu}\p{L}*[ -])+$/u;

function placesIn({ sentence, terms }: Statement): ReadonlySet<string> {
  return new Set(
    terms
      .filter(
        ({ token, index }) =>
          token.pos === "PROPN" &&
          /^(?:in|at|near|across|inside)$/.test(sentence.tokens[index - 1]?.lower ?? ""),
      )
      .map(({ term }) => term),
  );
}

/** Can both figures be true of one thing? */
export const compatible = (a: Figure, b: Figure) => quantitiesCompatible(a.quantity, b.quantity);

/** A figure as an answer: "6" for "Six" and "six people", "more than 200" as it is written. */
export function answerOf({ quantity: { bound, exact, text, unit, value } }: Figure): string {
  if (unit.kind === "count" && bound === "none" && exact) return value.low.toLocaleString("en");
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/-magnitude$/, "");
}
