import type { Digest, Problem } from "../../src/news/digest.ts";
import { buildDigest } from "../../src/newsroom/build-digest.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { type GoldSet, readTexts } from "./gold-sets.ts";
import { type StoryScore, scoreDisagreements } from "./score-disagreements.ts";

/** How a set came out, and what failed on the way. */
export interface Measured {
  readonly scores: readonly StoryScore[];
  readonly problems: readonly Problem[];
}

/**
 * Builds the digest of each folder of a set and scores its stories; `only` leaves out all but one story, `improve` is
 * what is done to each digest before.
 */
export async function measure(
  set: GoldSet,
  only?: string,
  improve: (digest: Digest) => Promise<Digest> = async (digest) => digest,
): Promise<Measured> {
  const scores: StoryScore[] = [];
  const problems: Problem[] = [];
  for (const folder of set.folders) {
    const golds = folder.golds.filter(({ story }) => only === undefined || story === only);
    if (golds.length === 0) continue;
    const digest = await improve(await digestOf(folder.folder));
    const texts = readTexts(folder);
    scores.push(...golds.map((gold) => scoreDisagreements(gold, digest, texts)));
    problems.push(...digest.problems);
  }
  return { scores, problems };
}

/** The digest of one folder, as the command line would build it. */
export function digestOf(folder: string): Promise<Digest> {
  const effects = { now: () => 0, signal: new AbortController().signal, onProgress: () => undefined };
  return buildDigest([folderSource(folder)], effects);
}
