import type { webApi } from "@slack/bolt";

type Manifest = webApi.AppsManifestCreateArguments["manifest"] extends string | infer M ? M : never;
type Scope = NonNullable<
  NonNullable<NonNullable<Exclude<Manifest, string>["oauth_config"]>["scopes"]>["bot"]
>[number];

/** What the app may do, and no more. */
export const slackScopes = {
  needed: [
    /** Posts digests and answers. */
    "chat:write",
    /** Hears commands and the message shortcut. */
    "commands",
    /** Hears those who mention it. */
    "app_mentions:read",
    /** Tells `rashomon doctor` whether it is in the channels of its schedules. */
    "channels:read",
    "groups:read",
    /** Knows who manages the workspace. */
    "users:read",
    /** Tells managers what went wrong. */
    "im:write",
  ],
  /** Finds out whether a post whose answer was lost has arrived; without, it is posted at most once. */
  optional: ["channels:history", "groups:history"],
} as const satisfies { readonly needed: readonly Scope[]; readonly optional: readonly Scope[] };
