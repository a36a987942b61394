import type { Asking } from "../models/call.ts";
import type { Withheld } from "../models/gate/withheld.ts";
import { type ImprovedBrief, improveBrief } from "../models/improve-brief.ts";
import { createMeter, type Meter, mostTokens, toMicros } from "../models/meter.ts";
import type { ModelSettings } from "../models/model-settings.ts";
import type { Brief } from "../news/brief.ts";
import type { Digest, ModelReceipt, WithheldCount } from "../news/digest.ts";
import { rankStories } from "../summarize/rank.ts";
import { readOnce } from "../text/read-once.ts";
import type { Effects } from "./effects.ts";
import { writeBrief } from "./write-brief.ts";

/** A model that may help, and how far. */
export interface Improver {
  readonly settings: ModelSettings;
  readonly asking: Asking;
  /** However many stories are under way, a digest waits no longer. */
  readonly longestWaitMs: number;
}

/** Improves the stories of a digest whose ids are among these; null: all. */
export type ImproveDigest = (
  digest: Digest,
  chosen: ReadonlySet<string> | null,
  effects: Effects,
) => Promise<Digest>;

/** Stories that a model works on at a time. */
const atATime = 3;

/**
 * The digest with the help of a model: its stories, or those that are chosen, told better, as far as the budgets and
 * the time allow. What the model does not do stays as it was found offline, and the receipt says so.
 */
export async function improveDigest(
  digest: Digest,
  improver: Improver,
  effects: Effects,
  chosen: ReadonlySet<string> | null = null,
): Promise<Digest> {
  const { settings, asking } = improver;
  const startedAt = effects.now();
  const meter = createMeter(settings, asking.memory, effects.now);
  const signal = AbortSignal.any([effects.signal, AbortSignal.timeout(improver.longestWaitMs)]);
  const briefs = digest.briefs.filter(({ story }) => chosen?.has(story.id) ?? true);
  const others = digest.briefs.filter((brief) => !briefs.includes(brief));
  const improved: ImprovedBrief[] = [];
  for (let i = 0; i < briefs.length; i += atATime) {
    effects.onProgress(`asking ${asking.model.name} about story ${i + 1} of ${briefs.length}`);
    const batch = briefs.slice(i, i + atATime).map((brief) => improve(brief, improver, meter, signal));
    improved.push(...(await Promise.all(batch)));
    effects.signal.throwIfAborted();
  }
  const model = toReceipt(improved, meter, improver);
  const { receipt } = digest;
  return {
    ...digest,
    engine: model.stories > 0 ? asking.model.name : digest.engine,
    briefs: rankStories([...improved.map(({ brief }) => brief), ...others]),
    receipt: { ...receipt, seconds: receipt.seconds + (effects.now() - startedAt) / 1000, model },
  };
}

async function improve(
  brief: Brief,
  { settings, asking }: Improver,
  meter: Meter,
  signal: AbortSignal,
): Promise<ImprovedBrief> {
  const limits = { name: "story", micros: toMicros(settings.budgets.story), tokens: mostTokens.story };
  try {
    return await improveBrief(brief, readOnce(), writeBrief, { asking, meter: meter.part(limits), signal });
  } catch (error) {
    // Whatever it is that a model's answer brought about: there is a digest without it.
    const failures = [`the model's answer could not be used (${error})`];
    return { brief, withheld: [], hidden: 0, isHelped: false, failures };
  }
}

function toReceipt(
  improved: readonly ImprovedBrief[],
  meter: Meter,
  { settings }: Pick<Improver, "settings">,
): ModelReceipt {
  const { calls, tokens, micros } = meter.spending();
  const reasons = Map.groupBy(
    improved.flatMap(({ failures }) => failures),
    (reason) => reason,
  );
  return {
    calls,
    inputTokens: tokens.read,
    outputTokens: tokens.written,
    dollars: settings.prices[settings.model] === undefined ? null : micros / 1e6,
    stories: improved.filter(({ isHelped }) => isHelped).length,
    withheld: countWithheld(improved.flatMap(({ withheld }) => withheld)),
    hidden: improved.reduce((sum, { hidden }) => sum + hidden, 0),
    offline: [...reasons].map(([reason, { length }]) => ({ reason, times: length })),
  };
}

function countWithheld(all: readonly Withheld[]): readonly WithheldCount[] {
  const groups = Map.groupBy(all, ({ what, reason }) => `${what} ${reason}`);
  return [...groups.values()].map((group) => ({
    what: group[0]!.what,
    reason: group[0]!.reason,
    count: group.length,
  }));
}
