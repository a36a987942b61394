import type { Platform } from "../../src/chat/platform.ts";
import type { Clock } from "../../src/deliver/clock.ts";
import type { Outbox } from "../../src/deliver/outbox.ts";

/** A process that ends in the middle of something: nothing that it waits for ever comes, and it does nothing more. */
export interface Mortal {
  readonly outbox: (outbox: Outbox) => Outbox;
  readonly platform: (platform: Platform) => Platform;
  readonly clock: (clock: Clock) => Clock;
  /** Resolves when it has ended. */
  readonly dead: Promise<void>;
}

/** Ends at its n-th call of the outbox or a platform: before, while or after it is carried out, and unanswered. */
export function createMortal(lastCall: number, when: "before" | "during" | "after"): Mortal {
  let calls = 0;
  let alive = true;
  let die = () => {};
  const dead = new Promise<void>((resolve) => {
    die = () => {
      alive = false;
      resolve();
    };
  });
  const forEver = () => new Promise<never>(() => {});

  function mortal<Args extends readonly unknown[], T>(act: (...args: Args) => Promise<T>) {
    return async (...args: Args): Promise<T> => {
      if (!alive) return forEver();
      calls += 1;
      const isLast = calls === lastCall;
      if (isLast && when === "before") die();
      if (!alive) return forEver();
      const answer = act(...args);
      if (isLast && when === "during") die();
      await answer.catch(() => {});
      if (isLast) die();
      return alive ? answer : forEver();
    };
  }

  return {
    dead,
    outbox: ({ take, startPart, savePartSent, postpone, end }) => ({
      take: mortal(take),
      startPart: mortal(startPart),
      savePartSent: mortal(savePartSent),
      postpone: mortal(postpone),
      end: mortal(end),
    }),
    platform: (platform) => ({
      ...platform,
      post: mortal(platform.post),
      edit: mortal(platform.edit),
      findPosted: mortal(platform.findPosted),
    }),
    clock: ({ now, sleep }) => ({
      now,
      sleep: async (ms, signal) => {
        await (alive ? sleep(ms, signal) : forEver());
        if (!alive) await forEver();
      },
    }),
  };
}
