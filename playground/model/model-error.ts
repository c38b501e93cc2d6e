/** The API's error types by status. */
const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  409: 'conflict_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

/** The body of an error, in the API's own shape. */
export interface ErrorBody {
  readonly type: 'error';
  readonly error: { readonly type: string; readonly message: string };
  readonly request_id: string | null;
}

/** An API error: an HTTP status with a message, thrown by the checks and sent by the routes. */
export class ModelApiError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** A 400; the message begins with the path of the field at fault, as the API's do. */
export function invalidRequest(message: string): ModelApiError {
  return new ModelApiError(400, message);
}

/** The error body for anything thrown. */
export function errorBodyOf(error: unknown, requestId: string | null): ErrorBody {
  const { status, message } = knownError(error);
  const type = TYPES[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error');
  return { type: 'error', error: { type, message }, request_id: requestId };
}

/** The response for anything thrown. */
export function errorResponse(error: unknown, requestId: string): Response {
  const { status, headers } = knownError(error);
  return Response.json(errorBodyOf(error, requestId), { status, headers });
}

function knownError(error: unknown): ModelApiError {
  return error instanceof ModelApiError ? error : new ModelApiError(500, 'Internal server error');
}
