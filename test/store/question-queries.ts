import { listAnswers, logAnswer } from "../../src/store/answers.ts";
import { dismissPoint, listDismissedPoints } from "../../src/store/dismissed-points.ts";
import { followStory, listFollows, renameFollowed, unfollowStory } from "../../src/store/follows.ts";
import { listReports, saveReport } from "../../src/store/reports.ts";
import type { Workspace } from "../../src/store/workspace.ts";

const by = { who: "Ana", at: "2026-03-09T12:00:00.000Z" };
const follow = { platform: "slack", channel: "news", story: "A" };
const report = { story: "A", label: "3b", text: "The place is wrong.", ...by };
const basis = { answered: true, stories: ["A"], quotes: [] };

/** Puts something into every table of what readers follow, report, dismiss and ask; `name` tells it apart. */
export async function fillQuestions(workspace: Workspace, name: string): Promise<void> {
  await followStory(workspace, { ...follow, channel: name }, by);
  await saveReport(workspace, { ...report, text: name });
  await dismissPoint(workspace, { story: "A", question: name }, by);
  await logAnswer(workspace, { question: name, ...by, basis });
}

/** A call of every query on those tables, by the name of its function. */
export const questionQueries = {
  followStory: async (workspace: Workspace) => [
    await followStory(workspace, follow, by),
    await listFollows(workspace),
  ],
  unfollowStory: async (workspace: Workspace) => [
    await unfollowStory(workspace, { ...follow, channel: "one" }, by),
    await listFollows(workspace),
  ],
  renameFollowed: async (workspace: Workspace) => {
    await renameFollowed(workspace, { ...follow, channel: "one" }, "B");
    return listFollows(workspace);
  },
  listFollows: (workspace: Workspace) => listFollows(workspace),
  saveReport: async (workspace: Workspace) => {
    await saveReport(workspace, report);
    return listReports(workspace, 10);
  },
  listReports: (workspace: Workspace) => listReports(workspace, 10),
  dismissPoint: async (workspace: Workspace) => {
    await dismissPoint(workspace, { story: "A", question: "Was it?" }, by);
    return listDismissedPoints(workspace);
  },
  listDismissedPoints: (workspace: Workspace) => listDismissedPoints(workspace),
  logAnswer: async (workspace: Workspace) => {
    await logAnswer(workspace, { question: "Who won?", ...by, basis });
    return listAnswers(workspace, 10);
  },
  listAnswers: (workspace: Workspace) => listAnswers(workspace, 10),
};
