import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Problem } from "../news/digest.ts";
import { UserError } from "../news/user-error.ts";
import { describeFileError, readProblem } from "./read-problem.ts";

/** The files under a folder, as paths relative to it with forward slashes, in one order everywhere. */
export interface FileList {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists a folder and the folders in it. Hidden ones are left out; links are not followed, and one that leads out
 * of the folder is a problem.
 *
 * @throws UserError where the folder itself cannot be listed.
 */
export async function listFiles(folder: string, signal: AbortSignal): Promise<FileList> {
  await requireFolder(folder);
  const paths: string[] = [];
  const problems: Problem[] = [];
  const pending = [""];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    signal.throwIfAborted();
    for (const entry of await readDirectory(folder, directory, problems)) {
      if (entry.name.startsWith(".")) continue;
      const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile()) paths.push(path);
      else if (entry.isSymbolicLink()) problems.push(...(await judgeLink(folder, path)));
    }
  }
  const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return { paths: paths.sort(inOrder), problems: problems.sort((a, b) => inOrder(a.subject, b.subject)) };
}

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    throw new UserError(`Cannot read the folder ${folder}: it ${describeFileError(error)}.`);
  });
  if (!found.isDirectory()) {
    throw new UserError(
      `Cannot read the folder ${folder}: it is a file. Give the folder that the articles are in.`,
    );
  }
}

async function readDirectory(folder: string, directory: string, problems: Problem[]) {
  try {
    return await readdir(join(folder, directory), { withFileTypes: true });
  } catch (error) {
    if (directory === "")
      throw new UserError(`Cannot read the folder ${folder}: it ${describeFileError(error)}.`);
    problems.push(readProblem(directory, describeFileError(error)));
    return [];
  }
}

/** A link inside the folder leads to what is read anyway. */
async function judgeLink(folder: string, path: string): Promise<readonly Problem[]> {
  try {
    const [root, target] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    if (relative(root, target).split(sep)[0] !== "..") return [];
    return [
      readProblem(path, "is a link to a place outside the folder; copy what it leads to into the folder"),
    ];
  } catch (error) {
    const leadsNowhere = error instanceof Error && "code" in error && error.code === "ENOENT";
    return [readProblem(path, leadsNowhere ? "is a link to nothing; remove it" : describeFileError(error))];
  }
}
