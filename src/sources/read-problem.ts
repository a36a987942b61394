import type { Problem } from "../news/digest.ts";

/** The problem of a file that was not read, or not read as it should have been; its path without control characters. */
export function readProblem(path: string, message: string): Problem {
  const subject = path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
  return { stage: "read", subject, message: message.replace(/\s+/g, " ") };
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
