import type { StoryEvent } from "../news/story-event.ts";
import { groupUnits } from "./group-units.ts";
import { nameStories, type OpenStory } from "./name-stories.ts";
import { createOpenArticles, type OpenArticle } from "./open-articles.ts";
import { type Profile, similarity } from "./similarity.ts";
import { findBars, resolveTies, type Ties } from "./ties.ts";
import type { Traits } from "./traits.ts";

export interface ClustererOptions {
  /** How many articles stay open; beyond it the stories longest without news are retired. */
  readonly openArticles?: number;
  /** Stories to go on with, those longest without news first, their articles in the order in which they came. */
  readonly stories?: readonly { readonly id: string; readonly articles: readonly Traits[] }[];
  /** Ids that other stories had: none of them is given to a new one. */
  readonly taken?: ReadonlySet<string>;
  /** What people decided; the stories to go on with agree with it. */
  readonly ties?: Ties;
}

/** Groups articles into stories as they arrive. */
export interface Clusterer {
  /** Takes new articles in; their order within the batch does not matter. Ids must be new. */
  readonly add: (batch: readonly Traits[]) => readonly StoryEvent[];
  /** The stories that new articles can still join, those longest without news first. */
  readonly openStories: () => readonly OpenStory[];
}

/** A link this strong makes a story part of what is regrouped. */
const LEAST_LINK = 0.11;
const CANDIDATES = 16;
/** Where more articles than this hang together, stories are joined whole and no longer taken apart. */
const LARGEST_REGION = 400;
/** A story joined whole is compared by so many of its articles. */
const SAMPLE = 12;

/**
 * Creates a clusterer. All its state is the open stories: one that is given those of another goes on as that one
 * would have. See README.md here for how it groups.
 */
export function createClusterer({
  openArticles = 8_000,
  stories: known = [],
  taken = new Set(),
  ties = resolveTies([]),
}: ClustererOptions = {}): Clusterer {
  const articles = createOpenArticles();
  /** In the order of their latest news. */
  const stories = new Map<string, OpenStory>();
  const storyOf = new Map<OpenArticle, string>();
  /** How many stories an article has founded: none of two may have the same id. */
  const founded = new WeakMap<OpenArticle, number>();
  resume();

  function resume(): void {
    const opened = new Map<string, OpenArticle>();
    // Dates tell which story is older; where they do not, the one longer without news is.
    const inOrder = known.flatMap((story) => story.articles).sort((a, b) => compare(dateOf(a), dateOf(b)));
    for (const article of inOrder) {
      opened.set(article.id, articles.open(article));
    }
    for (const article of opened.values()) articles.post(article);
    for (const story of known) {
      const members = story.articles.map(({ id }) => opened.get(id)!);
      stories.set(story.id, { id: story.id, members });
      for (const member of members) {
        storyOf.set(member, story.id);
        founded.set(member, 1);
      }
    }
  }

  function add(batch: readonly Traits[]): readonly StoryEvent[] {
    const arrived = batch.toSorted(byDate).map((article) => articles.open(article));
    const events: StoryEvent[] = [];
    for (let i = 0; i < arrived.length; i += LARGEST_REGION) {
      const part = arrived.slice(i, i + LARGEST_REGION);
      for (const article of part) {
        articles.post(article);
        articles.weigh(article);
      }
      for (const region of findRegions(part)) events.push(...regroup(region));
    }
    return [...events, ...retire()];
  }

  /** What hangs together through the new articles: each with the stories that its neighbours are in. */
  function findRegions(arrived: readonly OpenArticle[]): OpenArticle[][] {
    const linked = new Map<string | OpenArticle, string | OpenArticle>();
    const unitOf = (article: OpenArticle) => storyOf.get(article) ?? article;
    for (const article of arrived) {
      findRoot(linked, article);
      for (const other of articles.findCandidates(article, CANDIDATES)) {
        if (similarity(articles.weigh(article), articles.weigh(other)) >= LEAST_LINK) {
          linked.set(findRoot(linked, unitOf(other)), findRoot(linked, article));
        }
      }
    }
    const regions = new Map<string | OpenArticle, OpenArticle[]>();
    for (const unit of linked.keys()) {
      const root = findRoot(linked, unit);
      const members = typeof unit === "string" ? stories.get(unit)!.members : [unit];
      regions.set(root, [...(regions.get(root) ?? []), ...members]);
    }
    return [...regions.values()].map((region) => region.sort(byArrival));
  }

  function regroup(region: readonly OpenArticle[]): readonly StoryEvent[] {
    const before = [...new Set(region.flatMap((article) => storyOf.get(article) ?? []))].map(
      (id) => stories.get(id)!,
    );
    const units = region.length <= LARGEST_REGION ? tiedArticles(region) : wholeStories(region);
    const groups = groupArticles(units, articles.weigh, findBars(units, ties));
    const { stories: after, events } = nameStories(before, groups, newId);
    const kept = new Set(after.map(({ id }) => id));
    for (const { id } of before) if (!kept.has(id)) stories.delete(id);
    for (const story of after) {
      const hasNews = story.members.some((member) => !storyOf.has(member));
      if (hasNews) stories.delete(story.id);
      stories.set(story.id, story);
      for (const member of story.members) storyOf.set(member, story.id);
    }
    return events;
  }

  function newId(founder: OpenArticle): string {
    for (;;) {
      const count = (founded.get(founder) ?? 0) + 1;
      founded.set(founder, count);
      const id = count === 1 ? `s-${founder.id}` : `s-${founder.id}-${count}`;
      if (!stories.has(id) && !taken.has(id)) return id;
    }
  }

  function tiedArticles(region: readonly OpenArticle[]): (readonly OpenArticle[])[] {
    const units = Map.groupBy(region, (article) => ties.groups.get(article.id) ?? article);
    return [...units.values()];
  }

  function wholeStories(region: readonly OpenArticle[]): (readonly OpenArticle[])[] {
    const units = Map.groupBy(region, (article) => storyOf.get(article) ?? article);
    return [...units.values()];
  }

  function retire(): StoryEvent[] {
    const events: StoryEvent[] = [];
    for (const { id, members } of stories.values()) {
      if (articles.size() <= openArticles) break;
      for (const member of members) {
        articles.close(member);
        storyOf.delete(member);
      }
      stories.delete(id);
      events.push({ kind: "retired", story: id, articles: members.map((member) => member.id) });
    }
    return events;
  }

  return { add, openStories: () => [...stories.values()] };
}

function groupArticles(
  units: readonly (readonly OpenArticle[])[],
  weigh: (article: OpenArticle) => Profile,
  areBarred: (i: number, j: number) => boolean,
): OpenArticle[][] {
  const samples = units.map((unit) => sample(unit).map(weigh));
  const groupOf = groupUnits({
    sizes: units.map((unit) => unit.length),
    // However much else speaks for it, a sum with this one in it never does.
    similarity: (i, j) =>
      areBarred(i, j) ? Number.NEGATIVE_INFINITY : meanSimilarity(samples[i]!, samples[j]!),
  });
  const groups = Map.groupBy(units, (_, i) => groupOf[i]!);
  return [...groups.values()].map((members) => members.flat().sort(byArrival));
}

function sample(unit: readonly OpenArticle[]): OpenArticle[] {
  const step = Math.max(1, unit.length / SAMPLE);
  return unit.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function meanSimilarity(a: readonly Profile[], b: readonly Profile[]): number {
  let sum = 0;
  let pairs = 0;
  for (const x of a) {
    for (const y of b) {
      if (x === y) continue;
      sum += similarity(x, y);
      pairs += 1;
    }
  }
  return sum / pairs;
}

function findRoot<T>(linked: Map<T, T>, unit: T): T {
  const next = linked.get(unit);
  if (next === undefined) linked.set(unit, unit);
  if (next === undefined || next === unit) return unit;
  const root = findRoot(linked, next);
  linked.set(unit, root);
  return root;
}

function byArrival(a: OpenArticle, b: OpenArticle): number {
  return a.arrival - b.arrival;
}

function byDate(a: Traits, b: Traits): number {
  return compare(dateOf(a), dateOf(b)) || compare(a.id, b.id);
}

/** ISO 8601; "~", which is after every date, for an undated article. */
function dateOf({ publishedAt }: Traits): string {
  return publishedAt ?? "~";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
