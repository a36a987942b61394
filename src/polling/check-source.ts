import { readFile } from "node:fs/promises";
import { type CheckedFeed, checkFeed } from "../feeds/check-feed.ts";
import { UserError } from "../news/user-error.ts";
import { describeFileError } from "../sources/read-problem.ts";
import { askFor, findCandidates } from "./find-feed.ts";
import type { WebAccess } from "./web.ts";

/**
 * What is understood of the feed at an address or in a file; of a page also where its feeds may be.
 *
 * @throws UserError where there is nothing to be understood.
 */
export async function checkSource(
  place: string,
  { fetch }: WebAccess,
  signal: AbortSignal,
): Promise<CheckedFeed> {
  if (!isAddress(place)) return checkFeed(await readBytes(place), null, "");
  const fetched = await askFor(place, fetch, signal);
  const checked = checkFeed(fetched.body, fetched.headers.get("content-type"), fetched.address);
  if (checked.problem === null) return checked;
  const feeds = findCandidates(fetched).filter(({ kind }) => kind === "stated");
  if (feeds.length === 0) return checked;
  const addresses = feeds.map(({ address }) => address).join(", ");
  return { ...checked, problem: `${checked.problem}; the page names as its feeds: ${addresses}` };
}

/** Is this a web address rather than a path? */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/**
 * The content of a file that a person named.
 *
 * @throws UserError where it cannot be read.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new UserError(`${file} ${describeFileError(error)}`);
  });
}
