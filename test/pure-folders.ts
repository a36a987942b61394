/** Folders whose tests only compute: they run in one process, see `pure.test.ts`. A new folder has a process a file. */
export const pureFolders = [
  "answer",
  "changes",
  "cluster",
  "config",
  "digest",
  "disagree",
  "feeds",
  "models",
  "schedule",
  "sources",
  "summarize",
  "text",
  "values",
] as const;
