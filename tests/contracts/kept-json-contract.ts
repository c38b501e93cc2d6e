import { describe, expect, it } from 'vitest';
import type { BroadcastSubject, NewEdition } from '../../src/storage/stores.ts';
import {
  claimOne,
  claimTexts,
  edition,
  episode,
  HOUR,
  message,
  NOW,
  newSubscriber,
  type StorageHome,
  useStorage,
} from './storage-home.ts';

const DAY = 24 * HOUR;
const FRAME = {
  date: '2026-01-21',
  language: 'en',
  script: 'as-written',
  detail: 'short',
  bot: 'daily_show_bot',
  picked: [{ id: 'a', why: [{ kind: 'words', name: '光刻 机', ref: 'abcdefgh', scope: 'mentions' }] }],
  hasRating: true,
} as const;
/** Before a digest had reasons, and was shown newest first. */
const OLDER_FRAME = { date: '2026-01-21', language: 'en', following: ['ASML'] };

/** A SQL text. */
const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const asJson = (value: unknown): string => quoted(JSON.stringify(value));

/** What columns hold as JSON: of this version, of one before entries had a version, and of another shape. */
export function describeKeptJson(createHome: () => Promise<StorageHome>): void {
  describe('JSON in the database', () => {
    const test = useStorage(createHome);

    describe('of a message that waits', () => {
      const write = (change: Partial<NewEdition> = {}) =>
        test.storage.editions.write(edition('news', 1, change));

      it('is read as it was written, with everything a message can have', async () => {
        const rich = {
          text: '标题 code link',
          entities: [
            { type: 'bold', offset: 0, length: 2 },
            { type: 'pre', offset: 3, length: 4, language: 'ts' },
            { type: 'pre', offset: 3, length: 4 },
            { type: 'text_link', offset: 8, length: 4, url: 'https://example.org' },
          ],
          buttons: [[{ label: '打开', callback: 'e:1' }], [{ label: '看', url: 'https://example.org' }]],
        } as const;
        await write({ messages: [rich] });
        expect((await claimOne(await test.reopen())).message).toEqual(rich);
      });

      it('is read as well when an earlier version wrote it, without a version', async () => {
        await write();
        await test.alter(`UPDATE messages SET body = ${asJson(message('从前'))}`);
        expect((await claimOne(test.storage)).message).toEqual(message('从前'));
      });

      it('gives the words alone when its shape is another one: they are owed', async () => {
        await write();
        const later = { version: 2, text: '以后', entities: [{ type: 'date_time', offset: 0, length: 1 }] };
        await test.alter(`UPDATE messages SET body = ${asJson(later)}`);
        expect((await claimOne(test.storage)).message).toEqual({ text: '以后', entities: [], buttons: [] });
      });

      it('holds up nothing behind it when it is damaged: it goes empty, and Telegram refuses it', async () => {
        await write();
        await test.alter(`UPDATE messages SET body = '{"text":'`);
        await test.storage.editions.write(edition('behind', 2));
        expect(await claimTexts(test.storage)).toEqual(['', 'behind']);
      });
    });

    describe('of what a digest was worded with', () => {
      async function writeDigest(): Promise<void> {
        const { editions, episodes, subscribers } = test.storage;
        await episodes.save([episode('a', NOW - 1)]);
        const { id } = await subscribers.add(newSubscriber(1));
        const digest = { kind: 'daily', subscriberId: id, episodeIds: ['a'], frame: FRAME } as const;
        await editions.write(edition('daily:1', 1, digest), { id, sinceAt: NOW });
      }

      async function readDigests() {
        const { corrections } = test.storage;
        const held = await corrections.holding('a', Number.MAX_SAFE_INTEGER, 10);
        const ids = held.map(({ id }) => id);
        return corrections.read(ids, NOW, DAY);
      }

      it('is read as well when an earlier version wrote it, without a version', async () => {
        await writeDigest();
        expect(await readDigests()).toMatchObject([{ frame: FRAME, corrected: [] }]);
        await test.alter(`UPDATE editions SET frame = ${asJson({ ...OLDER_FRAME, corrected: ['a'] })}`);
        const older = {
          date: '2026-01-21',
          language: 'en',
          script: 'as-written',
          picked: [],
          hasRating: false,
        };
        expect(await readDigests()).toMatchObject([{ frame: older, corrected: ['a'] }]);
        await test.alter(`UPDATE editions SET frame = ${asJson({ ...OLDER_FRAME, version: 1 })}`);
        expect(await readDigests()).toMatchObject([{ frame: older, corrected: [] }]);
      });

      it('keeps a digest from being corrected, and no other, when it cannot be read', async () => {
        await writeDigest();
        await test.alter(`UPDATE editions SET frame = ${asJson({ version: 3, day: '2026-01-21' })}`);
        expect(await readDigests()).toEqual([]);
      });

      it('lets a digest be corrected whose message cannot be read: it reads otherwise than it should', async () => {
        await writeDigest();
        await test.alter(`UPDATE messages SET body = 'damaged'`);
        expect(await readDigests()).toMatchObject([{ parts: [{ state: 'waiting', message: { text: '' } }] }]);
      });
    });

    describe('of a broadcast', () => {
      const SUBJECT: BroadcastSubject = { kind: 'text', messages: [message('1/2'), message('2/2')] };

      async function start(): Promise<number> {
        await test.storage.subscribers.add(newSubscriber(1));
        const { broadcasts } = test.storage;
        const admin = { chatId: 9, language: 'en' } as const;
        const id = await broadcasts.plan({ subject: SUBJECT, admin, audience: 1 }, NOW, 0);
        await broadcasts.start(id, { lane: 'free', progressMessageId: 5, audience: 1 }, NOW, 0);
        return id;
      }

      it('is read as well when an earlier version wrote it, without a version', async () => {
        const id = await start();
        await test.alter(`UPDATE broadcasts SET message = ${asJson([message('从前')])}`);
        const { broadcasts } = test.storage;
        expect(await broadcasts.find(id)).toMatchObject({ subject: { messages: [message('从前')] } });
        expect(await broadcasts.writeNext(id, NOW, NOW + DAY, 10)).toBe(1);
        expect(await claimTexts(test.storage)).toEqual(['从前']);
      });

      it('stops it, instead of sending nothing to all, when it cannot be read', async () => {
        const id = await start();
        await test.alter(`UPDATE broadcasts SET message = ${asJson([message('1/2'), { version: 2 }])}`);
        const { broadcasts } = test.storage;
        expect(await broadcasts.writeNext(id, NOW, NOW + DAY, 10)).toBe(0);
        expect(await broadcasts.find(id)).toMatchObject({ state: 'stopped', subject: { messages: [] } });
        expect(await claimTexts(test.storage)).toEqual([]);
      });
    });

    it('of hours that cannot be read gives way to one at which the digest comes all the same', async () => {
      await test.storage.subscribers.add(newSubscriber(1, { times: ['07:30', '19:00'] }));
      expect(await test.storage.subscribers.find(1)).toMatchObject({ times: ['07:30', '19:00'] });
      for (const times of ['[]', '["7 o’clock"]', '{"version":2}', 'damaged']) {
        await test.alter(`UPDATE subscribers SET times = ${quoted(times)}`);
        expect(await test.storage.subscribers.find(1)).toMatchObject({ chatId: 1, times: ['08:00'] });
      }
    });

    it('of an update that cannot be read is passed over; the others are handled', async () => {
      const update = (id: number) => ({ update_id: id, message: { text: '早' } });
      await test.storage.updates.keep([7, 8, 9].map(update), NOW);
      await test.alter(`UPDATE updates SET payload = '{"update_id":' WHERE update_id = 7`);
      await test.alter(`UPDATE updates SET payload = '{"id":8}' WHERE update_id = 8`);
      expect(await test.storage.updates.unfinished()).toEqual([{ update: update(9), attempts: 0 }]);
    });
  });
}
