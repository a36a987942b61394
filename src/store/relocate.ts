import type { StoryEvent } from "../news/story-event.ts";

/**
 * What happens to stories when articles are put where a person wants them: a story that loses all its articles to
 * another has merged into it, articles that get a story without any are split off, others move.
 *
 * @param members the articles of every story that is concerned, by its id.
 * @param targets article → story in which it is to be; articles that stay may be left out.
 */
export function relocate(
  members: ReadonlyMap<string, readonly string[]>,
  targets: ReadonlyMap<string, string>,
): readonly StoryEvent[] {
  const events: StoryEvent[] = [];
  const peopled = new Set([...members].flatMap(([id, articles]) => (articles.length > 0 ? [id] : [])));
  for (const [from, articles] of members) {
    const leaving = Map.groupBy(articles, (article) => targets.get(article) ?? from);
    for (const [to, group] of leaving) {
      if (to === from) continue;
      if (!peopled.has(to)) events.push({ kind: "split", from, into: to, articles: group });
      else if (group.length === articles.length) events.push({ kind: "merged", from, into: to });
      else events.push(...group.map((article) => ({ kind: "moved" as const, article, from, to })));
      peopled.add(to);
    }
  }
  return events;
}
