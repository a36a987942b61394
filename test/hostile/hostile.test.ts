import assert from "node:assert/strict";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { type ScriptedServer, startScriptedServer } from "../servers/scripted-server.ts";
import { temporaryFolder } from "../sources/temporary-folder.ts";
import { attackKinds } from "./attack-kinds.ts";
import { fileCases } from "./cases/file-cases.ts";
import { injectionCases } from "./cases/injection-cases.ts";
import { textCases } from "./cases/text-cases.ts";
import { webCases } from "./cases/web-cases.ts";
import { findHarm, stringsIn } from "./find-harm.ts";
import { goodFeed, goodFile, goodHeadline, type HostileCase, page, rss, secret } from "./hostile-case.ts";
import { runApart } from "./run-apart.ts";
import type { Outcome } from "./run-case.ts";

const cases = [...textCases, ...injectionCases, ...fileCases, ...webCases];
/** Of the processor, for the whole way of a case with its good articles. */
const mostCpuMs = 2_000;

const apart = runApart();
after(() => apart.close());

test("every kind of attack has its cases", () => {
  const names = cases.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const [kind, ofKind] of attackKinds)
    assert.ok(
      names.some((name) => ofKind.test(name)),
      kind,
    );
});

test("good articles alone do no harm", async () => {
  const { outcome } = await tryCase({ name: "good articles alone" });
  assert.deepEqual(findHarm(outcome), []);
});

for (const hostile of cases) {
  test(`${hostile.name} does no harm`, async (t) => {
    const { outcome, asked } = await tryCase(hostile);
    assert.deepEqual(findHarm(outcome), []);
    assert.deepEqual(asked, [], "the vault was asked");
    const forms = [
      stringsIn(outcome.slack),
      stringsIn(outcome.discord),
      [outcome.markdown],
      [outcome.terminal],
    ];
    for (const form of forms) {
      const words = form.join("\n").replace(/\\/g, "").replace(/\s+/g, " ");
      assert.ok(words.includes("Osprey"), "the good file is missing");
      assert.ok(words.includes(goodHeadline), "the good feed is missing");
      if (hostile.arrives !== undefined) assert.ok(words.includes(hostile.arrives), "it does not arrive");
    }
    if (hostile.told !== undefined) assert.match(outcome.problems.join("\n"), hostile.told);
    assert.deepEqual(linesWith(hostile.withheld, outcome.asked), [], "a model is told");
    // Where others share the processor, the same takes longer: the quicker of two counts.
    const isSlow = outcome.cpuMs >= mostCpuMs;
    const cpuMs = isSlow ? (await tryCase(hostile)).outcome.cpuMs : outcome.cpuMs;
    t.diagnostic(`took ${cpuMs.toFixed(0)} ms of the processor`);
    assert.ok(cpuMs < mostCpuMs, `took ${cpuMs} ms`);
  });
}

function linesWith(words: RegExp | undefined, text: string): readonly string[] {
  return words === undefined ? [] : [...new Set(text.split("\n").filter((line) => words.test(line)))];
}

async function tryCase(
  hostile: HostileCase,
): Promise<{ outcome: Outcome; asked: ScriptedServer["requests"] }> {
  const { folder: root, remove } = await temporaryFolder({
    "folder/good.txt": goodFile,
    "outside/secret.txt": secret,
  });
  const vault = await startScriptedServer({
    "/feed": { kind: "answer", body: rss(`<item><title>${secret}</title></item>`) },
    "/page": { kind: "answer", headers: { "content-type": "text/html" }, body: page({ before: secret }) },
  });
  const script = hostile.site?.(vault.origin) ?? {};
  const site = await startScriptedServer({ ...script, "/good": { kind: "answer", body: goodFeed } });
  try {
    await writeFiles(join(root, "folder"), hostile.files?.() ?? {});
    const paths = ["/good", ...("/feed" in script ? ["/feed"] : [])];
    const outcome = await apart.run({
      data: join(root, "data"),
      folder: join(root, "folder"),
      feeds: paths.map((path) => `${site.origin}${path}`),
      host: site.host,
    });
    return { outcome, asked: vault.requests };
  } finally {
    await Promise.all([site.close(), vault.close(), remove()]);
  }
}

async function writeFiles(
  folder: string,
  files: ReturnType<NonNullable<HostileCase["files"]>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) await writeFile(file, content);
    else await symlink(content.linkTo, file);
  }
}
