import { pino } from 'pino';

/** The logger interface that rooms use: an object with facts, then a short message. */
export interface Logger {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Redacts secrets (tokens, passwords) anywhere in a text; empty secrets are ignored. */
export function createRedaction(secrets: readonly string[]): (text: string) => string {
  const hidden = secrets.filter((secret) => secret.length > 0);
  return (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
}

/**
 * A JSON-lines logger on standard output.
 * @param secrets tokens, passwords, …: redacted everywhere in the output
 */
export function createLogger(level: string, secrets: readonly string[]): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: serializeError },
    hooks: { streamWrite: createRedaction(secrets) },
  });
}

/** Only the fields that describe the error: libraries attach whole requests, with people's texts in them, to their errors. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...(cause instanceof Error && { cause: serializeError(cause) }) };
}
