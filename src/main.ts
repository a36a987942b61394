import { config } from "dotenv";
import { run } from "./app.ts";
import { limitMemory } from "./limit-memory.ts";

limitMemory();
const environment = { ...process.env };
config({ processEnv: environment, quiet: true });

const controller = new AbortController();
process.once("SIGINT", () => controller.abort());
process.once("SIGTERM", () => controller.abort());
// A reader that stops reading (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), {
  environment,
  now: Date.now,
  signal: controller.signal,
  print: (text) => process.stdout.write(text),
  tell: (line) => process.stderr.write(`${line}\n`),
  isWatched: process.stderr.isTTY === true,
  width: process.stdout.columns ?? 80,
  colour: process.stdout.isTTY === true && environment.NO_COLOR === undefined,
});
