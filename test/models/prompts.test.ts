import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadPrompts } from "../../src/models/load-prompts.ts";
import { readMaterial } from "../../src/models/material.ts";
import { parsePrompt, renderPrompt } from "../../src/models/prompt.ts";
import { renderLines, renderReports } from "../../src/models/render-lines.ts";
import { UserError } from "../../src/news/user-error.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { assertGolden } from "../golden.ts";
import { flood } from "./sample-news.ts";

const prompts = loadPrompts();
const material = readMaterial(flood, readSentences);

const values: Readonly<Record<string, string>> = {
  reports: renderReports(material),
  lines: renderLines(material.lines.values()),
  headline: "Mine floods at Orlo",
  disputes: "- What caused the flood? pump failure / a burst dam",
  question: "What caused the flood?",
  pairs: "Pair 1: What caused the flood?",
};

for (const prompt of Object.values(prompts)) {
  test(`the prompt ${prompt.name} is rendered as it was`, () => {
    const wanted = Object.fromEntries(prompt.variables.map((name) => [name, values[name]!]));
    const { system, user } = renderPrompt(prompt, wanted);
    assertGolden(`prompts/${prompt.name}.txt`, `${system}\n\n----\n\n${user}\n`);
  });
}

test("a variable too much or too few is a mistake of ours", () => {
  assert.throws(() => renderPrompt(prompts["judge-disagreements"], {}), RangeError);
  assert.throws(() => renderPrompt(prompts["judge-disagreements"], { pairs: "", more: "" }), RangeError);
});

test("what is put in is not read as a part of the prompt", () => {
  const { user } = renderPrompt(prompts["judge-disagreements"], { pairs: "{{lines}} $& {{pairs}}" });
  assert.equal(user, "{{lines}} $& {{pairs}}");
});

const header =
  "purpose: Says something about a story.\nvariables: [lines]\nanswer: points\nmost_tokens: 1000";
const body = "# System\n\nSay it.\n\n# User\n\n{{lines}}\n";

/** What is wrong with a file, and what the person who starts the program reads. */
const wrong: readonly (readonly [string, RegExp])[] = [
  [body, /lacks its front matter/],
  [`---\n${header}\n---\n# System\n\nSay it. {{lines}}\n`, /lacks its front matter, '# System' or '# User'/],
  [`---\n${header}\nmore: 1\n---\n${body}`, /wrong front matter.*more/],
  [`---\n${header.replace("answer: points", "answer: poem")}\n---\n${body}`, /wrong front matter.*answer/],
  [`---\n${header.replace("[lines]", "[lines, reports]")}\n---\n${body}`, /names the variable reports/],
  [`---\n${header}\n---\n${body}{{reports}}`, /uses \{\{reports\}\}/],
  [`---\npurpose: [\n---\n${body}`, /no YAML/],
];

for (const [text, message] of wrong) {
  test(`a wrong prompt file is an error at start: ${message}`, () => {
    assert.throws(
      () => parsePrompt("sample", text),
      (error) => error instanceof UserError && message.test(error.message),
    );
  });
}

test("a prompt file that is missing or not used is an error at start", () => {
  const folder = mkdtempSync(join(tmpdir(), "rashomon-prompts-"));
  try {
    cpSync("prompts", folder, { recursive: true });
    assert.deepEqual(loadPrompts(folder), prompts);
    writeFileSync(join(folder, "other.md"), "");
    assert.throws(() => loadPrompts(folder), /other\.md is no prompt that is used/);
    rmSync(join(folder, "other.md"));
    rmSync(join(folder, "summarize-story.md"));
    assert.throws(() => loadPrompts(folder), /summarize-story\.md is missing/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
