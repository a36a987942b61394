import { blankOut, exportedNames, findImports, type Import, lineAt, type SourceFile } from "./source-code.ts";

/** Where a rule is broken and how. */
export interface Offence {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** One rule of the code's structure; finds what breaks it. */
export interface Rule {
  readonly name: string;
  readonly find: (files: readonly SourceFile[]) => readonly Offence[];
}

/** Which folders or files the code of a folder or file may import from, besides itself. The longest match counts. */
const importable: Readonly<Record<string, readonly string[]>> = {
  "news/": [],
  "text/": ["news/"],
  "values/": ["news/", "text/"],
  "cluster/": ["news/", "text/"],
  "disagree/": ["news/", "text/", "values/", "cluster/stem.ts"],
  "summarize/": ["news/", "text/", "values/"],
  "answer/": ["news/", "text/", "values/", "disagree/", "cluster/stem.ts"],
  "fetch/": ["news/", "text/"],
  "sources/": ["news/", "text/", "fetch/"],
  "feeds/": [
    "news/",
    "text/",
    "sources/detect-language.ts",
    "sources/first-words.ts",
    "sources/read-fields.ts",
  ],
  "schedule/": ["news/", "text/edit-distance.ts"],
  "changes/": ["news/", "text/", "disagree/"],
  "digest/": ["news/", "text/", "changes/", "cluster/stem.ts"],
  "chat/*": ["news/", "text/", "chat/commands/invocation.ts"],
  "chat/commands/": ["news/", "text/edit-distance.ts", "chat/*"],
  "chat/files/": ["news/", "text/", "chat/*"],
  "chat/terminal/": ["news/", "text/", "chat/*"],
  "config/": ["news/", "text/edit-distance.ts", "schedule/"],
  "chat/slack/": ["news/", "text/", "chat/*", "chat/commands/"],
  "chat/discord/": ["news/", "text/", "chat/*", "chat/commands/"],
  "models/": ["news/", "text/", "values/", "disagree/"],
  "store/": ["news/", "cluster/stop-words.ts"],
  "deliver/": ["news/", "chat/message.ts", "chat/platform.ts", "chat/post-error.ts", "store/"],
  "service/": [
    "news/",
    "schedule/",
    "converse/",
    "chat/",
    "config/",
    "deliver/",
    "publish/",
    "sources/",
    "polling/",
    "store/",
    "newsroom/",
    "models/create-asking.ts",
    "models/model-settings.ts",
  ],
  "publish/": [
    "news/",
    "text/read-sentences.ts",
    "cluster/find-copies.ts",
    "summarize/rank.ts",
    "digest/",
    "schedule/",
    "chat/*",
    "polling/list-unhealthy.ts",
    "store/",
    "deliver/",
    "newsroom/",
  ],
  "polling/": ["news/", "cluster/is-same-article.ts", "feeds/", "fetch/", "sources/", "store/", "newsroom/"],
  "commands/": [
    "news/",
    "feeds/",
    "fetch/",
    "chat/",
    "cluster/",
    "summarize/",
    "sources/",
    "polling/",
    "store/",
    "publish/",
    "config/",
    "schedule/",
    "service/",
    "doctor/",
    "newsroom/",
    "answer/find-story.ts",
    "answer/select-articles.ts",
  ],
  "commands/print-digest.ts": [
    "news/",
    "chat/",
    "digest/tell-uncompared.ts",
    "commands/command-forms.ts",
    "commands/command-line.ts",
    "commands/world.ts",
  ],
  "newsroom/": [
    "news/",
    "text/",
    "cluster/",
    "disagree/",
    "summarize/",
    "answer/",
    "models/",
    "sources/source.ts",
    "store/",
  ],
  "converse/": [
    "news/",
    "answer/find-story.ts",
    "answer/select-articles.ts",
    "newsroom/",
    "chat/*",
    "chat/commands/",
    "cluster/find-copies.ts",
    "polling/",
    "publish/make-digest.ts",
    "schedule/",
    "store/",
    "summarize/headline.ts",
  ],
  "doctor/": [
    "news/",
    "chat/slack/check-app.ts",
    "chat/discord/check-bot.ts",
    "config/",
    "models/check-server.ts",
    "models/load-prompts.ts",
    "models/model-error.ts",
    "models/openai.ts",
    "polling/list-unhealthy.ts",
    "service/",
    "store/",
  ],
  "app.ts": [""],
  "serve-desks.ts": ["commands/greeting-desk.ts", "service/"],
  "worker.ts": ["serve-desks.ts", "service/service-settings.ts"],
  "limit-memory.ts": [],
  "main.ts": ["app.ts", "limit-memory.ts", "news/user-error.ts"],
};

/** The only places from which a package or a part of Node may be imported. What is not listed may be nowhere. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  "wink-nlp": ["text/"],
  "wink-eng-lite-web-model": ["text/"],
  chokidar: ["sources/"],
  defuddle: ["sources/"],
  linkedom: ["sources/"],
  "@mozilla/readability": ["sources/"],
  undici: ["fetch/"],
  "ipaddr.js": ["fetch/"],
  yaml: ["sources/", "models/"],
  openai: ["models/openai.ts"],
  entities: ["feeds/"],
  "string-width": ["chat/terminal/"],
  zod: ["sources/", "cluster/", "config/", "models/"],
  "@slack/bolt": ["chat/slack/"],
  "discord.js": ["chat/discord/"],
  kysely: ["store/"],
  dotenv: ["main.ts"],
  pino: ["service/"],
  "node-cron": ["service/"],
  "node:crypto": [
    "chat/hash-text.ts",
    "chat/discord/",
    "chat/slack/seal.ts",
    "deliver/",
    "sources/",
    "feeds/",
    "cluster/",
    "polling/",
    "models/",
    "commands/export-decisions.ts",
  ],
  "node:dns/promises": ["fetch/"],
  "node:fs": ["sources/", "store/", "models/load-prompts.ts"],
  "node:fs/promises": [
    "sources/",
    "polling/",
    "chat/files/",
    "app.ts",
    "service/pulse.ts",
    "doctor/check-disk.ts",
  ],
  "node:events": ["service/open-health-port.ts"],
  "node:http": ["service/open-health-port.ts"],
  "node:perf_hooks": ["service/open-health-port.ts"],
  "node:net": ["fetch/"],
  "node:path": [
    "sources/",
    "store/",
    "chat/files/",
    "service/pulse.ts",
    "doctor/check-disk.ts",
    "commands/store-commands.ts",
    "commands/find-source.ts",
    "commands/backup.ts",
  ],
  "node:sqlite": ["store/"],
  "node:url": ["commands/digest-sample.ts", "models/load-prompts.ts"],
  "node:util": ["commands/command-line.ts", "commands/doctor.ts", "chat/", "fetch/", "service/"],
  "node:v8": ["limit-memory.ts"],
  "node:worker_threads": ["service/", "serve-desks.ts", "worker.ts"],
  "node:zlib": ["fetch/"],
};

/** Files named after what they are as a whole, which none of their exports is. */
const namedAsAWhole: readonly string[] = [
  "app.ts",
  "commands/command-line.ts",
  "news/citation.ts",
  "values/calendar.ts",
];

const maxLines = 300;

export const rules: readonly Rule[] = [
  { name: "imports go one way", find: eachImport(wrongDirection) },
  { name: "packages stay where they belong", find: eachImport(strayPackage) },
  {
    name: "a dynamic import names its file",
    find: eachMatch(/\b(?:import|require)\s*\((?!\s*["'])/g, "loads what it computes"),
  },
  { name: "no import cycles", find: findCycles },
  { name: "only main.ts uses process", find: outside(["main.ts"], /\bprocess\b/g, "uses process") },
  {
    name: "only main.ts and worker.ts read the clock",
    find: outside(
      ["main.ts", "worker.ts"],
      /\bDate\.now\b|\bnew Date(?:\(\s*\)|(?!\s*\(|\w))|\bperformance\s*\./g,
      "reads the clock",
    ),
  },
  {
    name: "only main.ts writes to the console",
    find: outside(["main.ts"], /\bconsole\b/g, "writes to the console"),
  },
  {
    name: "no default export",
    find: eachMatch(/\bexport\s+default\b|\bas\s+default\b/g, "has a default export"),
  },
  { name: "no enum", find: eachMatch(/\benum\s+\w/g, "has an enum") },
  {
    name: "no class but errors",
    find: eachMatch(
      /\bclass\b(?!\s+\w+Error\s+extends\s+\w*Error\b)(?=\s+[\w{])/g,
      "has a class that is no error",
    ),
  },
  { name: "no any", find: eachMatch(/(?<![.\w$])any\b(?!\s*[(:])/g, "uses any") },
  { name: "no silenced type checks", find: findSilencedChecks },
  { name: "a file is named after one of its exports", find: findStrangeNames },
  { name: `no file over ${maxLines} lines`, find: findLongFiles },
];

/** The offence as one line that leads to the place. */
export function describeOffence({ path, line, message }: Offence): string {
  return `src/${path}:${line} ${message}`;
}

function wrongDirection({ from, target }: Import): string | null {
  if (target === null) return null;
  const home = Object.keys(importable)
    .filter((place) => isIn(from, place))
    .sort((a, b) => b.length - a.length)[0];
  if (home === undefined) return "has no place among the import rules";
  const allowed = [home, ...importable[home]!];
  return allowed.some((place) => isIn(target, place)) ? null : `imports ${target}, which ${home} may not`;
}

function strayPackage({ from, specifier, target }: Import): string | null {
  if (target !== null) return null;
  const name = specifier.startsWith("node:") ? specifier : packageName(specifier);
  const homes = packageHomes[name];
  if (homes === undefined) return `imports ${name}, which has no place among the package rules`;
  return homes.some((place) => isIn(from, place))
    ? null
    : `imports ${name}, which belongs in ${homes.join(", ")}`;
}

function findCycles(files: readonly SourceFile[]): readonly Offence[] {
  const imports = new Map(files.map((file) => [file.path, findImports(file)]));
  const offences: Offence[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (done.has(path)) return;
    for (const { target, line } of imports.get(path) ?? []) {
      if (target === null) continue;
      const at = [...trail, path].indexOf(target);
      if (at < 0) visit(target, [...trail, path]);
      else
        offences.push({
          path,
          line,
          message: `closes the cycle ${[...trail, path].slice(at).join(" → ")} → ${target}`,
        });
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return offences;
}

function findSilencedChecks(files: readonly SourceFile[]): readonly Offence[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/@ts-(?:ignore|expect-error|nocheck)/g)].map(({ 0: what, index }) => ({
      path,
      line: lineAt(text, index),
      message: `has ${what}`,
    })),
  );
}

/**
 * The name is words of an export's name, in their order and either number (`denial.ts` exports `findDenials`), or
 * says more exactly what an export without its verb says (`quantity-flags.ts` exports `findFlags`).
 */
function findStrangeNames(files: readonly SourceFile[]): readonly Offence[] {
  return files.flatMap(({ path, text }) => {
    if (namedAsAWhole.includes(path) || isLexicon(path)) return [];
    const name = inSingular(path.split("/").at(-1)!.replace(/\.ts$/, ""));
    const exported = exportedNames(text).map(toKebab);
    const fits = exported.map(inSingular).some((one) => {
      const matter = one.replace(/^(?:find|read|parse|measure)-/, "");
      return `-${one}-`.includes(`-${name}-`) || name.endsWith(`-${matter}`);
    });
    if (exported.length === 0 || fits) return [];
    return [{ path, line: 1, message: `is named after none of its exports: ${exported.join(", ")}` }];
  });
}

/** Lexicons are data: named after their matter, as long as they need to be. */
const isLexicon = (path: string) => /\blexicon\.ts$/.test(path);

const inSingular = (name: string) =>
  name
    .replace(/ies\b/g, "y")
    .replace(/(ss|sh|ch|x)es\b/g, "$1")
    .replace(/(?<!s)s\b/g, "");

function findLongFiles(files: readonly SourceFile[]): readonly Offence[] {
  return files.flatMap(({ path, text }) => {
    if (isLexicon(path)) return [];
    const lines = text.trimEnd().split("\n").length;
    return lines > maxLines ? [{ path, line: lines, message: `has ${lines} lines` }] : [];
  });
}

function eachImport(judge: (one: Import) => string | null): Rule["find"] {
  return (files) =>
    files.flatMap((file) =>
      findImports(file).flatMap((one) => {
        const message = judge(one);
        return message === null ? [] : [{ path: file.path, line: one.line, message }];
      }),
    );
}

/** Looks at code only: comments and the insides of strings do not count. */
function eachMatch(pattern: RegExp, message: string): Rule["find"] {
  return (files) =>
    files.flatMap(({ path, text }) =>
      [...blankOut(text).matchAll(pattern)].map(({ index }) => ({
        path,
        line: lineAt(text, index),
        message,
      })),
    );
}

function outside(edges: readonly string[], pattern: RegExp, message: string): Rule["find"] {
  const find = eachMatch(pattern, message);
  return (files) => find(files.filter(({ path }) => !edges.includes(path)));
}

const toKebab = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();

const packageName = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** A place is a file, a folder (`news/`) with all below it, or the files of a folder (`chat/*`). */
function isIn(path: string, place: string): boolean {
  if (!place.endsWith("*")) return place.endsWith(".ts") ? path === place : path.startsWith(place);
  const folder = place.slice(0, -1);
  return path.startsWith(folder) && !path.slice(folder.length).includes("/");
}
