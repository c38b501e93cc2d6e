import { timingSafeEqual } from 'node:crypto';
import { invalidRequest, ModelApiError } from './model-error.ts';

const VERSIONS: ReadonlySet<string> = new Set(['2023-06-01', '2026-10-21']);

/**
 * Accepts the key as `x-api-key` or, as the SDK can send it, as `Authorization: Bearer`.
 * @throws {ModelApiError} for a wrong key or a missing or unknown API version
 */
export function checkHeaders(headers: Headers, key: string): void {
  const bearer = headers.get('authorization')?.replace(/^bearer(?: |$)/i, '');
  const given = (headers.get('x-api-key') ?? bearer ?? '').trim();
  if (!given) throw new ModelApiError(401, 'x-api-key header is required');
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  if (a.length !== b.length || !timingSafeEqual(a, b)) throw new ModelApiError(401, 'invalid x-api-key');
  const version = headers.get('anthropic-version');
  if (!version) throw invalidRequest('anthropic-version: header is required');
  if (!VERSIONS.has(version)) {
    throw invalidRequest(`anthropic-version: ${JSON.stringify(version)} is not a valid version`);
  }
}
