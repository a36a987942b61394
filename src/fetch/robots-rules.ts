/** What robots.txt tells one robot of one site. */
export interface RobotsRules {
  readonly rules: readonly RobotsRule[];
}

interface RobotsRule {
  readonly allows: boolean;
  /** A path's beginning; `*` stands for anything, `$` at its end for the path's end. */
  readonly pattern: string;
}

/** Parsing no more than this is allowed by RFC 9309, and no honest file is longer. */
const maxLength = 512 * 1024;

/**
 * Parses robots.txt (RFC 9309) for the robot of that name: the rules of all groups that name it, else of those for
 * `*`. Never fails: lines that are no rules are passed over.
 */
export function parseRobotsRules(text: string, robot: string): RobotsRules {
  const groups = new Map<string, RobotsRule[]>();
  let named: string[] = [];
  let hasRules = false;
  for (const line of text
    .slice(0, maxLength)
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)) {
    const [, key, value] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    const name = key.toLowerCase();
    if (name === "user-agent") {
      if (hasRules) named = [];
      hasRules = false;
      named.push(productOf(value));
      groups.set(productOf(value), groups.get(productOf(value)) ?? []);
    } else if (name === "allow" || name === "disallow") {
      hasRules = true;
      const rule = { allows: name === "allow", pattern: encode(value) };
      if (value !== "") for (const agent of named) groups.get(agent)!.push(rule);
    }
  }
  return { rules: groups.get(robot.toLowerCase()) ?? groups.get("*") ?? [] };
}

/** Whether the rules let an address be fetched: the longest matching rule decides, and of equal ones the kinder. */
export function isAllowedBy({ rules }: RobotsRules, url: URL): boolean {
  const path = encode(url.pathname + url.search);
  if (path === "/robots.txt") return true;
  let decisive: RobotsRule | null = null;
  for (const rule of rules) {
    const longer = rule.pattern.length - (decisive?.pattern.length ?? -1);
    if ((longer > 0 || (longer === 0 && rule.allows)) && matches(path, rule.pattern)) decisive = rule;
  }
  return decisive?.allows ?? true;
}

/** "ExampleBot/1.2" is written where only "ExampleBot" should be. */
function productOf(value: string): string {
  return value === "*" ? value : (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() ?? "");
}

/** One spelling for what may be written as it is or in percent signs. */
function encode(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/gu, (part) => encodeURIComponent(part.toWellFormed()))
    .replace(/%[\da-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    });
}

/** Each part is sought at its first place: no pattern makes this slow, as it would a regular expression. */
function matches(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [head, ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(head!)) return false;
  let at = head!.length;
  const last = isWhole ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
