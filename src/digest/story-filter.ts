import type { Article } from "../news/article.ts";
import type { DigestOptions } from "../news/digest-options.ts";
import { independentAccounts, type Story } from "../news/story.ts";
import { wordFinder } from "./word-finder.ts";

/** A story is about a word when at least this share of its independent accounts has it in title or text. */
const leastShare = 0.5;

/** Tells whether somebody wants a story: by number of accounts, language and what it is about. */
export function storyFilter({
  minAccounts,
  include,
  mute,
  language,
}: Omit<DigestOptions, "maxStories" | "quietWhenEmpty">): (story: Story) => boolean {
  const [wanted, muted] = [include.map(wordFinder), mute.map(wordFinder)];
  // To ask which accounts are independent takes long.
  if (minAccounts <= 1 && language === null && wanted.length + muted.length === 0) return () => true;
  return (story) => {
    const accounts = independentAccounts(story);
    return (
      accounts.length >= minAccounts &&
      (language === null || accounts.some((account) => isIn(account, language))) &&
      (wanted.length === 0 || wanted.some((find) => isAbout(accounts, find))) &&
      !muted.some((find) => isAbout(accounts, find))
    );
  };
}

function isAbout(accounts: readonly Article[], find: (text: string) => boolean): boolean {
  const found = accounts.filter(({ title, text }) => find(title) || find(text));
  return found.length >= leastShare * accounts.length && found.length > 0;
}

/** "en" is wanted: "en-GB" will do. An article that does not tell its language is taken for English, as elsewhere. */
function isIn({ language }: Article, wanted: string): boolean {
  const [is, want] = [(language ?? "en").toLowerCase(), wanted.toLowerCase()];
  return is === want || is.startsWith(`${want}-`);
}
