import { BotApiError, badRequest } from './bot-api-error.ts';
import { isRecord } from './is-record.ts';
import { type FormPart, parseMultipart } from './multipart.ts';
import { readBody } from './read-body.ts';

/** The parameters of a call. Like Telegram, every parameter is read as text, JSON values included. */
export interface Parameters {
  /** The parameter's text, '' when absent. */
  text(name: string): string;
  /** An integer; the fallback when absent, 0 when invalid: Telegram is equally lenient. */
  integer(name: string, fallback?: number): number;
  /** True for `true`, `yes` and `1`. */
  flag(name: string): boolean;
  /** The decoded JSON value, undefined when absent. Throws a 400 that names it by `label` when it is not JSON. */
  json(name: string, label?: string): unknown;
  /** The uploaded file of that name. */
  file(name: string): FormPart | undefined;
}

/** Reads the parameters from the query and from a JSON, urlencoded or multipart body. Throws a 400 or 413 BotApiError. */
export async function readParameters(request: Request): Promise<Parameters> {
  const texts = new Map(new URL(request.url).searchParams);
  const files = new Map<string, FormPart>();
  if (request.method === 'POST') await readPosted(request, texts, files);
  return {
    text: (name) => texts.get(name) ?? '',
    integer: (name, fallback = 0) => {
      const text = texts.get(name) ?? '';
      return text === '' ? fallback : Math.trunc(Number(text)) || 0;
    },
    flag: (name) => /^(true|yes|1)$/i.test(texts.get(name) ?? ''),
    json: (name, label = `${name} JSON object`) => parseJson(texts.get(name) ?? '', label),
    file: (name) => files.get(name),
  };
}

async function readPosted(
  request: Request,
  texts: Map<string, string>,
  files: Map<string, FormPart>,
): Promise<void> {
  const body = await readBody(request);
  if (!body) throw new BotApiError(413, 'Request Entity Too Large');
  if (body.length === 0) return;
  const contentType = request.headers.get('content-type') ?? '';
  if (/^application\/json/i.test(contentType)) return readJson(body, texts);
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) {
    for (const [name, value] of new URLSearchParams(body.toString('utf8'))) texts.set(name, value);
    return;
  }
  if (!/^multipart\/form-data/i.test(contentType)) throw badRequest('unsupported content-type');
  const parts = parseMultipart(body, contentType);
  if (!parts) throw badRequest("can't parse multipart/form-data");
  for (const part of parts) {
    if (part.fileName === undefined) texts.set(part.name, part.bytes.toString('utf8'));
    else files.set(part.name, part);
  }
}

function readJson(body: Buffer, texts: Map<string, string>): void {
  const content = parseJson(body.toString('utf8'), 'JSON object');
  if (!isRecord(content)) throw badRequest('expected a JSON object');
  for (const [name, value] of Object.entries(content)) {
    if (value !== null) texts.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
}

function parseJson(text: string, label: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`can't parse ${label}`);
  }
}
