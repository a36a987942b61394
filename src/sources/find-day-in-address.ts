import { findPublicationDate, type Published } from "../text/publication-date.ts";

/** Year, month and day in an address, with separators: eight figures alone are as often the number of an article. */
const datedAddress = /(?<![\d])((?:19|20)\d\d)([-/_.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/;

/** The day that a web address or a path contains ("/2025/04/28/", "2025-04-28-title"); null where it contains none. */
export function findDayInAddress(address: string): Published | null {
  const [, year, , month, day] = datedAddress.exec(address.slice(0, 1000)) ?? [];
  return year === undefined ? null : (findPublicationDate(`${year}-${month}-${day}`)?.published ?? null);
}
