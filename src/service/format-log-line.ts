import { styleText } from "node:util";
import { cleanLine } from "../chat/clean-line.ts";

const styles = { debug: "dim", info: "cyan", warn: "yellow", error: "red" } as const;

/** A JSON line of the log for a person: "08:00:01 info  digest posted  channel=daily stories=4". */
export function formatLogLine(json: string, colour: boolean): string {
  const { time, level, event, ...facts } = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const label = String(level) as keyof typeof styles;
  const shown = colour
    ? styleText(styles[label], label.padEnd(5), { validateStream: false })
    : label.padEnd(5);
  const told = Object.entries(facts).map(([name, value]) => `${name}=${describe(value)}`);
  return [String(time).slice(11, 19), shown, cleanLine([event, ...told].join("  "))].join(" ");
}

function describe(value: unknown): string {
  return typeof value === "string" && /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
}
