import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { UserError } from "../news/user-error.ts";
import type { StoreFigures } from "../store/store-figures.ts";
import type { ServiceHealth } from "./service-health.ts";
import { toMetrics } from "./to-metrics.ts";

/** What is asked for those who monitor a service. */
export interface Monitored {
  readonly readHealth: () => Promise<ServiceHealth>;
  /** Also shows that the store answers. */
  readonly readFigures: () => Promise<StoreFigures>;
}

/** A port on which machines ask how the service is. */
export interface HealthPort {
  readonly port: number;
  close(): void;
}

/** Who monitors waits no longer; a store that takes longer is not well. */
const longestMs = 5_000;

/**
 * Answers on the loopback interface: `/healthz` with 200 or 503 and how it is as JSON, `/metrics` with figures. Port 0
 * takes any that is free.
 *
 * @throws UserError where the port is taken.
 */
export async function openHealthPort(
  port: number,
  { readHealth, readFigures }: Monitored,
): Promise<HealthPort> {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const answerHealth = async (response: ServerResponse) => {
    const health = await readHealth();
    const store = await within(readFigures());
    const isWell = store !== null && (health.kind === "running" || health.kind === "starting");
    send(
      response,
      isWell ? 200 : 503,
      "application/json",
      JSON.stringify({ ...health, store: store === null ? "silent" : "answers" }),
    );
  };
  const answerMetrics = async (response: ServerResponse) => {
    const figures = await within(readFigures());
    if (figures === null) return send(response, 503, "text/plain", "the store does not answer\n");
    const seconds = { p99Seconds: delay.percentile(99) / 1e9, maxSeconds: delay.max / 1e9 };
    delay.reset();
    send(response, 200, "text/plain; version=0.0.4", toMetrics(figures, seconds));
  };
  const server = createServer(({ method, url }, response) => {
    const answer = { "/healthz": answerHealth, "/metrics": answerMetrics }[url ?? ""];
    if (answer === undefined || method !== "GET")
      return send(response, 404, "text/plain", "/healthz or /metrics\n");
    answer(response).catch(() => send(response, 503, "text/plain", "not well\n"));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch((error: Error) => {
    throw new UserError(
      `RASHOMON_HEALTH_PORT ${port} cannot be opened (${error.message}); choose another port`,
    );
  });
  return {
    port: (server.address() as { readonly port: number }).port,
    close: () => {
      delay.disable();
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": type });
  response.end(body);
}

/** Null where it failed or takes too long. */
function within<T>(answer: Promise<T>): Promise<T | null> {
  const over = new Promise<null>((resolve) => setTimeout(resolve, longestMs, null).unref());
  return Promise.race([answer, over]).catch(() => null);
}
