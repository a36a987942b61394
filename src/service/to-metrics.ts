import type { StoreFigures } from "../store/store-figures.ts";

/** How long the thread that talks to platforms was kept from its events since it was last asked. */
export interface LoopDelay {
  readonly p99Seconds: number;
  readonly maxSeconds: number;
}

/** Figures in the text form of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). */
export function toMetrics(figures: StoreFigures, delay: LoopDelay): string {
  const { articles, ungrouped, stories, slots, deliveries, sources, closedChannels, model } = figures;
  return [
    metric("articles", "gauge", "Articles in the store.", articles),
    metric("articles_ungrouped", "gauge", "Articles that wait to be grouped.", ungrouped),
    metric("stories", "gauge", "Stories in the store.", stories),
    metric("slots", "gauge", "Digests that were due or asked for, by what became of them.", slots, "outcome"),
    metric("deliveries", "gauge", "Digests on their way to a channel, by state.", deliveries, "state"),
    metric("sources", "gauge", "Feeds and folders, by health.", sources, "health"),
    metric("channels_closed", "gauge", "Channels that take no digests until somebody acts.", closedChannels),
    metric(
      "delivery_delay_seconds",
      "gauge",
      "How late the last posted digest was.",
      figures.lastDelaySeconds,
    ),
    metric("model_tokens_total", "counter", "Tokens that a model read and wrote.", model.tokens),
    metric(
      "model_cost_dollars_total",
      "counter",
      "What a model cost, by the prices configured.",
      model.dollars,
    ),
    metric(
      "event_loop_delay_seconds",
      "gauge",
      "Of the main thread, since it was last asked.",
      {
        p99: delay.p99Seconds,
        max: delay.maxSeconds,
      },
      "quantile",
    ),
  ].join("");
}

/** A metric with its value, one for each label, or none where there is nothing to say yet. */
function metric(
  name: string,
  type: "gauge" | "counter",
  help: string,
  value: number | null | Readonly<Record<string, number>>,
  label = "",
): string {
  if (value === null) return "";
  const lines =
    typeof value === "number"
      ? [`rashomon_${name} ${value}`]
      : Object.entries(value).map(([state, count]) => `rashomon_${name}{${label}="${state}"} ${count}`);
  return [`# HELP rashomon_${name} ${help}`, `# TYPE rashomon_${name} ${type}`, ...lines, ""].join("\n");
}
