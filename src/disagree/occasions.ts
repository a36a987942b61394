import { datesOverlap } from "../values/dates.ts";
import type { Statement } from "./accounts.ts";
import type { Frame } from "./frames.ts";

/** Do two statements speak of two occasions: other days, other stretches of time? */
export function differentOccasions(a: Statement, b: Statement): boolean {
  return differentDays(a, b) || differentStretches(a, b);
}

/** Both name days, and none of them is the same. */
export function differentDays({ dates: here }: Statement, { dates: there }: Statement): boolean {
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some((one) => there.some((other) => datesOverlap(one, other)))
  );
}

/** Sales of a quarter are not those of the year: both name stretches of time, and none is as long as another's. */
export function differentStretches(a: Statement, b: Statement): boolean {
  const [here, there] = [stretchesIn(a), stretchesIn(b)];
  return here.size > 0 && there.size > 0 && ![...here].some((stretch) => there.has(stretch));
}

/** "the quarter", and "2025" for a year: stretches over which sums are made; a day or a week is none. */
function stretchesIn({ sentence, dates }: Statement): ReadonlySet<string> {
  const named = sentence.text.toLowerCase().match(/\b(?:quarter|half-year|month|year|week|decade)\b/g) ?? [];
  const dated = dates.flatMap(({ granularity }) =>
    /^(?:quarter|year)$/.test(granularity) ? [granularity] : [],
  );
  return new Set([...named, ...dated]);
}

/** "on Ridge Road", "in the 600 block of 46th Place": two streets are two events. */
export function differentStreets(a: Statement, b: Statement): boolean {
  const [here, there] = [a, b].map(({ sentence }) => street.exec(sentence.text)?.[1]?.toLowerCase());
  return here !== undefined && there !== undefined && here !== there;
}

const street = /\b([A-Z0-9]\w+) (?:Street|St|Road|Rd|Avenue|Ave|Place|Drive|Dr|Boulevard|Blvd|Lane|Way)\b/;

/** "in the western districts", "east of the river": of a place with sides each names another. */
export function differentSides(a: Statement, b: Statement): boolean {
  const [here, there] = [a, b].map(({ sentence }) =>
    (sentence.text.match(side) ?? []).map((word) => word.toLowerCase()),
  );
  return here!.length > 0 && there!.length > 0 && !here!.some((word) => there!.includes(word));
}

const side = /\b(?:north|south|east|west|left|right|upper|lower|inner|outer)/gi;

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
