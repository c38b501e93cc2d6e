import { describe, expect, it } from 'vitest';
import { questionSchema } from '../../bench/find/labels.ts';
import { figuresOf, scoreQuestion } from '../../bench/find/score-questions.ts';

const QUESTION = questionSchema.parse({
  question: '渡轮有几艘？',
  language: 'zh-Hans',
  right: [{ note: 'ferry.md', text: '十四 艘渡轮' }],
});

describe('a question', () => {
  it('is answered by a passage of the right note, however that breaks its lines', () => {
    const passages = [
      { file: 'mill.md', text: '磨坊有三座。' },
      { file: 'ferry.md', text: '渡口今年买了十四\n艘渡轮。' },
    ];
    expect(scoreQuestion(QUESTION, passages).place).toBe(1);
  });

  it('is answered by words that the file emphasizes', () => {
    const question = { ...QUESTION, right: [{ note: 'ferry.md', text: '**十四艘**渡轮' }] };
    expect(scoreQuestion(question, [{ file: 'ferry.md', text: '十四艘渡轮' }]).place).toBe(0);
  });

  it('is not answered by another note that says the same', () => {
    expect(scoreQuestion(QUESTION, [{ file: 'mill.md', text: '十四艘渡轮' }]).place).toBeUndefined();
  });
});

describe('the figures', () => {
  it('count answers among the first three and the first twelve passages', () => {
    const scores = [0, 2, 3, 12, undefined].map((place) => ({ question: QUESTION, place }));
    expect(figuresOf(scores)).toEqual({
      all: { n: 5, in12: 0.6, in3: 0.4 },
      languages: { 'zh-Hans': { n: 5, in12: 0.6, in3: 0.4 } },
    });
  });
});
