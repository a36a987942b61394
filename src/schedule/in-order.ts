/** Numbers from the least to the greatest, none twice. */
export function inOrder(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
