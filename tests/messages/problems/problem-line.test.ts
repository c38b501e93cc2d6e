import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/domain/problem.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { problemLine } from '../../../src/messages/problems/problem-line.ts';
import { tries } from '../../tries.ts';

const got = 'line one\nline "two"';
const EVERY_FAULT: { readonly [Code in Fault['code']]: Fault & { readonly code: Code } } = {
  'folder-missing': { code: 'folder-missing' },
  unreadable: { code: 'unreadable', reason: 'EACCES:\npermission denied' },
  empty: { code: 'empty' },
  binary: { code: 'binary' },
  'not-utf8': { code: 'not-utf8' },
  'too-large': { code: 'too-large', bytes: 2_000_000, limit: 1_048_576 },
  'front-matter-missing': { code: 'front-matter-missing' },
  'front-matter-unclosed': { code: 'front-matter-unclosed' },
  'front-matter-too-large': { code: 'front-matter-too-large', bytes: 20_000, limit: 16_384 },
  'front-matter-language': { code: 'front-matter-language', language: 'js' },
  'blank-before-front-matter': { code: 'blank-before-front-matter' },
  'tab-indent': { code: 'tab-indent' },
  'full-width-colon': { code: 'full-width-colon' },
  'alias-bomb': { code: 'alias-bomb' },
  yaml: { code: 'yaml', reason: 'Map keys must be unique' },
  'not-a-mapping': { code: 'not-a-mapping' },
  missing: { code: 'missing' },
  'expected-text': { code: 'expected-text', got },
  'expected-list': { code: 'expected-list', got },
  'expected-boolean': { code: 'expected-boolean', got: 'yes' },
  'expected-date': { code: 'expected-date', got },
  'expected-instant': { code: 'expected-instant', got },
  'expected-id': { code: 'expected-id', got: 'Chip supply, part 1' },
  'too-long': { code: 'too-long', length: 400, limit: 300 },
  'unknown-kind': { code: 'unknown-kind', got: 'planets' },
  'unknown-language': { code: 'unknown-language', got: 'fr' },
  'expected-labels': { code: 'expected-labels', got: '光刻' },
  'same-identity': { code: 'same-identity', otherPath: 'content/y.md' },
  copy: { code: 'copy', otherPath: 'content/y.md' },
  'name-not-utf8': { code: 'name-not-utf8' },
  'conflict-name': { code: 'conflict-name' },
  'merge-conflict': { code: 'merge-conflict' },
  'key-read-as': { code: 'key-read-as', known: 'source' },
  'key-unread': { code: 'key-unread', known: 'source' },
  'held-as-draft': { code: 'held-as-draft' },
  'held-until': { code: 'held-until', got: '2027-01-01', untilAt: 0 },
  hidden: { code: 'hidden' },
  'list-in-text': { code: 'list-in-text', got: 'a, b', written: '[a, b]' },
  'no-name': { code: 'no-name', got: '--' },
  'marks-in-value': { code: 'marks-in-value', got: '"a"', written: 'a' },
  'cut-at-hash': { code: 'cut-at-hash', got: 'a #1' },
  invisible: { code: 'invisible', characters: 'U+200B' },
  'zone-missing': { code: 'zone-missing', got: '2026-01-21 08:00', written: '2026-01-21' },
  'future-date': { code: 'future-date', got: '2027-01-01', untilAt: 0 },
  'no-address': { code: 'no-address', got: 'www.example.com/a' },
  'unbalanced-fold': { code: 'unbalanced-fold' },
  'unclosed-fence': { code: 'unclosed-fence' },
  'unclosed-comment': { code: 'unclosed-comment' },
  dense: { code: 'dense' },
  litter: { code: 'litter' },
};

const english = (fault: Fault, field = 'date') =>
  problemLine({ path: 'content/x.md', line: 7, field, fault }, 'en');

describe('a problem', () => {
  it('reads: place, field, what is wrong, what to write instead', () => {
    expect(english({ code: 'expected-date', got: '2026/1/21' })).toBe(
      'content/x.md:7: date: expected YYYY-MM-DD, got "2026/1/21"; write 2026-01-21',
    );
  });

  it.each([
    ['2026年1月5日', '2026-01-05'],
    ['２０２６／１／５', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['2026.1.5 08:00', '2026-01-05'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['1/5/2026', '2026-01-21'],
    ['2026-02-30', '2026-01-21'],
    ['昨天', '2026-01-21'],
  ])('guesses from the date %j what to write: %s', (typed, mended) => {
    expect(english({ code: 'expected-date', got: typed })).toMatch(new RegExp(`; write ${mended}$`));
  });

  it('guesses other mends too', () => {
    expect(english(EVERY_FAULT['no-address'], 'source')).toContain('https://www.example.com/a');
    expect(english(EVERY_FAULT['expected-id'], 'id')).toContain('write it like Chip-supply-part-1');
    expect(english(EVERY_FAULT['expected-boolean'], 'draft')).toMatch(/write true$/);
    expect(english({ code: 'expected-boolean', got: 'ture' }, 'draft')).toMatch(/write true or false$/);
    expect(english(EVERY_FAULT.missing, 'date')).toMatch(/write date: 2026-01-21$/);
  });

  it('shows line breaks as escapes and shortens what stood there to 80 characters', () => {
    expect(english(EVERY_FAULT['expected-text'], 'title')).toContain(
      String.raw`got "line one\nline \"two\""`,
    );
    const shown = /got "(.*?)"/.exec(english({ code: 'expected-text', got: '字'.repeat(500) }))?.[1] ?? '';
    expect([...shown]).toHaveLength(80);
    expect(shown).toMatch(/…$/);
  });

  it.each(LANGUAGES)('is one line with a mend, whatever the fault (%s)', (language) => {
    for (const fault of Object.values(EVERY_FAULT)) {
      const line = problemLine({ path: 'content/x.md', line: 7, field: 'front matter', fault }, language);
      expect(line).toMatch(/^content\/x\.md:7: front matter: \S.*[;；]\s?\S/);
      expect(line).not.toMatch(/[\n\r\u2028\u2029]|undefined/);
    }
  });

  it('stays one line for any text in any place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = problemLine(
          { path: text, line: 1, field: text, fault: { code: 'expected-date', got: text } },
          'zh-Hans',
        );
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]|\p{Surrogate}/u);
      }),
      tries(),
    );
  });
});
