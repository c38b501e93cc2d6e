const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host name, without a port, means this machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.has(hostname.toLowerCase());
}
