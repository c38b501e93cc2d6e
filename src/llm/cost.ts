import type { ApiUsage } from './api-call.ts';
import type { ModelPrice } from './known-models.ts';

/** What a token costs as a share of one that is read anew, from Anthropic's page on prompt caching (kept for five minutes). */
const CACHE_READ = 0.1;
const CACHE_WRITTEN = 1.25;

/** The cost of tokens in whole microdollars, rounded up. */
export function costOf({ input, output, long }: ModelPrice, usage: ApiUsage): number {
  const { tokensOut, cache = { read: 0, written: 0 } } = usage;
  const times = long && usage.tokensIn > long.above ? long.times : 1;
  const tokensIn = usage.tokensIn - (1 - CACHE_READ) * cache.read + (CACHE_WRITTEN - 1) * cache.written;
  const millionths = (price: number) => Math.round(price * 1_000_000);
  return Math.ceil((times * (tokensIn * millionths(input) + tokensOut * millionths(output))) / 1_000_000);
}
