/** Rows that one statement takes: far from SQLite's limit of 32,766 values, and enough to make its cost vanish. */
const CHUNK = 500;

/** The items in runs short enough for one statement each. */
export function* inChunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += CHUNK) yield items.slice(i, i + CHUNK);
}
