import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Client, Pool, type PoolClient } from 'pg';
import { toStorable } from '../storable-text.ts';
import { type Bounds, clientConfig, prepareSession } from './connection.ts';
import { runPastDeadlocks } from './deadlocks.ts';
import { createServerWatch } from './server-watch.ts';

export interface BoundedPoolOptions {
  readonly databaseUrl: string;
  readonly schema: string;
  readonly bounds: Bounds;
  /** The most connections at once. */
  readonly size: number;
  /** Called when an idle connection breaks (a connection in use fails its query), and when the server is found gone. */
  readonly onError: (error: Error) => void;
}

/**
 * A pool whose connections never hang and never crash the process: what waits for a server that is gone, or for a connection where none
 * comes free, fails within moments; a statement of a server that is there may take its time.
 */
export function createBoundedPool(options: BoundedPoolOptions): PostgresPool {
  const { databaseUrl, bounds, size, onError } = options;
  let pool = createPool(options);
  /** When a connection was last given back, or one was left to give out. */
  let movedAt = performance.now();
  const question = createQuestion(databaseUrl, bounds.connectMs);
  const watch = createServerWatch(question.ask, () => {
    onError(new Error('the server does not answer'));
    // Its connections may hang from now on, even when the server is back.
    const lost = pool;
    pool = createPool(options);
    void lost.end().catch(() => undefined);
  });
  function isStuck(): boolean {
    if (pool.idleCount > 0 || pool.totalCount < size) movedAt = performance.now();
    return performance.now() - movedAt > bounds.stuckMs;
  }

  async function take(): Promise<PoolClient> {
    let connecting: Promise<PoolClient> | undefined;
    try {
      return await watch.whileThere(() => {
        connecting = pool.connect();
        return connecting;
      }, isStuck);
    } catch (error) {
      // Nobody waits for it any more.
      connecting?.then(
        (late) => late.release(),
        () => undefined,
      );
      throw error;
    }
  }

  function bind(client: PoolClient): PostgresPoolClient {
    let isReleased = false;
    const release = (fault?: Error): void => {
      if (isReleased) return;
      isReleased = true;
      movedAt = performance.now();
      client.release(fault);
    };
    function query(sql: string, parameters: readonly unknown[]) {
      // Within a transaction the whole transaction would have to be retried.
      if (client.getTransactionStatus() !== 'I') return queryOnce(sql, parameters);
      return runPastDeadlocks(() => queryOnce(sql, parameters));
    }
    async function queryOnce(sql: string, parameters: readonly unknown[]) {
      const timer = setTimeout(() => release(noAnswer(bounds.answerMs)), bounds.answerMs);
      let isAnswered = false;
      try {
        const answer = await watch.whileThere(async () => {
          try {
            return await client.query(sql, parameters.map(toStorable));
          } finally {
            isAnswered = true;
          }
        });
        return answer;
      } finally {
        clearTimeout(timer);
        // Closing it fails its query.
        if (!isAnswered) release(noAnswer(bounds.connectMs));
      }
    }
    // Kysely passes a cursor only if it was configured with a cursor class.
    return { query: query as unknown as PostgresPoolClient['query'], release: () => release() };
  }

  return {
    connect: async () => bind(await take()),
    end() {
      watch.close();
      question.close();
      return pool.end();
    },
  };
}

function createPool({ databaseUrl, schema, bounds, size, onError }: BoundedPoolOptions): Pool {
  const pool = new Pool({
    ...clientConfig(databaseUrl, bounds.connectMs),
    max: size,
    onConnect: (client) => prepareSession(client, schema, bounds),
  });
  // Not the error itself: the pool attaches the connection with all its settings to it.
  pool.on('error', ({ message }) => onError(new Error(`an idle connection broke: ${message}`)));
  // The pool does not listen while a connection is checked out, and an unhandled error event would crash the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * Asks the server whether it is there, on a connection of its own, which is kept for as long as it is answered: on a busy machine a new one
 * takes its time.
 */
function createQuestion(databaseUrl: string, connectMs: number) {
  /** Answered before, and not being asked. */
  let kept: Client | undefined;
  let isClosed = false;

  // Not awaited: a server that is gone never closes the connection.
  const drop = (client: Client): void => void client.end().catch(() => undefined);

  async function open(): Promise<Client> {
    const client = new Client({ ...clientConfig(databaseUrl, connectMs), query_timeout: connectMs });
    client.on('error', () => {
      if (kept === client) kept = undefined;
      drop(client);
    });
    await client.connect();
    return client;
  }

  return {
    /** Resolves when the server answers. */
    async ask(): Promise<void> {
      const client = kept ?? (await open());
      kept = undefined;
      try {
        await client.query('SELECT 1');
      } catch (error) {
        drop(client);
        throw error;
      }
      if (isClosed) drop(client);
      else kept = client;
    },
    close(): void {
      isClosed = true;
      if (kept) drop(kept);
    },
  };
}

function noAnswer(withinMs: number): Error {
  return new Error(`no answer within ${withinMs} ms`);
}
