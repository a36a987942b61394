import { isServiceRunning } from "../store/service-lock.ts";
import { type Pulse, readPulse } from "./pulse.ts";

/** How the service of a folder is. */
export type ServiceHealth =
  | { readonly kind: "none" }
  /** It has the folder, and has not yet looked what is due. */
  | { readonly kind: "starting" }
  | ({ readonly kind: "running" } & Pulse)
  /** It has not got on for too long. */
  | ({ readonly kind: "stuck" } & Pulse);

/** How the service of a folder is at a time (epoch milliseconds). */
export async function readServiceHealth(folder: string, now: number): Promise<ServiceHealth> {
  if (!isServiceRunning(folder)) return { kind: "none" };
  const pulse = await readPulse(folder);
  if (pulse === null) return { kind: "starting" };
  return { kind: now > Date.parse(pulse.nextBeatBy) ? "stuck" : "running", ...pulse };
}
