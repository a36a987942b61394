import { readConfig } from "../config/read-config.ts";
import { UserError } from "../news/user-error.ts";
import type { Finding, Patient } from "./check.ts";

/** Can the configuration be read, and is all of it heeded? */
export async function checkConfiguration({ environment }: Patient): Promise<readonly Finding[]> {
  try {
    const { config, warnings } = readConfig(environment);
    const { when, zone } = config.schedule;
    const remedy = "correct its name, or remove it";
    return [
      { kind: "ok", what: `digests ${when} (${zone}) where a schedule says nothing else` },
      ...warnings.map((what): Finding => ({ kind: "note", what, remedy })),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [, ...mistakes] = error.message.split("\n  ");
    return mistakes.map((what) => ({ kind: "wrong", what, remedy: "correct it in .env; see .env.example" }));
  }
}
