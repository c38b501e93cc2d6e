import { describe, expect, it } from 'vitest';
import type { EntryReason, PlacedEntry, ProfileEntry } from '../../../src/domain/glossary.ts';
import type { Language } from '../../../src/domain/subscriber.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { pageOf } from '../../../src/messages/common/buttons.ts';
import { type EntityView, renderEntity } from '../../../src/messages/entity/entity-page.ts';
import { renderMonths } from '../../../src/messages/entity/months-view.ts';
import { aSection } from '../../a-section.ts';
import { callbacksOf, messageFaults, sampleEntity, sampleEpisode, stretches } from '../samples.ts';

const tsmc = sampleEntity('company', '台积电', ['TSMC', 'tsmc', '台積電']);

function shownOf(entries: readonly ProfileEntry[]): EntityView['shown'] {
  return { ...pageOf(entries, 0), about: entries.filter(({ about }) => about).length };
}

/** The first page of an entity with these episodes. */
function viewOf(entries: readonly ProfileEntry[], change: Partial<EntityView> = {}): EntityView {
  return {
    entity: tsmc,
    profile: { companions: [], months: [] },
    shown: shownOf(entries),
    stance: undefined,
    ...change,
  };
}

const onDay = (day: string, title = '一讲') =>
  sampleEpisode({ id: `ep-${day}`, date: day, title, summary: 'TSMC 的一天。' });
const entry = (day: string, reason: EntryReason = 'named') => ({
  episode: onDay(day),
  reason,
  about: reason === 'named',
});

describe('the page of an entity', () => {
  it('says what it is called, how often, since when, and with whom', () => {
    const companions = [sampleEntity('company', '英伟达'), sampleEntity('company', 'ASML')];
    const entries = [entry('2026-01-21'), entry('2026-01-05')];
    const profile = { companions, months: [], named: { first: '2026-01-05', last: '2026-01-21' } };
    const message = renderEntity(viewOf(entries, { profile }), 'zh-Hans');
    expect(message.text).toMatch(
      /^台积电 = TSMC\n公司 · 2 期\n首次提到 2026-01-05，最近 2026-01-21\n又名：台積電\n常和 英伟达、ASML 一起出现\n\n1\. /,
    );
    expect(callbacksOf(message)).toEqual([
      'e:ep-2026-01-21',
      'e:ep-2026-01-05',
      `tl:${tsmc.ref}:0`,
      `ch:${tsmc.ref}`,
      ...companions.map(({ ref }) => `n:${ref}:0`),
      `F:${tsmc.ref}`,
      `mn:${tsmc.ref}`,
      `H:${tsmc.ref}`,
      'q',
    ]);
  });

  it('gives its episodes with the reason for each, and where they name it', () => {
    const named = (place: PlacedEntry['place']) => ({
      episode: sampleEpisode(),
      reason: 'named' as const,
      about: false,
      place,
    });
    const entries = [
      named({ kind: 'title' }),
      named({ kind: 'summary' }),
      named({ kind: 'section', heading: '代工' }),
      named({ kind: 'section', heading: '' }),
      named({ kind: 'text' }),
      { episode: sampleEpisode(), reason: 'listed' as const, about: false },
      { episode: sampleEpisode(), reason: 'explained' as const, about: false },
    ];
    const { text } = renderEntity(viewOf(entries), 'zh-Hans');
    expect(text.match(/2026-01-21 · (.+)$/gm)).toEqual([
      '2026-01-21 · 标题提到',
      '2026-01-21 · 摘要提到',
      '2026-01-21 · 见“代工”',
      '2026-01-21 · 见“开头”',
      '2026-01-21 · 正文提到',
      '2026-01-21 · 编者列出，正文没有提到',
      '2026-01-21 · 正文有解释',
    ]);
  });

  it('parts what is about it from what only mentions it, on every page', () => {
    const passing = { ...entry('2026-01-20'), about: false };
    const both = [entry('2026-01-10'), passing, entry('2026-01-05', 'listed')];
    const { text } = renderEntity(viewOf(both), 'zh-Hans');
    expect(text).toMatch(
      /主要讲它的 · 1 期\n\n1\. [\s\S]*2026-01-10[\s\S]*只是提到 · 2 期\n\n2\. [\s\S]*\n3\. /,
    );
    // Above them it says so already.
    const told = { ...entry('2026-01-10'), place: { kind: 'text' } as const };
    expect(renderEntity(viewOf([told, passing]), 'zh-Hans').text).not.toContain('2026-01-10 · 正文提到');
    const second = { entries: [passing], total: 9, about: 8, page: 1, pages: 2 };
    expect(renderEntity(viewOf([], { shown: second }), 'en').text).toContain('Only mentioned · 1 episode');
    for (const alike of [both.slice(0, 1), both.slice(1)])
      expect(renderEntity(viewOf(alike), 'zh-Hans').text).not.toMatch(/主要讲它的|只是提到/);
  });

  it('sets beside a Latin name the Chinese one in the reader’s own script', () => {
    const memory = sampleEntity('product', 'HBM', ['高带宽内存', '高頻寬記憶體']);
    const titleIn = (language: Language) =>
      renderEntity(viewOf([entry('2026-01-21')], { entity: memory }), language).text.split('\n')[0];
    expect(titleIn('zh-Hant')).toBe('HBM = 高頻寬記憶體');
    expect(titleIn('zh-Hans')).toBe('HBM = 高带宽内存');
  });

  it('says that a tag is a label where no text names it', () => {
    const view = viewOf([entry('2026-01-21')], { entity: sampleEntity('tag', '半导体') });
    expect(renderEntity(view, 'en').text).toContain('2026-01-21 · set by the editor');
  });

  it('shows the newest gloss with its day, and an older one only where it says something else', () => {
    const entries = [
      { ...entry('2026-01-21'), gloss: '最大的代工厂' },
      { ...entry('2026-01-12'), gloss: '最大的代工厂' },
      { ...entry('2026-01-05'), gloss: '一家代工厂' },
    ];
    const profile = {
      companions: [],
      months: [],
      gloss: { episode: onDay('2026-01-21'), text: '最大的代工厂' },
    };
    expect(stretches(renderEntity(viewOf(entries, { profile }), 'en'), 'blockquote')).toEqual([
      '最大的代工厂\n— 2026-01-21',
      '一家代工厂',
    ]);
  });

  it('says nothing again that was said at the end of the page before', () => {
    const entries = ['一家代工厂', '一家代工厂', '一家工厂'].map((gloss, index) => ({
      ...entry(`2026-01-0${9 - index}`),
      gloss,
    }));
    const shown = { entries, total: 11, about: 11, page: 1, pages: 2, glossBefore: '一家代工厂' };
    expect(stretches(renderEntity(viewOf([], { shown }), 'en'), 'blockquote')).toEqual(['一家工厂']);
  });

  it('draws how often it came up month by month, and leads to a month of a long list', () => {
    const months = [
      { month: '2026-03', episodes: 8, before: 0 },
      { month: '2026-02', episodes: 0, before: 8 },
      { month: '2026-01', episodes: 12, before: 8 },
    ];
    const entries = Array.from({ length: 20 }, () => entry('2026-03-01'));
    const profile = { companions: [], months };
    const message = renderEntity(viewOf(entries, { profile }), 'zh-Hans');
    expect(message.text).toContain('\n2026-01 █·▆ 2026-03\n');
    expect(callbacksOf(message)).toContain(`3:${tsmc.ref}:0`);
    expect(callbacksOf(renderEntity(viewOf(entries.slice(0, 9)), 'en'))).not.toContain(`3:${tsmc.ref}:0`);
    expect(callbacksOf(renderMonths(tsmc, months, 0, 'en'))).toEqual([
      `n:${tsmc.ref}:0`,
      `n:${tsmc.ref}:1`,
      `n:${tsmc.ref}:0`,
      'q',
    ]);
  });

  it('offers to follow or to mute, and to undo that', () => {
    const last = (stance: EntityView['stance']) => callbacksOf(renderEntity(viewOf([], { stance }), 'en'));
    expect(last('follow')).toEqual([`U:${tsmc.ref}`, `mn:${tsmc.ref}`, `H:${tsmc.ref}`, 'q']);
    expect(last(undefined)).toEqual([`F:${tsmc.ref}`, `mn:${tsmc.ref}`, `H:${tsmc.ref}`, 'q']);
    expect(last('mute')).toEqual([`um:${tsmc.ref}`, `H:${tsmc.ref}`, 'q']);
  });
});

describe.each(LANGUAGES)('the page of a long entity, in %s', (language) => {
  it('has a way out, whatever it is called and however much is said of it', () => {
    const long = '长\u202e'.repeat(3000);
    const episode = sampleEpisode({
      id: 'i'.repeat(32),
      title: long,
      sections: [aSection(long, long)],
    });
    const glosses = Array.from({ length: 8 }, (_, index) => ({ episode, text: `${index}${long}` }));
    const entity = sampleEntity(
      'company',
      long,
      Array.from({ length: 40 }, (_, index) => `${index}${long}`),
    );
    const entries = glosses.map(({ text }) => ({
      episode,
      reason: 'named' as const,
      about: true,
      gloss: text,
    }));
    const profile = {
      companions: [entity, entity, entity],
      named: { first: '2026-01-05', last: '2026-01-21' },
      months: [],
      gloss: { episode: sampleEpisode({ id: 'newest' }), text: long },
    };
    const message = renderEntity(viewOf(entries, { entity, profile, stance: 'follow' }), language);
    expect(messageFaults(message)).toEqual([]);
    expect(message.text).not.toMatch(/\n…$/);
    expect(callbacksOf(message).at(-1)).toBe('q');
  });
});
