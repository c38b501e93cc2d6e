import { describe, expect, it } from 'vitest';
import { parseLabels } from '../../src/content/parse-labels.ts';
import { problemLine } from '../../src/messages/problems/problem-line.ts';

const read = (text: string) => parseLabels('labels.yml', new TextEncoder().encode(text));

function faultsOf(text: string): string[] {
  const result = read(text);
  return 'problems' in result ? result.problems.map((problem) => problemLine(problem, 'en')) : [];
}

describe('the list of labels', () => {
  it('gives each tag, category and area a label per language', () => {
    const labels = { 'zh-Hans': '渡轮', en: 'Ferries' };
    expect(read('north-ferry:\n  zh-hans: 渡轮\n  en: Ferries\n')).toEqual({
      aliases: ['tag', 'category', 'area'].map((kind) => ({
        kind,
        name: 'north-ferry',
        aliases: ['渡轮', 'Ferries'],
        labels,
      })),
    });
  });

  it('may be empty', () => {
    expect(read('# nothing yet\n')).toEqual({ aliases: [] });
  });

  it('tells all its faults with file, line and what to write', () => {
    expect(faultsOf('ferry: 渡轮\nboat:\n  fr: bateau\n  en: [a]\n')).toEqual([
      'labels.yml:1: ferry: expected a label per language, got "渡轮"; write {zh-Hans: 光刻, en: Lithography}',
      'labels.yml:3: boat: unknown language "fr"; write one of zh-Hans, zh-Hant, en',
      'labels.yml:4: boat.en: expected text, got ["a"]; write one line of text, quoted if need be',
    ]);
  });
});
