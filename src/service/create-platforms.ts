import { createFiles } from "../chat/files/create-files.ts";
import type { Platform } from "../chat/platform.ts";
import { createTerminal, type TerminalOptions } from "../chat/terminal/create-terminal.ts";
import type { Config } from "../config/config.ts";

/** The platforms that are configured. None is connected before something is posted to it. */
export function createPlatforms(config: Config, terminal: TerminalOptions): readonly Platform[] {
  return [createFiles(config.digests), createTerminal(terminal)];
}
