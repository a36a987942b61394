import type { Config } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import { UserError } from "../news/user-error.ts";
import type { Patient } from "./check.ts";

/** The configuration; null where it is wrong, which is told by its own check. */
export function readKnownConfig(environment: Patient["environment"]): Config | null {
  try {
    return readConfig(environment).config;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
