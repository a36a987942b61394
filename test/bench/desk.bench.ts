import { callWorker } from "../../src/service/call-worker.ts";
import { openSampleDesk, type SampleDesk } from "../service/sample-desk.ts";

// What it costs that a desk stands in another thread: the time of one call and its answer.

const { signal } = new AbortController();
const worker = callWorker<SampleDesk>(new URL("../service/sample-worker.ts", import.meta.url), null, {
  name: "bench",
  log: () => {},
});
const { desk: here } = await openSampleDesk(() => {});
const sizes: readonly (readonly [string, unknown])[] = [
  ["nothing", null],
  ["10 kB", Array.from({ length: 100 }, (_, i) => ({ id: `s${i}`, text: "x".repeat(80) }))],
  ["1 MB", Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}`, text: "x".repeat(80) }))],
];

process.stdout.write("value     here      across threads   (median of one call)\n");
for (const [name, value] of sizes) {
  const [near, far] = [await median(here, value), await median(worker.desk, value)];
  process.stdout.write(`${name.padEnd(8)}  ${near.toFixed(3)} ms  ${far.toFixed(3)} ms\n`);
}
await worker.stop(1_000);

async function median(desk: SampleDesk, value: unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 300; i += 1) {
    const startedAt = performance.now();
    await desk.echo(value, signal);
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[150]!;
}
