import { describe, expect, it } from 'vitest';
import { nameSchema, querySchema, questionSchema } from '../../bench/find/labels.ts';
import { LabelsError, parseLabels } from '../../bench/find/read-labels.ts';

const NAME = JSON.stringify({ kind: 'media', entity: 'Tide Times', alias: '潮汐时报', ok: true });

function faultsOf(text: string, schema: Parameters<typeof parseLabels>[2]): string {
  try {
    parseLabels('labels.jsonl', text, schema);
  } catch (error) {
    if (error instanceof LabelsError) return error.message;
  }
  return '';
}

describe('labelled lines', () => {
  it('are read one by one, empty ones skipped', () => {
    expect(parseLabels('names.jsonl', `${NAME}\n\n${NAME}\n`, nameSchema)).toHaveLength(2);
  });

  it('name a medium by either word', () => {
    expect(parseLabels('names.jsonl', NAME, nameSchema)[0]?.kind).toBe('medium');
  });

  it('are refused with file, line and mend', () => {
    const query = { cat: 'date', query: '三月的渡口', concepts: ['渡口('], after: 'March' };
    const faults = faultsOf(`\n${JSON.stringify(query)}\n{`, querySchema).split('\n');
    expect(faults).toEqual([
      expect.stringMatching(/^labels\.jsonl:2: concepts\.0: .*mend the expression$/),
      'labels.jsonl:2: after: write a day as YYYY-MM-DD',
      'labels.jsonl:3: is no JSON object; write one a line',
    ]);
  });

  it('of questions want a note and its words', () => {
    const question = { question: '几艘？', language: 'zh-Hans', right: [] };
    expect(faultsOf(JSON.stringify(question), questionSchema)).toContain('write at least one {note, text}');
  });

  it('are refused when there are none', () => {
    expect(faultsOf('\n', nameSchema)).toBe('labels.jsonl: is empty; write one JSON object a line');
  });
});
