import type { TestContext } from "node:test";
import { type Polled, poll } from "../../src/polling/poll.ts";
import { createWeb, type WebOptions } from "../../src/polling/web.ts";
import { addSources, listDueSources, type SourceSettings } from "../../src/store/sources.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { type Script, type ScriptedServer, startScriptedServer } from "../servers/scripted-server.ts";
import { temporaryWorkspace } from "../store/temporary-store.ts";

/** When sources are added and first polled: epoch milliseconds. */
export const start = Date.parse("2026-03-09T12:00:00Z");
export const dayMs = 24 * 3_600_000;

type Limits = Pick<WebOptions, "timeoutMs" | "firstByteTimeoutMs">;

/** Enough for any machine. */
export const patient: Limits = { timeoutMs: 20_000, firstByteTimeoutMs: 15_000 };
/** For what never answers. */
export const impatient: Limits = { timeoutMs: 3_000, firstByteTimeoutMs: 2_500 };

/** A desk with a server, a store that has its paths as sources, and passes over them at a time after the start. */
export async function newsdesk(
  t: TestContext,
  script: Script,
  {
    addresses = Object.keys(script),
    fullText = false,
    limits = patient,
  }: {
    readonly addresses?: readonly string[];
    readonly fullText?: boolean;
    readonly limits?: Limits;
  } = {},
): Promise<{ pass: (laterMs?: number) => Promise<Polled>; server: ScriptedServer; workspace: Workspace }> {
  const server = await startScriptedServer(script);
  t.after(() => server.close());
  const workspace = await temporaryWorkspace(t);
  const sources = addresses.map((path) => feedAt(`${server.origin}${path}`, fullText));
  await addSources(workspace, sources, new Date(start).toISOString());
  const pass = (laterMs = 0) => passOver(workspace, laterMs, () => {}, limits);
  return { pass, server, workspace };
}

/** One pass over what is due so long after the start. */
export async function passOver(
  workspace: Workspace,
  laterMs = 0,
  onProgress = (_: string): void => {},
  limits: Limits = patient,
  groupEveryMs = 10_000,
): Promise<Polled> {
  const now = () => start + laterMs;
  const web = createWeb({ allow: ["127.0.0.1"], now, ...limits });
  try {
    const due = await listDueSources(workspace, new Date(now()).toISOString());
    const signal = new AbortController().signal;
    return await poll(due, workspace, { now, signal, onProgress, random: () => 0, web, groupEveryMs });
  } finally {
    await web.close();
  }
}

/** A feed as it is configured. */
export function feedAt(address: string, fullText: boolean): SourceSettings {
  return { kind: "feed", address, name: null, page: null, fullText, allow: [] };
}

/** The current texts of all articles, in the order in which they came. */
export async function texts(workspace: Workspace): Promise<readonly string[]> {
  const rows = await workspace.store
    .selectFrom("articles")
    .innerJoin("revisions", "revisions.id", "articles.revision")
    .select("revisions.text")
    .orderBy("articles.seq")
    .execute();
  return rows.map(({ text }) => text);
}

/** Which article is in which story. */
export async function members(workspace: Workspace) {
  return workspace.store.selectFrom("memberships").selectAll().orderBy("article").execute();
}
