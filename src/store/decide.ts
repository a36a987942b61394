import { UserError } from "../news/user-error.ts";
import { type DecidedBy, type Judged, saveDecision } from "./save-decision.ts";
import { findStoryIds } from "./stories.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** What was decided: the decision's number, and the stories as they are now called. */
export interface Decided {
  readonly decision: number;
  readonly stories: readonly string[];
}

/**
 * Two stories report one event: the older keeps its id, and the younger redirects to it.
 *
 * @throws UserError where a story does not exist or both are one already.
 */
export function decideMerge(
  workspace: Workspace,
  ids: readonly [string, string],
  by: DecidedBy,
): Promise<Decided> {
  return inTransaction(workspace, async (inner) => {
    const [a, b] = [await membersOf(inner, ids[0]), await membersOf(inner, ids[1])];
    const [left, right] = a[0].seq < b[0].seq ? [a, b] : [b, a];
    const into = left[0].story;
    if (into === right[0].story) throw new UserError(`${ids[0]} and ${ids[1]} are one story already`);
    const targets = new Map(right.map(({ article }) => [article, into]));
    const decision = await saveDecision(inner, { kind: "merge", undoes: null, left, right, targets }, by);
    return { decision, stories: [into] };
  });
}

/**
 * Takes articles of one event out of a story: they are a story of their own from now on.
 *
 * @throws UserError where the story does not exist, has no such article, or would be left without any.
 */
export function decideSplit(
  workspace: Workspace,
  id: string,
  articles: readonly string[],
  by: DecidedBy,
): Promise<Decided> {
  return inTransaction(workspace, async (inner) => {
    const members = await membersOf(inner, id);
    const strange = articles.find((article) => !members.some((member) => isCalled(member, article)));
    if (strange !== undefined) throw new UserError(`story ${id} has no article ${strange}`);
    const [left, right] = partition(members, (member) => articles.some((name) => isCalled(member, name)));
    if (right.length === 0) throw new UserError(`these are all articles of story ${id}; name fewer`);
    const into = await newStoryId(inner, left);
    const targets = new Map(left.map(({ article }) => [article, into]));
    const decision = await saveDecision(inner, { kind: "split", undoes: null, left, right, targets }, by);
    return { decision, stories: [members[0].story, into] };
  });
}

/**
 * Two stories, or articles, report different events and are never together again. Where they are together now, the
 * article that was named, of two the second, becomes a story of its own.
 *
 * @throws UserError where one does not exist, or both are the same.
 */
export function decideApart(
  workspace: Workspace,
  ids: readonly [string, string],
  by: DecidedBy,
): Promise<Decided> {
  return inTransaction(workspace, async (inner) => {
    const [a, b] = [await membersOrArticle(inner, ids[0]), await membersOrArticle(inner, ids[1])];
    if (a.length === b.length && without(a, b).length === 0)
      throw new UserError(`${ids[0]} and ${ids[1]} are the same; to take articles out: story split`);
    // An article and the story that it is in: the story is what remains of it.
    const left = a.length > b.length ? without(a, b) : a;
    const right = a.length > b.length ? b : without(b, a);
    const [staying, leaving] = a.length === 1 && b.length > 1 ? [right, left] : [left, right];
    const together = staying.some(({ story }) => story === leaving[0]!.story);
    const into = together ? await newStoryId(inner, leaving) : leaving[0]!.story;
    const targets = new Map(together ? leaving.map(({ article }) => [article, into]) : []);
    const decision = await saveDecision(inner, { kind: "apart", undoes: null, left, right, targets }, by);
    return {
      decision,
      stories: [left[0]!, right[0]!].map(({ article, story }) => targets.get(article) ?? story),
    };
  });
}

/**
 * An earlier decision no longer holds. The articles that it moved go back, unless something moved them since.
 *
 * @throws UserError where there is no such decision, or it is an undo, or undone.
 */
export function decideUndo(workspace: Workspace, undoes: number, by: DecidedBy): Promise<Decided> {
  return inTransaction(workspace, async (inner) => {
    await expectInForce(inner, undoes);
    const rows = await inner.store
      .selectFrom("decision_articles")
      .innerJoin("memberships", (join) =>
        join
          .onRef("memberships.workspace", "=", "decision_articles.workspace")
          .onRef("memberships.article", "=", "decision_articles.article"),
      )
      .where("decision_articles.workspace", "=", inner.id)
      .where("decision", "=", undoes)
      .select(["memberships.article", "revision", "side", "story_before", "story_after"])
      .select((e) => e.ref("memberships.story").$notNull().as("story"))
      .execute();
    const now = await findStoryIds(
      inner,
      rows.flatMap((row) => [row.story_before, row.story_after]),
    );
    const targets = new Map<string, string>();
    for (const { article, story, story_before: before, story_after: after } of rows) {
      if (before === after || story !== now.get(after)) continue;
      const back = now.get(before)!;
      // A story that was merged away has its redirect taken back.
      targets.set(article, back === story ? before : back);
    }
    const [left, right] = partition(rows, ({ side }) => side === "left");
    const decision = await saveDecision(inner, { kind: "undo", undoes, left, right, targets }, by);
    return {
      decision,
      stories: [...new Set(rows.map(({ article, story }) => targets.get(article) ?? story))],
    };
  });
}

async function expectInForce({ id: workspace, store }: Workspace, id: number): Promise<void> {
  const found = await store
    .selectFrom("decisions")
    .where("workspace", "=", workspace)
    .where((e) => e.or([e("id", "=", id), e("undoes", "=", id)]))
    .select(["id", "kind"])
    .orderBy("id")
    .execute();
  const [decision, undo] = found;
  if (decision?.id !== id) throw new UserError(`there is no decision ${id}; list them with: decisions`);
  if (decision.kind === "undo")
    throw new UserError(`decision ${id} is itself an undo; make the decision again instead`);
  if (undo !== undefined) throw new UserError(`decision ${id} was undone before, by ${undo.id}`);
}

type Members = readonly [Member, ...Member[]];

interface Member extends Judged {
  readonly seq: number;
}

/** The articles of a story, the first that came first. */
async function membersOf(workspace: Workspace, id: string): Promise<Members> {
  const story = (await findStoryIds(workspace, [id])).get(id);
  const [first, ...others] =
    story === undefined
      ? []
      : await selectMembers(workspace).where("memberships.story", "=", story).execute();
  if (first === undefined) throw new UserError(`there is no story ${id}; list them with: stories`);
  return [first, ...others];
}

async function membersOrArticle(workspace: Workspace, name: string): Promise<Members> {
  const article = await selectMembers(workspace)
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.workspace", "=", "articles.workspace")
        .onRef("revisions.article", "=", "articles.id"),
    )
    .where("revisions.id", "=", name)
    .executeTakeFirst();
  return article === undefined ? membersOf(workspace, name) : [article];
}

function selectMembers({ id, store }: Workspace) {
  return store
    .selectFrom("memberships")
    .innerJoin("articles", (join) =>
      join
        .onRef("articles.workspace", "=", "memberships.workspace")
        .onRef("articles.id", "=", "memberships.article"),
    )
    .where("memberships.workspace", "=", id)
    .where("memberships.story", "is not", null)
    .select(["memberships.article", "articles.revision", "articles.seq"])
    .select((e) => e.ref("memberships.story").$notNull().as("story"))
    .orderBy("articles.seq");
}

/** Named after the first of its articles whose name no other story has, as the clusterer does. */
async function newStoryId({ id: workspace, store }: Workspace, articles: readonly Judged[]): Promise<string> {
  const names = articles.map(({ article }) => `s-${article}`);
  const rows = await store
    .selectFrom("stories")
    .where("workspace", "=", workspace)
    .where((e) => e.or([e("id", "in", names), e("id", "like", `${names[0]}-%`)]))
    // A story that was merged away can come back under its name.
    .where("merged_into", "is", null)
    .select("id")
    .execute();
  const taken = new Set(rows.map(({ id }) => id));
  let name = names.find((one) => !taken.has(one));
  for (let count = 2; name === undefined; count += 1) {
    const numbered = `${names[0]}-${count}`;
    if (!taken.has(numbered)) name = numbered;
  }
  return name;
}

const isCalled = ({ article, revision }: Judged, name: string) => article === name || revision === name;

function without(members: readonly Judged[], others: readonly Judged[]): readonly Judged[] {
  return members.filter(({ article }) => !others.some((other) => other.article === article));
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
