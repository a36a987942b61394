// Prints how long the digest command takes from a cold start: the median of five runs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = existsSync(`${root}../shared/data/seeds`) ? "../shared/data/seeds" : "test/fixtures/newsroom";
const command = ["--require", "./src/check-node.cjs", "src/main.ts", "digest", folder];

const seconds = Array.from({ length: 5 }, () => {
  const startedMs = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`digest ${folder} ended with ${status}: ${stderr}`);
  return (performance.now() - startedMs) / 1000;
}).sort((a, b) => a - b);

process.stdout.write(
  `digest ${folder}: median ${seconds[2]!.toFixed(2)} s of wall time, ${seconds[0]!.toFixed(2)} to ${seconds[4]!.toFixed(2)} s in 5 runs\n`,
);
