import { Client } from 'pg';
import { AT_WORK, clientConfig, prepareSession } from './dialect.ts';

/** A connection of its own, for what lives and dies with it. */
export interface Session {
  /** One statement. @throws when it fails, or no answer comes in time: then the session has ended as well */
  ask(statement: string, values: readonly unknown[]): Promise<Record<string, unknown>[]>;
  end(): Promise<void>;
}

/**
 * Connects to a schema. It must not be through a pooler that shares connections between transactions.
 * @param name what the server's list of sessions calls it
 * @param answerMs how long connecting, and each statement, may take
 * @param onEnd hears why the session ended, more than once perhaps
 */
export async function openSession({
  databaseUrl,
  schema,
  name,
  answerMs,
  onEnd,
}: {
  databaseUrl: string;
  schema: string;
  name: string;
  answerMs: number;
  onEnd: (error: Error) => void;
}): Promise<Session> {
  const client = new Client({ ...clientConfig(databaseUrl, answerMs), application_name: name });
  client.on('error', onEnd);
  client.on('end', () => onEnd(new Error(`the connection "${name}" ended`)));

  async function within<Answer>(answer: Promise<Answer>): Promise<Answer> {
    // Ended in the middle of a statement it is cut at once, which fails the statement.
    const timer = setTimeout(() => void client.end(), answerMs);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  try {
    await client.connect();
    await within(prepareSession(client, schema, { ...AT_WORK, statementMs: answerMs }));
  } catch (error) {
    void client.end();
    throw error;
  }
  return {
    ask: async (statement, values) => (await within(client.query(statement, [...values]))).rows,
    end: () => client.end(),
  };
}
