import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { fold } from "./fold.ts";
import { type Gold, type GoldArticle, placeOf } from "./gold.ts";

/** Articles that are read together, and the gold of the stories among them. */
export interface GoldFolder {
  readonly folder: string;
  readonly golds: readonly Gold[];
}

export interface GoldSet {
  readonly name: string;
  /** Why there is nothing to measure, where that is so. */
  readonly absent: string | null;
  /** Nobody who works on the engine has read it: of it only totals are printed. */
  readonly isKept: boolean;
  readonly folders: readonly GoldFolder[];
}

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));
/** Further sets may stand beside the checkout. */
const beside = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** The sets that come with the checkout: invented stories. */
export function inventedSets(): readonly GoldSet[] {
  return [
    storySet("stories", join(fixtures, "stories")),
    storySet("realistic", join(fixtures, "realistic")),
    storySet("fresh", join(fixtures, "fresh")),
    storySet("ordinary", join(fixtures, "ordinary")),
    newsroomSet(),
    { ...storySet("kept", join(fixtures, "kept")), isKept: true },
  ];
}

/** The sets that are measured where they stand beside the checkout. */
export function besideSets(): readonly GoldSet[] {
  return [seedSet(), storySet("real", join(beside, "real"))];
}

/** The readable text of every article that a gold names, folded, by its place in the folder. */
export function readTexts({ folder, golds }: GoldFolder): ReadonlyMap<string, string> {
  const articles = golds.flatMap((gold) => Object.values(gold.articles));
  return new Map(articles.map((article) => [placeOf(article), fold(readableText(folder, article))]));
}

/** A set of folders, each with one story and its gold beside it; stories set aside are not touched. */
function storySet(name: string, root: string): GoldSet {
  if (!existsSync(root)) return { name, absent: `${root} does not exist`, isKept: false, folders: [] };
  const setAside = readSetAside();
  const stories = readdirSync(root).flatMap((file) => /^(.+)\.gold\.json$/.exec(file)?.[1] ?? []);
  const folders = stories
    .filter((story) => !setAside.has(`${name}/${story}`))
    .map((story) => ({ folder: join(root, story), golds: [readGold(join(root, `${story}.gold.json`))] }));
  return { name, absent: null, isKept: false, folders };
}

/** One folder with all stories mixed, as a newsroom gets them. */
function newsroomSet(): GoldSet {
  const folder = join(fixtures, "newsroom");
  const goldFolder = join(fixtures, "newsroom-gold");
  if (!existsSync(goldFolder))
    return { name: "newsroom", absent: `${goldFolder} does not exist`, isKept: false, folders: [] };
  const files = readdirSync(goldFolder).filter((file) => file.endsWith(".gold.json"));
  return {
    name: "newsroom",
    absent: null,
    isKept: false,
    folders: [{ folder, golds: files.map((file) => readGold(join(goldFolder, file))) }],
  };
}

/** The five real articles that stand beside the checkout, as one story. */
export function seedSet(): GoldSet {
  const goldFile = join(beside, "seeds.gold.json");
  if (!existsSync(goldFile))
    return { name: "seeds", absent: `${goldFile} does not exist`, isKept: false, folders: [] };
  return {
    name: "seeds",
    absent: null,
    isKept: false,
    folders: [{ folder: join(beside, "seeds"), golds: [readGold(goldFile)] }],
  };
}

function readSetAside(): ReadonlySet<string> {
  const list = join(beside, "set-aside.txt");
  if (!existsSync(list)) return new Set();
  return new Set(readFileSync(list, "utf8").split(/\s+/));
}

function readGold(file: string): Gold {
  return JSON.parse(readFileSync(file, "utf8")) as Gold;
}

function readableText(folder: string, { file, index }: GoldArticle): string {
  const content = readFileSync(join(folder, file), "utf8");
  if (file.endsWith(".html")) return decodeEntities(content);
  if (!file.endsWith(".json")) return content;
  const data: unknown = JSON.parse(content);
  return stringsIn(index === undefined ? data : (data as readonly unknown[])[index]).join("\n");
}

function decodeEntities(html: string): string {
  return html.replace(
    /&#?\w+;/g,
    (entity) => parseHTML(`<p>${entity}</p>`).document.querySelector("p")!.textContent!,
  );
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
