/** Calls are ended by a signal; without a timeout of its own the SDK would refuse long answers. */
const TIMEOUT_MS = 600_000;
const API = 'https://api.anthropic.com';

/** Loads the SDK, which takes time and memory, and makes its client. @param baseUrl another API than Anthropic's own */
export async function loadModelClient(apiKey: string, baseUrl: string | undefined) {
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
