import { describe, expect, it } from 'vitest';
import { callbacksOf, messageFaults, sampleEpisode } from '../../../../tests/messages/samples.ts';
import { ALIAS_WORDS, type AliasDoubt, type AppliedAlias, type HeldAlias } from '../../../domain/entity.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import { pageOf } from '../../../messages/common/buttons.ts';
import { renderAlias, renderAppliedAliases, renderHeldAliases } from './alias-view.ts';
import { markOf, pageButtons, renderPageQuestion } from './page-decision-view.ts';

const DOUBTS: readonly AliasDoubt[] = [
  'joins-two',
  'other-kind',
  'contradicts',
  'unlike',
  'description',
  'part',
  'too-long',
  'too-short',
];

function mined(ref: string, first = '燧原', second = 'Enflame'): AppliedAlias {
  const evidence = [{ episodeId: 'k3f9a2xq', count: 2 }];
  return {
    ref,
    kind: 'company',
    name: second,
    alias: first,
    written: [first, second],
    evidence,
    reach: 'joined',
  };
}

function held(ref: string, change: Partial<HeldAlias> = {}): HeldAlias {
  const { reach: _, ...pair } = mined(ref, 'SRP', 'Scale AI');
  return { ...pair, doubt: 'unlike', ...change };
}

const many = <One>(count: number, make: (ref: string) => One): One[] =>
  Array.from({ length: count }, (_, index) => make(`ref${index}`));
const witness = { episode: sampleEpisode(), count: 2 };
const names = { name: 'Scale AI', alias: 'SRP' };
const only = { shown: [witness], total: 1, names };

describe('aliases', () => {
  it('that wait tell kind, episodes and reason, and open by their numbers', () => {
    const message = renderHeldAliases(pageOf([held('r1')], 0), 1, [], 'zh-Hans');
    expect(message.text).toContain('1. SRP = Scale AI？ · 公司 · 1 期 · 不像同一个名字');
    expect(callbacksOf(message)).toEqual(['i:r1:0', 'B:0', 'wl:0', 'q']);
  });

  it('stand eight on a page', () => {
    const message = renderHeldAliases(pageOf(many(20, held), 1), 0, [], 'en');
    expect(callbacksOf(message).filter((data) => data.startsWith('i:'))).toHaveLength(8);
    expect(callbacksOf(message)).toEqual(expect.arrayContaining(['i:ref8:1', 'A:0', 'A:1', 'A:2']));
  });

  it('of a page can be decided together, after a question that names the very pairs', () => {
    const page = pageOf(many(20, held), 1);
    const asks = callbacksOf(renderHeldAliases(page, 0, pageButtons(page, 'en'), 'en'));
    expect(asks).toEqual(expect.arrayContaining(['6:accepted:1', '6:refused:1']));
    const question = renderPageQuestion(page, 'refused', 'en');
    expect(question.text).toContain('Refuse all 8 of these?\n\n1. SRP = Scale AI?');
    expect(callbacksOf(question)).toEqual([`7:refused:1:${markOf(page.entries)}`, 'A:1']);
    expect(markOf(page.entries)).not.toBe(markOf(page.entries.slice(1)));
    expect(pageButtons(pageOf([held('r1')], 0), 'en')).toEqual([]);
  });

  it('that hold are listed by themselves', () => {
    const message = renderAppliedAliases(pageOf([mined('r2')], 0), 1, 'en');
    expect(message.text).toContain('1. 燧原 = Enflame · company · 1 episode');
    expect(callbacksOf(message)).toEqual(['i:r2:0', 'A:0', 'q']);
  });

  it('say so when there are none', () => {
    expect(renderHeldAliases(pageOf<HeldAlias>([], 0), 0, [], 'en').text).toMatch(
      /^No alias is waiting for you\.\n\nTo join: /,
    );
    expect(callbacksOf(renderAppliedAliases(pageOf<AppliedAlias>([], 3), 0, 'en'))).toEqual(['q']);
  });

  it('open with the episodes that say so, and with what can be done', () => {
    const waiting = renderAlias(held('r1'), only, 2, 'en');
    expect(waiting.text).toMatch(
      /^SRP = Scale AI\?\ncompany · 1 episode · does not look[\s\S]*芯片是怎么造出来的\n.*2×$/,
    );
    expect(callbacksOf(waiting)).toEqual(['e:k3f9a2xq', 'j:r1:2', 'J:r1:2', 'A:2']);
    expect(callbacksOf(renderAlias(mined('r2'), only, 2, 'en'))).toEqual(['e:k3f9a2xq', 'J:r2:2', 'B:2']);
  });

  it('show a sentence of each episode, and how many more there are', () => {
    const shown = [{ ...witness, sentence: 'SRP（Scale AI）接了大单。' }];
    const { text } = renderAlias(held('r1'), { shown, total: 3, names }, 0, 'zh-Hans');
    expect(text).toMatch(/2 处\nSRP（Scale AI）接了大单。\n\n另外还有 2 期这样写。$/);
  });

  it('that one episode alone says can still be accepted', () => {
    const alone = renderAlias({ ...mined('r3'), reach: 'looked-up' }, only, 2, 'en');
    expect(alone.text).toContain('Not sure enough');
    expect(callbacksOf(alone)).toEqual(['e:k3f9a2xq', 'j:r3:2', 'J:r3:2', 'B:2']);
  });

  it('that are only shown say so, and can be accepted', () => {
    const shown = renderAlias({ ...mined('r3'), reach: 'shown' }, only, 2, 'en');
    expect(shown.text).toContain('Few episodes say so');
    expect(callbacksOf(shown)).toContain('j:r3:2');
  });

  it('tell what contradicts them', () => {
    const pair = held('r1', { doubt: 'contradicts', rival: 'Intel' });
    expect(renderAlias(pair, { shown: [], total: 0, names }, 0, 'zh-Hans').text).toContain(
      '另有节目写成“Intel”',
    );
  });

  it.each(LANGUAGES)('are told in sound messages, however odd the names (%s)', (language) => {
    const odd = `\u202E${'名 '.repeat(300)}\n\ud800`;
    const pairs = DOUBTS.map((doubt) => held(`r-${doubt}`, { doubt, rival: odd, written: [odd, odd] }));
    const holding = pairs.flatMap(({ doubt: _, rival: __, ...pair }) =>
      (['joined', 'shown', 'looked-up'] as const).map((reach) => ({ ...pair, reach })),
    );
    const messages = [
      renderHeldAliases(pageOf(pairs, 0), holding.length, pageButtons(pageOf(pairs, 0), language), language),
      ...ALIAS_WORDS.map((word) => renderPageQuestion(pageOf(pairs, 0), word, language)),
      renderAppliedAliases(pageOf(holding, 0), pairs.length, language),
      renderHeldAliases(pageOf<HeldAlias>([], 0), holding.length, [], language),
      renderAppliedAliases(pageOf<AppliedAlias>([], 0), pairs.length, language),
      ...pairs.map((pair) =>
        renderAlias(
          pair,
          {
            shown: many(8, () => ({ ...witness, sentence: odd })),
            total: 12,
            names: { name: odd, alias: odd },
          },
          999_999,
          language,
        ),
      ),
      ...holding.map((pair) => renderAlias(pair, { shown: [], total: 0, names }, 0, language)),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(messages.some(({ text }) => text.includes('undefined'))).toBe(false);
  });
});
