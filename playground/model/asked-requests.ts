/** Requests that are kept to be looked at. */
const KEPT = 500;
const SECRET_HEADERS: ReadonlySet<string> = new Set(['x-api-key', 'authorization', 'cookie']);

/** A request as it came in, refused or not, without the key. */
export interface AskedRequest {
  readonly at: number;
  readonly method: string;
  /** `/v1/messages`, say. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON that it brought; undefined when it brought none. */
  readonly body: unknown;
}

export interface AskedRequests {
  add(request: Request, at: number, body: unknown): void;
  /** The latest 500, oldest first. */
  list(): readonly AskedRequest[];
}

/** Nothing was asked yet. */
export function createAskedRequests(): AskedRequests {
  const asked: AskedRequest[] = [];
  return {
    add: ({ method, url, headers }, at, body) => {
      const open = [...headers].filter(([name]) => !SECRET_HEADERS.has(name));
      asked.push({ at, method, path: new URL(url).pathname, headers: Object.fromEntries(open), body });
      if (asked.length > KEPT) asked.shift();
    },
    list: () => [...asked],
  };
}
