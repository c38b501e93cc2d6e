import { lookup } from 'node:dns/promises';
import { isDeepStrictEqual } from 'node:util';
import { badRequest } from './bot-api-error.ts';
import { isLoopback } from './is-loopback.ts';
import type { Parameters } from './parameters.ts';
import type { PlaygroundState } from './playground-state.ts';
import type { Webhook } from './post-update.ts';
import { createWebhookSender } from './webhook-sender.ts';

/** Telegram's maximum for long polling, whatever timeout is requested. */
const MAX_POLL_SECONDS = 50;
const DEFAULT_CONNECTIONS = 40;
const MAX_CONNECTIONS = 100;
const MAX_SECRET = 256;

/** https://core.telegram.org/bots/api#getupdates */
export function getUpdates(
  state: PlaygroundState,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<unknown> {
  return state.updates.poll({
    offset: parameters.integer('offset'),
    limit: clamp(parameters.integer('limit', 100), 1, 100),
    timeoutMs: clamp(parameters.integer('timeout'), 0, MAX_POLL_SECONDS) * 1000,
    allowed: readAllowed(parameters),
    signal,
  });
}

/** https://core.telegram.org/bots/api#setwebhook */
export async function setWebhook(state: PlaygroundState, parameters: Parameters): Promise<true> {
  const url = parameters.text('url');
  if (!url) return deleteWebhook(state, parameters);
  const webhook = readWebhook(url, parameters);
  await checkOwnMachine(url);
  const allowed = readAllowed(parameters);
  if (allowed) state.updates.allow(allowed);
  // Every replica of a bot sets the same webhook at its start: that must not disturb deliveries in progress.
  const isSame = isDeepStrictEqual(webhook, state.webhook?.webhook);
  if (isSame && !parameters.flag('drop_pending_updates')) return true;
  deleteWebhook(state, parameters);
  state.webhook = createWebhookSender(state.updates, state.clock, webhook, state.webhookPace);
  return true;
}

/** https://core.telegram.org/bots/api#deletewebhook */
export function deleteWebhook(state: PlaygroundState, parameters: Parameters): true {
  state.webhook?.close();
  state.webhook = undefined;
  if (parameters.flag('drop_pending_updates')) state.updates.clear();
  return true;
}

/** https://core.telegram.org/bots/api#getwebhookinfo */
export function getWebhookInfo({ webhook: sender, updates }: PlaygroundState): object {
  const failure = sender?.lastFailure();
  const allowed = updates.allowed();
  return {
    url: sender?.webhook.url ?? '',
    has_custom_certificate: false,
    pending_update_count: updates.pendingCount(),
    ...(failure && { last_error_date: failure.date, last_error_message: failure.reason }),
    ...(sender && { max_connections: sender.webhook.maxConnections }),
    ...(allowed.length > 0 && { allowed_updates: allowed }),
  };
}

function readWebhook(url: string, parameters: Parameters): Webhook {
  if (!URL.canParse(url)) throw badRequest('invalid webhook URL specified');
  const { protocol } = new URL(url);
  // Telegram always requires https; here a bot on the same machine may go without a certificate.
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostOf(url)))) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  }
  const secretToken = parameters.text('secret_token');
  if (secretToken.length > MAX_SECRET) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secretToken)) throw badRequest('secret token contains unallowed characters');
  const maxConnections = clamp(
    parameters.integer('max_connections', DEFAULT_CONNECTIONS),
    1,
    MAX_CONNECTIONS,
  );
  return { url, secretToken, maxConnections };
}

/** What people write here must not leave the machine. @throws {BotApiError} when the webhook is on another one */
async function checkOwnMachine(url: string): Promise<void> {
  const host = hostOf(url);
  const addresses = isLoopback(host) ? await lookup(host, { all: true }).catch(() => []) : [];
  if (addresses.length > 0 && addresses.every(({ address }) => isLoopback(address))) return;
  throw badRequest('bad webhook: the playground posts to localhost, 127.0.0.1 or [::1] only');
}

/** The host name without port and brackets. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
}

function readAllowed(parameters: Parameters): readonly string[] | undefined {
  const allowed = parameters.json('allowed_updates');
  return Array.isArray(allowed) ? allowed.map(String) : undefined;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
