import type { APIError } from '@anthropic-ai/sdk';
import type { ApiFailure, Billed } from './api-call.ts';

/** The error classes of the SDK, which is loaded at run time. */
export interface ErrorClasses {
  readonly APIError: abstract new (...given: never[]) => APIError;
  readonly APIConnectionError: abstract new (...given: never[]) => Error;
  readonly APIConnectionTimeoutError: abstract new (...given: never[]) => Error;
}

const BY_STATUS: Readonly<Record<number, ApiFailure['kind']>> = {
  401: 'key',
  402: 'credit',
  403: 'key',
  404: 'model',
  408: 'down',
  409: 'down',
  429: 'rate',
};

/** An error inside a stream has no status, only the API's error type. */
const BY_TYPE: Readonly<Record<string, ApiFailure['kind']>> = {
  authentication_error: 'key',
  permission_error: 'key',
  billing_error: 'credit',
  not_found_error: 'model',
  rate_limit_error: 'rate',
  invalid_request_error: 'request',
  request_too_large: 'request',
};

/**
 * Classifies an error of the SDK. Its text is dropped: it may quote the request or the key.
 * @param billed what is known to be billed so far
 */
export function readFailure(error: unknown, classes: ErrorClasses, billed: Billed | undefined): ApiFailure {
  const plain = { status: undefined, retryAfterMs: undefined };
  if (error instanceof classes.APIConnectionTimeoutError) {
    return { kind: 'timeout', ...plain, billed: billed ?? 'unknown' };
  }
  if (error instanceof classes.APIConnectionError) {
    return { kind: 'down', ...plain, billed: billed ?? 'nothing' };
  }
  if (!(error instanceof classes.APIError)) return { kind: 'broken', ...plain, billed: billed ?? 'unknown' };
  const { status, type, headers } = error;
  return {
    kind: status === undefined ? (BY_TYPE[String(type)] ?? 'down') : kindOfStatus(status),
    status,
    retryAfterMs: headers && readRetryAfter(headers),
    billed: billed ?? 'nothing',
  };
}

function kindOfStatus(status: number): ApiFailure['kind'] {
  return BY_STATUS[status] ?? (status >= 500 ? 'down' : 'request');
}

/** `retry-after` is in seconds, or a date, which is compared with the `date` header of the response. */
function readRetryAfter(headers: Headers): number | undefined {
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  if (Number(text) >= 0) return Number(text) * 1_000;
  const wait = Date.parse(text) - Date.parse(headers.get('date') ?? '');
  return wait >= 0 ? wait : undefined;
}
