import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { describeOffence, rules } from "./architecture/rules.ts";
import type { SourceFile } from "./architecture/source-code.ts";

const src = fileURLToPath(new URL("../src/", import.meta.url));

test("the architecture holds", async (t) => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(src, path), "utf8") }));
  assert.ok(files.length > 10);
  for (const { name, find } of rules) {
    await t.test(name, () => {
      const offences = find(files).map(describeOffence);
      assert.equal(offences.length, 0, `\n${offences.join("\n")}`);
    });
  }
});

/** For each rule: sources that break it, with the place that must be reported, and sources that keep it. */
const examples: Record<string, { broken: readonly Broken[]; kept: readonly (readonly SourceFile[])[] }> = {
  "imports go one way": {
    broken: [
      { at: "news/story.ts:1", files: [file("news/story.ts", 'import { x } from "../text/body.ts";')] },
      { at: "text/body.ts:2", files: [file("text/body.ts", '\nimport type { X } from "../cluster/x.ts";')] },
      { at: "cluster/x.ts:1", files: [file("cluster/x.ts", 'export * from "../disagree/y.ts";')] },
      { at: "disagree/x.ts:1", files: [file("disagree/x.ts", 'import "../sources/source.ts";')] },
      { at: "sources/x.ts:1", files: [file("sources/x.ts", 'export { y } from "../chat/y.ts";')] },
      { at: "chat/slack/x.ts:1", files: [file("chat/slack/x.ts", 'import { y } from "../terminal/y.ts";')] },
      { at: "chat/x.ts:1", files: [file("chat/x.ts", 'const y = await import("../summarize/y.ts");')] },
      { at: "newsroom/x.ts:1", files: [file("newsroom/x.ts", 'import { y } from "../sources/folder.ts";')] },
      { at: "newsroom/x.ts:1", files: [file("newsroom/x.ts", 'import { y } from "../chat/y.ts";')] },
      { at: "main.ts:3", files: [file("main.ts", 'import {\n  y,\n} from "./newsroom/x.ts";')] },
      { at: "text/x.ts:1", files: [file("text/x.ts", 'import { y } from "../../test/y.ts";')] },
      { at: "misc/x.ts:1", files: [file("misc/x.ts", 'import { y } from "./y.ts";')] },
    ],
    kept: [
      [file("news/story.ts", 'import type { Article } from "./article.ts";')],
      [file("disagree/tests/date.ts", 'import { y } from "../align.ts";\nimport "../../text/y.ts";')],
      [file("chat/terminal/x.ts", 'import { y } from "../render-digest.ts";')],
      [file("newsroom/x.ts", 'import type { Source } from "../sources/source.ts";')],
      [file("app.ts", 'import { y } from "./sources/folder.ts";')],
      [file("news/x.ts", '// import { y } from "../text/body.ts";\nconst s = `import "../text/body.ts"`;')],
    ],
  },
  "packages stay where they belong": {
    broken: [
      { at: "cluster/x.ts:1", files: [file("cluster/x.ts", 'import nlp from "wink-nlp";')] },
      { at: "newsroom/x.ts:1", files: [file("newsroom/x.ts", 'import { readFileSync } from "node:fs";')] },
      { at: "text/x.ts:1", files: [file("text/x.ts", 'import { y } from "@some/thing/deep";')] },
      { at: "news/x.ts:1", files: [file("news/x.ts", 'import { z } from "zod";')] },
    ],
    kept: [
      [file("text/x.ts", 'import nlp from "wink-nlp";')],
      [file("sources/x.ts", 'import { Defuddle } from "defuddle/node";')],
    ],
  },
  "a dynamic import names its file": {
    broken: [{ at: "app.ts:1", files: [file("app.ts", "await import(nameOf(file));")] }],
    kept: [[file("app.ts", 'await import("./newsroom/x.ts");')]],
  },
  "no import cycles": {
    broken: [
      {
        at: "text/c.ts:1",
        files: [
          file("text/a.ts", 'import { b } from "./b.ts";'),
          file("text/b.ts", 'import { c } from "./c.ts";'),
          file("text/c.ts", 'import type { a } from "./a.ts";'),
        ],
      },
      { at: "text/a.ts:1", files: [file("text/a.ts", 'import { b } from "./a.ts";')] },
    ],
    kept: [
      [
        file("text/a.ts", 'import { b } from "./b.ts";\nimport { c } from "./c.ts";'),
        file("text/b.ts", 'import { c } from "./c.ts";'),
        file("text/c.ts", "export const c = 1;"),
      ],
    ],
  },
  "only main.ts uses process": {
    broken: [
      { at: "app.ts:1", files: [file("app.ts", "process.exit(1);")] },
      { at: "app.ts:1", files: [file("app.ts", "const s = `$" + "{process.cwd()}`;")] },
    ],
    kept: [
      [file("main.ts", "process.exit(1);")],
      [file("app.ts", '/* process */ const s = "could not process";')],
      [file("app.ts", "const r = /process/; processAll();")],
    ],
  },
  "only main.ts and worker.ts read the clock": {
    broken: [
      { at: "app.ts:2", files: [file("app.ts", "\nconst t = Date.now();")] },
      { at: "app.ts:1", files: [file("app.ts", "const t = new Date();")] },
      { at: "app.ts:1", files: [file("app.ts", "const t = new Date;")] },
      { at: "app.ts:1", files: [file("app.ts", "const t = performance.now();")] },
    ],
    kept: [[file("main.ts", "Date.now();")], [file("app.ts", "const t = new Date(ms); Date.parse(s);")]],
  },
  "only main.ts writes to the console": {
    broken: [{ at: "app.ts:1", files: [file("app.ts", "console.log(1);")] }],
    kept: [[file("app.ts", "// console.log\n")]],
  },
  "no default export": {
    broken: [
      { at: "app.ts:1", files: [file("app.ts", "export default 1;")] },
      { at: "app.ts:1", files: [file("app.ts", "export { x as default };")] },
    ],
    kept: [[file("app.ts", "export const x = 1;")]],
  },
  "no enum": {
    broken: [{ at: "app.ts:1", files: [file("app.ts", "export const enum Kind {}")] }],
    kept: [[file("app.ts", "const enumerate = 1;")]],
  },
  "no class but errors": {
    broken: [
      { at: "app.ts:1", files: [file("app.ts", "export class Store {}")] },
      { at: "app.ts:1", files: [file("app.ts", "class Store extends Map {}")] },
      { at: "app.ts:1", files: [file("app.ts", "const Store = class {};")] },
    ],
    kept: [
      [file("app.ts", "class BadError extends Error {}")],
      [file("app.ts", "const x = { class: 1 }; // class War\n")],
    ],
  },
  "no any": {
    broken: [
      { at: "app.ts:1", files: [file("app.ts", "const x: any = 1;")] },
      { at: "app.ts:1", files: [file("app.ts", "const x = y as any;")] },
      { at: "app.ts:1", files: [file("app.ts", "const x: Map<string, any> = y;")] },
      { at: "app.ts:1", files: [file("app.ts", "const x: readonly any[] = y;")] },
    ],
    kept: [[file("app.ts", '// if any\nconst many = anything; const s = "as any"; Promise.any(x);')]],
  },
  "no silenced type checks": {
    broken: [{ at: "app.ts:2", files: [file("app.ts", "\n// @ts-ignore\n")] }],
    kept: [[file("app.ts", "// ignored by tsc\n")]],
  },
  "a file is named after one of its exports": {
    broken: [
      { at: "text/utils.ts:1", files: [file("text/utils.ts", "export function findBody() {}")] },
      { at: "text/od.ts:1", files: [file("text/od.ts", "export function findBody() {}")] },
    ],
    kept: [
      [file("text/find-body.ts", "export function findBody() {}")],
      [file("text/body.ts", "export function findBody() {}")],
      [file("text/countries.ts", "export { countryOf };")],
      [file("disagree/tests/denial.ts", "export { findDenials };")],
      [file("disagree/tests/near-miss.ts", "export { findNearMisses };")],
      [file("disagree/quantity-flags.ts", "export { findFlags };")],
      [file("text/verb-lexicon.ts", "export const says = [];")],
      [file("main.ts", "run();")],
    ],
  },
  "no file over 300 lines": {
    broken: [{ at: "app.ts:301", files: [file("app.ts", "x();\n".repeat(301))] }],
    kept: [[file("app.ts", "x();\n".repeat(300))], [file("text/verb-lexicon.ts", "x();\n".repeat(301))]],
  },
};

interface Broken {
  /** Path and line of the offence. */
  readonly at: string;
  readonly files: readonly SourceFile[];
}

for (const { name, find } of rules) {
  test(`the rule '${name}' tells broken from kept`, () => {
    const { broken, kept } = examples[name]!;
    for (const { at, files } of broken) {
      assert.deepEqual(
        find(files).map(({ path, line }) => `${path}:${line}`),
        [at],
        files.map(({ text }) => text).join("\n"),
      );
    }
    for (const files of kept) assert.deepEqual(find(files), []);
  });
}

function file(path: string, text: string): SourceFile {
  return { path, text };
}
