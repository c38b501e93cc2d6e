import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createUploads, type ProposeOutcome, type Uploads } from '../../src/editing/uploads.ts';
import { realClock } from '../content/watched-folder.ts';
import { aFile, createEditingWorld, type EditingWorld } from './editing-world.ts';

interface UploadWorld extends EditingWorld {
  readonly uploads: Uploads;
  /** How often something was published. */
  published(): number;
  /** Proposes a file that is a good one; gives what it is proposed as. */
  propose(name: string, bytes: Uint8Array): Promise<Extract<ProposeOutcome, { kind: 'proposed' }>>;
}

async function openUploads(): Promise<UploadWorld> {
  const world = await createEditingWorld();
  const { sessions, meta } = world.storage;
  let published = 0;
  const uploads = createUploads({
    ...{ content: world.content, publishing: world.publishing, sessions, meta, clock: realClock },
    isOld: ({ date }) => date < '2026-01-01',
    onPublished() {
      published += 1;
    },
  });
  return {
    ...world,
    uploads,
    published: () => published,
    async propose(name, bytes) {
      const outcome = await uploads.propose(name, bytes);
      if (outcome.kind !== 'proposed') throw new Error(`${name} is ${outcome.kind}`);
      return outcome;
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

  it('is not kept where sessions are lost', async () => {
    const { content, publishing, storage } = await createEditingWorld();
    const sessions = { ...storage.sessions, set: async () => undefined };
    const onPublished = () => undefined;
    const uploads = createUploads({
      ...{ content, publishing, sessions, meta: storage.meta, clock: realClock, onPublished },
      isOld: () => false,
    });
    expect(await uploads.propose('a.md', aFile('渡轮'))).toEqual({ kind: 'not-kept' });
  });
});

describe('a word on an upload', () => {
  it('saves it and publishes it once, be it a draft or not', async () => {
    const { propose, uploads, files, published } = await openUploads();
    const { token } = await propose('a.md', aFile('渡轮', '2026-01-05', 'draft: true\n'));
    const outcome = await uploads.publish(token, 'publish');
    expect(outcome).toMatchObject({ kind: 'published', known: { status: 'live' } });
    expect(await files()).toEqual(['a.md']);
    expect(await uploads.publish(token, 'publish')).toEqual({ kind: 'gone' });
    expect(published()).toBe(1);
  });

  it('puts an old one into the archive without news, when that is the word', async () => {
    const { propose, uploads, storage } = await openUploads();
    expect(await propose('new.md', aFile('新渡轮'))).toMatchObject({ isOld: false });
    const old = await propose('a.md', aFile('渡轮', '2020-01-05'));
    expect(old).toMatchObject({ isOld: true });
    const outcome = await uploads.publish(old.token, 'archive');
    expect(outcome).toMatchObject({ kind: 'published', known: { status: 'live' }, word: 'archive' });
    expect(await storage.episodes.publishedAfter(1)).toEqual([]);
  });

  it('corrects what the bot wrote', async () => {
    const { propose, uploads, read, files } = await openUploads();
    const first = await propose('a.md', aFile('渡轮', '2026-01-05', 'id: ferry\n'));
    await uploads.publish(first.token, 'publish');
    const second = await propose('b.md', aFile('新渡轮', '2026-01-05', 'id: ferry\n'));
    expect(second.place).toMatchObject({ kind: 'correction', existing: { title: '渡轮' } });
    expect(await uploads.publish(second.token, 'publish')).toMatchObject({ kind: 'published' });
    expect(await files()).toEqual(['a.md']);
    expect(await read('a.md')).toContain('新渡轮');
  });

  it('replaces a doubtful namesake only when told to', async () => {
    const { propose, uploads, files, read } = await openUploads();
    const first = await propose('a.md', aFile('渡轮'));
    await uploads.publish(first.token, 'publish');
    const apart = await propose('a.md', aFile('桥'));
    expect(apart.place.kind).toBe('doubt');
    await uploads.publish(apart.token, 'publish');
    expect(await files()).toEqual(['a-2.md', 'a.md']);
    const instead = await propose('a.md', aFile('隧道'));
    await uploads.publish(instead.token, 'replace');
    expect(await files()).toEqual(['a-2.md', 'a.md']);
    expect(await read('a.md')).toContain('隧道');
  });

  it('never touches a file that somebody else wrote', async () => {
    const { dir, content, propose, uploads, read } = await openUploads();
    await writeFile(join(dir, 'a.md'), aFile('渡轮', '2026-01-05', 'id: ferry\n'));
    await content.dropMissing();
    const { token, place } = await propose('b.md', aFile('新渡轮', '2026-01-05', 'id: ferry\n'));
    expect(place.kind).toBe('refused');
    expect(await uploads.publish(token, 'replace')).toMatchObject({
      ...{ kind: 'taken', existing: { title: '渡轮' } },
    });
    expect(await read('a.md')).not.toContain('新渡轮');
  });

  it('is asked for anew when another place is proposed than was agreed to', async () => {
    const { propose, uploads, files } = await openUploads();
    const slow = await propose('a.md', aFile('桥'));
    const fast = await propose('a.md', aFile('渡轮'));
    await uploads.publish(fast.token, 'publish');
    const moved = await uploads.publish(slow.token, 'publish');
    expect(moved).toMatchObject({ kind: 'moved', place: { kind: 'doubt', existing: { title: '渡轮' } } });
    expect(await files()).toEqual(['a.md']);
    expect(await uploads.publish(slow.token, 'publish')).toMatchObject({ kind: 'published' });
    expect(await files()).toEqual(['a-2.md', 'a.md']);
  });

  it('may be that nobody wants it', async () => {
    const { propose, uploads, files } = await openUploads();
    const { token } = await propose('a.md', aFile('渡轮'));
    expect(await uploads.discard(token)).toEqual({ kind: 'discarded' });
    expect(await uploads.discard(token)).toEqual({ kind: 'gone' });
    expect(await uploads.publish(token, 'publish')).toEqual({ kind: 'gone' });
    expect(await files()).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['of an older version', JSON.stringify({ fileName: 'a.md', text: '', named: '' })],
    ['of another shape', JSON.stringify({ version: 1, fileName: 'a.md' })],
  ])('finds nothing where what was kept is %s', async (_, kept) => {
    const { uploads, storage } = await openUploads();
    await storage.sessions.set('upload:token', kept, 60_000);
    expect(await uploads.publish('token', 'publish')).toEqual({ kind: 'gone' });
    expect(await uploads.discard('token')).toEqual({ kind: 'gone' });
  });
});
