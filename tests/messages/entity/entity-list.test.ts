import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, type EntityKind } from '../../../src/domain/entity.ts';
import type { EntityCount } from '../../../src/domain/entity-list.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { pageOf } from '../../../src/messages/common/buttons.ts';
import {
  type KindList,
  NAMES_PER_PAGE,
  renderContaining,
  renderCounts,
  renderInitial,
  renderInitials,
} from '../../../src/messages/entity/entity-list.ts';
import { renderUnknownName } from '../../../src/messages/entity/unclear-name.ts';
import type { renderLatest } from '../../../src/messages/episode/latest-view.ts';
import { callbacksOf, messageFaults, sampleEntity } from '../samples.ts';

const tsmc = sampleEntity('company', '台积电', ['TSMC', 'tsmc', '台積電']);

/** A list of these alone. */
function listOf(kind: EntityKind, entries: readonly EntityCount[], change: Partial<KindList> = {}): KindList {
  const shown = pageOf(entries, 0, NAMES_PER_PAGE);
  return { kind, shown, least: 1, all: entries.length, rising: { days: 7, entries: [] }, ...change };
}

const labels = (message: ReturnType<typeof renderLatest>) =>
  message.buttons.map((row) => row.map((button) => button.label));

describe('the list of a kind', () => {
  it('gives names with counts, in text and on buttons, and marks what no text names', () => {
    const counts = [
      { entity: tsmc, episodes: 3, supported: 3 },
      { entity: sampleEntity('company', 'OpenAI'), episodes: 1, supported: 0 },
    ];
    const message = renderCounts(listOf('company', counts), 'en');
    expect(message.text).toContain('• 台积电 / TSMC · 3 episodes\n• OpenAI* · 1 episode');
    expect(labels(message)[0]).toEqual(['台积电 (3)', 'OpenAI (1)']);
    expect(callbacksOf(message)[0]).toBe(`n:${tsmc.ref}:0`);
  });
});

describe('a long list', () => {
  const counts = [{ entity: tsmc, episodes: 30, supported: 30 }];
  const list = listOf('company', counts, {
    least: 3,
    all: 5912,
    rising: {
      days: 7,
      entries: [{ entity: sampleEntity('company', 'OpenAI'), episodes: 9, supported: 9, recent: 5 }],
    },
  });

  it('begins with what rises, says what it leaves out, and leads to the letters', () => {
    const message = renderCounts(list, 'zh-Hans');
    expect(message.text).toMatch(
      /^公司 · 5,912\n3 期以上：1\n\n📈 这一周谈得多了\n• OpenAI · 近来 5 期 \/ 9 期\n\n谈得最多\n• 台积电 \/ TSMC · 30 期/,
    );
    expect(labels(message)).toEqual([['OpenAI (↑ 5)'], ['台积电 (30)'], ['🔤 按首字母', expect.anything()]]);
    expect(callbacksOf(message)).toContain('1:company:3');
  });

  it('shows what rises on its first page only', () => {
    const second = { ...list, shown: { ...list.shown, page: 1, pages: 2 } };
    expect(renderCounts(second, 'en').text).not.toContain('OpenAI');
  });

  it('is entered by letters, with rare names if they are wanted', () => {
    const initials = [
      { initial: 'a', entities: 20 },
      { initial: '#', entities: 2 },
    ];
    const message = renderInitials('company', 3, 3, initials, 'en');
    expect(message.text).toContain('In 3 episodes or more: 22');
    expect(callbacksOf(message)).toEqual([
      '2:company:a:3:0',
      '2:company:#:3:0',
      '1:company:1',
      'c:company:0',
      'q',
    ]);
    expect(callbacksOf(renderInitials('company', 1, 3, initials, 'en'))).toContain('1:company:3');
    expect(callbacksOf(renderInitials('area', 1, 1, initials, 'en'))).not.toContain('1:area:3');
  });

  it('is searched by a part of a name, and says how many more there are', () => {
    const message = renderContaining('company', '能源', { entries: counts, total: 14 }, 'zh-Hans');
    expect(message.text).toContain('名称里有“能源”的公司 · 14');
    expect(message.text).toContain('还有 13 个');
  });
});

describe('what is not found', () => {
  it('offers the nearest names, to show or to follow', () => {
    const near = { nearest: [tsmc], areNear: true };
    const message = renderUnknownName('台基电', near, 'show', 'zh-Hans');
    expect(message.text).toBe('没有找到“台基电”。\n你要找的是不是：台积电');
    expect(callbacksOf(message)).toEqual([`n:${tsmc.ref}:0`]);
    expect(callbacksOf(renderUnknownName('台基电', near, 'follow', 'zh-Hans'))).toEqual([`F:${tsmc.ref}`]);
  });

  it('says that the names are merely common where none is near, and offers none of them to mute', () => {
    const common = { nearest: [tsmc], areNear: false };
    const message = renderUnknownName('特朗普', common, 'show', 'zh-Hans');
    expect(message.text).toBe('没有找到“特朗普”。\n节目里谈得多的有：台积电');
    expect(callbacksOf(renderUnknownName('特朗普', common, 'mute', 'zh-Hans'))).toEqual([]);
  });

  it('is answered usefully in every case and language', () => {
    const hostile = `\u202E${'x'.repeat(10_000)}\n\ud800`;
    for (const language of LANGUAGES) {
      const messages = [
        renderUnknownName(hostile, { nearest: [], areNear: false }, 'show', language),
        ...ENTITY_KINDS.map((kind) => renderCounts(listOf(kind, []), language)),
      ];
      expect(messages.flatMap(messageFaults)).toEqual([]);
    }
  });
});

describe('lists of long things', () => {
  it('stay within the limits of a message', () => {
    const long = '长'.repeat(300);
    const entity = sampleEntity(
      'company',
      long,
      Array.from({ length: 40 }, (_, index) => `${index}${long}`),
    );
    const full = Array.from({ length: 8 }, () => entity);
    const counts = Array.from({ length: NAMES_PER_PAGE }, () => ({
      entity,
      episodes: 9,
      supported: 9,
      recent: 4,
    }));
    const messages = [
      renderCounts(listOf('company', counts, { rising: { days: 30, entries: counts.slice(0, 6) } }), 'en'),
      renderInitial('company', 'q', 3, pageOf(counts, 0, NAMES_PER_PAGE), 'zh-Hant'),
      renderContaining('company', long, { entries: counts, total: 900 }, 'zh-Hans'),
      renderUnknownName(long, { nearest: full, areNear: true }, 'follow', 'en'),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    for (const message of messages) expect(message.text).not.toMatch(/\n…$/);
  });
});
