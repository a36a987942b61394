import type { z } from "zod";

/** What a model costs: US dollars for a million tokens. */
export interface Price {
  readonly read: number;
  readonly written: number;
}

/** Reads prices as "gpt-x=0.25/2, other=0/0". */
export function parsePrices(text: string, context: z.RefinementCtx): Readonly<Record<string, Price>> {
  const prices: Record<string, Price> = {};
  for (const part of text.split(",").filter((one) => one.trim() !== "")) {
    const [, model, read, written] = /^\s*([^=\s]+)\s*=\s*([\d.]+)\s*\/\s*([\d.]+)\s*$/.exec(part) ?? [];
    const price = { read: Number(read), written: Number(written) };
    if (model === undefined || Number.isNaN(price.read + price.written)) {
      context.addIssue({ code: "custom", message: `'${part}' is no price` });
    } else prices[model] = price;
  }
  return prices;
}
