/** What the bot may do in a server, and no more: https://discord.com/developers/docs/topics/permissions */
export const neededPermissions = {
  "View Channels": 1n << 10n,
  "Send Messages": 1n << 11n,
  "Embed Links": 1n << 14n,
  // By it a post is found again whose answer was lost.
  "Read Message History": 1n << 16n,
  "Create Public Threads": 1n << 35n,
  "Send Messages in Threads": 1n << 38n,
} as const;

/** The address at which somebody who manages a server takes the bot into it, with its commands. */
export function inviteLink(applicationId: string): string {
  const permissions = Object.values(neededPermissions).reduce((sum, one) => sum | one, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: "bot applications.commands",
    permissions: `${permissions}`,
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** The application whose bot has that token, which begins with its ID; null where it does not. */
export function applicationIdOf(token: string): string | null {
  const id = Buffer.from(token.split(".", 1)[0]!, "base64url").toString();
  return /^\d{17,20}$/.test(id) ? id : null;
}
