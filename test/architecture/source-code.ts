/** A source file: its path relative to `src`, with forward slashes, and its content. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** An import, a re-export or a dynamic import. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The imported file, relative to `src`; null for packages. */
  readonly target: string | null;
  readonly line: number;
}

/** What a file imports, each with its place. */
export function findImports({ path, text }: SourceFile): readonly Import[] {
  const statement =
    /\b(?:import|export)\b(?:[\w$\s{},*]*?\bfrom)?\s*(["'])( *)\1|\bimport\s*\(\s*(["'])( *)\3/dg;
  return [...blankOut(text).matchAll(statement)].map((match) => {
    const [start, end] = (match.indices![2] ?? match.indices![4])!;
    const specifier = text.slice(start, end);
    const target = specifier.startsWith(".") ? resolvePath(path, specifier) : null;
    return { from: path, specifier, target, line: lineAt(text, start) };
  });
}

/** The names that a file exports. */
export function exportedNames(text: string): readonly string[] {
  const code = blankOut(text);
  const declared = code.matchAll(
    /\bexport\s+(?:declare\s+|async\s+)*(?:function\*?|const|let|class|interface|type)\s+(\w+)/g,
  );
  const listed = [...code.matchAll(/\bexport\s+(?:type\s+)?\{([^}]*)\}/g)].flatMap(({ 1: list }) =>
    list!.split(",").map((one) => /(\w+)\s*$/.exec(one)?.[1] ?? ""),
  );
  return [...[...declared].map((match) => match[1]!), ...listed.filter((one) => one !== "")];
}

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//;
const string = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/;
const template = /`(?:\\.|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}|[^`\\])*`/;
/** A slash where a value may begin, which a division cannot follow. */
const regularExpression =
  /(?<=[(,=:[!&|?{};>]\s*|\breturn\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/;
const notCode = new RegExp(
  [comment, string, template, regularExpression].map(({ source }) => source).join("|"),
  "g",
);

/**
 * The code with comments, regular expressions and the insides of strings as spaces; every offset stays. What a
 * template computes is code.
 */
export function blankOut(text: string): string {
  return text.replace(notCode, (part) => {
    if (part.startsWith("`"))
      return part.replace(/(\$\{[\s\S]*?\})|[^$]+|\$/g, (piece, code) => code ?? spaces(piece));
    if (/^["']/.test(part)) return part[0] + spaces(part.slice(1, -1)) + part[0];
    return spaces(part);
  });
}

const spaces = (text: string) => text.replace(/[^\n]/g, " ");

/** The line of an offset, from 1. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

function resolvePath(from: string, specifier: string): string {
  return new URL(specifier, `file:///src/${from}`).pathname.replace(/^\/src\//, "").replace(/^\//, "../");
}
