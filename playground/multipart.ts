/** One part of a form: a field when it has no file name. */
export interface FormPart {
  readonly name: string;
  readonly fileName?: string;
  readonly contentType?: string;
  readonly bytes: Buffer;
}

/**
 * Parses a multipart/form-data body. The platform's own formData() refuses the unquoted file names that
 * Bot API clients send and Telegram accepts.
 * @param contentType the request's content-type header, with its boundary
 * @returns the parts in order, or undefined when the body is malformed
 */
export function parseMultipart(body: Buffer, contentType: string): FormPart[] | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (!name) return undefined;
  // RFC 2046: each delimiter except the first includes the preceding line break.
  const delimiter = Buffer.from(`\r\n--${name}`);
  let at = body.indexOf(delimiter.subarray(2));
  if (at !== 0 && body.indexOf(delimiter) !== at - 2) return undefined;
  const parts: FormPart[] = [];
  at += delimiter.length - 2;
  while (body.toString('latin1', at, at + 2) === '\r\n') {
    const end = body.indexOf(delimiter, at);
    const part = end < 0 ? undefined : parsePart(body.subarray(at + 2, end));
    if (!part) return undefined;
    parts.push(part);
    at = end + delimiter.length;
  }
  return body.toString('latin1', at, at + 2) === '--' ? parts : undefined;
}

function parsePart(part: Buffer): FormPart | undefined {
  const headersEnd = part.indexOf('\r\n\r\n');
  if (headersEnd < 0) return undefined;
  const headers = part.toString('utf8', 0, headersEnd);
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? '';
  const name = parameterOf(disposition, 'name');
  if (name === undefined) return undefined;
  const fileName = parameterOf(disposition, 'filename');
  const contentType = /^content-type:\s*(\S+)/im.exec(headers)?.[1];
  return {
    name,
    ...(fileName === undefined ? {} : { fileName }),
    ...(contentType === undefined ? {} : { contentType }),
    bytes: part.subarray(headersEnd + 4),
  };
}

function parameterOf(disposition: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(disposition);
  const value = match?.[1] ?? match?.[2];
  // HTML's form encoding percent-encodes only these three characters.
  return value?.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').trim();
}
