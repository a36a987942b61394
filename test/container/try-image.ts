/**
 * Performs the steps of the Dockerfile without Docker: copies what it copies into a clean folder, installs production
 * dependencies, measures them, starts the service as another user who can write to the data folder only, and stops it
 * as Docker does. Says what it found; exit code 1 where a limit is passed.
 *
 *     npm run test:container
 */
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const context = fileURLToPath(new URL("../../", import.meta.url));
const most = { megabytes: 200, stopMs: 10_000, startMs: 60_000 } as const;
/** Nobody: any user but the one who installed it. */
const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const root = mkdtempSync(join(tmpdir(), "rashomon-image-"));
try {
  const [app, data] = [join(root, "app"), join(root, "data")];
  copyContext(app);
  execFileSync("npm", ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: app });
  const megabytes = Number(execFileSync("du", ["-sm", app], { encoding: "utf8" }).split("\t")[0]);
  say(`installed: ${megabytes} MB without Node`);
  assert.ok(megabytes < most.megabytes, `more than ${most.megabytes} MB`);
  mkdirSync(data);
  chmodSync(root, 0o755);
  if (other.uid !== undefined) chownSync(data, other.uid, other.gid);
  await tryService(app, data);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What the Dockerfile takes from the build context. */
function copyContext(app: string): void {
  const steps = readFileSync(join(context, "Dockerfile"), "utf8").matchAll(/^COPY (?!--from)(.+) (\S+)$/gm);
  for (const [, sources, target] of steps) {
    for (const source of sources!.split(" ")) {
      const isFolder = statSync(join(context, source)).isDirectory();
      const to = join(app, target!, isFolder ? "." : source);
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(context, source), to, { recursive: true });
    }
  }
}

async function tryService(app: string, data: string): Promise<void> {
  const environment = {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    RASHOMON_DATA: data,
    HOME: "/nonexistent",
  };
  const options = { cwd: app, env: environment, ...other };
  const startedAt = Date.now();
  const service = spawn(
    process.execPath,
    ["--require", "./src/check-node.cjs", "src/main.ts", "start"],
    options,
  );
  let printed = "";
  let told = "";
  service.stdout.on("data", (chunk) => (printed += chunk));
  service.stderr.on("data", (chunk) => (told += chunk));
  const ended = new Promise<number | null>((resolve) => service.once("close", resolve));
  try {
    while (!/Sources disagree on/.test(printed)) {
      assert.ok(Date.now() - startedAt < most.startMs && service.exitCode === null, `no digest: ${told}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    say(`digest printed after ${Date.now() - startedAt} ms`);
    execFileSync(process.execPath, ["src/main.ts", "status", "--check"], options);
    say("healthy by: status --check");
  } finally {
    const stoppedAt = Date.now();
    service.kill("SIGTERM");
    const forced = setTimeout(() => service.kill("SIGKILL"), most.stopMs);
    const code = await ended;
    clearTimeout(forced);
    say(`stopped after ${Date.now() - stoppedAt} ms with exit code ${code}`);
    assert.equal(code, 0, told);
  }
}
