import { UserError } from "../news/user-error.ts";
import { findDamage } from "../store/damage.ts";
import { openStore, storeExists } from "../store/open-store.ts";
import type { Finding, Patient } from "./check.ts";
import { toWrong } from "./to-wrong.ts";

/** Can the store be opened, and is it whole? */
export async function checkStore({ data }: Patient): Promise<readonly Finding[]> {
  if (!storeExists(data))
    return [{ kind: "ok", what: `${data} has no store yet; it is made when it is needed` }];
  try {
    const store = await openStore(data);
    const damage = await findDamage(store).finally(() => store.destroy());
    if (damage.length === 0) return [{ kind: "ok", what: `the store in ${data} is whole` }];
    return damage.slice(0, 3).map((what) => ({ kind: "wrong", what, remedy: restore }));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [
      error instanceof UserError
        ? toWrong(what, { otherwise: restore })
        : { kind: "wrong", what, remedy: restore },
    ];
  }
}

const restore = "stop the service and put the last backup in the place of the file";
