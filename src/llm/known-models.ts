/** What a model costs, in USD a million tokens, which is millionths of a dollar a token. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
  /** A request that reads more tokens than that costs so many times as much. */
  readonly long?: { readonly above: number; readonly times: number } | undefined;
}

/** Prices by the model's name, in place of what is known. */
export type PriceTable = Readonly<Record<string, ModelPrice>>;

/** How hard a model works at an answer, thoughts included. */
export type Effort = 'low' | 'medium' | 'high';

/**
 * How a model is kept from thinking, which counts as output and is no help here. `off`: it can be switched off. An effort: it
 * cannot, and goes no further than that where a prompt says nothing. `default`: nothing is said of it, as to a model of which
 * nothing is known.
 */
export type Thinking = 'off' | Effort | 'default';

/** Thinking by the model's name, in place of what is known. */
export type ThinkingTable = Readonly<Record<string, Thinking>>;

/** What a request says of thinking, and how many tokens it leaves for it beside the answer. */
export interface ThinkingManner {
  readonly thinking: 'disabled' | undefined;
  readonly effort: Effort | undefined;
  readonly room: number;
}

interface KnownModel {
  readonly price: ModelPrice;
  readonly thinking: Thinking;
}

/**
 * The models of which something is known; the settings can override it. Both think unless told otherwise (Haiku at effort medium,
 * Sonnet at high); Haiku takes `thinking: disabled` at these efforts, Sonnet refuses it. From Anthropic's pages on each model.
 */
const KNOWN: Readonly<Record<string, KnownModel>> = {
  'claude-haiku-5-5': {
    price: { input: 0.1, output: 0.5, long: { above: 100_000, times: 5 } },
    thinking: 'off',
  },
  'claude-sonnet-5-5': { price: { input: 2, output: 10 }, thinking: 'low' },
};

/** Tokens, on the safe side: what is not used is not billed. Of a model of which nothing is known no more than 8,192 are asked in all. */
const ROOM: Readonly<Record<Thinking, number>> = {
  off: 0,
  low: 2_000,
  medium: 4_000,
  high: 8_000,
  default: 4_000,
};

/** @param effort that the prompt asks for; only models that are known to take one are told */
export function thinkingMannerOf(
  model: string,
  effort: Effort | undefined,
  given: ThinkingTable = {},
): ThinkingManner {
  const known = Object.hasOwn(KNOWN, model) ? KNOWN[model] : undefined;
  const thinking = (Object.hasOwn(given, model) ? given[model] : undefined) ?? known?.thinking ?? 'default';
  if (thinking === 'default') return { thinking: undefined, effort: undefined, room: ROOM.default };
  if (thinking === 'off') return { thinking: 'disabled', effort: known && effort, room: ROOM.off };
  const told = effort ?? thinking;
  return { thinking: undefined, effort: told, room: ROOM[told] };
}

/** What a model costs; one of which nothing is known, as much as the dearest that is. */
export function priceOf(model: string, given: PriceTable = {}): ModelPrice {
  if (Object.hasOwn(given, model) && given[model]) return given[model];
  if (Object.hasOwn(KNOWN, model) && KNOWN[model]) return KNOWN[model].price;
  const all = Object.values(KNOWN).map(({ price }) => price);
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
