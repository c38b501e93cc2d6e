import { randomBytes } from 'node:crypto';

/** A token in Telegram's format: 35 characters of base64url. Random, so that no web page knows it. */
export function createToken(botId: number): string {
  return `${botId}:${randomBytes(27).toString('base64url').slice(0, 35)}`;
}
