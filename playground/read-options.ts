import { parseArgs } from 'node:util';
import type { AloneOptions } from './start-alone.ts';

/** The port next to the default web port of a bot. */
const DEFAULT_PORT = 8081;

/**
 * Parses `--host`, `--port` and `--token`; `HOST` and `PORT` are the fallbacks.
 * @throws on an unknown option or an invalid value
 */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): AloneOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { host: { type: 'string' }, port: { type: 'string' }, token: { type: 'string' } },
  });
  const port = Number(values.port ?? (env['PORT'] || DEFAULT_PORT));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error('the port must be a whole number from 0 to 65535');
  }
  const { token } = values;
  if (token !== undefined && !/^\d+:[\w-]+$/.test(token)) {
    throw new Error('the token does not have the format of a Telegram token, such as 1000:abc');
  }
  return { host: values.host ?? (env['HOST'] || '127.0.0.1'), port, token };
}
