import { readConfig } from "../config/read-config.ts";
import type { WebOptions } from "../polling/web.ts";
import type { Wish } from "./command-line.ts";
import type { World } from "./world.ts";

/** How a command reads the web: as it is configured, and what it was allowed besides. */
export function webOptions({ allow }: Wish, { environment, now }: World): WebOptions {
  const { polling } = readConfig(environment).config;
  return { allow: [...polling.allow, ...allow], contact: polling.contact, now };
}
