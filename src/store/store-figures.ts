import { sql } from "kysely";
import type { Store } from "./open-store.ts";

/** How much a store has, of all workspaces together, for monitoring. */
export interface StoreFigures {
  readonly articles: number;
  /** Articles that wait to be grouped. */
  readonly ungrouped: number;
  /** Those that have articles. */
  readonly stories: number;
  /** Slots by what became of their digests: "pending", "posted", "posted-late", … */
  readonly slots: Counts;
  /** Deliveries by state: "planned", "sending", "sent", "failed", "unclear". */
  readonly deliveries: Counts;
  /** Feeds and folders by health. */
  readonly sources: Counts;
  readonly closedChannels: number;
  /** From when the last digest that was posted was due to when its last part was; null before there is any. */
  readonly lastDelaySeconds: number | null;
  /** Of a model, since the store was made. */
  readonly model: { readonly tokens: number; readonly dollars: number };
}

type Counts = Readonly<Record<string, number>>;

/** Counts what a store has. */
export async function readStoreFigures(store: Store): Promise<StoreFigures> {
  const { rows } = await sql<Row>`
    select 'articles' as what, '' as state, count(*) as count from articles
    union all select 'ungrouped', '', count(*) from memberships where story is null
    union all select 'stories', '', count(distinct story) from memberships
    union all select 'slots', outcome, count(*) from slots group by outcome
    union all select 'deliveries', state, count(*) from deliveries group by state
    union all select 'sources', health, count(*) from sources group by health
    union all select 'closed channels', '', count(*) from closed_channels
    union all select 'tokens', '', coalesce(sum(tokens), 0) from model_spending
    union all select 'micros', '', coalesce(sum(micros), 0) from model_spending
  `.execute(store);
  const one = (what: string) => rows.find((row) => row.what === what)?.count ?? 0;
  const each = (what: keyof typeof states) => ({
    ...Object.fromEntries(states[what].map((state) => [state, 0])),
    ...Object.fromEntries(rows.filter((row) => row.what === what).map(({ state, count }) => [state, count])),
  });
  return {
    articles: one("articles"),
    ungrouped: one("ungrouped"),
    stories: one("stories"),
    slots: each("slots"),
    deliveries: each("deliveries"),
    sources: each("sources"),
    closedChannels: one("closed channels"),
    lastDelaySeconds: await readLastDelay(store),
    model: { tokens: one("tokens"), dollars: one("micros") / 1e6 },
  };
}

/** Each is told even where there is none: nothing can be watched that comes and goes. */
const states = {
  slots: ["pending", "posted", "posted-late", "skipped-empty", "skipped-missed", "failed"],
  deliveries: ["planned", "sending", "sent", "failed", "unclear"],
  sources: ["waiting", "ok", "empty", "undated", "moved", "failing", "gone"],
} as const;

interface Row {
  readonly what: string;
  readonly state: string;
  readonly count: number;
}

async function readLastDelay(store: Store): Promise<number | null> {
  const last = await store
    .selectFrom("slots")
    .select(["due_at", "ended_at"])
    .where("outcome", "in", ["posted", "posted-late"])
    .where("ended_at", "is not", null)
    .orderBy("ended_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return last === undefined ? null : (Date.parse(last.ended_at!) - Date.parse(last.due_at)) / 1000;
}
