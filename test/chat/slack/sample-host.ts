import type { ChatHost, Overview } from "../../../src/chat/chat.ts";
import type { CommandDesk } from "../../../src/chat/commands/command-desk.ts";
import type { Invocation } from "../../../src/chat/commands/invocation.ts";
import { limitRate } from "../../../src/chat/commands/limit-rate.ts";
import { runCommand } from "../../../src/chat/commands/run-command.ts";
import { UserError } from "../../../src/news/user-error.ts";
import { sampleDigest } from "../sample-digest.ts";

/** A newsroom that knows the sample digest and nothing else, and notes what it is asked. */
export interface SampleHost extends ChatHost {
  readonly asked: readonly Invocation[];
  readonly installations: ReadonlyMap<string, string>;
}

/** The number of the sample digest, which every post in these channels is of. */
export const sampleNumber = 7;

export function sampleHost(): SampleHost {
  const asked: Invocation[] = [];
  const installations = new Map<string, string>();
  const schedules: Overview["schedules"][number][] = [];
  return {
    asked,
    installations,
    async answer(invocation) {
      asked.push(invocation);
      const surroundings = { desk: sampleDesk(schedules), limiter: limitRate(1_000, Date.now) };
      return runCommand(invocation, {
        ...surroundings,
        onFailure: (error) => {
          throw error;
        },
      });
    },
    suggestStories: async () => [],
    findDigestOf: async () => sampleNumber,
    findPlatformOf: async () => null,
    readOverview: async () => ({
      schedules,
      closed: [{ platform: "slack", channel: "C0OLD", reason: "it is archived" }],
      sources: { count: 3, unwell: [{ name: "Tarnby Post <!channel>", reason: "answers 404" }] },
      lastDigestAt: "2026-03-09T07:00:00.000Z",
    }),
    findInstallation: async (platform, name) => installations.get(`${platform}:${name}`) ?? null,
    saveInstallation: async (platform, name, sealed) => void installations.set(`${platform}:${name}`, sealed),
    removeInstallation: async (platform, name) => void installations.delete(`${platform}:${name}`),
  };
}

/** Only what the tests ask for is there. */
function sampleDesk(schedules: Overview["schedules"][number][]): CommandDesk {
  const known: Partial<CommandDesk> = {
    readDigest: async () => sampleDigest,
    findStory: async ({ words }) => {
      const brief = sampleDigest.briefs.find(({ story }) => story.id === words);
      return brief === undefined ? { kind: "none", missing: [] } : { kind: "story", brief };
    },
    ask: async ({ question }) => {
      const [brief] = sampleDigest.briefs;
      const { story, summary, disagreements } = brief!;
      return {
        question,
        sentences: summary,
        disagreement: disagreements[0] ?? null,
        nearest: null,
        stories: [story],
        corrections: [],
      };
    },
    requestDigest: async () => {},
    follow: async () => "thread",
    addSchedule: async ({ when, place: { platform, channel } }) => {
      if (!/\d\d:\d\d/.test(when)) throw new UserError(`'${when}' names no time`);
      const id = schedules.length + 1;
      const nextDueAt = "2026-03-10T08:00:00.000Z";
      schedules.push({ id, when, platform, channel, isPaused: false, nextDueAt });
      return { id, when, state: "active", nextDueAt };
    },
  };
  return known as CommandDesk;
}
