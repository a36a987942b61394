import type { MessagePort } from "node:worker_threads";
import { packError } from "./carried-error.ts";
import type { Desk, OpenDesk } from "./desk.ts";
import type { LetterFromWorker, LetterToWorker } from "./letter.ts";
import type { Log } from "./log.ts";

type Call = Extract<LetterToWorker, { readonly kind: "call" }>;

/** Opens a desk in a worker and serves it to the thread at the other end of the port, until that says to close. */
export function serveDesk<D extends Desk<D>>(
  port: MessagePort,
  open: (log: Log) => Promise<OpenDesk<D>>,
): void {
  const send = (letter: LetterFromWorker) => port.postMessage(letter);
  const opened = open((level, event, facts) => send({ kind: "log", level, event, facts }));
  // A desk that cannot be opened says so to each who calls.
  opened.catch(() => {});
  const running = new Map<number, { readonly abort: AbortController; readonly done: Promise<void> }>();

  async function answer({ id, name, args, hasSignal }: Call, signal: AbortSignal): Promise<void> {
    try {
      const { desk } = await opened;
      const all = hasSignal ? [...args, signal] : args;
      send({ kind: "answer", id, value: await desk[name as keyof D](...(all as never[])) });
    } catch (error) {
      send({ kind: "failure", id, error: packError(error) });
    } finally {
      running.delete(id);
    }
  }

  async function close(): Promise<void> {
    for (const { abort } of running.values()) abort.abort();
    await Promise.all([...running.values()].map(({ done }) => done));
    await opened.then(
      (desk) => desk.close(),
      () => {},
    );
    port.close();
  }

  port.on("message", (letter: LetterToWorker) => {
    switch (letter.kind) {
      case "call": {
        const abort = new AbortController();
        const done = answer(letter, abort.signal);
        running.set(letter.id, { abort, done });
        break;
      }
      case "abort":
        running.get(letter.id)?.abort.abort();
        break;
      case "close":
        close();
        break;
    }
  });
}
