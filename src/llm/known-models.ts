/** The price of a model, in USD per million tokens, which is microdollars per token. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
  /** A request with more than `above` input tokens costs `times` as much. */
  readonly long?: { readonly above: number; readonly times: number } | undefined;
}

/** Prices by the model's name; they override the known ones. */
export type PriceTable = Readonly<Record<string, ModelPrice>>;

/** How much effort a model spends on an answer, thinking included. */
export type Effort = 'low' | 'medium' | 'high';

/**
 * How thinking is limited; it is billed as output and does not help here. `off`: it can be switched off. An effort: it cannot,
 * and this is the effort where the prompt names none. `default`: the request does not mention it, as for unknown models.
 */
export type Thinking = 'off' | Effort | 'default';

/** Thinking by the model's name; it overrides what is known. */
export type ThinkingTable = Readonly<Record<string, Thinking>>;

/** The thinking parameters of a request, and the tokens it allows for thinking beside the answer. */
export interface ThinkingSettings {
  readonly thinking: 'disabled' | undefined;
  readonly effort: Effort | undefined;
  readonly room: number;
}

interface KnownModel {
  readonly price: ModelPrice;
  readonly thinking: Thinking;
}

/**
 * The known models; the settings can override them. Both think by default (Haiku at effort medium, Sonnet at high); Haiku accepts
 * `thinking: disabled` at these efforts, Sonnet rejects it. From Anthropic's pages on each model.
 */
const KNOWN: Readonly<Record<string, KnownModel>> = {
  'claude-haiku-5-5': {
    price: { input: 0.1, output: 0.5, long: { above: 100_000, times: 5 } },
    thinking: 'off',
  },
  'claude-sonnet-5-5': { price: { input: 2, output: 10 }, thinking: 'low' },
};

/** Tokens, generously: what is not used is not billed. An unknown model is asked for at most 8,192 in total. */
const ROOM: Readonly<Record<Thinking, number>> = {
  off: 0,
  low: 2_000,
  medium: 4_000,
  high: 8_000,
  default: 4_000,
};

/** @param effort the prompt's; it is sent only to models that are known to accept one */
export function thinkingSettingsOf(
  model: string,
  effort: Effort | undefined,
  given: ThinkingTable = {},
): ThinkingSettings {
  const known = Object.hasOwn(KNOWN, model) ? KNOWN[model] : undefined;
  const thinking = (Object.hasOwn(given, model) ? given[model] : undefined) ?? known?.thinking ?? 'default';
  if (thinking === 'default') return { thinking: undefined, effort: undefined, room: ROOM.default };
  if (thinking === 'off') return { thinking: 'disabled', effort: known && effort, room: ROOM.off };
  const chosen = effort ?? thinking;
  return { thinking: undefined, effort: chosen, room: ROOM[chosen] };
}

/** The price of a model; an unknown one counts as the most expensive known one. */
export function priceOf(model: string, given: PriceTable = {}): ModelPrice {
  if (Object.hasOwn(given, model) && given[model]) return given[model];
  if (Object.hasOwn(KNOWN, model) && KNOWN[model]) return KNOWN[model].price;
  const all = Object.values(KNOWN).map(({ price }) => price);
  return {
    input: Math.max(...all.map(({ input }) => input)),
    output: Math.max(...all.map(({ output }) => output)),
  };
}
