import { afterAll, it } from 'vitest';
import { createPostgresSchema, hasPostgres } from '../storage/postgres-server.ts';
import { createEmptiedSchemas } from './emptied-schemas.ts';
import { describeReplicas } from './replicas-contract.ts';
import { describeStorage } from './storage-contract.ts';

if (await hasPostgres()) {
  const schemas = createEmptiedSchemas();
  afterAll(schemas.drop);
  describeStorage('PostgreSQL', schemas.take);
  describeReplicas(createPostgresSchema);
} else {
  it.skip('storage in PostgreSQL: SKIPPED, because no PostgreSQL answers at TEST_DATABASE_URL', () =>
    undefined);
}
