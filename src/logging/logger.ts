import { pino } from 'pino';

/** What rooms need of a logger: an object with facts, then a short message. */
export interface Logger {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Takes secrets (tokens, passwords) out of a text, wherever they stand in it; empty ones are none. */
export function createRedaction(secrets: readonly string[]): (text: string) => string {
  const hidden = secrets.filter((secret) => secret.length > 0);
  return (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
}

/**
 * A JSON-lines logger on standard output.
 * @param secrets texts (tokens, passwords) that never reach the output, wherever they turn up
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

/** Only what tells the fault: libraries hang whole requests, with people's texts in them, on their errors. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...(cause instanceof Error && { cause: serializeError(cause) }) };
}
