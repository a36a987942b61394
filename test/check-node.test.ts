import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runNode } from "./run-rashomon.ts";

const scratch = mkdtempSync(join(tmpdir(), "rashomon-check-node-"));
after(() => rmSync(scratch, { recursive: true }));

const versions: readonly (readonly [string, number])[] = [
  ["0.12.18", 1],
  ["20.11.1", 1],
  ["23.9.0", 1],
  ["24.0.0", 0],
  ["100.1.0", 0],
];
for (const [version, expected] of versions) {
  test(`Node ${version} ${expected === 0 ? "is new enough" : "is told what to do in one line"}`, async () => {
    const fake = join(scratch, `node-${version}.cjs`);
    writeFileSync(fake, `Object.defineProperty(process, "versions", { value: { node: "${version}" } });`);
    const preloads = ["--require", fake, "--require", "./src/check-node.cjs"];
    const { code, stderr } = await runNode(...preloads, "--eval", "0");
    assert.equal(code, expected);
    assert.match(stderr, expected === 0 ? /^$/ : /^.*Node 24.*npm ci.*\n$/);
  });
}
