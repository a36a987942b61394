import type { ModelConfig } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import type { ServerReport } from "../models/check-server.ts";
import { UserError } from "../news/user-error.ts";
import type { Finding, Patient } from "./check.ts";

const formats = {
  schema: "it keeps to the form of answer that it is given",
  json: "it answers in JSON, whose form is checked here",
  text: "it knows no JSON mode; its text is searched for JSON",
} as const;

/** Are the prompts whole, does the model that is configured answer, and what can its server do? */
export async function checkModel({ environment }: Patient): Promise<readonly Finding[]> {
  const config = readModelConfig(environment);
  if (config === null) return [{ kind: "ok", what: "none is configured; everything works without" }];
  const { loadPrompts } = await import("../models/load-prompts.ts");
  const { checkServer } = await import("../models/check-server.ts");
  const { openaiModel } = await import("../models/openai.ts");
  loadPrompts();
  const report = await checkServer(openaiModel(config), AbortSignal.timeout(config.timeoutMs));
  return [describe(report), ...describePrice(config)];
}

/** What is wrong with the configuration is told by its own check. */
function readModelConfig(environment: Patient["environment"]): ModelConfig | null {
  try {
    return readConfig(environment).config.model;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function describe({ model, server, format, countsTokens, failure }: ServerReport): Finding {
  const name = `${model} at ${server}`;
  if (format === null) {
    const remedy =
      "check OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL; until then all is done without it";
    return { kind: "wrong", what: `${name} cannot be used: ${failure}`, remedy };
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
