import { isRecord } from './is-record.ts';
import { PageError } from './page-error.ts';

/** A request of the page, with the parameters of its path. */
export interface Call {
  readonly request: Request;
  readonly url: URL;
  /** The number in the path, NaN if there is none. */
  readonly chatId: number;
  /** The file name in the path. */
  readonly name: string;
}

export type Route = readonly [method: string, path: RegExp, answer: (call: Call) => Promise<Response>];

/** The JSON object in a request's body. Throws a PageError: 415 for another content type, 400 for anything else. */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  // Any other type could be posted by a form on a foreign page without a CORS preflight.
  if (!/^application\/json/i.test(request.headers.get('content-type') ?? '')) {
    throw new PageError(415, 'application/json is expected');
  }
  const content: unknown = await request.json().catch(() => undefined);
  if (!isRecord(content)) throw new PageError(400, 'a JSON object is expected');
  return content;
}
