import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const FOLDER = new URL("golden/", import.meta.url);

/** Compares with the file of that name under test/golden; `GOLDEN=write` in the environment rewrites it instead. */
export function assertGolden(name: string, actual: string): void {
  const file = new URL(name, FOLDER);
  if (process.env.GOLDEN === "write") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.equal(
    actual,
    readFileSync(file, "utf8"),
    `differs from test/golden/${name}; \`npm run golden\` rewrites it`,
  );
}
