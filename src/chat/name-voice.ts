import type { Voice } from "./message.ts";

/** Who says it: "Kyiv Post", or "Ukraine’s army, in Kyiv Post". */
export function nameVoice({ speaker, outlet }: Pick<Voice, "speaker" | "outlet">): string {
  return speaker === null || speaker === outlet ? outlet : `${startUpper(speaker)}, in ${outlet}`;
}

/** "the mayor" → "The mayor"; "eBay" stays. */
function startUpper(text: string): string {
  const first = text.split(" ", 1)[0]!;
  return first === first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
