import { UserError } from "../news/user-error.ts";
import { storeArrivals } from "../newsroom/ingest.ts";
import { readFolder } from "../sources/read-folder.ts";
import { placeArticles } from "../store/place-articles.ts";
import type { ConfiguredSource, SourceFacts } from "../store/sources.ts";
import type { Workspace } from "../store/workspace.ts";
import { createFolderMemory } from "./folder-memory.ts";
import type { SourcePoll } from "./poll-feed.ts";
import type { PollEffects } from "./store-entries.ts";

/**
 * Reads and stores what of a folder is not remembered, and remembers it once it is stored. What was removed from the
 * folder keeps its articles.
 */
export async function pollFolder(
  { id, address }: ConfiguredSource,
  workspace: Workspace,
  effects: PollEffects,
): Promise<SourcePoll> {
  const { known, settleMs } = effects.folders ?? createFolderMemory();
  const now = effects.now();
  const unsettled = settleMs === 0 ? null : { from: now - settleMs, until: now + settleMs };
  try {
    const wish = { known: known.get(id) ?? new Map(), unsettled, nowMs: now };
    const { articles, problems, files } = await readFolder(address, wish, effects.signal);
    const placed = placeArticles(address, articles);
    const counts = await storeArrivals(placed, workspace, effects);
    known.set(id, files);
    const all = [...files.values()].flatMap((file) => file.articles);
    return {
      outcome: {
        kind: "read",
        facts: {
          ...saysNothing,
          entries: all.length,
          dated: all.filter(({ publishedAt }) => publishedAt !== null).length,
        },
        new: counts.new,
        etag: null,
        lastModified: null,
        answer: { maxAgeMs: null, movedTo: null },
      },
      counts: { ...counts, unchanged: counts.unchanged + all.length - placed.length },
      problems,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // When it is there again it may be another disk.
    known.delete(id);
    const outcome = { kind: "failed", reason: error.message, retryAfterMs: null } as const;
    return { outcome, counts: { new: 0, changed: 0, unchanged: 0 }, problems: [] };
  }
}

/** A folder asks for nothing. */
const saysNothing: Omit<SourceFacts, "entries" | "dated"> = { ttlMinutes: null, skipHours: [], skipDays: [] };
