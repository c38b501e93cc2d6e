import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenDraft } from '../../src/domain/draft.ts';
import { aFile } from './editing-world.ts';
import { type DeskWorld, openDesk } from './open-desk.ts';

async function propose({ uploads, desk }: DeskWorld, bytes: Uint8Array, name = 'a.md'): Promise<OpenDraft> {
  const outcome = await uploads.propose(name, bytes);
  const draft = outcome.kind === 'proposed' ? await desk.find(outcome.token) : undefined;
  if (!draft) throw new Error('no draft');
  return draft;
}

/** A draft in a file that somebody else wrote. */
async function ownFile({ dir, content, desk, publishing }: DeskWorld): Promise<OpenDraft> {
  await writeFile(join(dir, 'own.md'), aFile('桥', '2026-01-05', 'id: bridge\ndraft: true\n'));
  await content.dropMissing();
  const draft = await desk.find(publishing.findByPath('own.md')?.episode.id ?? '');
  if (!draft) throw new Error('no draft');
  return draft;
}

describe('a field of a draft', () => {
  it('is changed, and nothing else of the file is', async () => {
    const world = await openDesk();
    const draft = await propose(world, aFile('渡轮', '2026-01-05', '# mine\nmood: calm\n'));
    const outcome = await world.desk.change(draft.ref, draft.version, {
      title: '新渡轮',
      tags: ['船', '电池'],
      summary: '换了: 电池。',
    });
    expect(outcome).toMatchObject({
      kind: 'changed',
      draft: { episode: { title: '新渡轮', summary: '换了: 电池。' } },
    });
    const { text } = (await world.uploads.find(draft.ref)) ?? {};
    for (const kept of ['# mine', 'mood: calm', '### 开头', '说到渡轮。']) expect(text).toContain(kept);
  });

  it('is not overwritten by the second of two admins, who gets the new state', async () => {
    const world = await openDesk();
    const { ref, version } = await propose(world, aFile('渡轮'));
    const [first, second] = await Promise.all([
      world.desk.change(ref, version, { title: '甲' }),
      world.desk.change(ref, version, { title: '乙' }),
    ]);
    const kinds = [first.kind, second.kind].toSorted();
    expect(kinds).toEqual(['changed', 'conflict']);
    const winner = first.kind === 'changed' ? '甲' : '乙';
    expect((await world.desk.find(ref))?.episode.title).toBe(winner);
    expect(await world.desk.change(ref, version, { title: '丙' })).toMatchObject({
      ...{ kind: 'conflict', draft: { episode: { title: winner } } },
    });
    expect(await world.desk.publish(ref, version, 'publish')).toEqual({ kind: 'changed' });
  });

  it('never makes a file that cannot be read', async () => {
    const world = await openDesk();
    const { ref, version } = await propose(world, aFile('渡轮'));
    const outcome = await world.desk.change(ref, version, { date: 'soon' });
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ field: 'date' }] });
    expect((await world.desk.find(ref))?.version).toBe(version);
  });

  it('stays as it is in a file that the bot did not write', async () => {
    const world = await openDesk();
    const draft = await ownFile(world);
    expect(draft).toMatchObject({ state: 'waiting', isOurs: false });
    expect(await world.desk.change(draft.ref, draft.version, { title: '别的' })).toMatchObject({
      kind: 'not-ours',
    });
    expect(await world.read('own.md')).toContain('title: 桥');
  });

  it('is changed in the folder too, where the bot wrote the file, and keeps the episode', async () => {
    const world = await openDesk();
    const { ref, version } = await propose(world, aFile('渡轮'));
    const outcome = await world.desk.publish(ref, version, 'publish');
    const id = outcome.kind === 'published' ? outcome.known.episode.id : '';
    const live = await world.desk.find(ref);
    expect(live).toMatchObject({ ref: id, state: 'live', isOurs: true });
    const changed = await world.desk.change(id, live?.version ?? '', {
      title: '改过',
      source: 'https://x.example/1',
    });
    expect(changed).toMatchObject({ kind: 'changed', draft: { ref: id, isOurs: true } });
    expect(world.publishing.find(id)?.episode.title).toBe('改过');
    expect(await world.read('a.md')).toContain('title: 改过');
  });
});

describe('a draft goes out', () => {
  it('at a chosen time, and at once after all', async () => {
    const world = await openDesk();
    const { ref, version } = await propose(world, aFile('渡轮'));
    const at = Date.parse('2099-12-05T00:00:00Z');
    expect(await world.desk.schedule(ref, version, at, 'Asia/Shanghai')).toMatchObject({ kind: 'published' });
    const held = await world.desk.find(ref);
    expect(held).toMatchObject({ state: 'held', episode: { publishAt: at } });
    expect(await world.read('a.md')).toContain('publish_at: 2099-12-05T08:00+08:00');
    const outcome = await world.desk.publish(held?.ref ?? '', held?.version ?? '', 'publish');
    expect(outcome).toMatchObject({ kind: 'published', known: { status: 'live' } });
  });

  it('or not: a file of the folder is set aside, and waits again after that is taken back', async () => {
    const world = await openDesk();
    const { ref } = await ownFile(world);
    expect(await world.desk.discard(ref)).toMatchObject({ state: 'discarded' });
    expect(world.publishing.drafts()).toEqual([]);
    expect(await world.desk.restore(ref)).toMatchObject({ state: 'waiting' });
    expect(world.publishing.drafts()).toHaveLength(1);
  });
});

describe('what is odd about a draft', () => {
  it('is said before it goes out', async () => {
    const world = await openDesk();
    await ownFile(world);
    const file = [
      '---\ntitle: 桥 二\ndate: 2026-01-05\npeople: [没提到的人]\n---',
      '### 空的\n\n### 有字的\n\n说到桥。\n',
    ].join('\n');
    const { doubts } = await propose(world, new TextEncoder().encode(file));
    expect(doubts).toEqual([
      { kind: 'no-summary' },
      { kind: 'unsupported', names: ['没提到的人'] },
      { kind: 'bare-headings', headings: ['空的'] },
      { kind: 'no-terms' },
    ]);
    const near = await propose(world, aFile('渡轮换了新的电池', '2026-01-05'));
    await world.desk.publish(near.ref, near.version, 'publish');
    const copy = await propose(world, aFile('渡轮换了新电池', '2026-01-05'), 'copy.md');
    expect(copy.doubts).toContainEqual({ kind: 'near', title: '渡轮换了新的电池', date: '2026-01-05' });
  });
});
