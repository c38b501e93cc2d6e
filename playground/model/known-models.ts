/** What the pretend API knows about a model. */
export interface KnownModel {
  readonly id: string;
  readonly displayName: string;
  readonly createdAt: string;
  readonly mostInputTokens: number;
  readonly mostOutputTokens: number;
  /** The default effort, which determines how long it thinks. */
  readonly usualEffort: Effort;
  /** The values of `thinking` that prevent thinking before the answer. */
  readonly withoutThinking: readonly ('disabled' | 'between_tools')[];
}

/** The effort levels of a request. */
export const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'] as const;
export type Effort = (typeof EFFORTS)[number];

/** Newest first, as the API lists them; the limits are placeholders of the right order. */
const KNOWN_MODELS: readonly KnownModel[] = [
  {
    id: 'claude-haiku-5-5',
    displayName: 'Claude Haiku 5.5 (pretend)',
    createdAt: '2026-08-01T00:00:00Z',
    mostInputTokens: 200_000,
    mostOutputTokens: 64_000,
    usualEffort: 'medium',
    withoutThinking: ['disabled', 'between_tools'],
  },
  {
    id: 'claude-sonnet-5-5',
    displayName: 'Claude Sonnet 5.5 (pretend)',
    createdAt: '2026-06-01T00:00:00Z',
    mostInputTokens: 200_000,
    mostOutputTokens: 64_000,
    usualEffort: 'high',
    withoutThinking: ['between_tools'],
  },
];

/** The model with that id, if it exists. */
export function findModel(id: string): KnownModel | undefined {
  return KNOWN_MODELS.find((model) => model.id === id);
}

/** The response to `GET /v1/models`. */
export function modelPage(): object {
  return {
    data: KNOWN_MODELS.map(modelInfo),
    has_more: false,
    first_id: KNOWN_MODELS[0]?.id ?? null,
    last_id: KNOWN_MODELS.at(-1)?.id ?? null,
  };
}

/** One model as the API describes it. */
export function modelInfo(model: KnownModel): object {
  return {
    id: model.id,
    type: 'model',
    display_name: model.displayName,
    created_at: model.createdAt,
    deprecated_at: null,
    retires_at: null,
    lifecycle: 'active',
    line: model.id.split('-')[1] ?? null,
    max_input_tokens: model.mostInputTokens,
    max_tokens: model.mostOutputTokens,
    capabilities: null,
  };
}
