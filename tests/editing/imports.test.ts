import { describe, expect, it } from 'vitest';
import type { ImportHelp } from '../../src/assistant/import/import-help.ts';
import { splitArticles } from '../../src/content/split-articles.ts';
import type { ImportAdvice } from '../../src/domain/import.ts';
import type { Imports } from '../../src/editing/import-outcomes.ts';
import { createImports } from '../../src/editing/imports.ts';
import { createUploadPlaces } from '../../src/editing/upload-places.ts';
import { realClock } from '../content/watched-folder.ts';
import { createEditingWorld, type EditingWorld } from './editing-world.ts';

const CHAT = 7;
const ADVICE: ImportAdvice = {
  ...{ writer: 'text', dropped: 0, remarks: [], unread: 0 },
  proposals: [
    { field: 'title', value: '渡轮换电' },
    { field: 'tag', value: '船', paragraph: 0 },
  ],
};
const RAW = '渡轮换了电池。\n\n桥还在修。\n';
const ASKER = { userId: 1, language: 'zh-Hans', onProgress: () => undefined } as const;
const atOnce = () => Promise.resolve();

/** Imports over a real folder and database; the advice is the same whoever gives it. */
async function openImports(model: 'there' | 'absent'): Promise<EditingWorld & { readonly imports: Imports }> {
  const world = await createEditingWorld();
  const importHelp: ImportHelp = {
    isModelThere: () => model === 'there',
    propose: async () => ({ ...ADVICE, writer: 'model' }),
    extract: () => ADVICE,
  };
  const { content, publishing, storage } = world;
  const { sessions } = storage;
  const places = createUploadPlaces(content, publishing, storage.meta);
  const rooms = {
    importHelp,
    content,
    publishing,
    places,
    sessions,
    clock: realClock,
    zone: 'Asia/Shanghai',
  };
  return { ...world, imports: createImports(rooms) };
}

async function openedIn(imports: Imports) {
  const outcome = await imports.open(CHAT, [{ text: RAW, firstLine: 1 }], { date: ['2026-01-05'] });
  if (!('session' in outcome)) throw new Error(`the text is ${outcome.kind}`);
  return outcome.session;
}

describe('a raw text', () => {
  it('becomes a draft of what was taken, once all is decided', async () => {
    const { imports, files, read } = await openImports('absent');
    const { token } = await openedIn(imports);
    expect(await imports.save(CHAT, token)).toEqual({ kind: 'undecided' });
    expect(await imports.decide(CHAT, token, 'take', 0)).toMatchObject({ kind: 'went-on' });
    expect(await imports.decide(CHAT, token, 'take', 0)).toMatchObject({ kind: 'unchanged' });
    await imports.decide(CHAT, token, 'leave-rest', 1);
    expect(await imports.save(CHAT, token)).toMatchObject({ kind: 'saved', status: 'draft' });
    const [name = ''] = await files();
    expect(await read(name)).toMatch(/^---\ntitle: 渡轮换电\n.*渡轮换了电池。\n\n桥还在修。\n$/s);
    expect(await read(name)).not.toContain('tags');
    expect(await imports.save(CHAT, token)).toEqual({ kind: 'gone' });
  });

  it('belongs to its chat, and can be given up', async () => {
    const { imports, files } = await openImports('absent');
    const { token } = await openedIn(imports);
    expect(await imports.cancel(CHAT + 1, token)).toEqual({ kind: 'gone' });
    expect(await imports.cancel(CHAT, token)).toEqual({ kind: 'cancelled', next: undefined });
    expect(await imports.decide(CHAT, token, 'take-rest', 0)).toEqual({ kind: 'gone' });
    expect(await files()).toEqual([]);
  });
});

const PAGE = [
  '渡轮换电池了',
  '湖畔日报 · 2026-02-03 09:10',
  `渡轮今年换了电池。${'湖上的船都要换。'.repeat(12)}[1]`,
  '桥还在修',
  '山城晚报 · 2026-02-04 18:00',
  `桥今年修不好。${'桥上的灯也要换。'.repeat(12)}[2]`,
].join('\n');

describe('a page of several articles', () => {
  it('becomes one draft after the other', async () => {
    const { imports, files, read } = await openImports('absent');
    const outcome = await imports.open(CHAT, splitArticles(PAGE), {
      date: ['2026-02-05'],
    });
    if (!('session' in outcome)) throw new Error(outcome.kind);
    expect(outcome.session.text).toMatchObject({ number: 1, of: 2 });
    await imports.decide(CHAT, outcome.session.token, 'leave-rest', 0);
    const saved = await imports.save(CHAT, outcome.session.token);
    if (saved.kind !== 'saved' || !saved.next) throw new Error(saved.kind);
    const { token } = saved.next.session;
    await imports.decide(CHAT, token, 'leave-rest', 0);
    expect(await imports.save(CHAT, token)).toMatchObject({ kind: 'saved', next: undefined });
    const texts = await Promise.all((await files()).map(read));
    expect(texts.filter((text) => text.includes('[1]') && text.includes('[2]'))).toEqual([]);
    expect(texts).toHaveLength(2);
  });

  it('can be given up as a whole', async () => {
    const { imports } = await openImports('absent');
    const outcome = await imports.open(CHAT, splitArticles(PAGE), {});
    if (!('session' in outcome)) throw new Error(outcome.kind);
    const { token, text } = outcome.session;
    expect(await imports.cancelRest(CHAT, token)).toEqual({ kind: 'cancelled', next: undefined });
    expect(await imports.cancel(CHAT, text.next ?? '')).toEqual({ kind: 'gone' });
  });
});

describe('a text without a date', () => {
  it('is not saved before somebody has said when it is from', async () => {
    const { imports, files } = await openImports('absent');
    const outcome = await imports.open(CHAT, [{ text: RAW, firstLine: 1 }], {});
    if (!('session' in outcome)) throw new Error(outcome.kind);
    const { token } = outcome.session;
    await imports.decide(CHAT, token, 'take-rest', 0);
    expect(await imports.save(CHAT, token)).toEqual({ kind: 'undated' });
    expect(await files()).toEqual([]);
    await imports.give(CHAT, token, { date: ['2026-02-04'] });
    expect(await imports.save(CHAT, token)).toMatchObject({ kind: 'saved' });
    expect(await files()).toEqual(['2026-02-04-渡轮换电.md']);
  });
});

describe('a step of the cleaning', () => {
  it('is taken back and taken again, and headings stay where they are', async () => {
    const { imports, read, files } = await openImports('absent');
    const raw = '首页\n\n渡轮换电\n\n书(shū)里说渡轮换了电池，桥还在修，明年才好。\n\n© 2026 湖畔';
    const outcome = await imports.open(CHAT, [{ text: raw, firstLine: 1 }], {
      date: ['2026-02-04'],
    });
    if (!('session' in outcome)) throw new Error(outcome.kind);
    const { token } = outcome.session;
    await imports.decide(CHAT, token, 'take-rest', 0);
    await imports.toggle(CHAT, token, 'footer');
    await imports.toggle(CHAT, token, 'pinyin');
    await imports.toggle(CHAT, token, 'pinyin');
    await imports.save(CHAT, token);
    const [name = ''] = await files();
    expect((await read(name)).split('---\n').at(-1)).toBe(
      '\n书里说渡轮换了电池，桥还在修，明年才好。\n\n© 2026 湖畔\n',
    );
  });
});

describe('a text that the model reads', () => {
  it('gets its advice when it has answered', async () => {
    const { imports } = await openImports('there');
    const session = await openedIn(imports);
    expect(session.state.advice).toBeUndefined();
    const advised = await imports.advise(CHAT, session, ASKER, atOnce);
    expect(advised?.state.advice?.writer).toBe('model');
  });

  it('keeps to its own advice where an editor did not want to wait', async () => {
    const { imports } = await openImports('there');
    const session = await openedIn(imports);
    const advised = imports.advise(CHAT, session, ASKER, async () => {
      const alone = await imports.goOnAlone(CHAT, session.token);
      expect(alone).toMatchObject({ kind: 'went-on', session: { state: { advice: { writer: 'text' } } } });
    });
    expect(await advised).toBeUndefined();
  });
});

describe('what was kept of an import', () => {
  it.each([
    ['no JSON', '{'],
    ['of an older version', JSON.stringify({ version: 1, today: '2026-01-05', answers: [] })],
    ['of another shape', JSON.stringify({ version: 2, today: '2026-01-05', answers: 'none' })],
  ])('counts as gone when it is %s', async (_, kept) => {
    const { imports, storage } = await openImports('absent');
    const { token } = await openedIn(imports);
    await storage.sessions.set(`import:${CHAT}:${token}`, kept, 60_000);
    expect(await imports.decide(CHAT, token, 'take-rest', 0)).toEqual({ kind: 'gone' });
  });
});
