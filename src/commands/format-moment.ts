/** "Mon 9 Mar, 08:00" by the clock of a zone. */
export function formatMoment(at: string, timeZone: string): string {
  const day = { weekday: "short", day: "numeric", month: "short" } as const;
  const date = new Intl.DateTimeFormat("en-GB", { timeZone, ...day }).format(new Date(at));
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  return `${date.replace(",", "")}, ${time.format(new Date(at))}`;
}
