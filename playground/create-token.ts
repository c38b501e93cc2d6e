import { randomBytes } from 'node:crypto';

/** Of the shape of Telegram's: 35 characters of base64url. Another one each time, so that no page knows it. */
export function createToken(botId: number): string {
  return `${botId}:${randomBytes(27).toString('base64url').slice(0, 35)}`;
}
