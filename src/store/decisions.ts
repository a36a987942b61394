import type { Selectable } from "kysely";
import type { Article } from "../news/article.ts";
import type { Decision } from "../news/decision.ts";
import { toArticle } from "./articles.ts";
import type { DecisionRow } from "./schema.ts";
import type { Workspace } from "./workspace.ts";

/** A row in the list of what people decided. */
export interface DecisionLine {
  readonly id: number;
  readonly kind: DecisionRow["kind"];
  readonly who: string;
  readonly decidedAt: string;
  readonly note: string | null;
  /** Of an undo: the decision that no longer holds. */
  readonly undoes: number | null;
  readonly undone: boolean;
  /** The stories that it was about, as they were called then. */
  readonly stories: readonly string[];
}

/** Everything that people decided, undoing included, in order. */
export async function listDecisions({ id, store }: Workspace): Promise<readonly DecisionLine[]> {
  const [decisions, rows] = await Promise.all([
    store.selectFrom("decisions").where("workspace", "=", id).selectAll().orderBy("id").execute(),
    store
      .selectFrom("decision_articles")
      .where("workspace", "=", id)
      .select(["decision", "story_before"])
      .groupBy(["decision", "story_before"])
      .orderBy("story_before")
      .execute(),
  ]);
  const storiesOf = Map.groupBy(rows, ({ decision }) => decision);
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  return decisions.map((row) => ({
    id: row.id,
    kind: row.kind,
    who: row.who,
    decidedAt: row.decided_at,
    note: row.note,
    undoes: row.undoes,
    undone: undone.has(row.id),
    stories: (storiesOf.get(row.id) ?? []).map(({ story_before }) => story_before),
  }));
}

/** The decisions that hold: neither undoing nor undone; in order. */
export async function readDecisions(workspace: Workspace): Promise<readonly Decision[]> {
  const rows = await selectInForce(workspace)
    .innerJoin("decision_articles", (join) =>
      join
        .onRef("decision_articles.workspace", "=", "decisions.workspace")
        .onRef("decision_articles.decision", "=", "decisions.id"),
    )
    .select(["decision_articles.article", "decision_articles.side"])
    .orderBy("decisions.id")
    .orderBy("decision_articles.article")
    .execute();
  const byId = Map.groupBy(rows, ({ id }) => id);
  return [...byId.values()].map((articles) => {
    const onSide = (side: "left" | "right") =>
      articles.filter((row) => row.side === side).map(({ article }) => article);
    return toDecision(articles[0]!, onSide("left"), onSide("right"));
  });
}

/** The articles on both sides of a decision, as they were when they were judged. */
export async function readJudgedArticles(
  { id, store }: Workspace,
  decision: number,
): Promise<{ readonly left: readonly Article[]; readonly right: readonly Article[] }> {
  const rows = await store
    .selectFrom("decision_articles")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.workspace", "=", "decision_articles.workspace")
        .onRef("revisions.id", "=", "decision_articles.revision"),
    )
    .where("decision_articles.workspace", "=", id)
    .where("decision_articles.decision", "=", decision)
    .selectAll("revisions")
    .select("decision_articles.side")
    .orderBy("revisions.id")
    .execute();
  const onSide = (side: "left" | "right") => rows.filter((row) => row.side === side).map(toArticle);
  return { left: onSide("left"), right: onSide("right") };
}

function selectInForce({ id, store }: Workspace) {
  return store
    .selectFrom("decisions")
    .where("decisions.workspace", "=", id)
    .where("decisions.kind", "!=", "undo")
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("decisions as later")
            .whereRef("later.workspace", "=", "decisions.workspace")
            .whereRef("later.undoes", "=", "decisions.id")
            .select("later.id"),
        ),
      ),
    )
    .selectAll("decisions");
}

function toDecision(
  row: Selectable<DecisionRow>,
  left: readonly string[],
  right: readonly string[],
): Decision {
  const kind = row.kind as Decision["kind"];
  return { id: row.id, kind, who: row.who, decidedAt: row.decided_at, note: row.note, left, right };
}
