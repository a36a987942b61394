import { createAsking } from "../../src/models/create-asking.ts";
import type { ModelSettings } from "../../src/models/model-settings.ts";
import { openaiModel } from "../../src/models/openai.ts";
import type { Digest, ModelReceipt } from "../../src/news/digest.ts";
import { type Improver, improveDigest } from "../../src/newsroom/improve-digest.ts";
import { createModelMemory } from "../models/create-model-memory.ts";
import { type CassetteMode, onCassettes } from "./cassettes.ts";

/** Improves digests as the command line would, and adds up what that took. */
export interface EvalModel {
  readonly improve: (digest: Digest) => Promise<Digest>;
  readonly receipts: readonly ModelReceipt[];
}

/** Where answers are kept, and whether new ones are asked for; null: asked for each time. */
export type Cassettes = { readonly folder: string; readonly mode: CassetteMode } | null;

/** The model that the environment configures, with budgets that no evaluation reaches by chance. */
export function evalModel(settings: ModelSettings, cassettes: Cassettes): EvalModel {
  const receipts: ModelReceipt[] = [];
  const now = () => Date.now();
  const direct = openaiModel(settings);
  const model = cassettes === null ? direct : onCassettes(direct, cassettes.folder, cassettes.mode);
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const asking = createAsking(model, createModelMemory(), { now, random: Math.random, sleep });
  const improver: Improver = { settings, asking, longestWaitMs: 3_600_000 };
  const effects = { now, signal: new AbortController().signal, onProgress: () => undefined };
  return {
    receipts,
    async improve(digest) {
      const improved = await improveDigest(digest, improver, effects);
      receipts.push(improved.receipt.model!);
      return improved;
    },
  };
}

/** What all digests took together, and what was withheld and why, as lines to print. */
export function costLines(receipts: readonly ModelReceipt[]): readonly string[] {
  const sum = (count: (receipt: ModelReceipt) => number) =>
    receipts.reduce((total, receipt) => total + count(receipt), 0);
  const dollars = receipts.some((receipt) => receipt.dollars === null)
    ? "no price configured"
    : `$${sum((receipt) => receipt.dollars ?? 0).toFixed(4)}`;
  const withheld = Map.groupBy(
    receipts.flatMap((receipt) => receipt.withheld),
    ({ what, reason }) => `${what}: ${reason}`,
  );
  const offline = Map.groupBy(
    receipts.flatMap((receipt) => receipt.offline),
    ({ reason }) => reason,
  );
  return [
    `${sum(({ calls }) => calls)} calls, ${sum(({ inputTokens }) => inputTokens)} tokens read, ${sum(({ outputTokens }) => outputTokens)} written, ${dollars}`,
    ...[...withheld].map(([why, all]) => `withheld ${all.reduce((n, { count }) => n + count, 0)} ${why}`),
    ...[...offline].map(([why, all]) => `offline ${all.reduce((n, { times }) => n + times, 0)} ${why}`),
  ];
}
