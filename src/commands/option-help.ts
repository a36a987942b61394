/** What each option is for; some commands take it. */
export const optionHelp = {
  in: "--in FOLDER         articles to look in instead of the store; may be given more than once",
  format: "--format FORMAT     how the result is written; the first of those above if left out",
  zone: "--zone ZONE         the time zone, as Europe/Berlin, where the schedule names none (RASHOMON_ZONE)",
  "min-accounts": "--min-accounts N    only stories that so many independent accounts tell",
  include: "--include WORDS     only stories about one of these topics, divided by commas",
  mute: "--mute WORDS        no story about one of these topics, divided by commas",
  language: "--language CODE     only stories that an article in this language tells, as en or pt",
  "when-empty": "--when-empty quiet|say-so  what is posted where there is no news: nothing, or a line",
  check: "--check             prints nothing where a service runs and is well, and fails otherwise",
  once: "--once              ends after the first digest",
  "max-stories": "--max-stories N     at most N stories, the most important first",
  data: "--data DIR          the folder of the store (./data)",
  since: "--since DATE        only what is as new as this day or time, 2026-03-09 or 2026-03-09T08:00Z (all)",
  who: "--who NAME          on whose behalf (command line)",
  note: "--note TEXT         why",
  allow:
    "--allow HOST        a host, IP address or range (10.0.0.0/8) that may be asked although it is not public; may be given more than once",
  "full-text":
    "--full-text on|off  fetch the pages of entries that are mere teasers, where their robots.txt lets us (on)",
};

/** Options that some commands take. */
export type Option = keyof typeof optionHelp;
