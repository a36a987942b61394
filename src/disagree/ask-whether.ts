import type { Sentence, Token } from "../text/sentence.ts";
import { baseForm, isPast } from "./base-form.ts";
import { countryOf } from "./countries.ts";
import { plainNouns } from "./lexicons/common-lexicon.ts";
import type { Run } from "./noun-phrases.ts";

/** The longest question shown, in words. */
const mostWords = 14;

/**
 * Turns a clause (see `clauseFrom`) into the question whether it is so: "it had fully regained control" with the antecedent "Russia" →
 * "Has Russia fully regained control?". Null where the clause has no subject and verb that can be told, or where
 * the question would be too long.
 */
export function askWhether(sentence: Sentence, clause: Run, antecedent: string | null): string | null {
  const tokens = sentence.tokens.slice(clause.from, clause.to);
  if (tokens.some(({ lower }) => /^(?:i|me|my|we|us|our)$/.test(lower))) return null;
  // A pronoun in somebody's own words means nobody that the sentence names.
  if (tokens.some(({ quoted, pos }) => quoted && pos === "PRON")) return null;
  const verb = tokens.findIndex(({ pos }) => pos === "AUX" || pos === "VERB");
  if (verb < 1) return null;
  const subject =
    tokens[0]!.lower === "there" && verb === 1 ? "there" : subjectWords(tokens.slice(0, verb), antecedent);
  const front = subject === null ? null : fronted(tokens, verb, isPlural(tokens.slice(0, verb)));
  if (subject === null || front === null) return null;
  const negated = tokens.some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower));
  // "had still not informed" → "Has … informed"
  const left = negated ? /^(?:not|n['’]t|never|always|still|yet)$/ : /^always$/;
  const rest = write(tokens.slice(front.next).filter(({ lower }) => !left.test(lower)));
  return fit(`${front.word} ${subject} ${front.verb}${rest}`.replace(/\s+/g, " ").trim());
}

function subjectWords(tokens: readonly Token[], antecedent: string | null): string | null {
  const words = tokens.filter(({ pos }) => pos !== "ADV");
  if (words.some(({ lower }) => /^(?:[“"”,]|that|who|which|what|when|where|if)$/.test(lower))) return null;
  if (!words.some(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON")) return null;
  const [only, next] = words;
  if (words.at(-1)!.pos === "CCONJ") return null;
  // "its sluices": those that the report is about; "his brother": whose, only a name tells.
  if (/^(?:its|their)$/.test(only!.lower)) return `the ${write(words.slice(1))}`;
  if (/^(?:his|her)$/.test(only!.lower))
    return antecedent === null || next === undefined ? null : `${antecedent}’s ${write(words.slice(1))}`;
  if (words.length === 1 && /^(?:it|he|she|they)$/.test(only!.lower)) return antecedent;
  if (
    words.length === 1 &&
    only!.pos === "PRON" &&
    !/^(?:any|some|every)(?:one|body|thing)$/.test(only!.lower)
  )
    return null;
  if (words[0]!.pos === "ADP" || words[0]!.pos === "SCONJ") return null;
  return lowerFirst(write(words), words[0]!);
}

interface Front {
  /** The word that opens the question. */
  readonly word: string;
  /** The main verb in the form that follows it, with a space; empty where the rest has it. */
  readonly verb: string;
  /** Where the rest of the clause goes on. */
  readonly next: number;
}

function fronted(tokens: readonly Token[], verb: number, plural: boolean): Front | null {
  const token = tokens[verb]!;
  if (token.pos === "AUX") {
    const past =
      token.lower === "had" && saysWhen.test(write(tokens)) ? simplePast(tokens, verb, plural) : null;
    if (past !== null) return past;
    const word = auxiliary(token.lower, plural, tokens[verb + 1]);
    return word === null ? null : { word, verb: "", next: verb + 1 };
  }
  if (token.lower.endsWith("ing") || tokens[verb - 1]?.lower === "to") return null;
  // "the source used by the paper" used nothing.
  if (isPast(token) && tokens[verb + 1]?.lower === "by") return null;
  const word = isPast(token) || isBarePast(token, plural) ? "Did" : plural ? "Do" : "Does";
  return { word, verb: `${baseForm(token)} `, next: verb + 1 };
}

/** "in the fourth round", "on Monday", "at night in February": what has a time of its own is asked in the simple past. */
const saysWhen =
  /\b(?:in (?:the )?(?:\w+ (?:round|minute|half|quarter|set|lap|inning)|(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d))|on (?:\w+day)|yesterday|last (?:week|month|year|night)|ago)\b/;

/** "she had broken her hand in the fourth round" → "Did she break …", "had been opened in May" → "Were … opened". */
function simplePast(tokens: readonly Token[], verb: number, plural: boolean): Front | null {
  const [next, after] = [tokens[verb + 1], tokens[verb + 2]];
  if (next?.lower === "been") return { word: plural ? "Were" : "Was", verb: "", next: verb + 2 };
  const at = next?.pos === "ADV" ? verb + 2 : verb + 1;
  const main = at === verb + 1 ? next : after;
  if (main?.pos !== "VERB" || (at > verb + 1 && next!.lower !== "never")) return null;
  return { word: "Did", verb: `${baseForm(main)} `, next: at + 1 };
}

/** "the government cut": the present would be "cuts". */
const isBarePast = ({ lower, lemma }: Token, plural: boolean) =>
  lower === lemma && (!plural || alikeInThePast.has(lower));

const alikeInThePast: ReadonlySet<string> = new Set(
  "beat bet bid burst cast cost cut hit hurt put quit rid set shed shut split spread thrust".split(" "),
);

/** What is reported as past is asked about now: "had regained" → "Has", "would" → "Will". */
function auxiliary(lower: string, plural: boolean, next: Token | undefined): string | null {
  if (lower === "had" || lower === "has" || lower === "have") {
    if (next?.pos === "DET" || next?.pos === "NOUN") return null;
    return plural ? "Have" : "Has";
  }
  if (lower === "would") return "Will";
  if (lower === "did" || lower === "does" || lower === "do") return capital(lower);
  if (/^(?:is|are|was|were|will|can|could|must|should|may|might)$/.test(lower)) return capital(lower);
  return null;
}

/** Is a subject plural, by its head noun or pronoun? */
export const isPlural = (subject: readonly Token[]) => {
  // "the doors of the cannery" are doors.
  const of = subject.findIndex(({ pos }, i) => pos === "ADP" && i > 0);
  const last = (of < 0 ? subject : subject.slice(0, of)).findLast(
    ({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON",
  );
  if (last?.pos === "PRON") return last.lower === "they" || last.lower === "we";
  const irregular = /^(?:\w*(?:men|women|people|children)|police|staff)$/.test(last?.lower ?? "");
  return last?.pos === "NOUN" && (irregular || (last.lower !== last.lemma && last.lower.endsWith("s")));
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A sentence-initial capital goes, a name's stays. */
export function lowerFirst(words: string, first: Token): string {
  const isPlain = first.lower !== first.lemma || (plainNouns.has(first.lower) && !/^\S+ \p{Lu}/u.test(words));
  const isTitle = first.pos === "NOUN" && /^\S+ \p{Lu}\p{Ll}+/u.test(words);
  const isName =
    isTitle ||
    (first.pos === "PROPN" && !isPlain) ||
    countryOf(first.lower) !== undefined ||
    countryOf(words.split(" ", 2).join(" ").toLowerCase()) !== undefined ||
    /^\p{Lu}{2}/u.test(first.text);
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Tokens as words again, with the spacing of the article. */
function write(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, end }, i) => text + (tokens[i + 1] !== undefined && tokens[i + 1]!.start > end ? " " : ""))
    .join("");
}

/** Ends a question with a mark; one that is too long loses its last adverbials ("by the first of April"), or is null. */
export function fit(question: string): string | null {
  let words = question.replace(/[.,;:]$/, "").split(" ");
  while (words.length > mostWords) {
    const cut = words.findLastIndex(
      (word, i) => i > 4 && /^(?:by|on|in|at|for|with|from|during|under|near|as|over)$/.test(word),
    );
    if (cut < 0) return null;
    words = words.slice(0, cut);
  }
  const unbalanced = /[“”"()]/.test(words.join(" "));
  return words.length < 3 || unbalanced ? null : `${words.join(" ")}?`;
}
