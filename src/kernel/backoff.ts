/**
 * The delay before the next retry, in milliseconds: doubles with each failure.
 * @param failures consecutive failures, this one included; at least 1
 * @param firstMs the delay after the first failure
 * @param mostMs upper limit of the delay; absent: unlimited
 */
export function backoffMs(failures: number, firstMs: number, mostMs = Number.POSITIVE_INFINITY): number {
  return Math.min(firstMs * 2 ** (failures - 1), mostMs);
}
