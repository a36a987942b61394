import { resolve } from "node:path";
import { UserError } from "../news/user-error.ts";
import { isAddress } from "../polling/check-source.ts";
import { type FoundFeed, findFeed } from "../polling/find-feed.ts";
import type { WebAccess } from "../polling/web.ts";
import { listFiles } from "../sources/list-files.ts";
import type { SourceSettings } from "../store/sources.ts";

/** A source as it can be added, and what else is at its address. */
export interface FoundSource {
  readonly source: Pick<SourceSettings, "kind" | "address" | "name" | "page">;
  readonly others: FoundFeed["others"];
}

/**
 * The feed or folder that a person means.
 *
 * @throws UserError where there is none.
 */
export async function findSource(
  place: string,
  { fetch }: WebAccess,
  signal: AbortSignal,
): Promise<FoundSource> {
  if (isAddress(place)) {
    const { address, title, page, others } = await findFeed(place, fetch, signal);
    return { source: { kind: "feed", address, name: title, page }, others };
  }
  const folder = resolve(place);
  await listFiles(folder, signal).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    const hint = /^[\w-]+(?:\.[\w-]+)+(?:[/?].*)?$/.test(place) ? ` For a feed, write https://${place}` : "";
    throw new UserError(`${error.message}${hint}`);
  });
  return { source: { kind: "folder", address: folder, name: null, page: null }, others: [] };
}
