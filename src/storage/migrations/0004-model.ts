import type { Kysely, Migration } from 'kysely';

/** The language model's answers, their costs, and the reservations for calls in flight. */
export function modelAnswersAndSpending(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('model_answers')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('task', 'text', (column) => column.notNull())
        .addColumn('model', 'text', (column) => column.notNull())
        .addColumn('raw', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute();
      await schema.createIndex('model_answers_age').on('model_answers').column('created_at').execute();
      await schema
        .createTable('model_spend')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('user_id', 'bigint', (column) => column.notNull())
        .addColumn('task', 'text', (column) => column.notNull())
        .addColumn('model', 'text', (column) => column.notNull())
        .addColumn('calls', 'bigint', (column) => column.notNull())
        .addColumn('tokens_in', 'bigint', (column) => column.notNull())
        .addColumn('tokens_out', 'bigint', (column) => column.notNull())
        .addColumn('microdollars', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('model_spend_once', ['day', 'user_id', 'task', 'model'])
        .execute();
      await schema
        .createTable('model_reservations')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('user_id', 'bigint', (column) => column.notNull())
        .addColumn('answer_key', 'text', (column) => column.notNull())
        .addColumn('microdollars', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .execute();
    },
  };
}
