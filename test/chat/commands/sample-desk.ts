import { fileURLToPath } from "node:url";
import { findStory } from "../../../src/answer/find-story.ts";
import type { CommandDesk } from "../../../src/chat/commands/command-desk.ts";
import { UserError } from "../../../src/news/user-error.ts";
import { answerFrom } from "../../../src/newsroom/answer-from.ts";
import { digestOf } from "../../evals/measure.ts";

/** The digest of the sample newsroom. */
export const newsroomDigest = await digestOf(
  fileURLToPath(new URL("../../fixtures/newsroom", import.meta.url)),
);
const stories = newsroomDigest.briefs.map(({ story }) => story);

/** A desk over the sample newsroom that remembers what it was asked for. */
export function deskOf(asked: string[] = []): CommandDesk {
  const note =
    <T>(name: string, result: T) =>
    async (wanted: object) => {
      const { place: _, ...rest } = wanted as { readonly place: unknown };
      asked.push(`${name} ${JSON.stringify(rest)}`);
      return result;
    };
  const view = {
    id: 4,
    when: "weekdays at 08:00, UTC",
    state: "active",
    nextDueAt: "2026-03-12T08:00:00.000Z",
  } as const;
  const source = {
    id: 7,
    name: "Harbour Post",
    address: "https://news.example/feed",
    health: "failing: 404",
  };
  return {
    ask: async ({ question }) => answerFrom(question, stories),
    findStory: async ({ words }) => {
      const named = stories.find(({ id }) => id === words);
      const found = named ? ({ kind: "story", story: named } as const) : findStory(words, stories);
      const briefOf = (id: string) => newsroomDigest.briefs.find(({ story }) => story.id === id)!;
      if (found.kind === "none") return found;
      if (found.kind === "story") return { kind: "story", brief: briefOf(found.story.id) };
      return {
        kind: "choice",
        choices: found.stories.map(({ id }) => ({ id, headline: briefOf(id).headline })),
        missing: found.missing,
      };
    },
    readDigest: async ({ channel }) => (channel === "new" ? null : newsroomDigest),
    previewDigest: async () => newsroomDigest,
    requestDigest: note("request", undefined),
    listSchedules: async () => [view],
    addSchedule: note("schedule", view),
    changeSchedule: note("change", view),
    follow: note("follow", "thread" as const),
    unfollow: note("unfollow", false),
    listSources: async () => [source],
    addFeed: note("add", source),
    removeSource: async () => {
      throw new UserError("there is no source 9");
    },
    mergeStories: note("merge", ["s-1"]),
    splitStory: note("split", ["s-1", "s-2"]),
    dismissConflict: note("dismiss", undefined),
    report: note("report", undefined),
    listReports: async () => [
      { story: "s-1", label: "3b", text: "wrong place", who: "u2", at: "2026-03-12T08:00:00.000Z" },
    ],
  };
}
