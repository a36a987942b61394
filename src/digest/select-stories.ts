import type { Article } from "../news/article.ts";
import type { DigestOptions } from "../news/digest-options.ts";
import { independentAccounts, type Story } from "../news/story.ts";
import { wordFinder } from "./word-finder.ts";

/** A story is about a word when at least this share of its independent accounts has it in title or text. */
const leastShare = 0.5;

/** The stories that somebody wants, in their order: by number of accounts, language and what they are about. */
export function selectStories(
  stories: readonly Story[],
  { minAccounts, include, mute, language }: Omit<DigestOptions, "maxStories" | "quietWhenEmpty">,
): readonly Story[] {
  const [wanted, muted] = [include.map(wordFinder), mute.map(wordFinder)];
  return stories.filter((story) => {
    const accounts = independentAccounts(story);
    return (
      accounts.length >= minAccounts &&
      (language === null || accounts.some((account) => isIn(account, language))) &&
      (wanted.length === 0 || wanted.some((find) => isAbout(accounts, find))) &&
      !muted.some((find) => isAbout(accounts, find))
    );
  });
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
