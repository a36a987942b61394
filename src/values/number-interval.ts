import { readNumber, SCALES } from "./number-words.ts";
import type { Quantity } from "./quantity.ts";
import { type MODIFIERS, VAGUE_NUMBERS } from "./quantity-lexicon.ts";

/** The named groups of a matched number. */
export type Groups = Readonly<Record<string, string | undefined>>;

export type ModifierKind = keyof typeof MODIFIERS;

/** The values that a number allows as it is written, before any modifier. */
export interface Plain {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly exact: boolean;
}

/** The values that a matched number, share, range or vague word allows; undefined for ranges that run backwards. */
export function numberInterval(g: Groups): Plain | undefined {
  if (g.vague) {
    const [low, high] = VAGUE_NUMBERS[g.vague.toLowerCase()]!;
    return { low, high, value: low, exact: false };
  }
  const share = shareOf(g);
  if (share !== undefined) return { low: share - 2, high: share + 2, value: share, exact: false };
  const secondScale = g.secondScale;
  const scale = g.scale ?? (g.second ? secondScale : undefined);
  const first = rounded(g.number!, scale, g);
  if (!first || !g.second) return first;
  const second = rounded(g.second, secondScale, g);
  if (!second) return undefined;
  if (second.value <= first.value) return undefined;
  return { low: first.low, high: second.high, value: first.value, exact: false };
}

function shareOf(g: Groups): number | undefined {
  if (g.half) return 50;
  if (g.parts) return (100 * readNumber(g.parts)!) / readNumber(g.of!)!;
  if (!g.whole) return undefined;
  const times = /^an?$/i.test(g.times!) ? 1 : readNumber(g.times!)!;
  return (100 * times) / { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }[g.whole.toLowerCase()]!;
}

/** The values that round to a number as it is written, at most 15 % to either side. */
function rounded(number: string, scale: string | undefined, g: Groups): Plain | undefined {
  const money = g.sign !== undefined || g.unit !== undefined;
  const factor =
    scale === undefined
      ? 1
      : (SCALES[scale.toLowerCase()] ?? (money || scale === "k" ? LETTER_SCALES[scale.toLowerCase()]! : 1));
  const whole = /^half/i.test(number) ? 0.5 : readNumber(number);
  if (whole === undefined) return undefined;
  const base = whole + (g.plus === undefined ? 0 : g.plus.endsWith("half") ? 0.5 : 0.25);
  const value = base * factor;
  const decimals = /\.(\d+)/.exec(number)?.[1]?.length ?? 0;
  const measured = g.unit !== undefined && !g.sign;
  const zeros = Number.isInteger(value) ? /0*$/.exec(value.toFixed(0))![0].length : 0;
  const step =
    factor > 12 || decimals > 0 ? factor / 10 ** decimals : zeros >= 2 ? 10 ** zeros : measured ? 1 : 0;
  const half = Math.min(step / 2, value * (factor >= 12 ? 0.15 : zeros >= 3 ? 0.1 : measured ? 0.15 : 0.06));
  return { low: value - half, high: value + half, value, exact: step === 0 || (measured && factor === 1) };
}

const LETTER_SCALES: Readonly<Record<string, number>> = { m: 1e6, k: 1e3, b: 1e9 };

/** "or more", "or so" after a number. */
export function postModifier(after: string): ModifierKind | null {
  if (/^ or (?:more|above)\b/.test(after)) return "at-least";
  return /^ or so\b/.test(after) ? "about" : null;
}

/** What a modifier makes of the values: "nearly 90" is 81 to 90. */
export function bend(
  plain: Plain,
  kind: ModifierKind | null,
): { interval: [number, number]; bound: Quantity["bound"] } {
  const { low, high, value } = plain;
  switch (kind) {
    case "at-least":
      return { interval: [value, Number.POSITIVE_INFINITY], bound: "at-least" };
    case "at-most":
    case "under":
      return { interval: [0, high], bound: "at-most" };
    case "nearly":
      return { interval: [value * 0.9, high], bound: "about" };
    case "about":
      return { interval: [Math.min(low, value * 0.9), Math.max(high, value * 1.1)], bound: "about" };
    default:
      return { interval: [low, high], bound: "none" };
  }
}
