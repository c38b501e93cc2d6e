import { isIP } from 'node:net';

/**
 * What Telegram has against a link in a button or a text_link, in its own words; undefined when it takes it.
 * It wants http, https or tg, and a host that is an address or has a dot: http://localhost is refused.
 */
export function findLinkFault(link: string): string | undefined {
  if (!URL.canParse(link)) return 'Wrong HTTP URL';
  const { protocol, hostname } = new URL(link);
  if (protocol === 'tg:') return undefined;
  if (protocol !== 'http:' && protocol !== 'https:') return 'Unsupported URL protocol';
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  return isAddress || /[^.]\.[^.]/.test(hostname) ? undefined : 'Wrong HTTP URL';
}
