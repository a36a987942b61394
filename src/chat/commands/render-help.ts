import type { Block, Message } from "../message.ts";
import { commandTable } from "./command-table.ts";
import { mayUse, type Rank } from "./invocation.ts";

/** What somebody of a rank can type, each form with what it does. */
export function renderHelp(rank: Rank): Message {
  const lines = commandTable.flatMap(({ forms }) =>
    forms.filter((form) => mayUse(rank, form.for)).map(({ usage, help }) => `${usage} — ${help}`),
  );
  const blocks: readonly Block[] = [
    { kind: "section", title: "What you can ask" },
    ...lines.map((text): Block => ({ kind: "note", text })),
  ];
  return { notification: "What you can ask", blocks };
}
