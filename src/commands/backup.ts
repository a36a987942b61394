import { join, resolve } from "node:path";
import { UserError } from "../news/user-error.ts";
import { backupStore } from "../store/backup-store.ts";
import { storeExists } from "../store/open-store.ts";
import { type Run, withWorkspace } from "./with-workspace.ts";

/** Copies the store, also beside a running service, and says how to restore it. */
export const backup: Run = async (wish, world) => {
  if (!storeExists(wish.data)) {
    throw new UserError(`there is no store in ${wish.data}; name its folder with --data DIR`);
  }
  await withWorkspace(async ({ operands: [file], data }, { print }, { store }) => {
    await backupStore(store, resolve(file!));
    const place = join(data, "rashomon.sqlite");
    print(`the store was copied to ${file}\n`);
    print(`to restore it: stop Rashomon, remove ${place}*, and copy ${file} to ${place}\n`);
  })(wish, world);
};
