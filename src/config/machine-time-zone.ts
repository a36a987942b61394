/** The time zone that the machine is set to. */
export function machineTimeZone(): string {
  return new Intl.DateTimeFormat("en").resolvedOptions().timeZone;
}
