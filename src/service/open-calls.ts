import { unpackError } from "./carried-error.ts";
import type { LetterFromWorker, LetterToWorker } from "./letter.ts";

type CallLetter = Extract<LetterToWorker, { readonly kind: "call" }>;

/** A call whose letter is still to be sent. */
export interface OpenCall {
  readonly letter: CallLetter;
  readonly answer: Promise<unknown>;
  readonly reject: (error: unknown) => void;
}

/** The calls of a worker that wait for their answers, each under a number of its own. */
export interface OpenCalls {
  open(call: Pick<CallLetter, "name" | "args" | "hasSignal">): OpenCall;
  /** Nobody waits for its answer any more. */
  close(id: number): void;
  settle(letter: Exclude<LetterFromWorker, { readonly kind: "log" }>): void;
  rejectAll(error: Error): void;
  letters(): readonly CallLetter[];
}

/** No call waits yet. */
export function createOpenCalls(): OpenCalls {
  const calls = new Map<number, OpenCall & { readonly resolve: (value: unknown) => void }>();
  let lastId = 0;
  return {
    open: (call) => {
      lastId += 1;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const opened = {
        letter: { kind: "call", id: lastId, ...call },
        answer: promise,
        resolve,
        reject,
      } as const;
      calls.set(lastId, opened);
      return opened;
    },
    close: (id) => {
      calls.delete(id);
    },
    settle: (letter) => {
      const call = calls.get(letter.id);
      calls.delete(letter.id);
      if (letter.kind === "answer") call?.resolve(letter.value);
      else call?.reject(unpackError(letter.error));
    },
    rejectAll: (error) => {
      for (const { reject } of calls.values()) reject(error);
      calls.clear();
    },
    letters: () => [...calls.values()].map(({ letter }) => letter),
  };
}
