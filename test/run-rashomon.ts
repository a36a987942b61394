import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { run } from "../src/app.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** How a run ended, and all that it wrote. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, which saves loading everything again; the clock stands still. */
export function runHere(...args: readonly string[]): Promise<Outcome> {
  return runHereAt(0, ...args);
}

/** As `runHere`, at a time (epoch milliseconds). */
export async function runHereAt(now: number, ...args: readonly string[]): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const code = await run(args, {
    environment: {},
    now: () => now,
    signal: new AbortController().signal,
    print: (text) => {
      written.stdout += text;
    },
    tell: (line) => {
      written.stderr += `${line}\n`;
    },
    isWatched: false,
    width: 100,
    colour: false,
  });
  return { code, ...written };
}

/** Runs a command as `npm run -s rashomon` does, in a process of its own without stdin. */
export function runRashomon(...args: readonly string[]): Promise<Outcome> {
  return runNode("--require", "./src/check-node.cjs", "src/main.ts", ...args);
}

/** Runs Node at the top of the checkout. */
export function runNode(...args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const read = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      read[name] += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve({ code, ...read }));
  });
}
