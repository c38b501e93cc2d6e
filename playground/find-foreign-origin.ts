import { isLoopback } from './is-loopback.ts';

const ONLY_HERE =
  'the playground answers at localhost only, because it has no login; open http://127.0.0.1 with its port on the machine where it runs, or give the bot a BOT_TOKEN';

/**
 * Returns why a request must not be served, or undefined. The playground has no login, so it serves its own machine only. DNS
 * rebinding shows in the Host header, a foreign page in Origin and Sec-Fetch-Site. Requests for images and links have no Origin,
 * those of client libraries no Sec-Fetch-Site.
 * @param servedHost the address at which the playground is served, when that is not loopback
 */
export function findForeignOrigin(request: Request, servedHost?: string): string | undefined {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const hostname = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  if (!isLoopback(hostname) && hostname !== servedHost) return ONLY_HERE;
  const origin = request.headers.get('origin');
  const isForeign = (origin !== null && origin !== `http://${host}`) || isFromAnotherSite(request);
  return isForeign ? 'the playground answers its own page only' : undefined;
}

/** https://www.w3.org/TR/fetch-metadata/ */
function isFromAnotherSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  // `none`: typed by the user, or a bookmark.
  if (site === null || site === 'same-origin' || site === 'none') return false;
  // Following a link to the chat page shows it to the visitor, and reveals nothing to the linking page.
  const isVisit =
    request.method === 'GET' &&
    new URL(request.url).pathname === '/' &&
    request.headers.get('sec-fetch-mode') === 'navigate' &&
    request.headers.get('sec-fetch-dest') === 'document';
  return !isVisit;
}
