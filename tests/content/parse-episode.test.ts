import { describe, expect, it } from 'vitest';
import { parseEpisode } from '../../src/content/parse-episode.ts';
import { plainTextOfAll } from '../../src/document/plain-text.ts';
import type { EpisodeFile } from '../../src/domain/episode.ts';

const NOW = Date.UTC(2026, 3, 1);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Faults as `line field code`, in order. */
function faultsOf(content: string | Uint8Array): string[] {
  const read = parseEpisode('x.md', typeof content === 'string' ? bytesOf(content) : content, NOW);
  if (!('problems' in read)) return [];
  return read.problems.map(({ line, field, fault }) => `${line} ${field} ${fault.code}`);
}

function episodeOf(text: string): EpisodeFile {
  const read = parseEpisode('show/x.md', bytesOf(text), NOW);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.episode;
}

const frontMatter = (yaml: string, body = ''): string => `---\n${yaml}\n---\n${body}`;
const GOOD = 'title: 光刻机入门\ndate: 2026-03-04';

describe('a good file', () => {
  it('gives its fields, listings, sections, terms and pairs', () => {
    const yaml = [
      "title: '光刻机入门'",
      'date: 2026-03-04',
      'author: 阿禾',
      "guest: ''",
      'source: https://example.org/v?id=1',
      'companies_orgs: [ASML, 佳能]',
      'people: 林本坚',
      'products_models: []',
      'media_books:',
      '  - 芯片战争',
      'tags: [chips, chips]',
      'category: technology',
      'draft: true',
      'publish_at: 2026-03-05T08:00:00+08:00',
      'mood: sunny',
    ].join('\n');
    const episode = episodeOf(
      frontMatter(yaml, '开场白。\n\n### 光源\n\n**光刻**（Lithography: 用光画图）。\n'),
    );
    expect(episode).toMatchObject({
      path: 'show/x.md',
      identity: 'source:https://example.org/v?id=1',
      title: '光刻机入门',
      date: '2026-03-04',
      datedAt: Date.UTC(2026, 2, 4),
      author: '阿禾',
      draft: true,
      publishAt: Date.UTC(2026, 2, 5),
      sections: [
        { heading: '', blocks: [{ kind: 'paragraph', prose: { text: '开场白。' } }] },
        {
          heading: '光源',
          blocks: [{ kind: 'paragraph', prose: { text: '光刻（Lithography: 用光画图）。' } }],
        },
      ],
      terms: [{ name: '光刻', english: 'Lithography', gloss: '用光画图' }],
      pairs: [{ first: '光刻', second: 'Lithography' }],
    });
    expect(episode.guest).toBeUndefined();
    expect(episode.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(episode.listings.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'company ASML',
      'company 佳能',
      'person 林本坚',
      'medium 芯片战争',
      'tag chips',
      'category technology',
      'show 阿禾',
    ]);
  });

  it('prefers the id to the source as identity', () => {
    expect(episodeOf(frontMatter(`${GOOD}\nid: ep-007\nsource: https://example.org`)).identity).toBe(
      'id:ep-007',
    );
    expect(episodeOf(frontMatter(GOOD)).identity).toBeUndefined();
  });

  it('keeps numbers as they are written', () => {
    const episode = episodeOf(frontMatter('title: 1.10\ndate: 2026-03-04\nid: 007\ntags: [2026]'));
    expect(episode).toMatchObject({ title: '1.10', identity: 'id:007', listings: [{ name: '2026' }] });
  });

  it('takes what holds neither a letter nor a digit for no name', () => {
    const lists = `${GOOD}\ntags: '[]'\ncompanies_orgs: ['[]', '-', "", ASML]\npeople:\n- '[]'\nmedia_books: [1984, 'C++']`;
    expect(episodeOf(frontMatter(lists)).listings.map(({ name }) => name)).toEqual(['ASML', '1984', 'C++']);
  });

  it('takes a name with the same in the other script in brackets for a name and a pair', () => {
    const lists = `${GOOD}\ncompanies_orgs: [西岸船厂 (Westbank Yards), Harbor Lab（港湾实验室）]\nproducts_models: [FSD (Full Self-Driving), 甲板（上层）]`;
    const { listings, pairs } = episodeOf(frontMatter(lists, '**灯塔**（Lighthouse: 塔）'));
    expect(listings.map(({ name }) => name)).toEqual([
      '西岸船厂',
      'Harbor Lab',
      'FSD (Full Self-Driving)',
      '甲板（上层）',
    ]);
    expect(pairs).toEqual([
      { first: '西岸船厂', second: 'Westbank Yards' },
      { first: 'Harbor Lab', second: '港湾实验室' },
      { first: '灯塔', second: 'Lighthouse' },
    ]);
  });

  it('reads an instant as date, keeping the day as written', () => {
    const episode = episodeOf(frontMatter('title: x\ndate: 2026-03-04T01:30+08:00'));
    expect(episode).toMatchObject({ date: '2026-03-04', datedAt: Date.UTC(2026, 2, 3, 17, 30) });
  });

  it('does not mind a byte order mark, CRLF, decomposed letters or a word for a boolean', () => {
    const text = `\uFEFF${frontMatter('title: Cafe\u0301\ndate: 2026-03-04\ndraft: "False"', '### A\nb')}`;
    expect(episodeOf(text.replaceAll('\n', '\r\n'))).toMatchObject({
      title: 'Café',
      draft: false,
      sections: [{ heading: 'A', blocks: [{ prose: { text: 'b' } }] }],
    });
  });

  it('replaces what no database takes', () => {
    expect(episodeOf(frontMatter('title: "a\\0b\\uD800"\ndate: 2026-03-04')).title).toBe('ab\uFFFD');
  });
});

describe('a faulty file', () => {
  it('is told apart by what it is', () => {
    expect(faultsOf('')).toEqual(['1 file empty']);
    expect(faultsOf(' \n\n')).toEqual(['1 file empty']);
    expect(faultsOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toEqual(['1 file binary']);
    expect(faultsOf(new Uint8Array([0x2d, 0xe9, 0x41]))).toEqual(['1 file not-utf8']);
    expect(faultsOf(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toEqual(['1 file not-utf8']);
    expect(faultsOf('# 只有正文')).toEqual(['1 file front-matter-missing']);
    expect(faultsOf('---\ntitle: x\n')).toEqual(['1 front matter front-matter-unclosed']);
    expect(faultsOf(`---\n${GOOD}\n--- body`)).toEqual(['4 front matter front-matter-unclosed']);
    expect(faultsOf(`\n${frontMatter(GOOD)}`)).toEqual(['1 front matter blank-before-front-matter']);
    expect(faultsOf(frontMatter('- a'))).toEqual(['2 front matter not-a-mapping']);
    expect(faultsOf(frontMatter(''))).toEqual(['1 title missing', '1 date missing']);
  });

  it('tells all its faults at once, each at the line of its key', () => {
    const yaml = [
      'title: [a, b]',
      'date: 2026/1/21',
      'tags:',
      '  - fine',
      '  - [nested]',
      'draft: maybe',
      'id: "a b"',
      'publish_at: 2026-01-21',
      'people: {a: b}',
      'speaker: true',
      `author: ${'长'.repeat(301)}`,
    ].join('\n');
    expect(faultsOf(frontMatter(yaml))).toEqual([
      '2 title expected-text',
      '3 date expected-date',
      '6 tags expected-text',
      '7 draft expected-boolean',
      '8 id expected-id',
      '9 publish_at expected-instant',
      '10 people expected-list',
      '11 speaker expected-text',
      '12 author too-long',
    ]);
  });

  it('names the lines of full-width colons and tabs, and still finds the other faults', () => {
    expect(faultsOf(frontMatter('title：x\ndate: 2026/1/21\nspeaker：y'))).toEqual([
      '2 front matter full-width-colon',
      '3 date expected-date',
      '4 front matter full-width-colon',
    ]);
    expect(faultsOf(frontMatter(`${GOOD}\ntags:\n\t- a\n\t- b\ndraft: 3`))).toEqual([
      '5 front matter tab-indent',
      '6 front matter tab-indent',
      '7 draft expected-boolean',
    ]);
  });

  it('does not take a full-width colon or a tab within a value for a fault', () => {
    const episode = episodeOf(
      frontMatter(`${GOOD}\nspeaker: 主持：阿禾\nsummary: |\n  第一：起因\n  \t第二：结果`),
    );
    expect(episode).toMatchObject({ speaker: '主持：阿禾', summary: '第一：起因\n\t第二：结果' });
  });

  it('points at the line where a quote or a bracket was opened', () => {
    expect(faultsOf(frontMatter('title: "x\ndate: 2026-01-01'))).toEqual(['2 front matter yaml']);
    expect(faultsOf(frontMatter('title: x\ntags: [a, b\ndate: 2026-01-01'))).toEqual(['3 front matter yaml']);
    expect(faultsOf(frontMatter('title: a\ntitle: b\ndate: 2026-01-01'))).toEqual(['3 front matter yaml']);
    expect(faultsOf(frontMatter('title: *a\ndate: 2026-01-01'))).toEqual(['2 front matter yaml']);
  });

  it('knows days that are in no calendar', () => {
    for (const date of [
      '2026-02-29',
      '2026-13-01',
      '2026-1-2',
      '2026',
      'yesterday',
      '2026-01-01T25:00:00Z',
    ]) {
      expect(faultsOf(frontMatter(`title: x\ndate: ${date}`)), date).toEqual(['3 date expected-date']);
    }
    expect(episodeOf(frontMatter('title: x\ndate: 2024-02-29')).date).toBe('2024-02-29');
  });

  it('quotes what stood there, shortened', () => {
    const read = parseEpisode('x.md', bytesOf(frontMatter(`title: x\ndate: ${'2'.repeat(500)}`)), NOW);
    expect(read).toMatchObject({ problems: [{ fault: { got: `${'2'.repeat(79)}…` } }] });
  });
});

describe('a hostile file', () => {
  it('never runs code', () => {
    const attack = '---js\n{ title: globalThis.attacked = true }\n---\n';
    expect(faultsOf(attack)).toEqual(['1 front matter front-matter-language']);
    expect(faultsOf(attack.replace('js', ' JavaScript'))).toEqual(['1 front matter front-matter-language']);
    expect(faultsOf(attack.replace('js', 'coffee'))).toEqual(['1 front matter front-matter-language']);
    expect('attacked' in globalThis).toBe(false);
  });

  it('gives the same fault each time: nothing is cached', () => {
    const broken = frontMatter('title: "x\ndate: 2026-01-01');
    expect(faultsOf(broken)).toEqual(faultsOf(broken));
  });

  it('is refused before it is unfolded: alias bomb, 5 MB file, 1 MB front matter, deep nesting', () => {
    const bomb = Array.from({ length: 12 }, (_, level) => {
      const items = Array(9).fill(level === 0 ? 'x' : `*a${level - 1}`);
      return `a${level}: &a${level} [${items.join(', ')}]`;
    }).join('\n');
    const cases: readonly (readonly [string, string])[] = [
      [frontMatter(bomb), 'front matter alias-bomb'],
      ['x'.repeat(5_000_000), 'file too-large'],
      [frontMatter(`title: ${'x'.repeat(1_000_000)}`), 'front matter front-matter-too-large'],
      [frontMatter(`a: ${'['.repeat(8000)}${']'.repeat(8000)}`), 'front matter yaml'],
    ];
    for (const [text, fault] of cases) {
      // An alias bomb that goes off takes all of the memory and the rest of the day.
      expect(faultsOf(bytesOf(text))).toEqual([expect.stringContaining(fault)]);
    }
  });

  it('cannot reach the prototypes', () => {
    const episode = episodeOf(frontMatter(`${GOOD}\n__proto__: {draft: true}\nconstructor: x`));
    expect(episode.draft).toBe(false);
  });
});

describe('sections', () => {
  const headingsOf = (body: string): string[] =>
    episodeOf(frontMatter(GOOD, body)).sections.map(
      ({ heading, blocks }) => `${heading}|${plainTextOfAll(blocks)}`,
    );

  it('begin at headings of level one to three and keep deeper ones in their text', () => {
    expect(headingsOf('# A ##\na\n## **B**\n#### b\n\n###C\n### C#\nc\n')).toEqual([
      'A|a',
      'B|b\n###C',
      'C#|c',
    ]);
  });

  it('do not begin inside a code fence', () => {
    expect(headingsOf('### A\n```sh\n# no heading\n```\n~~~~\n### none\n~~~\n~~~~\n### B\nb')).toEqual([
      'A|# no heading\n### none\n~~~',
      'B|b',
    ]);
  });

  it('are none without a text, and a heading without one stands in the next', () => {
    expect(headingsOf('# 光刻机入门\n\n### 空\n\n### 光刻机入门\n有')).toEqual(['光刻机入门|空\n有']);
    expect(headingsOf('')).toEqual([]);
  });
});
