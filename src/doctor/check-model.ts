import type { ModelConfig } from "../config/config.ts";
import type { ServerReport } from "../models/check-server.ts";
import type { ModelFailure } from "../models/model-error.ts";
import type { Finding, Patient } from "./check.ts";
import { notLookedAt } from "./check-unconfigured.ts";
import { readKnownConfig } from "./read-known-config.ts";

const formats = {
  schema: "it keeps to the form of answer that it is given",
  json: "it answers in JSON, whose form is checked here",
  text: "it knows no JSON mode; its text is searched for JSON",
} as const;

/** What to do, by why there was no answer; for other reasons another model. */
const remedies: Readonly<Partial<Record<ModelFailure, string>>> = {
  unreachable: "start the server, or correct OPENAI_BASE_URL",
  timeout: "raise RASHOMON_MODEL_TIMEOUT_SECONDS, or choose a quicker model with OPENAI_MODEL",
  late: "raise RASHOMON_MODEL_TIMEOUT_SECONDS, or choose a quicker model with OPENAI_MODEL",
  overloaded: "try again later",
  forbidden: "correct OPENAI_API_KEY or OPENAI_MODEL",
};

/** Are the prompts whole, does the model that is configured answer, and what can its server do? */
export async function checkModel({ environment }: Patient): Promise<readonly Finding[]> {
  const known = readKnownConfig(environment);
  if (known === null) return notLookedAt;
  const config = known.model;
  if (config === null) return [{ kind: "ok", what: "none is configured; everything works without" }];
  const { loadPrompts } = await import("../models/load-prompts.ts");
  const { checkServer } = await import("../models/check-server.ts");
  const { openaiModel } = await import("../models/openai.ts");
  loadPrompts();
  const report = await checkServer(openaiModel(config), AbortSignal.timeout(config.timeoutMs));
  return [describe(report), ...describePrice(config)];
}

function describe({ model, server, format, countsTokens, failure, kind }: ServerReport): Finding {
  const name = `${model} at ${server}`;
  if (format === null) {
    const remedy = remedies[kind ?? "malformed"] ?? "choose another model with OPENAI_MODEL";
    const what = `${name} cannot be used, and all is done without: ${failure}`;
    return { kind: "wrong", what, remedy };
  }
  const counts = countsTokens ? "" : "; it does not count tokens, they are estimated";
  return { kind: "ok", what: `${name} answers: ${formats[format]}${counts}` };
}

/** Budgets in dollars hold nothing back where no price is known. */
function describePrice({ model, prices }: ModelConfig): readonly Finding[] {
  if (prices[model] !== undefined) return [];
  const what = `no price of ${model} is configured, so that its budgets in dollars are never used up`;
  return [
    { kind: "note", what, remedy: `set RASHOMON_MODEL_PRICES, as ${model}=0.25/2, or =0/0 for your own` },
  ];
}
