import type { Config } from "../config/config.ts";

/** What a service is told. */
export interface ServiceSettings {
  readonly config: Config;
  /** How what is printed looks: columns, and whether in colour. */
  readonly look: { readonly width: number; readonly colour: boolean };
}

/** What a worker of a service finds as its data. */
export interface WorkerData extends ServiceSettings {
  readonly desk: "chat" | "greeting" | "ingest" | "outbox" | "publishing";
}
