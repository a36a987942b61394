import type { Article } from "../news/article.ts";
import { toArticle } from "./articles.ts";
import { inChunks } from "./in-chunks.ts";
import { readStoriesVersion } from "./stories-version.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** A story that new articles can join, its articles in the order in which they came. */
export interface StoredOpenStory {
  readonly id: string;
  readonly members: readonly StoredMember[];
}

/** An article of it, under the id that it keeps when its text changes; the text only where no traits of it are kept. */
export type StoredMember =
  | {
      readonly kind: "read";
      readonly origin: Pick<Article, "id" | "publishedAt" | "outlet">;
      readonly traits: Uint8Array;
    }
  | { readonly kind: "unread"; readonly article: Article };

/** All that grouping goes on with. */
export interface OpenStories {
  /** Of the stories and decisions: what is worked out from this holds as long as it is the same. */
  readonly version: string;
  /** Those longest without news first. */
  readonly stories: readonly StoredOpenStory[];
  /** Ids like those that these stories' articles may found that stories had before. */
  readonly taken: ReadonlySet<string>;
}

/** The stories that new articles can join, with the traits that were kept by the same version of reading them. */
export async function readOpenStories(workspace: Workspace, traitsVersion: number): Promise<OpenStories> {
  return inTransaction(workspace, async (inner) => {
    const version = await readStoriesVersion(inner);
    const stories = new Map<string, StoredMember[]>();
    // Sorted here: the database would move the bytes about for it.
    const rows = (await readMembers(inner, traitsVersion)).toSorted((a, b) => a.seq - b.seq);
    for (const row of rows) {
      const members = stories.get(row.story!) ?? [];
      members.push(toMember(row));
      // Taken out and put back: the story with the latest news comes last.
      stories.delete(row.story!);
      stories.set(row.story!, members);
    }
    return {
      version,
      stories: [...stories].map(([id, members]) => ({ id, members })),
      taken: await readTaken(inner),
    };
  });
}

/** Keeps what was read in articles, until these are retired or their texts change. */
export async function saveTraits(
  { id: workspace, store }: Workspace,
  version: number,
  traits: readonly { readonly article: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  for (const chunk of inChunks(traits)) {
    await store
      .insertInto("article_traits")
      .values(chunk.map(({ article, bytes }) => ({ workspace, article, version, bytes })))
      .onConflict((conflict) =>
        conflict
          .columns(["workspace", "article"])
          .doUpdateSet((e) => ({ version: e.ref("excluded.version"), bytes: e.ref("excluded.bytes") })),
      )
      .execute();
  }
}

type Row = Awaited<ReturnType<typeof readMembers>>[number];

function readMembers(workspace: Workspace, traitsVersion: number) {
  return selectOpen(workspace)
    .innerJoin("articles", (join) =>
      join
        .onRef("articles.workspace", "=", "memberships.workspace")
        .onRef("articles.id", "=", "memberships.article"),
    )
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.workspace", "=", "articles.workspace")
        .onRef("revisions.id", "=", "articles.revision"),
    )
    .leftJoin("article_traits", (join) =>
      join
        .onRef("article_traits.workspace", "=", "memberships.workspace")
        .onRef("article_traits.article", "=", "memberships.article")
        .on("article_traits.version", "=", traitsVersion),
    )
    .select(["articles.seq", "memberships.story", "memberships.article", "article_traits.bytes"])
    .select([
      "revisions.id",
      "url",
      "path",
      "outlet",
      "title",
      "published_at",
      "published_precision",
      "language",
    ])
    .select((e) =>
      e
        .case()
        .when("article_traits.bytes", "is", null)
        .then(e.ref("revisions.text"))
        .else("")
        .end()
        .as("text"),
    )
    .execute();
}

function toMember(row: Row): StoredMember {
  const article = { ...toArticle(row), id: row.article };
  const { id, publishedAt, outlet } = article;
  if (row.bytes === null) return { kind: "unread", article };
  return { kind: "read", origin: { id, publishedAt, outlet }, traits: row.bytes };
}

/** A story is named after an article, further ones with a number behind: "s-ab12", "s-ab12-2". */
async function readTaken(workspace: Workspace): Promise<ReadonlySet<string>> {
  const rows = await selectOpen(workspace)
    .innerJoin("stories as taken", (join) =>
      join
        .onRef("taken.workspace", "=", "memberships.workspace")
        .on((e) =>
          e("taken.id", ">=", e.fn<string>("concat", [e.val("s-"), "memberships.article", e.val("-")])),
        )
        .on((e) =>
          e("taken.id", "<", e.fn<string>("concat", [e.val("s-"), "memberships.article", e.val(".")])),
        ),
    )
    .select("taken.id")
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** The articles of open stories. A cross join is carried out in its order: there are far fewer of them than others. */
function selectOpen({ id, store }: Workspace) {
  return store
    .selectFrom("stories")
    .crossJoin("memberships")
    .whereRef("memberships.workspace", "=", "stories.workspace")
    .whereRef("memberships.story", "=", "stories.id")
    .where("stories.workspace", "=", id)
    .where("stories.retired_at", "is", null)
    .where("stories.merged_into", "is", null);
}
