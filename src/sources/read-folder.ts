import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../news/article.ts";
import type { Problem } from "../news/digest.ts";
import { findSlashOrder } from "../text/slash-order.ts";
import { dateByNeighbours } from "./date-by-neighbours.ts";
import { type DateSign, dateByOutlet } from "./date-by-outlet.ts";
import { listFiles } from "./list-files.ts";
import { isGone, readArticleFile } from "./read-article-file.ts";
import type { Reading } from "./source.ts";
import { unifyOutlets } from "./unify-outlets.ts";

/** A file as it was when it was read, and what its articles told of others. */
export interface KnownFile {
  /** Differs whenever the file was written to, moved or replaced; null where nothing tells. */
  readonly version: string | null;
  readonly articles: readonly KnownArticle[];
  readonly problems: readonly Problem[];
}

interface KnownArticle extends DateSign {
  readonly publishedAt: string | null;
}

/** The files of a folder by their path in it. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

/** What of a folder is to be read. */
export interface FolderWish {
  /** Files that are as they were are not read again. */
  readonly known: KnownFiles;
  /** Files changed in this time (epoch milliseconds) may be half-written and are left for later. */
  readonly unsettled: { readonly from: number; readonly until: number } | null;
  /** Now, in epoch milliseconds, by which "Friday, 7 March" can be read; null: nobody tells. */
  readonly nowMs: number | null;
}

/** The articles of the files that were not known, and the problems of all files. */
export interface FolderReading extends Reading {
  /** What to know the next time, once the articles are stored. */
  readonly files: KnownFiles;
}

/**
 * Reads the article files in a folder and the folders in it, in the order of their paths. A file that cannot be read
 * is a problem, and the others are returned.
 *
 * @throws UserError where the folder itself cannot be read.
 */
export async function readFolder(
  folder: string,
  wish: FolderWish,
  signal: AbortSignal,
): Promise<FolderReading> {
  const { paths, problems } = await listFiles(folder, signal);
  const files = new Map<string, KnownFile>();
  const readings = new Map<string, Pick<KnownFile, "version"> & { readonly reading: Reading }>();
  for (const { path, version } of await findVersions(folder, paths, wish, signal)) {
    const known = wish.known.get(path);
    if (known !== undefined && version !== null && known.version === version) files.set(path, known);
    else readings.set(path, { version, reading: await readArticleFile(folder, path, signal) });
  }
  const signs = [...files.values()].flatMap((file) => file.articles);
  const read = [...readings.values()].flatMap(({ reading }) => reading.articles);
  const articles = dateByNeighbours(dateByOutlet(unifyOutlets(read, signs), signs), {
    known: signs.map(({ publishedAt }) => publishedAt),
    nowMs: wish.nowMs,
  });
  const byPath = Map.groupBy(articles, ({ path }) => path);
  for (const [path, { version, reading }] of readings) {
    const told = (byPath.get(path) ?? []).map(toKnown);
    files.set(path, { version, articles: told, problems: reading.problems });
  }
  const inFiles = paths.flatMap((path) => files.get(path)?.problems ?? []);
  return { articles, problems: [...problems, ...inFiles], files };
}

/** Files asked for at once: the disk is what is waited for. */
const atOnce = 64;

/** The files that are neither gone since they were listed nor being written. */
async function findVersions(
  folder: string,
  paths: readonly string[],
  { unsettled }: FolderWish,
  signal: AbortSignal,
): Promise<readonly FileVersion[]> {
  const versions: FileVersion[] = [];
  for (let i = 0; i < paths.length; i += atOnce) {
    signal.throwIfAborted();
    const found = await Promise.all(
      paths.slice(i, i + atOnce).map((path) => findVersion(folder, path, unsettled)),
    );
    versions.push(...found.flat());
  }
  return versions;
}

interface FileVersion extends Pick<KnownFile, "version"> {
  readonly path: string;
}

async function findVersion(
  folder: string,
  path: string,
  unsettled: FolderWish["unsettled"],
): Promise<FileVersion | []> {
  try {
    // The time of the last change of any kind tells a file that was put in another's place, whatever its dates.
    const { size, mtimeMs, ctimeMs, ino } = await stat(join(folder, path));
    const isUnsettled = unsettled !== null && mtimeMs >= unsettled.from && mtimeMs <= unsettled.until;
    return isUnsettled ? [] : { path, version: [size, mtimeMs, ctimeMs, ino].join(" ") };
  } catch (error) {
    // Whoever reads it says why it cannot be read.
    return isGone(error) ? [] : { path, version: null };
  }
}

function toKnown({ outlet, text, publishedAt }: Article): KnownArticle {
  return { outlet, order: findSlashOrder(text), publishedAt };
}
