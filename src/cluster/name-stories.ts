import type { OpenArticle } from "./open-articles.ts";

/** A story that new articles can still join. */
export interface OpenStory {
  readonly id: string;
  /** In order of arrival; never empty. */
  readonly members: readonly OpenArticle[];
}

/** What a batch did to the stories. Ids of articles and stories. */
export type StoryEvent =
  /** A new article is in a story, perhaps as its first. */
  | { readonly kind: "assigned"; readonly article: string; readonly story: string }
  /** Two stories are one: `from` redirects to the older `into`. */
  | { readonly kind: "merged"; readonly from: string; readonly into: string }
  /** Some of a story's articles are a story of their own. An earlier redirect away from `into` no longer holds. */
  | {
      readonly kind: "split";
      readonly from: string;
      readonly into: string;
      readonly articles: readonly string[];
    }
  /** An article left one story for another that was there before. */
  | { readonly kind: "moved"; readonly article: string; readonly from: string; readonly to: string }
  /** Nothing joins or changes this story any more. */
  | { readonly kind: "retired"; readonly story: string; readonly articles: readonly string[] };

/** The stories after regrouping, and how they differ from those before. */
export interface Naming {
  readonly stories: readonly OpenStory[];
  readonly events: readonly StoryEvent[];
}

/**
 * Gives groups of articles the ids of the stories they continue. The oldest story is served first: the group with
 * most of its articles continues it. A story without a group of its own has merged. A group that continues nothing
 * is new and is named after its first article, so that the id does not depend on what else was read.
 */
export function nameStories(
  before: readonly OpenStory[],
  groups: readonly (readonly OpenArticle[])[],
  isTaken: (id: string) => boolean,
): Naming {
  const storyOf = new Map(
    before.flatMap((story) => story.members.map((member) => [member, story.id] as const)),
  );
  const names = new Map<readonly OpenArticle[], string>();
  const events: StoryEvent[] = [];
  const redirect = new Map<string, string>();
  for (const story of before.toSorted((a, b) => a.members[0]!.arrival - b.members[0]!.arrival)) {
    const heir = findHeir(story, groups);
    const name = names.get(heir);
    if (name === undefined) names.set(heir, story.id);
    else {
      redirect.set(story.id, name);
      events.push({ kind: "merged", from: story.id, into: name });
    }
  }
  const used = new Set(names.values());
  for (const group of groups) {
    if (names.has(group)) continue;
    const name = newName(group, (id) => used.has(id) || isTaken(id));
    used.add(name);
    names.set(group, name);
  }
  const continued = new Set(before.map((story) => story.id));
  for (const group of groups) events.push(...changes(group, names.get(group)!, storyOf, redirect, continued));
  return { stories: groups.map((members) => ({ id: names.get(members)!, members })), events };
}

function findHeir(story: OpenStory, groups: readonly (readonly OpenArticle[])[]): readonly OpenArticle[] {
  const members = new Set(story.members);
  let heir: readonly OpenArticle[] = [];
  let most = 0;
  for (const group of groups) {
    const held = group.filter((member) => members.has(member)).length;
    if (held > most) [heir, most] = [group, held];
  }
  return heir;
}

/** A story's id: its founding article's, or, where that one already founded another, the next one's. */
function newName(group: readonly OpenArticle[], isTaken: (id: string) => boolean): string {
  for (const member of group) {
    if (!isTaken(`s-${member.id}`)) return `s-${member.id}`;
  }
  let count = 2;
  while (isTaken(`s-${group[0]!.id}-${count}`)) count += 1;
  return `s-${group[0]!.id}-${count}`;
}

function changes(
  group: readonly OpenArticle[],
  name: string,
  storyOf: ReadonlyMap<OpenArticle, string>,
  redirect: ReadonlyMap<string, string>,
  continued: ReadonlySet<string>,
): StoryEvent[] {
  const events: StoryEvent[] = [];
  const splitFrom = new Map<string, string[]>();
  for (const member of group) {
    const from = storyOf.get(member);
    if (from === undefined) events.push({ kind: "assigned", article: member.id, story: name });
    else if (from === name || redirect.get(from) === name) continue;
    else if (continued.has(name)) events.push({ kind: "moved", article: member.id, from, to: name });
    else splitFrom.set(from, [...(splitFrom.get(from) ?? []), member.id]);
  }
  for (const [from, articles] of splitFrom) events.push({ kind: "split", from, into: name, articles });
  return events;
}
