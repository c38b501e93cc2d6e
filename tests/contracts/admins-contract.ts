import { describe, expect, it } from 'vitest';
import type { LoggedAct } from '../../src/domain/admin.ts';
import { NOW, type StorageHome, useStorage } from './storage-home.ts';

const MEI = { id: 1001, name: '小美' };

/** Who may work on episodes, and what admins did. */
export function describeAdmins(createHome: () => Promise<StorageHome>): void {
  describe('editors', () => {
    const test = useStorage(createHome);

    it('are there after a restart, in the order in which they were named, until they are removed', async () => {
      const { editors } = test.storage;
      await editors.add(MEI, NOW);
      await editors.add({ id: 7_000_000_001, name: '' }, NOW + 1);
      await editors.add({ ...MEI, name: '美' }, NOW + 2);
      const { editors: reopened } = await test.reopen();
      expect(await reopened.all()).toEqual([
        { id: 1001, name: '美' },
        { id: 7_000_000_001, name: '' },
      ]);
      expect(await reopened.remove(1001)).toBe(true);
      expect(await reopened.remove(1001)).toBe(false);
      expect(await reopened.find(1001)).toBeUndefined();
      expect(await reopened.find(7_000_000_001)).toEqual({ id: 7_000_000_001, name: '' });
    });
  });

  describe('the log of the admins', () => {
    const test = useStorage(createHome);
    const act = (at: number, subject: string): LoggedAct => ({ at, actor: MEI, act: 'publish', subject });

    it('has what was done last first, in parts, through a restart', async () => {
      const { adminLog } = test.storage;
      for (const [index, subject] of ['甲', '乙', '丙'].entries())
        await adminLog.append(act(NOW + Math.floor(index / 2), subject), 0);
      const { adminLog: reopened } = await test.reopen();
      expect(await reopened.part(0, 2)).toEqual({ entries: [act(NOW + 1, '丙'), act(NOW, '乙')], total: 3 });
      expect(await reopened.part(2, 2)).toEqual({ entries: [act(NOW, '甲')], total: 3 });
      expect(await reopened.part(4, 2)).toEqual({ entries: [], total: 3 });
    });

    it('forgets what is too old with the next act', async () => {
      const { adminLog } = test.storage;
      await adminLog.append(act(NOW, '甲'), 0);
      await adminLog.append(act(NOW + 1, '乙'), NOW + 1);
      expect(await adminLog.part(0, 9)).toEqual({ entries: [act(NOW + 1, '乙')], total: 1 });
    });
  });
}
