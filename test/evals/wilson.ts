import type { Share } from "./total-scores.ts";

/** z of a two-sided interval of 95 %. */
const Z = 1.96;

/** The interval in which a share lies with 95 % confidence (Wilson 1927); null where there is nothing to take a share of. */
export function wilson({ part, whole }: Share): readonly [low: number, high: number] | null {
  if (whole === 0) return null;
  const share = part / whole;
  const spread = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const middle = share + Z ** 2 / (2 * whole);
  const scale = 1 + Z ** 2 / whole;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
