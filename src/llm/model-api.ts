import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import type { ApiRequest, ApiResult } from './api-call.ts';
import { loadModelClient } from './model-client.ts';
import { readFailure } from './read-failure.ts';
import { readMessage } from './read-message.ts';
import { createStreamReader } from './read-stream.ts';

const LATE = { kind: 'timeout', status: undefined, retryAfterMs: undefined } as const;

/** Sends requests to the API. */
export interface ModelApi {
  /**
   * Makes one call, once. Never rejects.
   * @param signal aborts it, also in the middle of the answer
   * @param onText called with the text so far as it grows; without it the answer is not streamed
   */
  send(request: ApiRequest, signal: AbortSignal, onText?: (text: string) => void): Promise<ApiResult>;
}

/** A client of Anthropic's API or a compatible one. The SDK is loaded with the first call. */
export function createModelApi(
  apiKey: string,
  baseUrl: string | (() => string | undefined) | undefined,
): ModelApi {
  let loading: ReturnType<typeof loadModelClient> | undefined;

  return {
    async send(request, signal, onText) {
      if (signal.aborted) return { ...LATE, billed: 'nothing' };
      loading ??= loadModelClient(apiKey, typeof baseUrl === 'function' ? baseUrl() : baseUrl);
      const loaded = await loading.catch(() => undefined);
      if (!loaded) return { kind: 'down', status: undefined, retryAfterMs: undefined, billed: 'nothing' };
      const { sdk, client } = loaded;
      const reader = onText && createStreamReader(onText);
      try {
        const body = bodyOf(request);
        if (!reader) return readMessage(await client.messages.create(body, { signal }));
        const events = await client.messages.create({ ...body, stream: true }, { signal });
        for await (const event of events) reader.add(event);
        // The SDK ends an aborted stream without an error, as if it were complete.
        signal.throwIfAborted();
        return reader.end();
      } catch (error) {
        const billed = reader?.billed();
        if (!signal.aborted) return readFailure(error, sdk, billed);
        return { ...LATE, billed: billed ?? 'unknown' };
      }
    },
  };
}

/** The request body. It sets no sampling parameters: models differ in what they accept. */
export function bodyOf({
  model,
  maxTokens,
  system,
  isCached,
  user,
  schema,
  thinking,
  effort,
}: ApiRequest): MessageCreateParamsNonStreaming {
  const format = schema && { type: 'json_schema' as const, schema: { ...schema } };
  return {
    model,
    max_tokens: maxTokens,
    system: isCached ? [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }] : system,
    messages: [{ role: 'user', content: user }],
    ...(thinking && { thinking: { type: thinking } }),
    ...((format || effort) && { output_config: { ...(format && { format }), ...(effort && { effort }) } }),
  };
}
