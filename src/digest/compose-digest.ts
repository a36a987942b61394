import { findChanges } from "../changes/find-changes.ts";
import { quotesIn } from "../changes/retold.ts";
import type { Brief } from "../news/brief.ts";
import type { Change } from "../news/change.ts";
import type { Digest, DigestSlot, ShownStory, StoryUpdate } from "../news/digest.ts";
import type { DigestOptions } from "../news/digest-options.ts";
import { readOnce } from "../text/read-once.ts";
import type { SentencesOf } from "../text/sentence.ts";
import { tellUncompared } from "./tell-uncompared.ts";

/**
 * From the digest of a window's stories the one for readers who saw earlier ones: what they have not seen is a new
 * story, what changed in a way that matters an update, and nothing is told twice. `shown` has each story as it was
 * shown last; a story that was merged or split since is known by its articles.
 */
export function composeDigest(
  found: Digest,
  readers: {
    readonly shown: readonly ShownStory[];
    readonly options: Pick<DigestOptions, "maxStories">;
    readonly slot: DigestSlot | null;
  },
): Digest {
  const sentencesOf = readOnce();
  const most = readers.options.maxStories ?? Number.POSITIVE_INFINITY;
  const known = found.briefs.map((brief) => ({ brief, last: findLastShown(brief, readers.shown) }));
  const updates = known.flatMap(({ brief, last }) =>
    last === undefined ? [] : (readUpdate(brief, last, sentencesOf) ?? []),
  );
  return tellUncompared({
    ...found,
    briefs: known.flatMap(({ brief, last }) => (last === undefined ? brief : [])).slice(0, most),
    updates: updates.slice(0, most),
    slot: readers.slot,
  });
}

/** Is there nothing in a digest that anybody would want to read? */
export function isEmptyDigest({ briefs, updates }: Pick<Digest, "briefs" | "updates">): boolean {
  return briefs.length === 0 && updates.length === 0;
}

/** The same story; otherwise the one that had most of its articles, the latest of several. */
function findLastShown({ story }: Brief, shown: readonly ShownStory[]): ShownStory | undefined {
  const ids = new Set(story.articles.map(({ id }) => id));
  const candidates = shown.map((one) => ({
    one,
    isSame: one.brief.story.id === story.id,
    shared: one.brief.story.articles.filter(({ id }) => ids.has(id)).length,
  }));
  return candidates
    .filter(({ isSame, shared }) => isSame || shared > 0)
    .toSorted(
      (a, b) =>
        Number(b.isSame) - Number(a.isSame) ||
        b.shared - a.shared ||
        Date.parse(b.one.shownAt) - Date.parse(a.one.shownAt),
    )[0]?.one;
}

function readUpdate(brief: Brief, last: ShownStory, sentencesOf: SentencesOf): StoryUpdate | undefined {
  const [first, ...others] = findChanges(last.brief, brief, sentencesOf);
  if (first === undefined) return undefined;
  const changes: readonly [Change, ...Change[]] = [first, ...others];
  const current = new Set(brief.story.articles.map(({ id }) => id));
  const quoted = new Set(changes.flatMap(({ before }) => quotesIn(before).map(({ articleId }) => articleId)));
  const earlier = last.brief.story.articles.filter(({ id }) => quoted.has(id) && !current.has(id));
  return { brief, changes, lastShownAt: last.shownAt, earlier };
}
