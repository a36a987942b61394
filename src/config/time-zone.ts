/** Is it a time zone that the calendar knows: "Europe/Berlin", "UTC"? */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The time zone that the machine is set to. */
export function machineTimeZone(): string {
  return new Intl.DateTimeFormat("en").resolvedOptions().timeZone;
}
