import type { Kysely, Migration } from 'kysely';

/** Who wants a weekly review, and when the next one is owed. */
export function weeklyReview(): Migration {
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema.alterTable('subscribers').addColumn('review_due_at', 'bigint').execute();
      await schema
        .createIndex('subscribers_by_review')
        .on('subscribers')
        .column('review_due_at')
        .where('review_due_at', 'is not', null)
        .execute();
    },
  };
}
