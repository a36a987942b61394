/** What the clock on a wall shows, in milliseconds since 1970 as if its zone were UTC. */
export type WallTime = number;

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** What clocks in a zone show at an instant (epoch milliseconds). */
export function wallTimeAt(zone: string, instantMs: number): WallTime {
  return instantMs + offsetAt(zone, instantMs);
}

/**
 * The first instant (epoch milliseconds) at which clocks in a zone show a time or a later one: of a time that comes
 * twice the first, and of a time that is left out the instant at which the clocks go forward.
 */
export function firstInstantAt(zone: string, wall: WallTime): number {
  const [before, after] = [offsetAt(zone, wall - dayMs), offsetAt(zone, wall + dayMs)];
  if (before === after) return wall - before;
  const changeMs = findChange(zone, wall - dayMs, wall + dayMs, before);
  if (wall - before < changeMs) return wall - before;
  return Math.max(wall - after, changeMs);
}

/** The difference to UTC at an instant, as in ISO 8601: "+05:45". */
export function formatOffset(zone: string, instantMs: number): string {
  const minutes = Math.round(offsetAt(zone, instantMs) / minuteMs);
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${pad(hour)}:${pad(minute)}`;
}

/** "2026-03-29T02:30". */
export function formatWallTime(wall: WallTime): string {
  return new Date(wall).toISOString().slice(0, 16);
}

/** "08:00" of minutes since midnight. */
export function formatTimeOfDay(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The minute between two instants from which on the offset is no longer what it was: bisection. */
function findChange(zone: string, fromMs: number, untilMs: number, before: number): number {
  let [low, high] = [Math.floor(fromMs / minuteMs), Math.ceil(untilMs / minuteMs)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * minuteMs) === before) low = middle;
    else high = middle;
  }
  return high * minuteMs;
}

/** What clocks in a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(zone: string, instantMs: number): number {
  const written = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(formatterOf(zone).format(instantMs))!;
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = written;
  const offset = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === "-" ? -offset : offset;
}

/** To create a formatter takes a thousand times as long as to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  formatters.set(zone, formatter);
  return formatter;
}

const pad = (value: number) => String(value).padStart(2, "0");
