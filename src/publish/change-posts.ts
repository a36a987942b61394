import { noteUpdate } from "../chat/note-update.ts";
import type { Renderer, StoryNote } from "../chat/platform.ts";
import { renderDigest } from "../chat/render-digest.ts";
import type { Thread } from "../deliver/plan-delivery.ts";
import type { Brief } from "../news/brief.ts";
import { briefsOf, type StoryUpdate } from "../news/digest.ts";
import type { DeliveryPart } from "../store/delivery-parts.ts";
import type { DigestThread } from "../store/digest-threads.ts";

/** An update, and when it was told (ISO 8601). */
interface Telling {
  readonly update: StoryUpdate;
  readonly at: string;
}

/**
 * The posts of a digest that have another body now that something is told in its thread: each story has a note of the
 * last that became of it, and otherwise every post is as it was.
 */
export function changePosts(
  thread: DigestThread,
  {
    posts,
    updates,
    at,
    zone,
  }: {
    readonly posts: readonly DeliveryPart[];
    readonly updates: readonly StoryUpdate[];
    readonly at: string;
    readonly zone: string;
  },
  renderer: Renderer,
): Thread["changes"] {
  const before = thread.replies
    .filter(({ isTold }) => isTold)
    .flatMap(({ digest, madeAt }) => digest.updates.map((update) => ({ update, at: madeAt })));
  const now = updates.map((update) => ({ update, at }));
  const notes = noteStories(thread, [...before, ...now], zone);
  const bodies: unknown[] = posts.map(({ body }) => body);
  const changed = new Set<number>();
  for (const { note, telling } of notes) {
    for (const [place, body] of bodies.entries()) {
      const noted = renderer.annotate(body, note);
      if (noted === null) continue;
      bodies[place] = noted;
      if (now.includes(telling)) changed.add(place);
      break;
    }
  }
  return posts.flatMap(({ ref, key }, place) =>
    ref === null || !changed.has(place) ? [] : [{ post: { ref, key }, body: bodies[place] }],
  );
}

/** The last that became of each story of a digest, for its post. */
function noteStories(
  { digest, madeAt }: DigestThread,
  tellings: readonly Telling[],
  zone: string,
): readonly { readonly note: StoryNote; readonly telling: Telling }[] {
  const stories = renderDigest(digest).blocks.filter((block) => block.kind === "story");
  const briefs = briefsOf(digest);
  return stories.flatMap((story, place) => {
    const telling = tellings.findLast(({ update }) => isOf(update, briefs[place]!));
    if (telling === undefined) return [];
    const text = noteUpdate(telling.update, { at: telling.at, since: madeAt, zone });
    return [{ note: { story, text }, telling }];
  });
}

/** Is it the same story, or has it articles of it? */
function isOf({ brief, earlier }: StoryUpdate, { story }: Brief): boolean {
  if (brief.story.id === story.id) return true;
  const ids = new Set(story.articles.map(({ id }) => id));
  return [...brief.story.articles, ...earlier].some(({ id }) => ids.has(id));
}
