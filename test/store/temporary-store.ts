import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, type TestContext } from "node:test";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";

/** An empty folder that is removed when the test file is done. */
export function temporaryData(): string {
  const folder = mkdtempSync(join(tmpdir(), "rashomon-store-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open store on a file, closed when the test ends. */
export async function temporaryStore(t: TestContext, folder = temporaryData()): Promise<Store> {
  const store = await openStore(folder);
  t.after(() => store.destroy());
  return store;
}

/** The command line's workspace in an open store on a file, closed when the test ends. */
export async function temporaryWorkspace(t: TestContext, folder = temporaryData()): Promise<Workspace> {
  return inWorkspace(await temporaryStore(t, folder), "local");
}
