import type { Token } from "../text/sentence.ts";
import type { Role } from "./quantity.ts";
import {
  DEPLOYED,
  NO_ROLE_HEADS,
  PHRASE_ROLES,
  PHRASE_ROLES_AROUND,
  PHRASE_ROLES_BEFORE,
  ROLES,
} from "./role-lexicon.ts";

/** Where a number and what it counts stand: token indexes, `to` exclusive, and the text to either side. */
export interface NumberPlace {
  readonly tokens: readonly Token[];
  /** First token of the number, modifier included. */
  readonly from: number;
  /** First token after the number itself. */
  readonly to: number;
  /** First token after the noun phrase. */
  readonly next: number;
  readonly head: string | null;
  readonly before: string;
  readonly after: string;
}

type Use = "transitive" | "intransitive" | "adjectives" | "nouns";

const usesOf = (wanted: readonly Use[]): ReadonlyMap<string, readonly [Role, Use]> =>
  new Map(
    Object.entries(ROLES).flatMap(([role, words]) =>
      wanted.flatMap((use) => words[use].map((word) => [word, [role as Role, use]] as const)),
    ),
  );
const NOUNS = usesOf(["nouns"]);
/** Verbs and adjectives: "arrest" is a noun too, and which it is the tagger tells. */
const FATES = usesOf(["transitive", "intransitive", "adjectives"]);
const IRREGULAR: Readonly<Record<string, string>> = {
  slain: "slay",
  dead: "dead",
  missing: "missing",
  sent: "send",
  hurt: "hurt",
};
const TOLL =
  /\b(?:(?:death|casualty) toll|(?<!(?:take|takes|taking|took|taken|exacted) (?:a|its|their) (?:\w+ )?)toll|(?<injured>(?:number of|count of) (?:the |people |those )*(?:injured|wounded))|(?<missing>number of (?:the |people |those )*missing)|(?<infected>number of (?:the |people |those |patients )*(?:infected|sickened|sick|ill))|number of (?:the |people |those |confirmed )*(?:dead|deaths|fatalities|killed))(?! (?:and|or)\b)(?:[^.;,\d]|from \d[\d,]*){0,80}?\b(?:to|at|of|is|was|reached|hit|passed|topped|exceeded)(?: at least| more than| about| around| nearly| over)? $/i;

/** What befell or did the things counted, told by the word beside them; null where that is not plain. */
export function findRole(place: NumberPlace): Role | null {
  if (place.head !== null && NO_ROLE_HEADS.has(place.head.split(" ").at(-1)!)) return null;
  // In "eight of the 12 hostages were freed" the verb belongs to the eight.
  if (/\bof (?:the|those|these|its|their|his|her) (?:\p{L}+ )?$/u.test(place.before)) return null;
  for (const [pattern, role] of PHRASE_ROLES) if (pattern.test(place.after)) return role;
  for (const [before, after, role] of PHRASE_ROLES_AROUND)
    if (before.test(place.before) && after.test(place.after)) return role;
  const toll = TOLL.exec(place.before);
  if (toll)
    return toll.groups!.injured
      ? "injury"
      : toll.groups!.infected
        ? "infected"
        : toll.groups!.missing
          ? "missing"
          : /casualty toll/i.test(toll[0])
            ? "casualty"
            : "death";
  const role = roleAfter(place) ?? roleBefore(place) ?? roleWithin(place);
  // "sent five people to hospital" deploys nobody.
  return role === "sent" && !DEPLOYED.test(place.head ?? "") ? null : role;
}

/** "12 dead sailors", "12 deaths". */
function roleWithin({ tokens, to, next, head }: NumberPlace): Role | null {
  if (head === null || /ing$/.test(tokens[to]!.lower)) return null;
  const noun = entry(tokens[next - 1]);
  // "12 rescue workers": only the last noun counts.
  if (noun?.[1] === "nouns") return noun[0];
  for (let at = to; at < next - 1; at += 1) {
    const found = entry(tokens[at]);
    if (!found) continue;
    if (found[1] === "adjectives" || (found[1] === "transitive" && /ed$|^slain$/.test(tokens[at]!.lower)))
      return found[0];
  }
  return null;
}

const BRIDGE = new Set(
  "have has had been are is were was being be who that also reportedly confirmed left found feared still now remain remains remained officially now all went reported believed pronounced declared said to least initially later either".split(
    " ",
  ),
);
const ENDS_PASSIVE =
  /^(?:in|by|when|after|and|but|or|as|since|on|at|during|while|near|across|with|from|following|overnight|yesterday|today|there|so|over|late|early|outside|inside|throughout|,|\.|;|:|\)|—|–|-|"|”)$/;

/** "12 people were killed", "12 dead", "12 people, including four children, died". */
function roleAfter(place: NumberPlace): Role | null {
  const { tokens } = place;
  let at = skipInsertion(tokens, place.next);
  let passive = /^(?:left|leaving|leaves|leave|with|sees?|saw)$/.test(tokens[place.from - 1]?.lower ?? "");
  let steps = 0;
  for (; tokens[at] && (BRIDGE.has(tokens[at]!.lower) || tokens[at]!.pos === "ADV"); at += 1) {
    if (/^(?:not|n't|never|nearly|almost|hardly)$/.test(tokens[at]!.lower)) return null;
    if (/^(?:were|was|been|are|is|be|being)$/.test(tokens[at]!.lower)) passive = true;
    if (++steps > 5) return null;
  }
  if (tokens[at - 1]?.lower === "fatally" || /^(?:shot|stabbed|beaten) to death\b/.test(phraseAt(tokens, at)))
    return "death";
  if (/^(?:shot|stabbed|beaten|crushed|burned) (?:and |dead)/.test(phraseAt(tokens, at)))
    at += tokens[at + 1]!.lower === "and" ? 2 : 1;
  const word = tokens[at];
  const found = entry(word);
  if (!word || !found || found[1] === "nouns") return null;
  const [role, use] = found;
  if (isBlended(tokens, at, role)) return null;
  if (use === "adjectives") return isPredicate(tokens, at) ? role : null;
  if (use === "intransitive") return /ing$/.test(word.lower) ? null : role;
  if (!/(?:ed|t|n)$/.test(word.lower)) return null;
  return passive || endsPassive(tokens, at + 1) ? role : null;
}

function phraseAt(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "killed and injured", "dead or missing": one number for two fates. */
function isBlended(tokens: readonly Token[], at: number, role: Role): boolean {
  if (!/^(?:and|or|\/)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  const other = entry(tokens[at + 2]);
  return other !== undefined && other[0] !== role && !/^NUM$/.test(tokens[at + 3]?.pos ?? "");
}

function isPredicate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.pos !== "NOUN" || /day$/i.test(next.text);
}

/** Without an auxiliary, "12 soldiers killed" is passive only where no object follows. */
function endsPassive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || ENDS_PASSIVE.test(next.lower) || /(?:day|night)$/.test(next.lower);
}

/** Past ", including four children," and "in the village". */
function skipInsertion(tokens: readonly Token[], from: number): number {
  const opening = tokens[from];
  if (
    opening?.lower === "," &&
    /^(?:including|among|most|mostly|many|some|all|both|ages?|aged|one|two|three|four)$/.test(
      tokens[from + 1]?.lower ?? "",
    )
  ) {
    const close = tokens.findIndex(
      (token, i) =>
        i > from + 1 && i < from + 16 && token.lower === "," && !/^\d+$/.test(tokens[i + 1]?.text ?? ""),
    );
    if (close > 0 && /^(?:have|has|had|were|was|are|died|been)$/.test(tokens[close + 1]?.lower ?? ""))
      return close + 1;
  }
  if (opening?.pos === "ADP") {
    const close = tokens.findIndex(
      (token, i) =>
        i > from &&
        (token.pos === "AUX" ||
          token.pos === "VERB" ||
          token.pos === "PUNCT" ||
          token.pos === "CCONJ" ||
          token.pos === "NUM"),
    );
    if (close < 0 || close - from >= 7) return from;
    if (tokens[close]!.pos === "AUX" || entry(tokens[close])?.[1] === "intransitive") return close;
  }
  return from;
}

/** "killed 12", "injuring 30 others", "claimed five lives". */
function roleBefore({ tokens, from, next, before }: NumberPlace): Role | null {
  for (const [pattern, role] of PHRASE_ROLES_BEFORE) {
    if (!pattern.test(before.replace(/(?:at least|more than|about|around|some|nearly|almost|up to) $/i, "")))
      continue;
    if (role !== "layoff") return role;
    const counted = tokens[next - 1]?.lemma.toLowerCase() ?? "";
    return /off/.test(before.slice(-5)) || /^(?:job|post|position|role|worker|employee|staff)$/.test(counted)
      ? role
      : null;
  }
  let at = from - 1;
  while (
    tokens[at] &&
    /^(?:the|another|a|all|his|her|their|its|least|also|as|many|both|off)$/.test(tokens[at]!.lower)
  )
    at -= 1;
  const word = tokens[at];
  const found = entry(word);
  if (!word || found?.[1] !== "transitive" || tokens[at - 1]?.pos === "DET") return null;
  if ((word.pos === "NOUN" || word.pos === "ADJ") && !/ed$/.test(word.lower)) return null;
  const previous = tokens[at - 1]?.lower ?? "";
  // "was killed 12 …" counts something else; "killed and injured 12" blends two fates.
  if (/^(?:was|were|been|be|being|is|are|not|n't|never)$/.test(previous)) return null;
  if (/^(?:and|or)$/.test(previous) && entry(tokens[at - 2])?.[1] === "transitive") return null;
  return isBlended(tokens, at, found[0]) ? null : found[0];
}

function entry(token: Token | undefined): readonly [Role, Use] | undefined {
  if (!token) return undefined;
  const { lower, pos } = token;
  const lemma = token.lemma.toLowerCase();
  if (pos === "NOUN" && !/ed$/.test(lower) && NOUNS.has(lemma)) return NOUNS.get(lemma);
  const base = IRREGULAR[lower] ?? lemma;
  // The tagger leaves participles that it takes for adjectives as they are.
  return (
    FATES.get(base) ??
    (/ed$/.test(base) ? (FATES.get(base.slice(0, -2)) ?? FATES.get(base.slice(0, -1))) : undefined)
  );
}
