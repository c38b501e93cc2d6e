import { describe, expect, it } from 'vitest';
import { HOUR } from '../contracts/storage-home.ts';
import { useCorrections } from './correction-world.ts';

const ANN = 1;
const BEN = 2;

describe('an episode that changes after it was sent', () => {
  const world = useCorrections();

  it('is edited in place and marked, once', async () => {
    await world.subscribe(ANN, BEN);
    await world.save('a');
    await world.tick();
    await world.deliver();
    await world.save('a', { summary: '改过的摘要。' });
    expect(await world.tick()).toBe(2);
    const edits = await world.deliver();
    expect(edits.map(({ edits: messageId }) => messageId)).toEqual([101, 102]);
    expect(world.screen(ANN)).toHaveLength(1);
    expect(world.screen(ANN)[0]).toBe('✨ 新的一期\n✏️ 已更正\n\n第 a 期\n2026-03-01\n改过的摘要。');
    expect(await world.tick()).toBe(0);
    expect(await world.deliver()).toEqual([]);
  });

  it('stays short where its digest is short', async () => {
    await world.subscribe(ANN);
    const ann = await world.storage.subscribers.find(ANN);
    await world.storage.subscribers.update(ann?.id ?? 0, { detail: 'short' });
    await world.save('a', { summary: '第一句。第二句。' });
    await world.tick();
    await world.deliver();
    await world.save('a', { summary: '改过的一句。又一句。' });
    expect(await world.tick()).toBe(1);
    await world.deliver();
    expect(world.screen(ANN)[0]).toBe('✨ 新的一期\n✏️ 已更正\n\n第 a 期\n2026-03-01\n改过的一句。');
  });

  it('is left alone when only its body has changed', async () => {
    await world.subscribe(ANN);
    await world.save('a', { body: '旧的正文' });
    await world.tick();
    await world.deliver();
    const before = world.screen(ANN);
    await world.save('a', { body: '新的正文' });
    expect(await world.tick()).toBe(0);
    expect(await world.deliver()).toEqual([]);
    expect(world.screen(ANN)).toEqual(before);
  });

  it('is left as it is in a digest of an older form, until it is withdrawn, and published again', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    const sentAs = '✨ 新的一期\n\n第 a 期\n2026-03-01\n\n摘要 a。';
    await world.sendAs(ANN, 'a', sentAs);
    await world.save('a', { summary: '改过的摘要。' });
    expect(await world.tick()).toBe(0);
    expect(world.screen(ANN)).toEqual([sentAs]);
    await world.withhold('a');
    expect(await world.tick()).toBe(1);
    await world.deliver();
    expect(world.screen(ANN)).toEqual(['🚫 已撤回：第 a 期']);
    await world.approve('a');
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)[0]).toContain('\n改过的摘要。');
  });

  it('keeps its reason and its place where others are followed less', async () => {
    await world.subscribe(ANN);
    await world.follow(ANN, '湖畔造船');
    const listings = [{ kind: 'company', name: '湖畔造船' }] as const;
    await world.save('a');
    await world.save('b', { summary: '湖畔造船的账本。', listings, body: '湖畔造船很忙。' });
    await world.tick();
    await world.deliver();
    const [before = ''] = world.screen(ANN);
    expect(before).toMatch(/\n1\. 第 b 期\n[^\n]*\n湖畔造船的账本。\n⭐ 关于 湖畔造船\n[\s\S]*\n2\. 第 a 期/);
    await world.save('a', { summary: '改过的摘要。' });
    expect(await world.tick()).toBe(1);
    await world.deliver();
    const [after = ''] = world.screen(ANN);
    expect(after).toContain('2. 第 a 期 ✏️\n2026-03-01\n改过的摘要。');
    expect(after.replace(/\n✏️ 已更正：第 a 期|(?<=第 a 期) ✏️/g, '')).toBe(
      before.replace('摘要 a。', '改过的摘要。'),
    );
  });

  it('is marked by its title in a digest of several, and stays marked when another one changes', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.save('b');
    await world.tick();
    await world.deliver();
    await world.save('b', { summary: '乙改了。' });
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)[0]).toContain('✏️ 已更正：第 b 期\n');
    expect(world.screen(ANN)[0]).toContain('1. 第 a 期\n');
    expect(world.screen(ANN)[0]).toContain('2. 第 b 期 ✏️\n');
    await world.save('a', { summary: '甲也改了。' });
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)[0]).toContain('✏️ 更正了 2 期\n');
    expect(world.screen(ANN)[0]).toContain('1. 第 a 期 ✏️\n');
    expect(world.screen(ANN)[0]).toContain('2. 第 b 期 ✏️\n');
    await world.save('b', { summary: '乙改了。', body: '只是正文' });
    expect(await world.tick()).toBe(0);
  });

  it('reads as at first again, without a mark, when the change is taken back', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.tick();
    await world.deliver();
    const before = world.screen(ANN);
    await world.save('a', { summary: '一时手误。' });
    await world.tick();
    await world.deliver();
    await world.save('a');
    expect(await world.tick()).toBe(1);
    await world.deliver();
    expect(world.screen(ANN)).toEqual(before);
  });

  it('takes the latest words while an edit still waits, in one edit', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.tick();
    await world.deliver();
    await world.save('a', { summary: '第二版。' });
    await world.tick();
    await world.save('a', { summary: '第三版。' });
    await world.tick();
    const edits = await world.deliver();
    expect(edits).toHaveLength(1);
    expect(world.screen(ANN)[0]).toContain('第三版。');
  });

  it('is worded anew, unmarked, where it still waits to be sent', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.tick();
    await world.save('a', { summary: '改过的摘要。' });
    expect(await world.tick()).toBe(1);
    expect(await world.deliver()).toHaveLength(1);
    expect(world.screen(ANN)).toEqual(['✨ 新的一期\n\n第 a 期\n2026-03-01\n改过的摘要。']);
    expect(await world.counts()).toMatchObject({ pending: 0, sent: 1 });
  });

  it('is corrected for 48 hours and not later, but what is corrected in time goes, however late', async () => {
    await world.subscribe(ANN, BEN);
    await world.save('a');
    await world.tick();
    await world.deliver(1);
    world.clock.at += HOUR;
    await world.deliver(1);
    world.clock.at += 47 * HOUR;
    await world.save('a', { summary: '太晚了。' });
    expect(await world.tick()).toBe(1);
    world.clock.at += HOUR;
    await world.storage.ledger.sweep(world.clock.at, 'ran-out');
    await world.save('a', { summary: '更晚了。' });
    // The edit that waits takes the newest words: what it would show is wrong by now.
    expect(await world.tick()).toBe(1);
    world.clock.at += 48 * HOUR;
    await world.storage.ledger.sweep(world.clock.at, 'ran-out');
    expect(await world.deliver()).toHaveLength(1);
    expect(world.screen(BEN)[0]).toContain('更晚了。');
    expect(world.screen(ANN)[0]).toContain('摘要 a。');
    expect(await world.counts()).toMatchObject({ sent: 3, expired: 0, pending: 0 });
    await world.save('a', { summary: '太晚了。' });
    expect(await world.tick()).toBe(0);
  });

  it('is corrected later where it is being sent at that moment, also through a restart', async () => {
    await world.subscribe(ANN, BEN);
    await world.save('a');
    await world.tick();
    await world.deliver(1);
    const [underWay] = await world.storage.ledger.claim(world.clock.at, 1, 90_000);
    await world.save('a', { summary: '改过的摘要。' });
    expect(await world.tick()).toBe(1);
    expect(await world.deliver()).toHaveLength(1);
    expect(await world.tick()).toBe(0);
    world.restart();
    await world.storage.ledger.postpone(underWay?.id ?? 0, world.clock.at, 'connection refused');
    expect(await world.tick()).toBe(1);
    await world.deliver();
    expect(world.screen(BEN)).toEqual(['✨ 新的一期\n\n第 a 期\n2026-03-01\n改过的摘要。']);
    expect(await world.storage.corrections.stale()).toEqual([]);
  });

  it('is no change where Telegram took the digest as plain text only', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.tick();
    const [refused] = await world.storage.ledger.claim(world.clock.at, 1, 90_000);
    const plain = { text: refused?.message.text ?? '', entities: [], buttons: [] };
    await world.storage.ledger.replaceMessage(refused?.id ?? 0, plain, 'cannot parse');
    await world.deliver();
    await world.save('a', { body: '新的正文' });
    expect(await world.tick()).toBe(0);
    await world.save('a', { summary: '改过的摘要。' });
    expect(await world.tick()).toBe(1);
  });

  it('is put back everywhere when the change is taken back before all have it', async () => {
    await world.subscribe(ANN, BEN);
    await world.save('a');
    await world.tick();
    await world.deliver(1);
    await world.storage.ledger.claim(world.clock.at, 1, 1);
    await world.save('a', { summary: '一时手误。' });
    await world.tick();
    await world.deliver();
    world.restart();
    await world.save('a');
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)[0]).toBe('✨ 新的一期\n\n第 a 期\n2026-03-01\n摘要 a。');
  });
});
