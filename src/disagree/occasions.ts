import { datesOverlap, findDates } from "../values/dates.ts";
import type { Statement } from "./accounts.ts";
import type { Frame } from "./frames.ts";

/** Do two statements speak of two occasions: other days, other stretches of time? */
export function differentOccasions(a: Statement, b: Statement): boolean {
  return differentDays(a, b) || differentPeriods(a, b);
}

/** Both name days, and none of them is the same. */
function differentDays(a: Statement, b: Statement): boolean {
  const days = ({ sentence, account }: Statement) => findDates(sentence, account.anchor);
  const [here, there] = [days(a), days(b)];
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some((one) => there.some((other) => datesOverlap(one, other)))
  );
}

/** Sales of a quarter are not those of the year. */
function differentPeriods(a: Statement, b: Statement): boolean {
  const periods = ({ sentence: { text } }: Statement) =>
    new Set(text.toLowerCase().match(/\b(?:quarter|half-year|month|year|week|decade)\b/g) ?? []);
  const [here, there] = [periods(a), periods(b)];
  return here.size > 0 && there.size > 0 && ![...here].some((period) => there.has(period));
}

/** Two frames name somebody beside their verbs (on one side, or at all), and not one name is the same. */
export function differentNames(
  a: Frame | undefined,
  b: Frame | undefined,
  side: "left" | "right" | "both",
): boolean {
  const terms = (frame: Frame | undefined) =>
    frame === undefined ? [] : side === "both" ? [...frame.left, ...frame.right] : frame[side];
  const names = (frame: Frame | undefined) =>
    terms(frame)
      .filter(({ token }) => token.pos === "PROPN")
      .map(({ term }) => term);
  const [here, there] = [names(a), new Set(names(b))];
  return here.length > 0 && there.size > 0 && !here.some((name) => there.has(name));
}
