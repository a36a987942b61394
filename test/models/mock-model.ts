import { type FixtureResponse, LLMock } from "@copilotkit/aimock";
import type { PromptName } from "../../src/models/load-prompts.ts";
import type { ModelSettings } from "../../src/models/model-settings.ts";

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly prompt: PromptName;
  readonly system: string;
  readonly user: string;
  /** "json_schema", "json_object", or null. */
  readonly format: string | null;
  readonly turns: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the mock answers: an object as JSON, a text as it is, or a whole response of the protocol. */
export type MockReply =
  | { readonly json: unknown; readonly usage?: { readonly read: number; readonly written: number } }
  | { readonly text: string; readonly finishReason?: string }
  | { readonly status: number; readonly message?: string; readonly retryAfter?: number }
  | { readonly afterMs: number; readonly reply: MockReply };

export type Script = Partial<Record<PromptName, (request: SeenRequest, times: number) => MockReply>>;

export interface MockModel {
  readonly settings: ModelSettings;
  readonly requests: readonly SeenRequest[];
  readonly stop: () => Promise<void>;
}

/** By which words of its system message each prompt is known. */
const marks: Readonly<Record<PromptName, string>> = {
  "find-disagreements": "You compare news reports",
  "judge-disagreements": "You check whether quotations",
  "summarize-story": "You are the editor",
  "answer-question": "You answer a reader's question",
  "extract-claims": "You read news reports",
};

/** A server of the protocol on loopback that answers each prompt by a script; what has no script is answered 500. */
export async function startMockModel(script: Script): Promise<MockModel> {
  const mock = new LLMock({ port: 0, host: "127.0.0.1" });
  const requests: SeenRequest[] = [];
  for (const [prompt, mark] of Object.entries(marks) as [PromptName, string][]) {
    mock.on({ systemMessage: mark }, (body) => {
      const messages = body.messages.map(({ content }) => String(content));
      const seen = {
        prompt,
        system: messages[0]!,
        user: body.messages.findLast(({ role }) => role === "user")!.content as string,
        format: body.response_format?.type ?? null,
        turns: messages.length,
        body,
      };
      requests.push(seen);
      const times = requests.filter((one) => one.prompt === prompt).length;
      return respond(script[prompt]?.(seen, times) ?? { status: 500 });
    });
  }
  const origin = await mock.start();
  return { settings: settingsFor(`${origin}/v1`), requests, stop: () => mock.stop() };
}

/** Settings for a server at an address, with prices and generous budgets. */
export function settingsFor(baseUrl: string): ModelSettings {
  return {
    apiKey: "test",
    baseUrl,
    model: "test-model",
    timeoutMs: 2000,
    prices: { "test-model": { read: 1, written: 4 } },
    budgets: { story: 1, digest: 5, day: 50, month: 100 },
  };
}

async function respond(reply: MockReply): Promise<FixtureResponse> {
  if ("afterMs" in reply) {
    await new Promise((resolve) => setTimeout(resolve, reply.afterMs));
    return respond(reply.reply);
  }
  if ("status" in reply) {
    const { status, message = "failed", retryAfter } = reply;
    return { error: { message }, status, ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
  if ("text" in reply) {
    const { text: content, finishReason } = reply;
    return { content, ...(finishReason === undefined ? {} : { finishReason }) };
  }
  const { read, written } = reply.usage ?? { read: 1000, written: 200 };
  return {
    content: JSON.stringify(reply.json),
    usage: { prompt_tokens: read, completion_tokens: written },
  };
}
