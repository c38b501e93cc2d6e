import { describe, expect, it } from 'vitest';
import { type AskTurn, readTurns, writeTurns } from '../../src/assistant/ask/ask-turn.ts';

const TURNS: readonly AskTurn[] = [
  { question: '阿斯麦做什么？', answer: '它造光刻机。' },
  { question: '卖给谁？', answer: '' },
];

describe('the turns of a conversation', () => {
  it('are read as they were kept', () => {
    expect(readTurns(writeTurns(TURNS))).toEqual(TURNS);
  });

  it('are read as well when an earlier version kept them, as a bare list', () => {
    expect(readTurns(JSON.stringify(TURNS))).toEqual(TURNS);
  });

  it.each([undefined, 'damaged', '{"version":2,"turns":[]}', '[{"question":"?"}]'])(
    'are none when they cannot be read: the question is the first one (%s)',
    (kept) => {
      expect(readTurns(kept)).toBeUndefined();
    },
  );
});
