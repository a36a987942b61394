import { UserError } from "../news/user-error.ts";

/** Where digests can be posted to. */
export interface ChannelName {
  readonly platform: string;
  readonly channel: string;
}

/**
 * "files:daily", "slack:C012AB3CD", "discord:80351110224678912", "discord-embeds:80351110224678912" for the look that
 * older clients show; "terminal" has only one.
 */
export function parseChannel(written: string): ChannelName {
  if (written === "terminal") return { platform: "terminal", channel: "terminal" };
  const [, platform, channel] = /^(files|slack|discord|discord-embeds):(.+)$/.exec(written) ?? [];
  if (platform === undefined || channel === undefined) {
    throw new UserError(
      `'${written}' is no channel; write files:NAME for a folder of Markdown files, slack:ID, discord:ID (or discord-embeds:ID), or terminal`,
    );
  }
  return { platform, channel };
}

/** The channel as people write it. */
export function nameChannel({ platform, channel }: ChannelName): string {
  return platform === "terminal" ? platform : `${platform}:${channel}`;
}
