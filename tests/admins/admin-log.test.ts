import { expect, it } from 'vitest';
import { createAdminLog } from '../../src/admins/admin-log.ts';
import type { AdminLogStore } from '../../src/storage/stores.ts';
import { NOW, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

const test = useStorage(createSqliteHome);
const MEI = { id: 1001, name: '小美' };

function open(store: AdminLogStore) {
  const errors: unknown[] = [];
  const log = createAdminLog({ store, clock: { now: () => NOW }, onError: (error) => errors.push(error) });
  return { log, errors };
}

it('an act is written down with who asked for it; what nobody asked for is not', async () => {
  const { log } = open(test.storage.adminLog);
  await log.note('publish', '无人');
  await log.actAs(MEI, async () => log.note('publish', `标题\n${'长'.repeat(300)}`));
  const { entries, total } = await log.part(0, 9);
  expect(total).toBe(1);
  expect(entries[0]).toMatchObject({ at: NOW, actor: MEI, act: 'publish' });
  expect(entries[0]?.subject).toMatch(/^标题 长+…$/);
});

it('a log that cannot be written does not stop the act', async () => {
  const broken = { ...test.storage.adminLog, append: () => Promise.reject(new Error('the disk is full')) };
  const { log, errors } = open(broken);
  const done = await log.actAs(MEI, async () => {
    await log.note('publish', '一期');
    return 'published';
  });
  expect(done).toBe('published');
  expect(errors).toHaveLength(1);
});
