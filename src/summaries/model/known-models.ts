/** What a model costs, in USD a million tokens, which is millionths of a dollar a token. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
  /** A request that reads more tokens than that costs so many times as much. */
  readonly long?: { readonly above: number; readonly times: number } | undefined;
}

/** Prices by the model's name, in place of what is known. */
export type PriceTable = Readonly<Record<string, ModelPrice>>;

/** The models whose prices and manners are known. The settings can override the prices. */
const KNOWN: PriceTable = {
  'claude-haiku-5-5': { input: 0.1, output: 0.5, long: { above: 100_000, times: 5 } },
  'claude-sonnet-5-5': { input: 2, output: 10 },
};

/** Whether more can be asked of a model than every one understands, such as `effort`. */
export function isKnownModel(model: string): boolean {
  return Object.hasOwn(KNOWN, model);
}

/** What a model costs; one of which nothing is known, as much as the dearest that is. */
export function priceOf(model: string, given: PriceTable = {}): ModelPrice {
  if (Object.hasOwn(given, model) && given[model]) return given[model];
  if (Object.hasOwn(KNOWN, model) && KNOWN[model]) return KNOWN[model];
  const all = Object.values(KNOWN);
  return {
    input: Math.max(...all.map(({ input }) => input)),
    output: Math.max(...all.map(({ output }) => output)),
  };
}

/** What so many tokens cost in whole microdollars, rounded up. Nothing is ever marked for the API's own cache. */
export function costOf({ input, output, long }: ModelPrice, tokensIn: number, tokensOut: number): number {
  const times = long && tokensIn > long.above ? long.times : 1;
  const millionths = (price: number) => Math.round(price * 1_000_000);
  return Math.ceil((times * (tokensIn * millionths(input) + tokensOut * millionths(output))) / 1_000_000);
}
