import { Client } from 'pg';
import { AT_WORK, clientConfig, prepareSession } from './connection.ts';

/** A dedicated connection, for state that is bound to it, such as locks. */
export interface Session {
  /** Runs one statement. @throws when it fails, or no answer comes in time: then the session has ended as well */
  query(statement: string, values: readonly unknown[]): Promise<Record<string, unknown>[]>;
  end(): Promise<void>;
}

/**
 * Connects to a schema. The connection must not go through a pooler that shares connections between transactions.
 * @param name its name in the server's list of sessions
 * @param answerMs how long connecting, and each statement, may take
 * @param onEnd called with the reason when the session ends, possibly more than once
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

  async function withinLimit<Answer>(answer: Promise<Answer>): Promise<Answer> {
    // Ending it in the middle of a statement closes it at once, which fails the statement.
    const timer = setTimeout(() => void client.end(), answerMs);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  try {
    await client.connect();
    await withinLimit(prepareSession(client, schema, { ...AT_WORK, statementMs: answerMs }));
  } catch (error) {
    void client.end();
    throw error;
  }
  return {
    query: async (statement, values) => (await withinLimit(client.query(statement, [...values]))).rows,
    end: () => client.end(),
  };
}
