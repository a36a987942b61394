import type { StoryEvent } from "../news/story-event.ts";
import type { OpenArticle } from "./open-articles.ts";

/** A story that new articles can still join. */
export interface OpenStory {
  readonly id: string;
  /** In order of arrival; never empty. */
  readonly members: readonly OpenArticle[];
}

/** The stories after regrouping, and how they differ from those before. */
export interface Naming {
  readonly stories: readonly OpenStory[];
  readonly events: readonly StoryEvent[];
}

/**
 * Gives groups of articles the ids of the stories they continue. The oldest story is served first: the group with
 * most of its articles continues it. A story without a group of its own has merged. A group that continues nothing
 * is new and is named after its first article, so that the id does not depend on what else was read.
 *
 * @param newId a new story's id, given its first article
 */
export function nameStories(
  before: readonly OpenStory[],
  groups: readonly (readonly OpenArticle[])[],
  newId: (founder: OpenArticle) => string,
): Naming {
  const storyOf = new Map(
    before.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const groupOf = new Map(groups.flatMap((group, i) => group.map((member) => [member, i] as const)));
  const ids: (string | undefined)[] = groups.map(() => undefined);
  const redirect = new Map<string, string>();
  const events: StoryEvent[] = [];
  for (const story of before.toSorted((a, b) => a.members[0]!.arrival - b.members[0]!.arrival)) {
    const heir = findHeir(story.members.map((member) => groupOf.get(member)!));
    const id = ids[heir];
    ids[heir] ??= story.id;
    if (id === undefined) continue;
    redirect.set(story.id, id);
    events.push({ kind: "merged", from: story.id, into: id });
  }
  const continued = new Set(ids.filter((id) => id !== undefined));
  const stories = groups.map((members, i) => ({ id: ids[i] ?? newId(members[0]!), members }));
  for (const story of stories) events.push(...changes(story, storyOf, redirect, continued));
  return { stories, events };
}

/** The group that most members are in; of several the one that comes first among them. */
function findHeir(groupsOfMembers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const group of groupsOfMembers) counts.set(group, (counts.get(group) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return groupsOfMembers.find((group) => counts.get(group) === most)!;
}

function changes(
  { id, members }: OpenStory,
  storyOf: ReadonlyMap<OpenArticle, string>,
  redirect: ReadonlyMap<string, string>,
  continued: ReadonlySet<string>,
): StoryEvent[] {
  const events: StoryEvent[] = [];
  const splitFrom = new Map<string, string[]>();
  for (const member of members) {
    const from = storyOf.get(member);
    if (from === undefined) events.push({ kind: "assigned", article: member.id, story: id });
    else if (from === id || redirect.get(from) === id) continue;
    else if (continued.has(id)) events.push({ kind: "moved", article: member.id, from, to: id });
    else splitFrom.set(from, [...(splitFrom.get(from) ?? []), member.id]);
  }
  for (const [from, articles] of splitFrom) events.push({ kind: "split", from, into: id, articles });
  return events;
}
