/** How a server is told what an answer looks like; each rung asks less of it than the one before. */
export const answerFormats = ["schema", "json", "text"] as const;

export type AnswerFormat = (typeof answerFormats)[number];

/** One turn of the conversation with a model. */
export interface Turn {
  readonly role: "system" | "user" | "assistant";
  readonly text: string;
}

/** What a model is asked. */
export interface ModelRequest {
  readonly turns: readonly Turn[];
  readonly format: AnswerFormat;
  /** The form of the answer, for a server that holds its model to one. */
  readonly schema: { readonly name: string; readonly json: Readonly<Record<string, unknown>> };
  /** The longest answer, in tokens. */
  readonly mostTokens: number;
}

/** What reading a request and writing its answer took. */
export interface TokenUse {
  readonly read: number;
  readonly written: number;
}

/** A whole answer; one that was cut or refused is a `ModelError`. */
export interface ModelReply {
  readonly text: string;
  readonly tokens: TokenUse;
}

/** A language model behind a server. */
export interface Model {
  readonly name: string;
  /** Where it is asked: what one server cannot do, another may. */
  readonly server: string;
  /** @throws ModelError */
  readonly complete: (request: ModelRequest, signal: AbortSignal) => Promise<ModelReply>;
}
