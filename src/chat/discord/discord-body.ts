import type { ActionRow } from "./to-buttons.ts";

/** What is posted to Discord. */
export type DiscordBody = ComponentsBody | EmbedsBody;

/** One container of texts and buttons, as Components V2. */
export interface ComponentsBody {
  readonly flags: typeof IS_COMPONENTS_V2;
  readonly components: readonly [Container];
}

export interface Container {
  readonly type: typeof CONTAINER;
  readonly id?: number;
  readonly accent_color: number;
  readonly components: readonly Component[];
}

/** What a container holds. */
export type Component =
  | { readonly type: typeof TEXT_DISPLAY; readonly id?: number; readonly content: string }
  | { readonly type: typeof SEPARATOR; readonly id?: number }
  | ActionRow;

/** Boxes of text with buttons below, which older clients show as well. */
export interface EmbedsBody {
  readonly embeds: readonly Embed[];
  readonly components: readonly ActionRow[];
}

export interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly color: number;
  readonly footer?: { readonly text: string };
}

export const TEXT_DISPLAY = 10;
export const SEPARATOR = 14;
export const CONTAINER = 17;
export const IS_COMPONENTS_V2 = 32_768;
/** The colour at the edge of what is ours. */
export const ACCENT = 0x264653;

/** The first text of a body, without its markup. */
export function firstWordsOf(body: DiscordBody): string {
  // Discord gives every message embeds, be it none.
  const hasEmbeds = "embeds" in body && body.embeds.length > 0;
  const text = hasEmbeds ? firstOfEmbeds(body) : firstOfComponents(body as ComponentsBody);
  return text
    .split("\n", 1)[0]!
    .replace(/^[#\s-]+/, "")
    .replace(/\\(?=[^\w\s])/g, "");
}

function firstOfEmbeds({ embeds: [first] }: EmbedsBody): string {
  return first?.title ?? first?.description ?? "";
}

function firstOfComponents({ components: [container] }: ComponentsBody): string {
  const components = container?.components ?? [];
  return components.flatMap((one) => (one.type === TEXT_DISPLAY ? [one.content] : []))[0] ?? "";
}
