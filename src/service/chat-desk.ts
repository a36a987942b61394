import type { ChatHost } from "../chat/chat.ts";
import { limitRate } from "../chat/commands/limit-rate.ts";
import { runCommand } from "../chat/commands/run-command.ts";
import { createCommandDesk } from "../converse/create-command-desk.ts";
import { suggestStories } from "../converse/suggest-stories.ts";
import type { ModelWorld } from "../models/create-asking.ts";
import type { ModelSettings } from "../models/model-settings.ts";
import type { Answer } from "../news/answer.ts";
import type { Story } from "../news/story.ts";
import { createWeb } from "../polling/web.ts";
import { findDigestOfPost } from "../store/find-digest-of-post.ts";
import { findPlatformOf } from "../store/find-platform-of.ts";
import { findInstallation, removeInstallation, saveInstallation } from "../store/installations.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { inWorkspace } from "../store/workspace.ts";
import { describeFailure } from "./describe-failure.ts";
import type { OpenDesk } from "./desk.ts";
import type { DeskWorld } from "./desk-world.ts";
import { readOverview } from "./read-overview.ts";
import type { WorkerData } from "./service-settings.ts";
import { sleep } from "./sleep.ts";

/** More commands than a person types, and fewer than would keep others waiting. */
const mostPerMinute = 20;

/** Opens what chats ask of the newsroom, in a thread of its own: nobody waits for a digest to be made. */
export async function openChatDesk(
  { config }: WorkerData,
  { now, random, log }: DeskWorld,
): Promise<OpenDesk<ChatHost>> {
  const store = await openStore(config.data);
  const { allow, contact } = config.polling;
  const web = createWeb({ allow, contact, now });
  const closing = new AbortController();
  const { options, zone, updateEveryMs } = config.schedule;
  const replies = updateEveryMs !== null;
  const { signal } = closing;
  const model = { now, random, sleep };
  const improve = config.model === null ? null : await improveWith(config.model, store, model, signal);
  const desk = createCommandDesk({ store, web, now, signal, options, zone, replies, improve });
  const limiter = limitRate(mostPerMinute, now);
  const teamOf = (platform: string, name: string) => inWorkspace(store, `${platform}:${name}`);
  return {
    desk: {
      answer: (invocation) =>
        runCommand(invocation, {
          desk,
          limiter,
          onFailure: (error, { command }) =>
            log("error", "command failed", { command, ...describeFailure(error) }),
        }),
      suggestStories: (workspace, typed) => suggestStories(inWorkspace(store, workspace), typed),
      findDigestOf: (platform, post) => findDigestOfPost(store, platform, post),
      findPlatformOf: (workspace, channel, platforms) =>
        findPlatformOf(inWorkspace(store, workspace), channel, platforms),
      readOverview: (workspace) => readOverview(inWorkspace(store, workspace)),
      findInstallation: (platform, name) => findInstallation(teamOf(platform, name)),
      saveInstallation: (platform, name, sealed) =>
        saveInstallation(teamOf(platform, name), sealed, new Date(now()).toISOString()),
      removeInstallation: (platform, name) => removeInstallation(teamOf(platform, name)),
    },
    close: async () => {
      closing.abort();
      await web.close();
      await store.destroy();
    },
  };
}

/** Only with a model is its code loaded. */
async function improveWith(settings: ModelSettings, store: Store, world: ModelWorld, signal: AbortSignal) {
  const { createImprover } = await import("../newsroom/create-improver.ts");
  const { improveAnswer } = await import("../newsroom/improve-answer.ts");
  const improver = createImprover(settings, { store }, world);
  const effects = { now: world.now, signal, onProgress: () => {} };
  return (answer: Answer, stories: readonly Story[]) => improveAnswer(answer, stories, improver, effects);
}
