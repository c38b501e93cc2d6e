import { readBody } from '../read-body.ts';
import { invalidRequest, ModelApiError } from './model-error.ts';

const MOST_BYTES = 32 * 1024 * 1024;

/** The JSON body of a request; undefined when it is empty. @throws {ModelApiError} when it is too large or not JSON */
export async function readJsonBody(request: Request): Promise<unknown> {
  const body = await readBody(request);
  if (!body || body.length > MOST_BYTES) {
    throw new ModelApiError(413, 'Request exceeds the maximum allowed number of bytes.');
  }
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw invalidRequest(
      `The request body is not valid JSON: ${cause instanceof Error ? cause.message : cause}`,
    );
  }
}
