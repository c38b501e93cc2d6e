import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenDraft } from '../../src/domain/draft.ts';
import { realClock } from '../content/watched-folder.ts';
import { aFile } from './editing-world.ts';
import { openDesk } from './open-desk.ts';

async function openUploads() {
  const world = await openDesk();
  return {
    ...world,
    async propose(name: string, bytes: Uint8Array): Promise<OpenDraft> {
      const outcome = await world.uploads.propose(name, bytes);
      const draft = outcome.kind === 'proposed' ? await world.desk.find(outcome.token) : undefined;
      if (!draft) throw new Error(`${name} is ${outcome.kind}`);
      return draft;
    },
  };
}

describe('a file that is offered', () => {
  it('is told its faults, and not kept', async () => {
    const { uploads } = await openUploads();
    const outcome = await uploads.propose('a.md', new TextEncoder().encode('no front matter'));
    expect(outcome).toMatchObject({ kind: 'faulty', problems: [expect.anything()] });
  });

  it('waits for a word, and changes nothing until then', async () => {
    const { propose, files } = await openUploads();
    expect(await propose('a.md', aFile('渡轮'))).toMatchObject({
      ...{ episode: { title: '渡轮' }, place: { kind: 'own' } },
    });
    expect(await files()).toEqual([]);
  });
});

describe('a word on an upload', () => {
  it('saves it and publishes it once, be it a draft or not', async () => {
    const { propose, desk, files, published } = await openUploads();
    const draft = await propose('a.md', aFile('渡轮', '2026-01-05', 'draft: true\n'));
    const outcome = await desk.publish(draft.ref, draft.version, 'publish');
    expect(outcome).toMatchObject({ kind: 'published', known: { status: 'live' } });
    expect(await files()).toEqual(['a.md']);
    expect(await desk.publish(draft.ref, draft.version, 'publish')).toEqual({ kind: 'decided' });
    expect(published()).toBe(1);
  });

  it('puts an old one into the archive without news, when that is the word', async () => {
    const { propose, desk, storage } = await openUploads();
    expect(await propose('new.md', aFile('新渡轮'))).toMatchObject({ isOld: false });
    const old = await propose('a.md', aFile('渡轮', '2020-01-05'));
    expect(old).toMatchObject({ isOld: true });
    const outcome = await desk.publish(old.ref, old.version, 'archive');
    expect(outcome).toMatchObject({ kind: 'published', known: { status: 'live' }, word: 'archive' });
    expect(await storage.episodes.publishedAfter(1)).toEqual([]);
  });

  it('corrects what the bot wrote', async () => {
    const { propose, desk, read, files } = await openUploads();
    const first = await propose('a.md', aFile('渡轮', '2026-01-05', 'id: ferry\n'));
    await desk.publish(first.ref, first.version, 'publish');
    const second = await propose('b.md', aFile('新渡轮', '2026-01-05', 'id: ferry\n'));
    expect(second.place).toMatchObject({ kind: 'correction', existing: { title: '渡轮' } });
    expect(await desk.publish(second.ref, second.version, 'publish')).toMatchObject({ kind: 'published' });
    expect(await files()).toEqual(['a.md']);
    expect(await read('a.md')).toContain('新渡轮');
  });

  it('replaces a doubtful namesake only when told to', async () => {
    const { propose, desk, files, read } = await openUploads();
    const first = await propose('a.md', aFile('渡轮'));
    await desk.publish(first.ref, first.version, 'publish');
    const apart = await propose('a.md', aFile('桥'));
    expect(apart.place?.kind).toBe('doubt');
    await desk.publish(apart.ref, apart.version, 'publish');
    expect(await files()).toEqual(['a-2.md', 'a.md']);
    const instead = await propose('a.md', aFile('隧道'));
    await desk.publish(instead.ref, instead.version, 'replace');
    expect(await files()).toEqual(['a-2.md', 'a.md']);
    expect(await read('a.md')).toContain('隧道');
  });

  it('never touches a file that somebody else wrote', async () => {
    const { dir, content, propose, desk, read } = await openUploads();
    await writeFile(join(dir, 'a.md'), aFile('渡轮', '2026-01-05', 'id: ferry\n'));
    await content.dropMissing();
    const draft = await propose('b.md', aFile('新渡轮', '2026-01-05', 'id: ferry\n'));
    expect(draft.place?.kind).toBe('refused');
    expect(await desk.publish(draft.ref, draft.version, 'replace')).toMatchObject({
      ...{ kind: 'taken', existing: { title: '渡轮' } },
    });
    expect(await read('a.md')).not.toContain('新渡轮');
  });

  it('is asked for anew when another place is proposed than was agreed to', async () => {
    const { propose, desk, files } = await openUploads();
    const slow = await propose('a.md', aFile('桥'));
    const fast = await propose('a.md', aFile('渡轮'));
    await desk.publish(fast.ref, fast.version, 'publish');
    expect(await desk.publish(slow.ref, slow.version, 'publish')).toEqual({ kind: 'changed' });
    expect(await files()).toEqual(['a.md']);
    const again = await desk.find(slow.ref);
    expect(again?.place).toMatchObject({ kind: 'doubt', existing: { title: '渡轮' } });
    const outcome = await desk.publish(slow.ref, again?.version ?? '', 'publish');
    expect(outcome).toMatchObject({ kind: 'published' });
    expect(await files()).toEqual(['a-2.md', 'a.md']);
  });

  it('may be that nobody wants it, and that is taken back', async () => {
    const { propose, desk, files } = await openUploads();
    const { ref, version } = await propose('a.md', aFile('渡轮'));
    expect(await desk.discard(ref)).toMatchObject({ state: 'discarded' });
    expect(await desk.discard(ref)).toBeUndefined();
    expect(await desk.publish(ref, version, 'publish')).toEqual({ kind: 'decided' });
    expect(await files()).toEqual([]);
    expect(await desk.restore(ref)).toMatchObject({ state: 'waiting' });
    expect(await desk.restore(ref)).toBeUndefined();
    expect(await desk.publish(ref, version, 'publish')).toMatchObject({ kind: 'published' });
  });

  it('finds nothing under a token that was never given', async () => {
    const { desk } = await openUploads();
    expect(await desk.publish('token', 'abc123', 'publish')).toEqual({ kind: 'gone' });
    expect(await desk.discard('token')).toBeUndefined();
  });

  it('finds it again in the list until it is decided, and forgets it after a month', async () => {
    const { propose, desk, storage } = await openUploads();
    const { ref } = await propose('a.md', aFile('渡轮'));
    expect((await desk.uploads()).map((draft) => draft.ref)).toEqual([ref]);
    await storage.uploads.forgetBefore(realClock.now() + 1);
    expect(await desk.find(ref)).toBeUndefined();
  });
});
