import { existsSync } from "node:fs";

/** A reason to skip tests that need the servers of other makers; false where those are installed. */
export const skipWithoutServers: string | false = existsSync(
  new URL("./platforms/node_modules", import.meta.url),
)
  ? false
  : "the test servers are not installed: npm ci --prefix test/servers/platforms";
