// Runs the tests that only compute in this one process: to load the tagger for each file took a fifth of all the time.
import { globSync } from "node:fs";
import { pureFolders } from "./pure-folders.ts";

const pattern = `{${pureFolders.join(",")}}/**/*.test.ts`;
for (const file of globSync(pattern, { cwd: import.meta.dirname }).sort()) await import(`./${file}`);
