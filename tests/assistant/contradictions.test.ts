import { describe, expect, it } from 'vitest';
import { type AskClaim, composeAnswer } from '../../src/assistant/ask/compose-answer.ts';
import type { AskAnswer } from '../../src/domain/ask-answer.ts';
import type { AskPassage } from '../../src/domain/passage.ts';
import { renderAskAnswer } from '../../src/telegram/features/ask/ask-view.ts';

function passageOf(episodeId: string, date: string): AskPassage {
  return { episodeId, section: 0, text: '', excerpt: '', origin: { date, title: episodeId, heading: '' } };
}

const PASSAGES = [passageOf('spring', '2026-03-02'), passageOf('summer', '2026-05-20')];
const FOURTEEN: AskClaim = { text: '渡口要买14艘渡轮。', cites: [0], disagrees: true };
const NINE: AskClaim = { text: '渡口只买9艘渡轮。', cites: [1], disagrees: true };
const AGREED: AskClaim = { text: '渡口在换电动渡轮。', cites: [0, 1], disagrees: false };

function answerOf(...claims: AskClaim[]): AskAnswer {
  return composeAnswer(claims, PASSAGES, { writer: 'judged', mode: 'model' });
}

describe('episodes that contradict each other', () => {
  it('are each told with their day, the newest first, after what they agree on', () => {
    expect(answerOf(FOURTEEN, NINE, AGREED)).toMatchObject({
      sentences: [
        { text: AGREED.text },
        { text: NINE.text, saidOn: '2026-05-20' },
        { text: FOURTEEN.text, saidOn: '2026-03-02' },
      ],
    });
  });

  it('are none where only one of them is left, or both are of one day', () => {
    expect(JSON.stringify(answerOf(AGREED, NINE))).not.toContain('saidOn');
    expect(JSON.stringify(answerOf(NINE, { ...FOURTEEN, cites: [1] }))).not.toContain('saidOn');
  });

  it('are shown as such in the chat', () => {
    const view = {
      question: '买几艘?',
      answer: answerOf(FOURTEEN, NINE, AGREED),
      dailyAsks: 20,
      findEpisode: () => undefined,
    };
    const { text } = renderAskAnswer(view, 'zh-Hans');
    expect(text).toContain('说法不一');
    expect(text.indexOf('2026-05-20')).toBeLessThan(text.indexOf('2026-03-02'));
  });
});
