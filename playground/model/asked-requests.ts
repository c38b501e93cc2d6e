/** Requests kept for inspection. */
const KEPT = 500;
const SECRET_HEADERS: ReadonlySet<string> = new Set(['x-api-key', 'authorization', 'cookie']);

/** A request as received, refused or not, without the key. */
export interface AskedRequest {
  readonly at: number;
  readonly method: string;
  /** For example `/v1/messages`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body; undefined when there is none. */
  readonly body: unknown;
}

export interface AskedRequests {
  add(request: Request, at: number, body: unknown): void;
  /** The latest 500, oldest first. */
  list(): readonly AskedRequest[];
}

export function createAskedRequests(): AskedRequests {
  const requests: AskedRequest[] = [];
  return {
    add: ({ method, url, headers }, at, body) => {
      const shown = [...headers].filter(([name]) => !SECRET_HEADERS.has(name));
      requests.push({ at, method, path: new URL(url).pathname, headers: Object.fromEntries(shown), body });
      if (requests.length > KEPT) requests.shift();
    },
    list: () => [...requests],
  };
}
