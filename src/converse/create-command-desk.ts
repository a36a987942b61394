import { selectArticles } from "../answer/select-articles.ts";
import type { At, CommandDesk } from "../chat/commands/command-desk.ts";
import type { Place } from "../chat/commands/invocation.ts";
import { quotesOfAnswer } from "../chat/render-answer.ts";
import type { Answer } from "../news/answer.ts";
import { type DigestOptions, defaultDigestOptions } from "../news/digest-options.ts";
import type { Story } from "../news/story.ts";
import { answerFrom } from "../newsroom/answer-from.ts";
import { storiesAbout } from "../newsroom/stories-about.ts";
import { findFeed } from "../polling/find-feed.ts";
import type { Web } from "../polling/web.ts";
import { makeDigest } from "../publish/make-digest.ts";
import { logAnswer } from "../store/answers.ts";
import { decideMerge, decideSplit } from "../store/decide.ts";
import { findDigestThread, wholeThread } from "../store/digest-threads.ts";
import { findLatestDigest } from "../store/digests.ts";
import { dismissPoint } from "../store/dismissed-points.ts";
import { unfollowStory } from "../store/follows.ts";
import type { Store } from "../store/open-store.ts";
import { listReports, saveReport } from "../store/reports.ts";
import { requestDigest } from "../store/slots.ts";
import { addSources, listSources, removeSource } from "../store/sources.ts";
import { inWorkspace } from "../store/workspace.ts";
import { beginFollowing } from "./begin-following.ts";
import { addChannelSchedule, changeChannelSchedule, listChannelSchedules } from "./channel-schedules.ts";
import { findBrief } from "./find-brief.ts";
import { viewSource } from "./view-source.ts";

/** What the desk works with. */
export interface DeskNeeds {
  readonly store: Store;
  readonly web: Web;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** What digests of channels are like, and the zone in which their times are meant where none is named. */
  readonly options?: DigestOptions;
  readonly zone?: string;
  /** Do changes come as replies in threads, or in digests alone? */
  readonly replies?: boolean;
  /** Answers better where it can, as with a model. */
  readonly improve?: ((answer: Answer, stories: readonly Story[]) => Promise<Answer>) | null;
}

/** A preview tells what became news so long ago. */
const previewedMs = 24 * 3_600_000;

/** So many reports are listed at most, the latest. */
const reportsListed = 20;

/** What chat commands ask for, over a store; of each call only the workspace of its place is touched. */
export function createCommandDesk({
  store,
  web,
  now,
  signal,
  options = defaultDigestOptions,
  zone = "UTC",
  replies = true,
  improve = null,
}: DeskNeeds): CommandDesk {
  const workspaceOf = ({ workspace }: Place) => inWorkspace(store, workspace);
  const nowIso = () => new Date(now()).toISOString();
  const byNow = (who: string) => ({ who, at: nowIso() });
  const decidedBy = (who: string) => ({ ...byNow(who), note: null });

  return {
    async ask({ place, question, by }) {
      const stories = await storiesAbout(workspaceOf(place), place.story ?? question);
      const offline = answerFrom(question, selectArticles(stories));
      const answer = improve === null ? offline : await improve(offline, stories);
      await logAnswer(workspaceOf(place), { question, ...byNow(by), basis: basisOf(answer) });
      return answer;
    },
    findStory: ({ place, words }) => findBrief(workspaceOf(place), words),
    readDigest: async (place) => {
      const digest = place.digest ?? (await findLatestDigest(workspaceOf(place), place))?.id;
      const thread = digest === undefined ? undefined : await findDigestThread(workspaceOf(place), digest);
      return thread === undefined ? null : wholeThread(thread);
    },
    previewDigest: async (place) => {
      const since = new Date(now() - previewedMs).toISOString();
      const slot = { dueAt: nowIso(), postedAt: nowIso(), zone };
      // A preview is asked for often, and need not cost anything.
      const effects = { now, signal, onProgress: () => undefined, improve: null };
      const newsBegin = { since, lastArticle: null };
      const readers = { schedule: null, newsBegin, options, slot, followed: new Set<string>() };
      return (await makeDigest(workspaceOf(place), readers, effects)).digest;
    },
    requestDigest: async ({ place, by }) => {
      const { platform, channel } = place;
      await requestDigest(workspaceOf(place), { platform, channel, requestedBy: by, requestedAt: nowIso() });
    },
    listSchedules: (place) => listChannelSchedules(workspaceOf(place), place),
    addSchedule: ({ place, when, by }) =>
      addChannelSchedule(workspaceOf(place), { place, when, by, options, zone, now: nowIso() }),
    changeSchedule: ({ place, id, to }) =>
      changeChannelSchedule(workspaceOf(place), { place, id, to, now: nowIso() }),
    follow: ({ place, story, by }) =>
      beginFollowing(workspaceOf(place), followOf({ place, story }), { ...byNow(by), areReplied: replies }),
    unfollow: ({ place, story, by }) =>
      unfollowStory(workspaceOf(place), followOf({ place, story }), byNow(by)),
    listSources: async (place) => (await listSources(workspaceOf(place))).map(viewSource),
    addFeed: async ({ place, address }) => {
      // From a chat nothing may be asked that is not public, whatever the command line allows its own sources.
      const { title, page, ...feed } = await findFeed(address, web.accessFor([]).fetch, signal);
      const settings = {
        kind: "feed",
        address: feed.address,
        name: title,
        page,
        fullText: true,
        allow: [],
      } as const;
      await addSources(workspaceOf(place), [settings], nowIso());
      const sources = await listSources(workspaceOf(place));
      return viewSource(sources.find((one) => one.address === feed.address)!);
    },
    removeSource: ({ place, id }) => removeSource(workspaceOf(place), id),
    mergeStories: async ({ place, stories, by }) =>
      (await decideMerge(workspaceOf(place), stories, decidedBy(by))).stories,
    splitStory: async ({ place, story, articles, by }) =>
      (await decideSplit(workspaceOf(place), story, articles, decidedBy(by))).stories,
    dismissConflict: ({ place, story, question, by }) =>
      dismissPoint(workspaceOf(place), { story, question }, byNow(by)),
    report: ({ place, by, ...report }) => saveReport(workspaceOf(place), { ...report, ...byNow(by) }),
    listReports: (place) => listReports(workspaceOf(place), reportsListed),
  };
}

function basisOf(answer: Answer) {
  return {
    answered: answer.sentences.length > 0,
    stories: answer.stories.map(({ id }) => id),
    quotes: quotesOfAnswer(answer),
  };
}

function followOf({ place: { platform, channel }, story }: At<{ readonly story: string }>) {
  return { platform, channel, story };
}
