import { isLoopback } from './is-loopback.ts';

/**
 * Says why a request must not be served, undefined when it may. The playground has no login, so it answers its own machine
 * only: a name that a stranger's DNS points here (rebinding) shows in the Host header, a stranger's page in the Origin.
 */
export function findForeignOrigin(request: Request): string | undefined {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!isLoopback(host.replace(/:\d+$/, ''))) return 'the playground answers at localhost only';
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== `http://${host}`) return 'the playground answers its own page only';
  return undefined;
}
