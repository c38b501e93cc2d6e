/**
 * How long to wait, in milliseconds, before what has failed is tried again: twice as long each time.
 * @param failures in a row, this one included: 1 and more
 * @param firstMs the pause after the first failure
 * @param mostMs the longest pause; absent: none is too long
 */
export function backoffMs(failures: number, firstMs: number, mostMs = Number.POSITIVE_INFINITY): number {
  return Math.min(firstMs * 2 ** (failures - 1), mostMs);
}
