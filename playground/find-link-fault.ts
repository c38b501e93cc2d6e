import { isIP } from 'node:net';

/**
 * Telegram's error for a link in a button or a text_link, in its own words; undefined for a valid link.
 * It requires http, https or tg, and a host that is an IP address or contains a dot: http://localhost is refused.
 */
export function findLinkFault(link: string): string | undefined {
  if (!URL.canParse(link)) return 'Wrong HTTP URL';
  const { protocol, hostname } = new URL(link);
  if (protocol === 'tg:') return undefined;
  if (protocol !== 'http:' && protocol !== 'https:') return 'Unsupported URL protocol';
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  return isAddress || /[^.]\.[^.]/.test(hostname) ? undefined : 'Wrong HTTP URL';
}
