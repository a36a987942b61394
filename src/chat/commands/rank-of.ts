import type { Rank } from "./invocation.ts";

/** Whom the configuration names, as `slack:U012AB3CD` or `discord:80351110224678912`. */
export interface Staff {
  /** Empty: everybody may correct stories. */
  readonly editors: readonly string[];
  readonly managers: readonly string[];
}

/** What somebody may do: what the configuration says, and at least what the platform itself lets them set up. */
export function rankOf(person: string, managesPlace: boolean, { editors, managers }: Staff): Rank {
  if (managesPlace || managers.includes(person)) return "managers";
  return editors.length === 0 || editors.includes(person) ? "editors" : "everyone";
}
