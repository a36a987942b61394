/** By what Slack and Rashomon know of each other. */
export const slackNames = {
  /** Understands every other command as its first word, for teams in which another app has that. */
  command: "rashomon",
  shortcut: "ask_about_story",
  askForm: "ask_form",
  scheduleForm: "schedule_form",
  /** The button that opens the form for a schedule. */
  addSchedule: "add_schedule",
  events: ["app_home_opened", "app_mention", "app_uninstalled", "tokens_revoked"],
} as const;
