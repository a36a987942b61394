import { takeServiceLock } from "../../src/store/service-lock.ts";

// A process that takes the lock of a folder, says whether it has it, and stays until it is ended.
process.stdout.write(takeServiceLock(process.argv[2]!) === null ? "refused\n" : "held\n");
setInterval(() => {}, 60_000);
