import { z } from "zod";

/**
 * Block Kit as far as Rashomon uses it, as strict as Slack is or stricter: every limit of the reference
 * (https://docs.slack.dev/reference/block-kit), no key that is unknown, no block that is not listed here.
 * Lengths are counted in UTF-16 units, which are never fewer than Slack's characters.
 */

const id = z.string().min(1).max(255);
const url = z
  .string()
  .max(3000)
  .regex(/^https?:\/\/[^\s|<>]+$/);
const text = (max: number) => z.string().min(1).max(max);
const plain = (max: number) =>
  z.strictObject({ type: z.literal("plain_text"), text: text(max), emoji: z.boolean().optional() });
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal("mrkdwn"), text: text(max), verbatim: z.boolean().optional() });
const anyText = (max: number) => z.discriminatedUnion("type", [plain(max), mrkdwn(max)]);

const confirmation = z.strictObject({
  title: plain(100),
  text: anyText(300),
  confirm: plain(30),
  deny: plain(30),
  style: z.enum(["primary", "danger"]).optional(),
});

const option = z.strictObject({
  text: anyText(75),
  value: text(150),
  description: plain(75).optional(),
  url: url.optional(),
});

const button = z.strictObject({
  type: z.literal("button"),
  text: plain(75),
  action_id: id.optional(),
  value: z.string().max(2000).optional(),
  url: url.optional(),
  style: z.enum(["primary", "danger"]).optional(),
  confirm: confirmation.optional(),
  accessibility_label: text(75).optional(),
});

const overflow = z.strictObject({
  type: z.literal("overflow"),
  action_id: id.optional(),
  options: z.array(option).min(1).max(5),
  confirm: confirmation.optional(),
});

const select = z.strictObject({
  type: z.literal("static_select"),
  action_id: id.optional(),
  placeholder: plain(150).optional(),
  options: z.array(option).min(1).max(100),
  initial_option: option.optional(),
  confirm: confirmation.optional(),
  focus_on_load: z.boolean().optional(),
});

const conversationSelect = z.strictObject({
  type: z.literal("conversations_select"),
  action_id: id.optional(),
  placeholder: plain(150).optional(),
  initial_conversation: text(30).optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z.array(z.enum(["im", "mpim", "private", "public"])).optional(),
      exclude_bot_users: z.boolean().optional(),
      exclude_external_shared_channels: z.boolean().optional(),
    })
    .optional(),
});

const textInput = z.strictObject({
  type: z.literal("plain_text_input"),
  action_id: id.optional(),
  placeholder: plain(150).optional(),
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
  focus_on_load: z.boolean().optional(),
});

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();

/** No mention of a user, group, channel or everyone among them: what articles say never pings. */
const inline = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal("link"), url, text: z.string().min(1).optional(), style }),
  // A name that links, and pings nobody.
  z.strictObject({ type: z.literal("channel"), channel_id: z.string().regex(/^[CGD][A-Z0-9]+$/), style }),
  z.strictObject({ type: z.literal("emoji"), name: text(100), unicode: z.string().optional() }),
  z.strictObject({
    type: z.literal("date"),
    timestamp: z.number().int(),
    format: text(200),
    fallback: text(200).optional(),
    url: url.optional(),
    style,
  }),
]);

const section = z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(inline).min(1) });
const richElement = z.discriminatedUnion("type", [
  section,
  z.strictObject({
    type: z.literal("rich_text_list"),
    style: z.enum(["bullet", "ordered"]),
    elements: z.array(section).min(1),
    indent: z.number().int().min(0).max(8).optional(),
    offset: z.number().int().min(0).optional(),
    border: z.number().int().min(0).max(1).optional(),
  }),
  z.strictObject({
    type: z.literal("rich_text_quote"),
    elements: z.array(inline).min(1),
    border: z.number().int().min(0).max(1).optional(),
  }),
  z.strictObject({
    type: z.literal("rich_text_preformatted"),
    elements: z.array(inline).min(1),
    border: z.number().int().min(0).max(1).optional(),
  }),
]);

const richText = z.strictObject({
  type: z.literal("rich_text"),
  block_id: id.optional(),
  elements: z.array(richElement).min(1),
});

const tableCell = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("raw_text"), text: text(3000) }),
  richText,
]);

const table = z
  .strictObject({
    type: z.literal("table"),
    block_id: id.optional(),
    rows: z.array(z.array(tableCell).min(1).max(20)).min(1).max(100),
    column_settings: z
      .array(
        z.strictObject({
          align: z.enum(["left", "center", "right"]).optional(),
          is_wrapped: z.boolean().optional(),
        }),
      )
      .max(20)
      .optional(),
  })
  .refine(({ rows }) => rows.every((row) => row.length === rows[0]!.length), "rows differ in length")
  .refine(
    ({ rows, column_settings: settings }) => settings === undefined || settings.length <= rows[0]!.length,
    "more column settings than columns",
  );

const block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("header"), block_id: id.optional(), text: plain(150) }),
  z.strictObject({ type: z.literal("divider"), block_id: id.optional() }),
  z
    .strictObject({
      type: z.literal("section"),
      block_id: id.optional(),
      text: anyText(3000).optional(),
      fields: z.array(anyText(2000)).min(1).max(10).optional(),
      accessory: z.discriminatedUnion("type", [button, overflow, select]).optional(),
      expand: z.boolean().optional(),
    })
    .refine(({ text: own, fields }) => own !== undefined || fields !== undefined, "neither text nor fields"),
  z.strictObject({
    type: z.literal("context"),
    block_id: id.optional(),
    elements: z.array(anyText(3000)).min(1).max(10),
  }),
  z.strictObject({
    type: z.literal("actions"),
    block_id: id.optional(),
    elements: z
      .array(z.discriminatedUnion("type", [button, overflow, select]))
      .min(1)
      .max(25),
  }),
  z.strictObject({
    type: z.literal("input"),
    block_id: id.optional(),
    label: plain(2000),
    hint: plain(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: z.discriminatedUnion("type", [textInput, select, conversationSelect]),
  }),
  richText,
  table,
]);

/** The most blocks that a message, a modal or a Home may have. */
const MOST_BLOCKS = { message: 50, modal: 100, home: 100 } as const;
/** All blocks of a message together; Slack refuses at some 13,000 and tells the limit nowhere. */
const MOST_MESSAGE_TEXT = 12_000;
/** A longer fallback text is cut by Slack at 40,000; nobody reads so much in a notification. */
const MOST_FALLBACK = 4_000;

/** What Slack would not take in a message's blocks and text: a line for each fault; none where it is right. */
export function messageFaults(message: { readonly text?: unknown; readonly blocks?: unknown }): string[] {
  const { text: fallback, blocks } = message;
  const faults = blocks === undefined ? [] : blocksFaults(blocks, "message");
  if (typeof fallback !== "string" || fallback.trim() === "")
    faults.push("text: empty; notifications show it");
  else if (fallback.length > MOST_FALLBACK) faults.push(`text: ${fallback.length} characters`);
  const length = textLength(blocks);
  if (length > MOST_MESSAGE_TEXT) faults.push(`blocks: ${length} characters in all`);
  const tables = Array.isArray(blocks) ? blocks.filter((one) => one?.type === "table").length : 0;
  if (tables > 1) faults.push(`blocks: ${tables} tables; a message has one at most`);
  return faults;
}

const viewSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("modal"),
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24).optional(),
    callback_id: id.optional(),
    external_id: id.optional(),
    private_metadata: z.string().max(3000).optional(),
    notify_on_close: z.boolean().optional(),
    clear_on_close: z.boolean().optional(),
    blocks: z.unknown(),
  }),
  z.strictObject({
    type: z.literal("home"),
    callback_id: id.optional(),
    external_id: id.optional(),
    private_metadata: z.string().max(3000).optional(),
    blocks: z.unknown(),
  }),
]);

/** What Slack would not take in a modal or Home. */
export function viewFaults(view: unknown): string[] {
  const parsed = viewSchema.safeParse(view);
  if (!parsed.success) return issuesOf(parsed.error, "view");
  const { blocks, type } = parsed.data;
  const faults = blocksFaults(blocks, type);
  const hasInput = Array.isArray(blocks) && blocks.some((one) => one?.type === "input");
  if (type === "modal" && hasInput && parsed.data.submit === undefined)
    faults.push("view: inputs without a submit button");
  return faults;
}

function blocksFaults(blocks: unknown, place: keyof typeof MOST_BLOCKS): string[] {
  const parsed = z.array(block).min(1).max(MOST_BLOCKS[place]).safeParse(blocks);
  if (!parsed.success) return issuesOf(parsed.error, "blocks");
  return [...repeated(parsed.data, "block_id"), ...repeatedActions(parsed.data)];
}

function repeated(blocks: readonly z.infer<typeof block>[], key: "block_id"): string[] {
  const ids = blocks.flatMap((one) => one[key] ?? []);
  return ids.filter((one, i) => ids.indexOf(one) !== i).map((one) => `blocks: ${key} ${one} twice`);
}

/** An action id is unique within its block. */
function repeatedActions(blocks: readonly z.infer<typeof block>[]): string[] {
  return blocks.flatMap((one, place) => {
    if (one.type !== "actions") return [];
    const ids = one.elements.flatMap(({ action_id: own }) => own ?? []);
    return ids
      .filter((own, i) => ids.indexOf(own) !== i)
      .map((own) => `blocks.${place}: action_id ${own} twice`);
  });
}

function issuesOf(error: z.ZodError, where: string): string[] {
  return error.issues.map(({ path, message }) => `${[where, ...path].join(".")}: ${message}`);
}

/** The characters of all texts in a value, those of labels, cells and links among them. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + textLength(one), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (key === "text" && typeof one === "string" ? one.length : textLength(one)),
    0,
  );
}
