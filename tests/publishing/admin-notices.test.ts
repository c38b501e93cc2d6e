import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { createAdminNotices } from '../../src/publishing/admin-notices.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { claimTexts, deliveryCounts, NOW, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

const PROBLEM: Problem = {
  path: 'content/a.md',
  line: 3,
  field: 'date',
  fault: { code: 'expected-date', got: '"2026/1/21"' },
};

describe('the notices for admins', () => {
  const test = useStorage(createSqliteHome);

  /** Notices for the owners 1 and 2, or for the owner 1 and the editor 2. */
  function start(owners: readonly number[] = [1, 2]) {
    const { editions, problems, subscribers } = test.storage;
    return createAdminNotices({
      editions,
      problemStore: problems,
      subscribers,
      admins: { owners, all: async () => [1, 2] },
      language: 'zh-Hans',
      zone: 'UTC',
      timeOf: (at, zone) => `${new Date(at).toISOString().slice(11, 16)} ${zone}`,
      clock: { now: () => NOW, sleep: () => Promise.resolve() },
      preview: (episode) => ({ episode, mentions: [], outline: [], summary: undefined }),
      warningsOf: () => [],
      mended: { begin: async () => undefined },
    });
  }
  const pending = async () => (await deliveryCounts(test.storage)).pending;

  it('offer each draft once to each admin, and again when its text has changed', async () => {
    const notices = start();
    const draft = anEpisode('a', { draft: true });
    await notices.offerDraft(draft);
    // A preview and a question for each of the two.
    expect(await pending()).toBe(4);
    await notices.offerDraft(draft);
    expect(await pending()).toBe(4);
    await test.reopen();
    await start().offerDraft(draft);
    expect(await pending()).toBe(4);
    await start().offerDraft({ ...draft, hash: 'edited' });
    expect(await pending()).toBe(8);
  });

  it('tell a fault once while it is open, through a restart, and again when it comes back', async () => {
    const notices = start();
    expect(await notices.notifyProblems([PROBLEM])).toEqual([
      expect.stringMatching(/^content\/a\.md:3: date: /),
    ]);
    expect(await pending()).toBe(2);
    expect(await notices.notifyProblems([PROBLEM])).toEqual([]);
    await test.reopen();
    expect(await start().notifyProblems([PROBLEM])).toEqual([]);
    expect(await pending()).toBe(2);
    await start().notifyProblems([]);
    expect(await start().notifyProblems([PROBLEM])).toHaveLength(1);
  });

  it('tell many at once in one message: how many of each kind, and the first of each', async () => {
    const faults: Problem[] = Array.from({ length: 300 }, (_, line) => ({
      path: `content/${line}.md`,
      line,
      field: 'tags',
      fault: { code: 'no-name', got: '--' },
    }));
    await start().notifyProblems([...faults, PROBLEM]);
    const texts = await claimTexts(test.storage);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('1 处要改、300 条提醒');
    expect(texts[0]).toContain('/problems');
    expect(texts[0]?.indexOf('content/a.md:3')).toBeLessThan(texts[0]?.indexOf('300 处') ?? 0);
    expect(texts[0]).toContain('content/0.md:0');
    expect(texts[0]).not.toContain('content/1.md');
    expect(await start().notifyProblems([...faults, PROBLEM])).toEqual([]);
  });

  it('speak the language that each admin has chosen', async () => {
    await test.storage.subscribers.add(newSubscriber(2, { language: 'en' }));
    await start().notifyProblems([PROBLEM]);
    const texts = await claimTexts(test.storage);
    expect(texts).toEqual([
      expect.stringContaining('内容里新发现'),
      expect.stringContaining('New in the content'),
    ]);
  });

  it('tell editors what concerns episodes, and only owners what concerns the process', async () => {
    const notices = start([1]);
    await notices.notifyProblems([PROBLEM]);
    expect(await pending()).toBe(2);
    await notices.notifyAbandoned(77);
    await notices.notifyRejected('400 Bad Request');
    expect(await pending()).toBe(4);
  });

  it('tell once that messages were refused, however many, for the same reason', async () => {
    const notices = start();
    await notices.notifyRejected('400 Bad Request');
    await notices.notifyRejected('400 Bad Request');
    expect(await claimTexts(test.storage)).toEqual([
      expect.stringContaining('400 Bad Request'),
      expect.stringContaining('400 Bad Request'),
    ]);
  });

  it('tell once, in each admin’s own time, that Telegram could not be reached, and what may come twice', async () => {
    await test.storage.subscribers.add(newSubscriber(2, { language: 'en', zone: 'Asia/Taipei' }));
    const notices = start();
    await notices.notifyUnreachable({ sinceAt: NOW, untilAt: NOW + 60_000, doubtful: 3 });
    await notices.notifyUnreachable({ sinceAt: NOW + 120_000, untilAt: NOW + 180_000, doubtful: 1 });
    expect(await claimTexts(test.storage)).toEqual([
      expect.stringMatching(/从 08:00 UTC 到 08:01 UTC 连不上 Telegram[\s\S]*3 条消息/),
      expect.stringMatching(/from 08:00 Asia\/Taipei to 08:01 Asia\/Taipei[\s\S]*3 messages/),
    ]);
  });

  it('tell what came too late while it was in doubt, and what is not sent any more', async () => {
    const notices = start();
    await notices.notifyExpiredInDoubt(4);
    await notices.notifyExpiredInDoubt(4);
    await notices.notifyAbandoned(77);
    await notices.notifyAbandoned(77);
    expect(await pending()).toBe(4);
    expect(await claimTexts(test.storage, NOW, 1)).toEqual([expect.stringContaining('4 条消息')]);
  });
});
