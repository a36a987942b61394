import { UserError } from "../news/user-error.ts";
import { editDistance } from "../text/edit-distance.ts";
import { zoneAbbreviations, zoneRegions } from "./zone-lexicon.ts";

/**
 * An IANA time zone name, in its usual capitals: "europe/berlin" → "Europe/Berlin". "UTC" is one; abbreviations such
 * as "CET" are none, as they say nothing of summer time, and neither are offsets.
 *
 * @throws UserError which suggests what may have been meant.
 */
export function parseZone(written: string): string {
  const zone = written.trim().replaceAll(" ", "_");
  if (/^utc$/i.test(zone)) return "UTC";
  const named = zone.includes("/") ? nameOf(zone) : undefined;
  if (named !== undefined) return named;
  const meant = suggestZone(zone);
  const advice =
    meant === undefined ? `Write one such as "Europe/Berlin" or "UTC".` : `Did you mean "${meant}"?`;
  throw new UserError(
    `"${written.trim()}" is no time zone: wanted is a name from the IANA list (region/place). ${advice}`,
  );
}

/** The name as the list writes it; undefined where there is no such zone. */
function nameOf(zone: string): string | undefined {
  const listed = zones().find((name) => name.toLowerCase() === zone.toLowerCase());
  // Names that are only other names for a zone ("Asia/Kathmandu") are not listed, but known.
  const candidate =
    listed ?? zone.toLowerCase().replace(/(?<![^/_-])\p{L}/gu, (letter) => letter.toUpperCase());
  try {
    new Intl.DateTimeFormat("en", { timeZone: candidate });
    return candidate;
  } catch {
    return undefined;
  }
}

/** The zone that somebody means by the name of a place or an abbreviation, a slip of a letter allowed. */
export function suggestZone(word: string): string | undefined {
  const short = word.toLowerCase();
  if (Object.hasOwn(zoneAbbreviations, short)) return zoneAbbreviations[short];
  const place = short.split("/").at(-1)!;
  const there = zoneRegions.map((region) => nameOf(`${region}/${place}`)).find((name) => name !== undefined);
  return there ?? zones().find((name) => editDistance(place, name.split("/").at(-1)!.toLowerCase()) <= 1);
}

const zones = () => Intl.supportedValuesOf("timeZone");
