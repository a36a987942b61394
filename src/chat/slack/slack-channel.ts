/** A channel of Slack as the rest of the program names it. */
export interface SlackChannel {
  /** Null where the app has a single team, whose token is configured. */
  readonly team: string | null;
  readonly channel: string;
}

/** "C012AB3CD", or "T012AB3CD/C012AB3CD" where many teams have installed the app. */
export function nameSlackChannel({ team, channel }: SlackChannel): string {
  return team === null ? channel : `${team}/${channel}`;
}

/** The channel with such a name. */
export function parseSlackChannel(name: string): SlackChannel {
  const [team, channel] = name.split("/", 2);
  return channel === undefined ? { team: null, channel: name } : { team: team!, channel };
}
