import { storyFilter } from "../digest/story-filter.ts";
import type { Digest, DigestSlot, ShownStory } from "../news/digest.ts";
import type { DigestOptions } from "../news/digest-options.ts";
import { listUnhealthy } from "../polling/list-unhealthy.ts";
import { listShown } from "../store/digests.ts";
import { listStoriesRevised, type NewsBegin, readNews } from "../store/news.ts";
import { listSources } from "../store/sources.ts";
import type { Workspace } from "../store/workspace.ts";
import { composeForReaders, type DigestEffects } from "./compose-for-readers.ts";
import { digestStored } from "./digest-stored.ts";
import { storiesWithIds } from "./recent-stories.ts";

/** For whom a digest is made. */
export interface Readers {
  /** The schedule whose digests they read; null for a digest out of turn. */
  readonly schedule: number | null;
  readonly newsBegin: NewsBegin;
  readonly options: DigestOptions;
  readonly slot: DigestSlot;
  /** The ids of stories that they follow: told whatever the options leave out. */
  readonly followed: ReadonlySet<string>;
}

/** What readers saw so long ago is told to them as if it were new. */
const rememberedMs = 30 * 24 * 3_600_000;
/** By so much a clock may have been set back; what was looked at before costs time and is not told again. */
const clockErrorMs = 3_600_000;

/** A digest, and with which article the news ended that it knew of (null: there was none). */
export interface MadeDigest {
  readonly digest: Digest;
  readonly lastArticle: number | null;
}

/** The digest of what is news in a workspace, and of what changed in stories that its readers saw before. */
export async function makeDigest(
  workspace: Workspace,
  { schedule, newsBegin, options, slot, followed }: Readers,
  effects: DigestEffects,
): Promise<MadeDigest> {
  const startedAt = effects.now();
  const rememberedSince = new Date(startedAt - rememberedMs).toISOString();
  const shown = schedule === null ? [] : await listShown(workspace, schedule, rememberedSince);
  const news = await readNews(workspace, newsBegin);
  const ids = new Set([...news.stories, ...(await listRevised(workspace, shown, newsBegin.since))]);
  const passes = storyFilter(options);
  const found = await digestStored(
    workspace,
    {
      stories: storiesWithIds(workspace, [...ids]),
      isWanted: (story) => followed.has(story.id) || passes(story),
      ...{ shown, most: options.maxStories, startedAt },
      problems: listUnhealthy(await listSources(workspace)),
    },
    effects,
  );
  const digest = await composeForReaders(workspace, found, { shown, options, slot }, effects);
  return { digest, lastArticle: news.lastArticle };
}

/** The stories of which a text was revised that readers saw: it may have been corrected, though no article came. */
function listRevised(
  workspace: Workspace,
  shown: readonly ShownStory[],
  since: string,
): Promise<readonly string[]> {
  const texts = shown.flatMap(({ brief }) => brief.story.articles.map(({ id }) => id));
  return listStoriesRevised(workspace, texts, new Date(Date.parse(since) - clockErrorMs).toISOString());
}
