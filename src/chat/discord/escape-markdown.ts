/**
 * Text as Discord's Markdown that shows just these words: no formatting, no masked link, mention, timestamp, command
 * or emoji, and no address of its own that would become a link. A backslash before a sign is not shown
 * (https://support.discord.com/hc/en-us/articles/210298617). Signs that mean something only beside others are left
 * alone elsewhere: a file's name stays readable, and a time of day is no emoji.
 */
export function escapeMarkdown(text: string): string {
  const lastLink = text.lastIndexOf("](");
  return text
    .replace(/[\\*~`|<>@#[]|(?<!\w)_|_(?!\w)|^\(/g, (sign, at: number) =>
      sign === "[" && at > lastLink ? sign : `\\${sign}`,
    )
    .replace(/:(?=\/\/|[\w+-]{0,100}[a-z][\w+-]{0,100}:)/gi, "\\:");
}

/** A line of Markdown that begins with words of an article, and is neither list nor subtext for it. */
export function escapeStart(line: string): string {
  return line.replace(/^([-+])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}
