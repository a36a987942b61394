import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from "openai";
import type { Model, ModelReply, ModelRequest, TokenUse } from "./model.ts";
import { ModelError } from "./model-error.ts";
import type { ModelSettings } from "./model-settings.ts";

type Body = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;

/** Parameters that some servers refuse; what was refused once is not sent again. */
type Optional = "temperature" | "seed" | "max_tokens" | "max_completion_tokens" | "reasoning_effort";

/** A model behind OpenAI's protocol: OpenAI itself, Ollama, llama.cpp, vLLM, LM Studio and others. */
export function openaiModel(
  settings: Pick<ModelSettings, "apiKey" | "baseUrl" | "model" | "timeoutMs">,
): Model {
  const client = new OpenAI({
    // Local servers want a key, whichever.
    apiKey: settings.apiKey ?? "none",
    baseURL: settings.baseUrl,
    maxRetries: 0,
    timeout: settings.timeoutMs,
    logLevel: "off",
  });
  const refused = new Set<Optional>(
    settings.baseUrl === null ? ["max_tokens"] : ["max_completion_tokens", "reasoning_effort"],
  );
  const complete = async (request: ModelRequest, signal: AbortSignal): Promise<ModelReply> => {
    const limit = AbortSignal.timeout(settings.timeoutMs);
    try {
      const body = bodyOf(settings.model, request, refused);
      return toReply(
        await client.chat.completions.create(body, { signal: AbortSignal.any([signal, limit]) }),
      );
    } catch (error) {
      const failed = toModelError(error, limit.aborted);
      const parameter = failed.failure === "rejected" ? namedParameter(error, refused) : undefined;
      if (parameter === undefined) throw failed;
      refuse(refused, parameter);
      return complete(request, signal);
    }
  };
  return { name: settings.model, server: client.baseURL, complete };
}

function bodyOf(model: string, request: ModelRequest, refused: ReadonlySet<Optional>): Body {
  const { turns, format, schema, mostTokens } = request;
  const optional: Readonly<Record<Optional, unknown>> = {
    temperature: 0,
    seed: 1,
    max_tokens: mostTokens,
    max_completion_tokens: mostTokens,
    reasoning_effort: "low",
  };
  const sent = Object.entries(optional).filter(([name]) => !refused.has(name as Optional));
  const formats = {
    schema: { type: "json_schema", json_schema: { name: schema.name, strict: true, schema: schema.json } },
    json: { type: "json_object" },
    text: undefined,
  } as const;
  return {
    model,
    messages: turns.map(({ role, text }) => ({ role, content: text })),
    ...(formats[format] === undefined ? {} : { response_format: formats[format] }),
    ...Object.fromEntries(sent),
  };
}

function toReply({ choices, usage }: OpenAI.Chat.ChatCompletion): ModelReply {
  const tokens: TokenUse = { read: usage?.prompt_tokens ?? 0, written: usage?.completion_tokens ?? 0 };
  const choice = choices?.[0];
  const text = choice?.message?.content ?? "";
  if (choice?.finish_reason === "length") throw new ModelError("cut", "its answer was cut", { tokens });
  if (choice?.message?.refusal || choice?.finish_reason === "content_filter")
    throw new ModelError("refused", "it refused to answer", { tokens });
  if (text.trim() === "") throw new ModelError("empty", "its answer was empty", { tokens });
  return { text, tokens };
}

function toModelError(error: unknown, isLate: boolean): ModelError {
  if (error instanceof ModelError) return error;
  if (isLate) return new ModelError("timeout", "it took too long", { cause: error });
  if (error instanceof APIUserAbortError)
    return new ModelError("late", "there was no time left", { cause: error });
  if (error instanceof APIConnectionError)
    return new ModelError("unreachable", "it could not be reached", { cause: error });
  if (!(error instanceof APIError) || error.status === undefined)
    return new ModelError("unreachable", "its answer was no answer of this protocol", { cause: error });
  const { status, headers } = error as APIError;
  if (status === 429 || status! >= 500) {
    const seconds = Number(headers?.get("retry-after"));
    const retryAfterMs = seconds > 0 ? seconds * 1000 : null;
    return new ModelError("overloaded", `its server answered ${status}`, { retryAfterMs, cause: error });
  }
  // What the server says of it is nothing to show: it may repeat the key.
  if (status === 401 || status === 403 || status === 404)
    return new ModelError("forbidden", `its server refuses the key or does not know the model (${status})`, {
      cause: error,
    });
  return new ModelError("rejected", `its server refused the request (${status})`, { cause: error });
}

/** The parameter that a server complains of, if it was sent. */
function namedParameter(error: unknown, refused: ReadonlySet<Optional>): Optional | undefined {
  const message = error instanceof APIError ? error.message : "";
  const names: readonly Optional[] = [
    "temperature",
    "seed",
    "reasoning_effort",
    "max_completion_tokens",
    "max_tokens",
  ];
  return names.find((name) => message.includes(name) && !refused.has(name));
}

/** The two names of the length limit stand for each other. */
function refuse(refused: Set<Optional>, parameter: Optional): void {
  refused.add(parameter);
  if (parameter === "max_tokens") refused.delete("max_completion_tokens");
}
