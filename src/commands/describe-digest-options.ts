import { cleanLine } from "../chat/clean-line.ts";
import { countOf } from "../chat/count-of.ts";
import type { DigestOptions } from "../news/digest-options.ts";

/** What digests hold and leave out: "at most 10 stories, of 2 accounts or more, not about sport". Empty: they hold everything. */
export function describeDigestOptions(options: DigestOptions): string {
  const { maxStories, minAccounts, include, mute, language, quietWhenEmpty } = options;
  const parts = [
    maxStories === null ? "" : `at most ${countOf(maxStories, "story", "stories")}`,
    minAccounts <= 1 ? "" : `of ${minAccounts} accounts or more`,
    include.length === 0 ? "" : `about ${either(include)}`,
    mute.length === 0 ? "" : `not about ${either(mute)}`,
    language === null ? "" : `in ${cleanLine(language)}`,
    quietWhenEmpty ? "" : "a line when there is no news",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const either = (words: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words.map((word) => cleanLine(word)));
