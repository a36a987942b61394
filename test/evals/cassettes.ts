import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Model, ModelReply, ModelRequest } from "../../src/models/model.ts";
import { ModelError } from "../../src/models/model-error.ts";

/** What is done with a request whose answer is not on record. */
export type CassetteMode = "record" | "replay";

/**
 * A model whose answers are files of a folder, one a request, named by a hash of all that was asked. Recording, it
 * asks the model for those that are not there; replaying, it fails on them. The code on each line is another one each
 * time and does not count.
 */
export function onCassettes(model: Model, folder: string, mode: CassetteMode): Model {
  return {
    ...model,
    async complete(request, signal): Promise<ModelReply> {
      const file = join(folder, `${hashOf(model, request)}.json`);
      if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as ModelReply;
      if (mode === "replay") throw new ModelError("unreachable", `no answer is on record in ${file}`);
      const reply = await model.complete(request, signal);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${JSON.stringify({ model: model.name, ...reply }, null, 2)}\n`);
      return reply;
    },
  };
}

function hashOf({ name }: Model, { turns, format, schema }: ModelRequest): string {
  const asked = JSON.stringify({ name, turns, format, schema }).replace(/⟦[a-z0-9]+:/g, "⟦");
  return createHash("sha256").update(asked).digest("hex").slice(0, 32);
}
