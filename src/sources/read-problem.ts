import type { Problem } from "../news/digest.ts";

/** The problem of a file that was not read, or not read as it should have been. */
export function readProblem(path: string, message: string): Problem {
  return { stage: "read", subject: path, message: message.replace(/\s+/g, " ") };
}

/** What an error of the file system means to its reader, after "it" or the path. */
export function describeFileError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return fileErrors[code] ?? `could not be read (${code || String(error)}); check the disk and try again`;
}

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: "does not exist; check the spelling of the path",
  ENOTDIR: "does not exist; check the spelling of the path",
  EACCES: "may not be read; give its reader the permission (chmod +r)",
  EPERM: "may not be read; give its reader the permission (chmod +r)",
  ELOOP: "is a link that leads back to itself; remove it",
};
