import type { Brief } from "../news/brief.ts";
import { briefsOf, type Digest, type Problem } from "../news/digest.ts";
import { comparedOf, independentAccounts } from "../news/story.ts";

/** The digest as readers get it, with a problem for each of its stories of which not all accounts could be compared. */
export function tellUncompared(digest: Digest): Digest {
  const uncompared = briefsOf(digest).flatMap((brief) => findUncompared(brief) ?? []);
  return { ...digest, problems: [...digest.problems, ...uncompared] };
}

/** Which accounts of a story were not held against the others, being in another language. */
function findUncompared({ story, headline }: Brief): Problem | undefined {
  const accounts = independentAccounts(story);
  const foreign = accounts.filter((account) => comparedOf([account]).length === 0);
  if (accounts.length < 2 || foreign.length === 0) return undefined;
  const names = foreign.map(({ outlet, language }) => `${outlet} (${language})`).join(", ");
  const message = `Not compared with the others, since disagreements are looked for in English only: ${names}.`;
  return { stage: "compare", subject: headline, message };
}
