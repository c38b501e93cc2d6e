import { isIP } from 'node:net';
import { isPrivateName } from '../kernel/private-host.ts';

/**
 * Whether a request may read about the bot by the name under which it came. A page that a browser shows can point a public name of
 * its own at this machine (DNS rebinding); the `Host` header then has that name. An address, a name without a dot (a service of a
 * container network) and a private name cannot be taken over so.
 * @param host the `Host` header; absent in requests that no browser sends
 * @param publicHost the name under which the bot is reached from outside
 */
export function isTrustedHost(host: string | undefined, publicHost: string | undefined): boolean {
  if (host === undefined) return true;
  const name = hostnameOf(host);
  if (name === undefined) return false;
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0 || name === publicHost || isPrivateName(name);
}

function hostnameOf(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}
