import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import type { ApiRequest, ApiResult } from './api-call.ts';
import { readFailure } from './read-failure.ts';
import { readMessage } from './read-message.ts';
import { createStreamReader } from './read-stream.ts';

/** Calls are ended by a signal; without a timeout of its own the SDK would refuse long answers. */
const TIMEOUT_MS = 600_000;
const LATE = { kind: 'timeout', status: undefined, retryAfterMs: undefined } as const;
const API = 'https://api.anthropic.com';

/** The wire. */
export interface ModelApi {
  /**
   * Makes one call, once. Never rejects.
   * @param signal ends it, also in the middle of the answer
   * @param onText hears the text so far as it comes; without it the answer comes in one piece
   */
  send(request: ApiRequest, signal: AbortSignal, onText?: (text: string) => void): Promise<ApiResult>;
}

/** Reaches Anthropic's API, or another one that speaks like it. The SDK is loaded with the first call. */
export function createModelApi(apiKey: string, baseUrl: string | undefined): ModelApi {
  let loading: ReturnType<typeof load> | undefined;

  async function load() {
    const sdk = await import('@anthropic-ai/sdk');
    const client = new sdk.Anthropic({
      apiKey,
      baseURL: baseUrl ?? API,
      // Ours are capped by the time that is left; the SDK would wait for as long as it is told to.
      maxRetries: 0,
      timeout: TIMEOUT_MS,
      logLevel: 'off',
      openTelemetry: false,
    });
    return { sdk, client };
  }

  return {
    async send(request, signal, onText) {
      if (signal.aborted) return { ...LATE, billed: 'nothing' };
      loading ??= load();
      const loaded = await loading.catch(() => undefined);
      if (!loaded) return { kind: 'down', status: undefined, retryAfterMs: undefined, billed: 'nothing' };
      const { sdk, client } = loaded;
      const reader = onText && createStreamReader(onText);
      try {
        const body = bodyOf(request);
        if (!reader) return readMessage(await client.messages.create(body, { signal }));
        const events = await client.messages.create({ ...body, stream: true }, { signal });
        for await (const event of events) reader.add(event);
        // A stream that is given up ends as if it were whole.
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

/** Neither thinking nor sampling is asked for: models differ in what they take. */
function bodyOf({
  model,
  maxTokens,
  system,
  turns,
  schema,
  effort,
}: ApiRequest): MessageCreateParamsNonStreaming {
  const format = schema && { type: 'json_schema' as const, schema: { ...schema } };
  return {
    model,
    max_tokens: maxTokens,
    system,
    messages: turns.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content })),
    ...((format || effort) && { output_config: { ...(format && { format }), ...(effort && { effort }) } }),
  };
}
