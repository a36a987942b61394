import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type AgeMention, findAges } from "../ages.ts";
import { type Finding, positionOf } from "../finding.ts";

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
  const surnames = new Set(ages.map(({ surname }) => surname));
  return [...surnames].flatMap((surname) => {
    const same = ages.filter((age) => age.surname === surname);
    const years = [...new Set(same.map(({ age }) => age.years))];
    if (years.length !== 2 || !isOnePerson(same) || isBirthday(same)) return [];
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
    if (age.person === null || age.years === 0) return [];
    const person = age.person.text.replace(/,? (?:Jr|Sr)\.?$/, "");
    return [{ statement, age, person, surname: person.split(" ").at(-1)!.toLowerCase() }];
  });
}

/** One family can have two ages: within an account the name has one age, and given names are alike. */
function isOnePerson(ages: readonly Age[]): boolean {
  const agesIn = new Map<unknown, Set<number>>();
  for (const { statement, age } of ages) {
    const known = agesIn.get(statement.account) ?? new Set();
    agesIn.set(statement.account, known.add(age.years));
  }
  const given = ages
    .map(({ person }) => person.split(" ")[0]!.toLowerCase())
    .filter((name, i) => ages[i]!.person.includes(" ") && name);
  const initials = new Set(given.map((name) => name.slice(0, 2)));
  return [...agesIn.values()].every((years) => years.size === 1) && agesIn.size > 1 && initials.size <= 1;
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
  return ages.every(({ age }) => age.years - youngest <= 1) && between > 20 * 86_400_000;
}
