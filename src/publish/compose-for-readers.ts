import { composeDigest } from "../digest/compose-digest.ts";
import { briefsOf, type Digest } from "../news/digest.ts";
import type { Effects } from "../newsroom/effects.ts";
import type { ImproveDigest } from "../newsroom/improve-digest.ts";
import { type DismissedPoint, listDismissedPoints } from "../store/dismissed-points.ts";
import type { Workspace } from "../store/workspace.ts";

/** What making a digest takes from the world. */
export interface DigestEffects extends Effects {
  /** What a model makes of a digest; null where none is configured. */
  readonly improve: ImproveDigest | null;
}

/** From the digest of some stories the one for readers who saw earlier ones, with a model's help where there is one. */
export async function composeForReaders(
  workspace: Workspace,
  found: Digest,
  readers: Parameters<typeof composeDigest>[1],
  { improve, ...effects }: DigestEffects,
): Promise<Digest> {
  const dismissed = await listDismissedPoints(workspace);
  const compose = (one: Digest) => composeDigest(dropDismissed(one, dismissed), readers);
  const offline = compose(found);
  // Only what is told is worth a model's while; what changed is then looked for in the same words as were shown.
  const told = new Set(briefsOf(offline).map(({ story }) => story.id));
  return improve === null || told.size === 0 ? offline : compose(await improve(found, told, effects));
}

/** Without the disagreements that editors found to be none. */
function dropDismissed(digest: Digest, dismissed: readonly DismissedPoint[]): Digest {
  if (dismissed.length === 0) return digest;
  const briefs = digest.briefs.map((brief) => ({
    ...brief,
    disagreements: brief.disagreements.filter(
      ({ question }) => !dismissed.some((one) => one.story === brief.story.id && one.question === question),
    ),
  }));
  return { ...digest, briefs };
}
