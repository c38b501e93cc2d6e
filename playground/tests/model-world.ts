import Anthropic from '@anthropic-ai/sdk';
import { onTestFinished } from 'vitest';
import { PRETEND_KEY, type PretendModel } from '../model/pretend-model.ts';
import { startModelServer } from './model-server.ts';

export const HAIKU = 'claude-haiku-5-5';

export interface ModelWorld {
  readonly url: string;
  readonly model: PretendModel;
  /** The real SDK with the right key, which does not try again by itself. */
  readonly client: Anthropic;
  readonly clock: { now(): number; advance(ms: number): void };
}

/** A pretend model over HTTP and a client of it; closed when the test ends. */
export async function startModelWorld(): Promise<ModelWorld> {
  let now = Date.parse('2026-03-01T08:00:00Z');
  const clock = {
    now: () => now,
    advance: (ms: number) => {
      now += ms;
    },
  };
  const { url, model, close } = await startModelServer({ clock });
  onTestFinished(close);
  return { url, model, client: createClient(url, PRETEND_KEY), clock };
}

/** The SDK as the bot would use it, silent. */
export function createClient(url: string, apiKey: string): Anthropic {
  return new Anthropic({ baseURL: url, apiKey, maxRetries: 0, logLevel: 'off' });
}

/** A request that the API takes and answers without a thought, for tests to spoil. */
export function plainRequest(content: Anthropic.MessageParam['content'] = 'Say something.') {
  const thinking: Anthropic.ThinkingConfigParam = { type: 'disabled' };
  return { model: HAIKU, max_tokens: 1000, thinking, messages: [{ role: 'user' as const, content }] };
}

/** Six paragraphs between delimiters, as a prompt of the bot holds them. */
export const PASSAGES = `Sum up what stands between the marks.
<<<7f3a
[3] The harbour of Lindau took in 4,200 boats this summer. That is a tenth more than the year before.
[4] Nobody had counted on it.
[7] The mayor wants two new piers by 2027. They would cost 3.5 million francs.
[12] 湖上的渡轮今年多开了三班。周末的船票常常在前一天就卖完。
[15] Swimmers keep to the eastern bay, where the water is shallow.
[20] A second ferry is being built in Romanshorn and will sail in May.
7f3a>>>`;

/** Where those paragraphs are looked up. */
export function paragraphOf(number: number): string {
  return PASSAGES.split('\n').find((line) => line.startsWith(`[${number}] `)) ?? '';
}

export type SearchResult = Anthropic.SearchResultBlockParam;

/** A search result of an episode, a block a paragraph. */
export function searchResult(source: string, paragraphs: readonly string[]): SearchResult {
  return {
    type: 'search_result',
    source,
    title: `Episode ${source}`,
    content: paragraphs.map((text) => ({ type: 'text', text })),
    citations: { enabled: true },
  };
}
