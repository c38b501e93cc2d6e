import { isLoopback } from './is-loopback.ts';

/**
 * Says why a request must not be served, undefined when it may. The playground has no login, so it answers its own machine
 * only: a name that a stranger's DNS points here (rebinding) shows in the Host header, a stranger's page in Origin and
 * Sec-Fetch-Site. Pictures and links carry no Origin, client libraries no Sec-Fetch-Site.
 * @param servedHost the address that the playground is served at, when that is not loopback
 */
export function findForeignOrigin(request: Request, servedHost?: string): string | undefined {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const hostname = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  if (!isLoopback(hostname) && hostname !== servedHost) return 'the playground answers at localhost only';
  const origin = request.headers.get('origin');
  const isForeign = (origin !== null && origin !== `http://${host}`) || isFromAnotherSite(request);
  return isForeign ? 'the playground answers its own page only' : undefined;
}

/** https://www.w3.org/TR/fetch-metadata/ */
function isFromAnotherSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  // `none`: typed in, or a bookmark.
  if (site === null || site === 'same-origin' || site === 'none') return false;
  // A link to the chat page shows it to the visitor, and nothing of it to the page with the link.
  const isVisit =
    request.method === 'GET' &&
    new URL(request.url).pathname === '/' &&
    request.headers.get('sec-fetch-mode') === 'navigate' &&
    request.headers.get('sec-fetch-dest') === 'document';
  return !isVisit;
}
