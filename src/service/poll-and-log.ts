import { poll } from "../polling/poll.ts";
import type { PollEffects } from "../polling/store-entries.ts";
import { type ConfiguredSource, listSources } from "../store/sources.ts";
import type { Workspace } from "../store/workspace.ts";
import type { Log } from "./log.ts";

/** Polls sources, and logs what is worth a line: what came, what could not be read, whose health has changed. */
export async function pollAndLog(
  sources: readonly ConfiguredSource[],
  workspace: Workspace,
  effects: PollEffects & { readonly log: Log },
): Promise<void> {
  const { log } = effects;
  const { articles, stories, problems } = await poll(sources, workspace, effects);
  if (articles.new + articles.changed > 0) {
    const { new: newArticles, changed: changedArticles } = articles;
    const counts = { newArticles, changedArticles, changedStories: stories };
    log("info", "articles came in", { workspace: workspace.id, ...counts });
  }
  for (const { subject, message } of problems)
    log("warn", "something could not be read", { subject, reason: message });
  const before = new Map(sources.map(({ id, health }) => [id, health.kind]));
  for (const { id, address, health } of await listSources(workspace)) {
    if (!before.has(id) || before.get(id) === health.kind) continue;
    const isWell = health.kind === "ok" || health.kind === "moved";
    const facts = { source: address, health: health.kind, reason: health.reason };
    log(isWell ? "info" : "warn", "health of a source changed", facts);
  }
}
