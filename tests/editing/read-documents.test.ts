import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EPISODE_LIMIT_BYTES } from '../../src/content/parse-episode.ts';
import {
  admitDocument,
  FETCH_LIMIT_BYTES,
  readDocuments,
} from '../../src/editing/documents/read-documents.ts';
import { createWordFile } from './create-word-file.ts';

const TEXT = '渡轮换电\n\n湖上的渡轮今年换了电池，桥还在修，这是大家说的。\n';
/** `这是中国的湖，渡轮在湖上走了一年。` and `這是湖上的渡輪，在水上走了一年。` as other editors save them. */
const GB18030 = Uint8Array.from(
  Buffer.from('d5e2cac7d6d0b9fab5c4bafea3acb6c9c2d6d4dabafec9cfd7dfc1cbd2bbc4eaa1a3', 'hex'),
);
const BIG5 = Uint8Array.from(
  Buffer.from('b36fac4fb4f2a457aabab4e7bdfca141a662a4f4a457a8aba446a440a67ea143', 'hex'),
);

const read = (name: string, content: string | Uint8Array) =>
  readDocuments(name, typeof content === 'string' ? strToU8(content) : content);
const textOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  const { documents } = await read(name, content);
  return documents
    .flatMap((each) => (each.kind === 'raw' ? each.articles.map(({ text }) => text) : []))
    .join('\n');
};
const reasonOf = async (name: string, content: string | Uint8Array) =>
  (await read(name, content)).documents.map((each) => (each.kind === 'refused' ? each.reason : each.kind));

describe('a document', () => {
  it('is fetched by its name and its size alone', () => {
    expect(admitDocument('a.MD', EPISODE_LIMIT_BYTES)).toEqual({ kind: 'admitted' });
    expect(admitDocument('a.txt', 19 * 1024 * 1024)).toEqual({
      kind: 'too-large',
      limitBytes: EPISODE_LIMIT_BYTES,
    });
    expect(admitDocument('a.docx', FETCH_LIMIT_BYTES)).toEqual({ kind: 'admitted' });
    expect(admitDocument('a.exe', 1)).toEqual({ kind: 'not-text' });
  });

  it('with front matter is an episode, whatever its name', async () => {
    const episode = '---\ntitle: 湖\ndate: 2026-01-05\n---\n水。\n';
    expect((await read('a.txt', episode)).documents).toMatchObject([{ kind: 'episode', name: 'a.txt' }]);
  });

  it('in HTML keeps its headings, lists, links and code, and loses the frame of the page', async () => {
    const page = `<!doctype html><html><head><title>湖</title><style>p{}</style></head><body><nav>首页</nav><article>
      <h1>渡轮换电</h1><p>湖上的<b>渡轮</b>换了<a href="https://example.org/a">电池</a>。</p><h2>充电</h2>
      <ul><li>两次</li></ul><pre><code>const a = 1;</code></pre><img src="x.png"><script>alert(1)</script></article>
      <footer>© 2026</footer></body></html>`;
    const text = await textOf('a.html', page);
    expect(text).toContain(
      '# 渡轮换电\n\n湖上的**渡轮**换了[电池](https://example.org/a)。\n\n## 充电\n\n-   两次',
    );
    expect(text).toContain('```\nconst a = 1;\n```');
    expect(text).not.toMatch(/首页|alert|x\.png|©/);
  });

  it('in Word keeps its headings and lists', async () => {
    const text = await textOf('a.docx', createWordFile(['# 渡轮换电', '湖上的渡轮换了电池。']));
    expect(text).toBe('# 渡轮换电\n\n湖上的渡轮换了电池。');
  });

  it('in Word with macros is its text alone, and that is said', async () => {
    const { notes, documents } = await read('a.docm', createWordFile(['水。'], 'with macros'));
    expect(notes).toEqual([{ kind: 'macros' }]);
    expect(documents[0]?.kind).toBe('raw');
  });

  it.each([
    ['GB18030', GB18030, '这是中国的湖，渡轮在湖上走了一年。'],
    ['Big5', BIG5, '這是湖上的渡輪，在水上走了一年。'],
  ])('in %s is converted, and that is said', async (from, bytes, text) => {
    const { notes } = await read('a.txt', bytes);
    expect(notes).toEqual([{ kind: 'converted', from }]);
    expect(await textOf('a.txt', bytes)).toBe(text);
  });

  it('in UTF-16 is converted too', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]);
    expect(await textOf('a.txt', bytes)).toContain('湖上的渡轮今年换了电池');
  });

  it('is read by what is in it, and that is said, when its name says something else', async () => {
    expect((await read('a.txt', '<!doctype html><html><body><p>湖。</p></body></html>')).notes).toEqual([
      { kind: 'misnamed', as: 'HTML' },
    ]);
    expect((await read('a.txt', createWordFile(['水。']))).notes).toEqual([{ kind: 'misnamed', as: 'DOCX' }]);
    expect((await read('a.docx', TEXT)).notes).toEqual([{ kind: 'misnamed', as: 'TXT' }]);
  });

  it.each([
    ['a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'not-text'],
    ['bytes of no encoding', 'a.txt', new Uint8Array([0xff, 0xc4, 0xe3, 0xff]), 'not-text'],
    ['a broken archive', 'a.zip', strToU8('PK\u0003\u0004 and no more'), 'damaged'],
    ['a page that is nested without end', 'a.html', '<div>'.repeat(5_000), 'damaged'],
  ])('that is %s is refused', async (_, name, bytes, reason) => {
    expect(await reasonOf(name, bytes)).toEqual([reason]);
  });
});

describe('an archive', () => {
  it('is each of its texts, in order, and says what it left out', async () => {
    const zip = zipSync({
      'notes/a.txt': strToU8(TEXT),
      'b.html': strToU8('<p>桥还在修，明年才好。</p>'),
      'c.docx': createWordFile(['水。']),
      'd.png': new Uint8Array([1, 2, 3]),
      '__MACOSX/._a.txt': strToU8('x'),
      '.hidden.txt': strToU8('x'),
    });
    const { documents, notes } = await read('all.zip', zip);
    expect(documents.map(({ name, kind }) => [name, kind])).toEqual([
      ['a.txt', 'raw'],
      ['b.html', 'raw'],
      ['c.docx', 'raw'],
    ]);
    expect(notes).toEqual([{ kind: 'passed-over', names: ['d.png'] }]);
  });

  it.each([
    ['a path that leads out of it', { '../a.txt': strToU8(TEXT) }, 'unsafe-path'],
    ['an absolute path', { '/etc/a.txt': strToU8(TEXT) }, 'unsafe-path'],
    [
      'too many files',
      Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`${at}.txt`, strToU8('a')])),
      'too-many',
    ],
    ['a bomb', { 'a.txt': new Uint8Array(40_000_000).fill(65) }, 'too-large'],
    ['nothing to read', { 'a.png': strToU8('x') }, 'empty-zip'],
    ['an archive', { 'a.zip': zipSync({ 'a.txt': strToU8(TEXT) }) }, 'not-text'],
  ])('with %s is not opened', async (_, files, reason) => {
    expect(await reasonOf('a.zip', zipSync(files))).toEqual([reason]);
  });

  it('with a link leaves the link out', async () => {
    const zip = zipSync({
      'a.txt': strToU8(TEXT),
      'link.txt': [strToU8('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }],
    });
    const { documents, notes } = await read('a.zip', zip);
    expect(documents.map(({ name }) => name)).toEqual(['a.txt']);
    expect(notes).toEqual([{ kind: 'passed-over', names: ['link.txt'] }]);
  });
});
