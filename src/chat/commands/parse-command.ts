/** A typed line as a command and its argument: "/story dam row" → story, "dam row". Null: it begins with no command. */
export function parseCommand(line: string): { readonly command: string; readonly argument: string } | null {
  const found = /^\s*\/?(?<command>[a-z][a-z-]{0,30})(?:\s+(?<argument>[\s\S]*))?$/i.exec(line);
  if (found === null) return null;
  return { command: found.groups!.command!.toLowerCase(), argument: (found.groups!.argument ?? "").trim() };
}
