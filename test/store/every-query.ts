import { readWaiting, selectCurrent } from "../../src/store/articles.ts";
import { decideApart, decideMerge, decideSplit, decideUndo } from "../../src/store/decide.ts";
import { listDecisions, readDecisions, readJudgedArticles } from "../../src/store/decisions.ts";
import { findInstallation, removeInstallation, saveInstallation } from "../../src/store/installations.ts";
import { matchArticles } from "../../src/store/match-articles.ts";
import { findModelAnswer, removeModelAnswers, saveModelAnswer } from "../../src/store/model-answers.ts";
import { reserveSpending, settleSpending } from "../../src/store/model-spending.ts";
import { findKnownPlaces, readTexts, saveEntries } from "../../src/store/named-article.ts";
import { listStoriesRevised, readNews } from "../../src/store/news.ts";
import { readOpenStories, saveTraits } from "../../src/store/open-stories.ts";
import { retireBatch } from "../../src/store/retire-batch.ts";
import { retireOldArticles } from "../../src/store/retire-old-articles.ts";
import { saveDecision } from "../../src/store/save-decision.ts";
import { saveEvents } from "../../src/store/save-events.ts";
import { searchArticles, searchStories } from "../../src/store/search.ts";
import { findSeenVersions, saveVersions } from "../../src/store/seen-versions.ts";
import {
  addSources,
  listDueSources,
  listSources,
  removeSource,
  type SourceSettings,
  saveSourceState,
} from "../../src/store/sources.ts";
import { storeArticles } from "../../src/store/store-articles.ts";
import { findStoryIds, listStoryIds, readStories, saveGrouping } from "../../src/store/stories.ts";
import { advanceStoriesVersion, readStoriesVersion } from "../../src/store/stories-version.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { countWorkspace } from "../../src/store/workspace-counts.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";
import { type DeliveryNumbers, deliveryQueries, fillDeliveries } from "./delivery-queries.ts";
import { fillQuestions, questionQueries } from "./question-queries.ts";
import { applyEvents, storeSamples, storeStories } from "./sample-stories.ts";
import { threadQueries } from "./thread-queries.ts";

/** Numbers that the store gave. */
export interface Numbers extends DeliveryNumbers {
  readonly decision: number;
  readonly source: number;
}

/** Asks or changes what `fillWorkspace` stored; gives what is the same whatever numbers the store gives. */
export type SampleQuery = (workspace: Workspace, numbers: Numbers) => Promise<unknown>;

const at = "2026-03-09T12:00:00.000Z";
const by = { who: "Ana", at, note: null };
const feed: SourceSettings = {
  kind: "feed",
  address: "https://post.example/rss",
  name: "Tarnby Post",
  page: null,
  fullText: true,
  allow: [],
};
const article = sampleArticle({ id: "a", publishedAt: "2026-03-01T00:00:00.000Z", text: "Text a." });
const named = { place: "https://post.example/a", article, aliases: ["urn:a"] };

/**
 * Puts something into every table: stories A and B, an article that waits, a decision, a source, names of entries, and
 * what `fillDeliveries` does.
 */
export async function fillWorkspace(workspace: Workspace): Promise<Numbers> {
  await storeStories(workspace, "A:ab B:c E:e G:g");
  await decideMerge(workspace, ["A", "E"], by);
  await storeSamples(workspace, "d");
  await saveTraits(workspace, 1, [{ article: "a", bytes: Uint8Array.of(1) }]);
  const edited = sampleArticle({ id: "c9", text: "Text c, edited." });
  await storeArticles(workspace, {
    placed: [{ place: "c", article: edited }],
    seenAt: at,
    isSame: () => true,
  });
  const { decision } = await decideApart(workspace, ["A", "B"], by);
  await addSources(workspace, [feed], at);
  await saveEntries(workspace, [{ ...named, place: "a" }], ["v1"], at);
  await saveModelAnswer(workspace, "key", { points: [] }, at);
  await settleSpending(workspace, { at, micros: 700, tokens: 10 });
  await fillQuestions(workspace, "one");
  await saveInstallation(workspace, "sealed", at);
  const [source] = await listSources(workspace);
  return { decision, source: source!.id, ...(await fillDeliveries(workspace, "slack")) };
}

/** The same names for all else: other texts in other stories, of which some were merged or retired. */
export async function fillOtherWorkspace(workspace: Workspace): Promise<Numbers> {
  await storeStories(workspace, "B:a D:d A:bc s-b-2:e E:f G:gh", "Another");
  await decideMerge(workspace, ["D", "A"], by);
  await decideMerge(workspace, ["D", "E"], by);
  const traits = ["a", "b", "d"].map((name) => ({ article: name, bytes: Uint8Array.of(2) }));
  await saveTraits(workspace, 1, traits);
  await applyEvents(workspace, [{ kind: "retired", story: "A", articles: [] }]);
  const edited = sampleArticle({ id: "b9", text: "Another b, edited." });
  await storeArticles(workspace, {
    placed: [{ place: "b", article: edited }],
    seenAt: at,
    isSame: () => true,
  });
  const { decision } = await decideApart(workspace, ["A", "B"], by);
  await addSources(workspace, [{ ...feed, name: "Another" }], at);
  await saveEntries(workspace, [{ ...named, place: "b" }], ["v1", "v2"], at);
  await saveModelAnswer(workspace, "key", { points: ["other"] }, "2026-03-08T12:00:00.000Z");
  await settleSpending(workspace, { at, micros: 400, tokens: 10 });
  await fillQuestions(workspace, "another");
  await saveInstallation(workspace, "sealed elsewhere", at);
  const [source] = await listSources(workspace);
  return { decision, source: source!.id, ...(await fillDeliveries(workspace, "discord")) };
}

/** A call of every query, by the name of its function; a new one needs a line here. */
export const everyQuery: Readonly<Record<string, SampleQuery>> = {
  ...questionQueries,
  ...threadQueries,
  findInstallation: (workspace) => findInstallation(workspace),
  saveInstallation: async (workspace) => {
    const before = await findInstallation(workspace);
    await saveInstallation(workspace, "sealed again", at);
    return [before, await findInstallation(workspace)];
  },
  removeInstallation: async (workspace) => {
    const before = await findInstallation(workspace);
    await removeInstallation(workspace);
    return [before, await findInstallation(workspace)];
  },
  findModelAnswer: (workspace) => findModelAnswer(workspace, "key"),
  saveModelAnswer: async (workspace) => {
    await saveModelAnswer(workspace, "other key", 1, at);
    return workspace.store
      .selectFrom("model_answers")
      .where("workspace", "=", workspace.id)
      .selectAll()
      .execute();
  },
  removeModelAnswers: (workspace) => removeModelAnswers(workspace, "2026-03-10"),
  reserveSpending: (workspace) =>
    reserveSpending(workspace, { at, micros: 400, tokens: 1 }, { day: 1000, month: 1000 }),
  settleSpending: async (workspace) => {
    await settleSpending(workspace, { at, micros: -100, tokens: -1 });
    return workspace.store
      .selectFrom("model_spending")
      .where("workspace", "=", workspace.id)
      .selectAll()
      .execute();
  },
  readWaiting: (workspace) => readWaiting(workspace, 10),
  selectCurrent: (workspace) => selectCurrent(workspace).selectAll("revisions").execute(),
  decideMerge: async (workspace) => (await decideMerge(workspace, ["A", "B"], by)).stories,
  decideSplit: async (workspace) => (await decideSplit(workspace, "A", ["b"], by)).stories,
  decideApart: async (workspace) => (await decideApart(workspace, ["A", "b"], by)).stories,
  decideUndo: async (workspace, { decision }) => (await decideUndo(workspace, decision, by)).stories,
  listDecisions,
  readDecisions,
  readJudgedArticles: (workspace, { decision }) => readJudgedArticles(workspace, decision),
  findKnownPlaces: (workspace) => {
    return findKnownPlaces(workspace, [named, { ...named, place: "f", aliases: ["urn:a"] }], () => false);
  },
  saveEntries: async (workspace) => {
    await saveEntries(workspace, [{ ...named, aliases: ["urn:a", "urn:b"] }], ["v1", "v2"], at);
    return workspace.store
      .selectFrom("entry_names")
      .where("workspace", "=", workspace.id)
      .selectAll()
      .execute();
  },
  findSeenVersions: (workspace) => findSeenVersions(workspace, ["v1", "v2"]),
  saveVersions: async (workspace) => {
    await saveVersions(workspace, ["v1", "v3"], "2026-03-09T13:00:00.000Z");
    const versions = workspace.store.selectFrom("entry_versions").where("workspace", "=", workspace.id);
    return versions.selectAll().execute();
  },
  retireBatch: async (workspace) => {
    const age = { before: "2026-05-01T00:00:00.000Z", now: at };
    return retireBatch(workspace, [{ id: "g", place: "g", story: "G", first_seen_at: at }], {
      ...age,
      veryOld: age.before,
    });
  },
  retireOldArticles: (workspace) => {
    const age = { before: "2026-05-01T00:00:00.000Z", now: "2028-05-01T00:00:00.000Z" };
    return retireOldArticles(workspace, age, new AbortController().signal);
  },
  readTexts: (workspace) => readTexts(workspace, ["a", "b"]),
  saveDecision: async (workspace) => {
    const judged = { article: "a", revision: "a", story: "A" };
    const targets = new Map([["a", "B"]]);
    await saveDecision(workspace, { kind: "apart", undoes: null, left: [judged], right: [], targets }, by);
    return readStories(workspace, ["A", "B"]);
  },
  saveEvents: async (workspace) => {
    const retired = ["A", "B"].map((story) => ({ kind: "retired" as const, story, articles: [] }));
    await saveEvents(workspace, retired, { at, decision: null });
    const events = [
      { kind: "merged", from: "B", into: "A" },
      { kind: "split", from: "A", into: "E", articles: ["a"] },
      { kind: "moved", article: "b", from: "A", to: "E" },
      { kind: "assigned", article: "d", story: "A" },
      { kind: "retired", story: "A", articles: [] },
    ] as const;
    await saveEvents(workspace, events, { at, decision: null });
    return [(await readOpenStories(workspace, 1)).stories, await findStoryIds(workspace, ["A", "B", "E"])];
  },
  addSources: (workspace) => addSources(workspace, [{ ...feed, fullText: false }], "later"),
  removeSource: (workspace, { source }) => removeSource(workspace, source),
  listSources,
  listDueSources: (workspace) => listDueSources(workspace, at),
  saveSourceState: async (workspace, { source }) => {
    const [known] = await listSources(workspace);
    await saveSourceState(workspace, source, { ...stateOf(known), failures: 7, failingSince: at });
    return listSources(workspace);
  },
  storeArticles: (workspace) => {
    const edited = { ...article, id: "a2", text: "Text a, edited." };
    const same = sampleArticle({ id: "b", text: "Text b." });
    const placed = [
      { place: "a", article: edited },
      { place: "b", article: same },
    ];
    return storeArticles(workspace, { placed, seenAt: at, isSame: ({ text }) => text === "Text a." });
  },
  findStoryIds: (workspace) => findStoryIds(workspace, ["A", "B", "E"]),
  listStoryIds: (workspace) => listStoryIds(workspace, null),
  readNews: async (workspace) => {
    const read = async (lastArticle: number | null) =>
      (await readNews(workspace, { since: "2026-03-01T00:00:00.000Z", lastArticle })).stories;
    return [await read(null), await read(0)];
  },
  listStoriesRevised: (workspace) => listStoriesRevised(workspace, ["b", "c"], "2026-03-01T00:00:00.000Z"),
  readOpenStories: async (workspace) => {
    const { stories, taken } = await readOpenStories(workspace, 1);
    return { stories, taken };
  },
  saveTraits: async (workspace) => {
    await saveTraits(workspace, 1, [{ article: "b", bytes: Uint8Array.of(4) }]);
    return (await readOpenStories(workspace, 1)).stories;
  },
  readStories: (workspace) => readStories(workspace, ["A", "B"]),
  searchArticles: (workspace) => searchArticles(workspace, "text titel", 10),
  searchStories: (workspace) => searchStories(workspace, "text", 10),
  matchArticles: (workspace) => matchArticles(workspace, ["text", "nowhere"], 10),
  readStoriesVersion: async (workspace) => (await readStoriesVersion(workspace)) === "0",
  advanceStoriesVersion: async (workspace) => {
    await advanceStoriesVersion(workspace);
    return readStoriesVersion(workspace);
  },
  saveGrouping: async (workspace) => {
    const events = [{ kind: "assigned", article: "d", story: "A" }] as const;
    const version = await readStoriesVersion(workspace);
    return (await saveGrouping(workspace, { version, events, at })) === null;
  },
  countWorkspace,
  ...deliveryQueries,
};

function stateOf(source: Awaited<ReturnType<typeof listSources>>[number] | undefined) {
  const state = { etag: null, lastModified: null, facts: null, polledAt: null, nextPollAt: null };
  const health = { kind: "failing", reason: "did not answer" } as const;
  const since = { failures: 0, failingSince: null, movedTo: null, lastNewAt: null };
  return { currentAddress: feed.address, ...state, ...since, health, ...source };
}
