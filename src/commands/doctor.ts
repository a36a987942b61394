import { styleText } from "node:util";
import { cleanLine } from "../chat/clean-line.ts";
import { countOf } from "../chat/count-of.ts";
import type { Check, Finding, Patient } from "../doctor/check.ts";
import { checks } from "../doctor/checks.ts";
import { UserError } from "../news/user-error.ts";
import type { Wish } from "./command-line.ts";
import type { World } from "./world.ts";

const styles = { ok: "green", note: "yellow", wrong: "red" } as const;

/**
 * Prints a line for everything that was looked into: ok, or what is wrong and what to do.
 *
 * @throws UserError where something is wrong.
 */
export async function doctor({ data }: Wish, world: World): Promise<void> {
  const patient = { environment: world.environment, data, now: world.now() };
  const kinds = { ok: 0, note: 0, wrong: 0 };
  for (const check of checks) {
    for (const finding of await runCheck(check, patient)) {
      kinds[finding.kind] += 1;
      world.print(describe(check, finding, world.colour));
    }
  }
  if (kinds.note + kinds.wrong > 0) world.print(`\nCommands are typed as: npm run -s rashomon -- COMMAND\n`);
  if (kinds.wrong > 0)
    throw new UserError(`${countOf(kinds.wrong, "thing is", "things are")} wrong; see above what to do`);
}

/** A check that fails itself must not keep the others. */
async function runCheck({ run }: Check, patient: Patient): Promise<readonly Finding[]> {
  try {
    return await run(patient);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [{ kind: "wrong", what, remedy: "mend what else is wrong first, then look again" }];
  }
}

function describe({ name }: Check, finding: Finding, colour: boolean): string {
  const label = finding.kind.padEnd(5);
  const shown = colour ? styleText(styles[finding.kind], label, { validateStream: false }) : label;
  const line = `${shown}  ${name.padEnd(13)}  ${cleanLine(finding.what)}\n`;
  return finding.kind === "ok" ? line : `${line}${" ".repeat(22)}→ ${cleanLine(finding.remedy)}\n`;
}
