import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../../src/domain/entity.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { pageOf } from '../../../src/messages/common/buttons.ts';
import { renderCounts, renderUnknownName } from '../../../src/messages/entity/entity-list.ts';
import type { renderLatest } from '../../../src/messages/episode/latest-view.ts';
import { callbacksOf, messageFaults, sampleEntity } from '../samples.ts';

const tsmc = sampleEntity('company', '台积电', ['TSMC', 'tsmc', '台積電']);
const labels = (message: ReturnType<typeof renderLatest>) =>
  message.buttons.map((row) => row.map((button) => button.label));

describe('the list of a kind', () => {
  it('gives names with counts, in text and on buttons, and marks what no text names', () => {
    const counts = [
      { entity: tsmc, episodes: 3, supported: 3 },
      { entity: sampleEntity('company', 'OpenAI'), episodes: 1, supported: 0 },
    ];
    const message = renderCounts('company', pageOf(counts, 0), 'en');
    expect(message.text).toContain('• 台积电 / TSMC · 3 episodes\n• OpenAI* · 1 episode');
    expect(labels(message)[0]).toEqual(['台积电 (3)', 'OpenAI (1)']);
    expect(callbacksOf(message)[0]).toBe(`n:${tsmc.ref}:0`);
  });
});

describe('what is not found', () => {
  it('offers the nearest names, to show or to follow', () => {
    const message = renderUnknownName('台基电', [tsmc], 'show', 'zh-Hans');
    expect(message.text).toBe('没有找到“台基电”。\n你要找的是不是：台积电');
    expect(callbacksOf(message)).toEqual([`n:${tsmc.ref}:0`]);
    expect(callbacksOf(renderUnknownName('台基电', [tsmc], 'follow', 'zh-Hans'))).toEqual([`F:${tsmc.ref}`]);
  });

  it('is answered usefully in every case and language', () => {
    const hostile = `\u202E${'x'.repeat(10_000)}\n\ud800`;
    for (const language of LANGUAGES) {
      const messages = [
        renderUnknownName(hostile, [], 'show', language),
        ...ENTITY_KINDS.map((kind) => renderCounts(kind, pageOf([], 0), language)),
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
    const messages = [
      renderCounts(
        'company',
        pageOf(
          full.map((one) => ({ entity: one, episodes: 9, supported: 9 })),
          0,
        ),
        'en',
      ),
      renderUnknownName(long, full, 'follow', 'en'),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    for (const message of messages) expect(message.text).not.toMatch(/\n…$/);
  });
});
