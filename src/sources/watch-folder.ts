import { realpath } from "node:fs/promises";
import { watch } from "chokidar";
import { isArticleFile } from "./read-article-file.ts";

/** How a folder is watched. */
export interface WatchOptions {
  /** A file whose size has not changed for so long has been written to its end. */
  readonly settleMs: number;
  /** What happens within so long of the first change is one batch. */
  readonly batchMs: number;
  /** So often the folder counts as changed whatever was noticed: network drives tell nothing. */
  readonly rescanMs: number;
  /** Something in the folder may be new, changed or gone. Must not reject; is not called again before it settles. */
  readonly onChange: () => Promise<void>;
  /** The folder's changes cannot be noticed, in one line; rescans go on. */
  readonly onProblem: (message: string) => void;
}

/** A folder that is being watched. */
export interface FolderWatch {
  /** Ends it; settles when a call of `onChange` that is under way has. */
  close(): Promise<void>;
}

/** How a service watches folders where nothing else is wished for. */
export const watchTimes = { settleMs: 2_000, batchMs: 1_000, rescanMs: 5 * 60_000 };

/**
 * Watches the article files of a folder and the folders in it, also while it does not exist. Counts it as changed at
 * once, so that nothing is lost which happened while nobody watched. Links in it are not followed.
 */
export async function watchFolder(folder: string, options: WatchOptions): Promise<FolderWatch> {
  const { settleMs, batchMs, rescanMs, onChange, onProblem } = options;
  const batches = createBatches(onChange, batchMs);
  // The folder itself may be a link.
  const root = await realpath(folder).catch(() => folder);
  const watcher = watch(root, {
    ignored: (path, stats) => isIgnored(path.slice(root.length), stats?.isFile() ?? false),
    ignoreInitial: true,
    followSymlinks: false,
    // What may not be read is the reader's to report.
    ignorePermissionErrors: true,
    awaitWriteFinish: { stabilityThreshold: settleMs, pollInterval: Math.ceil(settleMs / 4) },
  });
  watcher.on("all", batches.add);
  // What changed between the first reading and the first look of the watcher would not be told.
  watcher.on("ready", batches.add);
  watcher.on("error", (error) => onProblem(describe(folder, error)));
  const rescan = setInterval(batches.add, rescanMs);
  batches.add();
  return {
    close: async () => {
      clearInterval(rescan);
      await watcher.close();
      await batches.close();
    },
  };
}

/** Runs a task a while after something was added, and again if more came while it ran. */
function createBatches(task: () => Promise<void>, batchMs: number) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let [isAdded, isClosed] = [false, false];
  const run = async () => {
    timer = undefined;
    isAdded = false;
    running = task();
    await running;
    running = null;
    if (isAdded) add();
  };
  const add = () => {
    isAdded = true;
    if (timer === undefined && running === null && !isClosed) timer = setTimeout(run, batchMs);
  };
  const close = async () => {
    isClosed = true;
    clearTimeout(timer);
    await running;
  };
  return { add, close };
}

/** Hidden files and folders, and files in which no article can be. */
function isIgnored(below: string, isFile: boolean): boolean {
  return /[\\/]\./.test(below) || (isFile && !isArticleFile(below));
}

function describe(folder: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const advice =
    code === "ENOSPC"
      ? "raise fs.inotify.max_user_watches"
      : "what is new in it is found with the next rescan";
  return `${folder} cannot be watched (${code}); ${advice}`;
}
