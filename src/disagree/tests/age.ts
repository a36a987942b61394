import { type AgeMention, findAges } from "../../values/ages.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { nounPhraseAt } from "../noun-phrases.ts";
import { differentDays } from "../occasions.ts";
import { isPeople } from "../people.ts";

interface Age {
  readonly statement: Statement;
  readonly age: AgeMention;
  /** The last part of the person's name, lower case. */
  readonly surname: string;
  readonly person: string;
}

/** Two accounts give one person different ages. */
export function findAgeConflicts({ accounts }: Material): readonly Finding[] {
  const ages = accounts.flatMap(({ statements }) => statements.flatMap(agesIn));
  return groupByPerson(ages).flatMap((same) => {
    const years = [...new Set(same.map(({ age }) => age.years))];
    if (years.length !== 2 || !isOnePerson(same) || isBirthday(same)) return [];
    if (/^\p{Ll}/u.test(same[0]!.person) && (areSeveral(same) || same.some((age) => knowsOther(age, same))))
      return [];
    const [first, second] = years.map((value) =>
      positionOf(
        `${value}`,
        same.filter(({ age }) => age.years === value).map(({ statement, age }) => claimAt(statement, age)),
      ),
    );
    if (first === undefined || second === undefined) return [];
    const person = same.map((age) => age.person).toSorted((a, b) => b.length - a.length)[0]!;
    const question = `How old is ${person}?`;
    return [
      {
        kind: "number",
        question,
        between: "outlets",
        positions: [first, second],
        grade: "disagree",
        score: 0.85,
      } as const,
    ];
  });
}

function agesIn(statement: Statement): readonly Age[] {
  return findAges(statement.sentence).flatMap((age) => {
    if (age.years === 0) return [];
    if (age.person === null) {
      if (childAfter(statement, age)) return [{ statement, age, person: "the child", surname: "child" }];
      const bearer = bearerOf(statement, age);
      return bearer === null ? [] : [{ statement, age, person: `the ${bearer}`, surname: bearer }];
    }
    const person = age.person.text.replace(/,? (?:Jr|Sr)\.?$/, "");
    return [{ statement, age, person, surname: person.split(" ").at(-1)!.toLowerCase() }];
  });
}

/** Among the first sentences of an account a child is the one that the story is about. */
const leadSentences = 3;

/** "a three-year-old boy": in a story about one child every account means the same. */
function childAfter({ sentence, index }: Statement, age: AgeMention): boolean {
  if (index > leadSentences) return false;
  // "Four people were killed, including a 14-year-old boy": one of many.
  if (
    /\b(?:including|among them|one of them)\b[^.;]{0,20}$/i.test(
      sentence.text.slice(0, age.start - sentence.start),
    )
  )
    return false;
  const after = sentence.tokens.filter(({ start }) => start >= age.end).slice(0, 2);
  return after.some(({ lower }) => /^(?:child|boy|girl|toddler|son|daughter|baby|infant)$/.test(lower));
}

/** "a 31-year-old tightrope walker", "the walker, 24,": by what somebody is told apart where no name is given; null for none. */
function bearerOf({ sentence: { tokens } }: Statement, age: AgeMention): string | null {
  const inside = tokens.find(({ start, end, pos }) => start >= age.start && end <= age.end && pos === "NOUN");
  const after = tokens.findIndex(({ start }) => start >= age.end);
  const phrase = after < 0 ? undefined : nounPhraseAt(tokens, after);
  const noun = inside?.lower.match(/^(?:year|age)/) === null ? inside : phrase && tokens[phrase.to - 1];
  if (noun === undefined || noun.pos !== "NOUN" || noun.lower.endsWith("s")) return null;
  return isPeople(noun.lower) && !anybody.test(noun.lower) ? noun.lower : null;
}

/** Of these there may be several in any story. */
const anybody =
  /^(?:person|man|woman|boy|girl|child|male|female|teen|teenager|adult|suspect|victim|officer|gunman|shooter|attacker|passenger|student|pupil|resident|local|mother|father|parent|son|daughter|brother|sister|friend|neighbou?r|driver|employee|worker|member|defendant|youth|other|patient|player|soldier|motorist|pedestrian|cyclist|partner|survivor|relative|co-worker|colleague|inmate|prisoner|gang-member|customer|visitor|tourist)$/;

/** A boy and a girl, on two days, or two hurt by two different mishaps: no child that all accounts mean. */
const areSeveral = (same: readonly Age[]): boolean =>
  same.some((a) =>
    same.some(
      (b) =>
        a.age.years < b.age.years && (differentDays(a.statement, b.statement) || sexOf(a) * sexOf(b) < 0),
    ),
  );

/** 1 for a boy, -1 for a girl, 0 where the words after the age do not tell. */
function sexOf({ statement: { sentence }, age }: Age): number {
  const next = sentence.text.slice(age.end - sentence.start, age.end - sentence.start + 20);
  return /^\s(?:\w+ )?(?:boy|son)\b/.test(next) ? 1 : /^\s(?:\w+ )?(?:girl|daughter)\b/.test(next) ? -1 : 0;
}

/** An account that gives somebody else the other's age speaks of two children. */
function knowsOther({ statement, age }: Age, same: readonly Age[]): boolean {
  const others = new Set(same.map((other) => other.age.years).filter((years) => years !== age.years));
  return statement.account.statements.some(({ sentence }) =>
    findAges(sentence).some(({ years }) => others.has(years)),
  );
}

/** One list a person: the surname with alike given names; a bare surname goes with the only person who bears it. */
function groupByPerson(ages: readonly Age[]): readonly (readonly Age[])[] {
  const named = ages.filter(({ person }) => person.includes(" "));
  const full = Map.groupBy(named, (age) => named.findIndex((other) => mayBeOne(age, other)));
  const bare = ages.filter(({ person }) => !person.includes(" "));
  return [...full.values()].map((known) => {
    const bearers = [...full.values()].filter(([first]) => first!.surname === known[0]!.surname);
    return bearers.length > 1
      ? known
      : [...known, ...bare.filter(({ surname }) => surname === known[0]!.surname)];
  });
}

/** One surname and one given name, or two that may be slips for each other where the ages are near: Adeline, Adline. */
function mayBeOne(a: Age, b: Age): boolean {
  const [here, there] = [a, b].map(({ person }) => person.split(" ")[0]!.toLowerCase());
  if (a.surname !== b.surname) return false;
  return (
    here === there || (here!.slice(0, 2) === there!.slice(0, 2) && Math.abs(a.age.years - b.age.years) <= 3)
  );
}

/** Within an account a person has one age; where not, the name stands for two. */
function isOnePerson(ages: readonly Age[]): boolean {
  const byAccount = Map.groupBy(ages, ({ statement }) => statement.account);
  return (
    byAccount.size > 1 &&
    [...byAccount.values()].every((known) => new Set(known.map(({ age }) => age.years)).size === 1)
  );
}

/** A year older in reports that are weeks younger: a birthday may lie between. */
function isBirthday(ages: readonly Age[]): boolean {
  const youngest = Math.min(...ages.map(({ age }) => age.years));
  const timesOf = (older: boolean) =>
    ages
      .filter(({ age }) => age.years > youngest === older)
      .flatMap(({ statement }) => statement.account.article.publishedAt ?? [])
      .map((at) => Date.parse(at));
  const between = Math.min(...timesOf(true)) - Math.max(...timesOf(false));
  const days = between / 86_400_000;
  return days > 20 && ages.every(({ age }) => age.years - youngest <= Math.ceil(days / 365));
}
