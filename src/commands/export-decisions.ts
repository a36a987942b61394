import { createHash } from "node:crypto";
import type { Article } from "../news/article.ts";
import type { Decision } from "../news/decision.ts";
import { readDecisions, readJudgedArticles } from "../store/decisions.ts";
import type { Workspace } from "../store/workspace.ts";

/** Two articles and whether a person said that they report the same event: what grouping can be measured by. */
export interface JudgedPair {
  readonly label: "same" | "different";
  readonly a: JudgedArticle;
  readonly b: JudgedArticle;
  readonly decision: number;
  readonly kind: Decision["kind"];
  readonly who: string;
  readonly decidedAt: string;
}

/** Enough to find the article again, without its text. */
export interface JudgedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string | null;
  /** SHA-256 of the text as it was judged, in UTF-8, hexadecimal. */
  readonly textHash: string;
}

/** The pairs that the decisions in force judged: each article of one side with each of the other. */
export async function* exportDecisions(workspace: Workspace): AsyncGenerator<JudgedPair> {
  for (const { id, kind, who, decidedAt } of await readDecisions(workspace)) {
    const { left, right } = await readJudgedArticles(workspace, id);
    const others = right.map(describe);
    for (const a of left.map(describe)) {
      for (const b of others) {
        yield { label: kind === "merge" ? "same" : "different", a, b, decision: id, kind, who, decidedAt };
      }
    }
  }
}

function describe({ id, title, outlet, publishedAt, text }: Article): JudgedArticle {
  return { id, title, outlet, publishedAt, textHash: createHash("sha256").update(text).digest("hex") };
}
