/** Calls are aborted by a signal; without an explicit timeout the SDK would refuse long answers. */
const TIMEOUT_MS = 600_000;
const API = 'https://api.anthropic.com';

/** Loads the SDK, which takes time and memory, and creates its client. @param baseUrl another API than Anthropic's own */
export async function loadModelClient(apiKey: string, baseUrl: string | undefined) {
  const sdk = await import('@anthropic-ai/sdk');
  const client = new sdk.Anthropic({
    apiKey,
    baseURL: baseUrl ?? API,
    // Our own retries are bounded by the time left; the SDK would wait for as long as `retry-after` says.
    maxRetries: 0,
    timeout: TIMEOUT_MS,
    logLevel: 'off',
    openTelemetry: false,
  });
  return { sdk, client };
}
