import { spawn } from "node:child_process";
import { once } from "node:events";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A service in a process of its own, in the folder where it keeps its data. */
export interface RunningService {
  /** Waits for text on either output; what came before counts too. */
  waitFor(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Sends a signal and waits for the end. */
  stop(signal: NodeJS.Signals): Promise<{ readonly code: number | null; readonly ms: number }>;
  readonly ended: Promise<number | null>;
  readonly written: { readonly stdout: string; readonly stderr: string };
  readonly pid: number;
}

/** So long a test waits for what a service does; a loaded machine is slow. */
const patienceMs = 40_000;

/** How a service is started other than usual. */
export interface Launch {
  /** The command that carries out the command behind it. */
  readonly within?: readonly string[];
  /** Of the user as whom it runs. */
  readonly uid?: number;
}

/** Starts `rashomon start` in a folder; it is ended with the test. */
export function startService(
  t: Pick<TestContext, "after">,
  folder: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  { within = [], uid }: Launch = {},
): RunningService {
  const usual = ["--require", `${root}src/check-node.cjs`, `${root}src/main.ts`, "start", ...args];
  const [command, ...others] = [...within, process.execPath, ...usual];
  const child = spawn(command!, others, {
    ...(uid !== undefined && { uid }),
    cwd: folder,
    env: { ...process.env, RASHOMON_LOG_FORMAT: "json", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  t.after(() => child.kill("SIGKILL"));
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      written[name] += chunk;
      child.emit("written");
    });
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    waitFor: async (pattern) => {
      const signal = AbortSignal.timeout(patienceMs);
      for (;;) {
        const found = pattern.exec(written.stdout) ?? pattern.exec(written.stderr);
        if (found !== null) return found;
        await once(child, "written", { signal }).catch(() => {
          throw new Error(`waited in vain for ${pattern}:\n${written.stdout.slice(-500)}\n${written.stderr}`);
        });
      }
    },
    stop: async (signal) => {
      const startedAt = performance.now();
      child.kill(signal);
      return { code: await ended, ms: performance.now() - startedAt };
    },
    ended,
    written,
    pid: child.pid!,
  };
}
