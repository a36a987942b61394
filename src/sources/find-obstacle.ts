import { challengePhrases, consentPhrases, paywallPhrases } from "./obstacle-lexicon.ts";

/** What stands before an article instead of it. */
export type Obstacle = "paywall" | "consent" | "challenge";

/** What a page shows, as far as obstacles are told by it. */
export interface Shown {
  /** Where it came from in the end. */
  readonly address: string;
  /** The article's text, as far as one was found. */
  readonly text: string;
  /** All words of the page. */
  readonly allText: string;
  /** The head or JSON-LD says that the article is not free. */
  readonly isMarkedAsPaid: boolean;
  /** The part that is to be paid for is on the page all the same, as it is for search engines. */
  readonly hasPaidPart: boolean;
}

/** Longer texts are articles, whatever the page also says. */
const stubLength = 1_500;
/** Questions about cookies and persons are shorter. */
const questionLength = 600;
const consentHosts = /^(?:consent|consents|privacy-?gate|cookie-?wall|myprivacy|cmp)\./;

/** What stands before the article on a page, in whose place the caller keeps what it had; null: nothing does. */
export function findObstacle({
  address,
  text,
  allText,
  isMarkedAsPaid,
  hasPaidPart,
}: Shown): Obstacle | null {
  const host = URL.parse(address)?.hostname ?? "";
  if (consentHosts.test(host)) return "consent";
  if (text.length >= stubLength) return null;
  const said = toPlain(allText);
  if (text.length < questionLength && count(said, challengePhrases) > 0) return "challenge";
  // An article may be about cookies, and most pages ask at their foot: the question must be what the text is.
  if (text.length < questionLength && count(toPlain(text), consentPhrases) >= 2) return "consent";
  if (text.length < 300 && count(said, consentPhrases) >= 3) return "consent";
  if (hasPaidPart) return null;
  const asksToPay =
    count(toPlain(text), paywallPhrases) > 0 || (text.length < 800 && count(said, paywallPhrases) >= 2);
  return isMarkedAsPaid || asksToPay ? "paywall" : null;
}

function toPlain(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ");
}

function count(text: string, phrases: readonly string[]): number {
  return phrases.filter((phrase) => text.includes(phrase)).length;
}
