// Prints how well feeds are understood that were collected to break parsers, and writes what was understood of each:
// `node test/evals/feeds.eval.ts [OUT.jsonl] [--verbose]`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CheckedFeed, checkFeed } from "../../src/feeds/check-feed.ts";
import { decodeFeed } from "../../src/feeds/decode-feed.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { toArticles } from "../../src/feeds/to-articles.ts";

/** One value that a feed must be understood to have; a date is a list of numbers from the year to the second. */
interface Expectation {
  readonly file: string;
  readonly scope: "feed" | "entry";
  readonly index: number | null;
  readonly field: string;
  readonly value: string | readonly number[] | null;
}

interface Row extends CheckedFeed {
  readonly file: string;
}

const folder = new URL("../../../shared/data/feeds/", import.meta.url);
/** The server that the expectations were written for. */
const server = "http://127.0.0.1:8097/";
const leastUnderstood = 2060;
const leastTexts = 370;
const leastDates = 13;
const slowMs = 1000;

/** Why values are left as they are. */
const reasons: readonly (readonly [file: RegExp, reason: string])[] = [
  [/^wellformed\/namespace\//, "markup of pictures and formulas is kept as it was written; no text differs"],
  [/description_br/, "<br/> is kept as it was written, not as <br />"],
  [/charref_uppercase|demoronize/, "in markup a character reference is kept as it was written"],
  [/^entities\/[lr]ang/, "the brackets are those of today's HTML, not of HTML 4"],
  [/entity_in_doctype/, "entities that a feed defines are never expanded"],
  [/not_a_doctype/, "what only looks like a declaration is kept as text"],
  [/summary_and_description/, "of a description and a summary the description is taken"],
  [/escaped_apos/, "&apos; that was escaped once more is no entity of HTML 4 and stays"],
];

const { values: wish, positionals } = parseArgs({
  options: { verbose: { type: "boolean" } },
  allowPositionals: true,
});
const print = (line: string) => process.stdout.write(`${line}\n`);

if (!existsSync(folder)) print("feeds: skipped, no feeds beside the repository");
else {
  const files = readLines<{ readonly file: string }>("cases.jsonl").map(({ file }) => file);
  const rows = files.map(check);
  if (positionals[0] !== undefined) {
    writeFileSync(positionals[0], rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }
  const refused = rows.filter(({ problem }) => problem !== null);
  const parsed = rows.length - refused.length;
  print(`files answered ${rows.length}/${files.length}, parsed ${parsed}, refused ${refused.length}`);
  for (const { file, problem } of refused) print(`  refused ${file}: ${problem}`);
  const tests = readLines<Expectation>("field_expectations.jsonl").filter(isChecked);
  const wrong = tests.filter((test) => !isRight(test, rows));
  const [texts, dates] = [tests.filter((test) => !isDate(test)), tests.filter(isDate)];
  const right = (of: readonly Expectation[]) => of.filter((test) => !wrong.includes(test)).length;
  if (wish.verbose === true) for (const test of wrong) print(describe(test, rows));
  for (const [reason, of] of Map.groupBy(wrong, ({ file }) => reasonOf(file))) {
    print(`  ${of.length} not as expected: ${reason}`);
    print(`    ${of.map(({ file }) => file).join(" ")}`);
  }
  print(verdict("parsed or refused", rows.length, leastUnderstood));
  print(verdict("text fields right", right(texts), leastTexts, texts.length));
  print(verdict("dates right", right(dates), leastDates, dates.length));
}

/** What is understood of a file as its server would send it; says so where that takes long. */
function check(file: string): Row {
  const bytes = readFileSync(new URL(`feedparser/tests/${file}`, folder));
  const header = (name: string) =>
    new RegExp(`^\\s*Header:\\s*${name}:\\s*(.+)$`, "im").exec(bytes.toString("latin1"))?.[1]?.trim();
  const contentType = header("Content-Type") ?? null;
  const address = URL.parse(header("Content-Location") ?? file, server)?.href ?? server;
  const startedAt = performance.now();
  const row = { file, ...checkFeed(bytes, contentType, address) };
  if (row.problem === null) toArticles(parseFeed(decodeFeed(bytes, contentType), { address }), address);
  const tookMs = performance.now() - startedAt;
  if (tookMs > slowMs) print(`  slow: ${file} took ${tookMs.toFixed(0)} ms`);
  return row;
}

/** Left out: names of authors, which are stated in one line with an address; markup that must be made harmless. */
function isChecked({ field, scope, file }: Expectation): boolean {
  const isOfFeed = scope === "feed" && !["title", "link"].includes(field);
  return field !== "author" && !isOfFeed && !file.includes("sanitize");
}

function isDate({ value }: Expectation): boolean {
  return Array.isArray(value);
}

function isRight(test: Expectation, rows: readonly Row[]): boolean {
  const got = gotFor(test, rows);
  if (!Array.isArray(test.value)) return fold(got) === fold(test.value as string | null);
  const [year, ...rest] = test.value as readonly number[];
  const [month, day, hour, minute, second] = rest.map((part) => String(part).padStart(2, "0"));
  return got?.slice(0, 19) === `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

function gotFor({ file, scope, index, field }: Expectation, rows: readonly Row[]): string | null {
  const row = rows.find((one) => one.file === file);
  if (scope === "feed") return row?.feed[field as "title" | "link"] ?? null;
  const entry = row?.entries[index ?? 0];
  if (field.endsWith("_parsed")) return entry?.publishedAt ?? null;
  const name = { guid: "id", description: "summary" }[field] ?? field;
  return entry?.[name as "title" | "link" | "id" | "summary"] ?? null;
}

function describe(test: Expectation, rows: readonly Row[]): string {
  const [wanted, got] = [test.value, gotFor(test, rows)].map((value) => JSON.stringify(value));
  return `  ${test.file} ${test.scope}.${test.field}: wanted ${wanted} got ${got}`;
}

function reasonOf(file: string): string {
  return reasons.find(([pattern]) => pattern.test(file))?.[1] ?? "a mistake";
}

function verdict(what: string, count: number, least: number, of?: number): string {
  const total = of === undefined ? "" : ` of ${of}`;
  return `${what}: ${count}${total} (least ${least})${count < least ? " TOO LOW" : ""}`;
}

function fold(value: string | null): string | null {
  return value?.replace(/\s+/g, " ").trim() ?? null;
}

function readLines<Line>(name: string): readonly Line[] {
  const lines = readFileSync(new URL(name, folder), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Line);
}
