import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../../tests/messages/samples.ts';
import {
  CLEANING_STEPS,
  IMPORT_KEYS,
  type ImportAdvice,
  type ImportField,
  type Proposal,
} from '../../../domain/import.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import {
  importNotice,
  renderImportCancelled,
  renderImportOutcome,
  renderImportProposal,
  renderImportQuestion,
  renderImportReading,
  renderImportSaved,
} from './import-view.ts';

const PLACE = { number: 2, of: 3 };
const TOKEN = 'Ab_-Ab_-Ab_-';
const HARD = '第一\n行\u202e[x](tg://y)👩‍🚀```\ud800';
const TEXT = [HARD.repeat(20), HARD.repeat(20)];
const FIELDS = Object.keys(IMPORT_KEYS) as ImportField[];

function adviceOf(value: string): ImportAdvice {
  const proposals = FIELDS.flatMap((field): Proposal[] => [
    { field, value, paragraph: 1, evidence: value },
    { field, value },
  ]);
  return {
    writer: 'model',
    proposals,
    dropped: 3,
    title: value,
    remarks: [value, value],
    unread: 2,
  };
}

describe.each(LANGUAGES)('an import in %s', (language) => {
  it.each([
    ['plain', '渡轮'],
    ['hard', HARD],
    ['long', HARD.repeat(60)],
  ])('stays within Telegram’s limits: %s values', (_, value) => {
    const advice = adviceOf(value);
    const broken = Array.from({ length: 200 }, (_each, line) => ({ line: line + 1, text: HARD }));
    const question = {
      changes: CLEANING_STEPS.map((step) => ({ step, count: 3, example: value.slice(0, 80) })),
      left: CLEANING_STEPS.slice(0, 4),
      notRead: [value],
      place: PLACE,
    };
    const messages = [
      ...advice.proposals.map((_each, at) => renderImportProposal(TOKEN, advice, at, TEXT, PLACE, language)),
      ...renderImportOutcome({ advice, taken: advice.proposals, broken, place: PLACE }, language),
      renderImportQuestion(
        TOKEN,
        { ...question, ...{ head: value, ownTitle: value, today: '2026-01-05' } },
        language,
      ),
      renderImportQuestion(
        TOKEN,
        { ...question, ...{ head: value, ownTitle: undefined, today: undefined } },
        language,
      ),
      renderImportSaved(value, 'abc', 'draft', language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });

  it('has sound small words', () => {
    const messages = [
      renderImportReading(TOKEN, 1, 0, PLACE, language),
      renderImportReading(TOKEN, 40, 7, PLACE, language),
      renderImportCancelled(language),
      renderImportSaved('a.md', 'abc', 'live', language),
      renderImportSaved('a.md', undefined, 'hidden', language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    for (const kind of ['gone', 'decided', 'undated'] as const)
      expect(importNotice(kind, language).length).toBeLessThanOrEqual(200);
  });
});
