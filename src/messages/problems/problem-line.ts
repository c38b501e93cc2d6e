import { ENTITY_KINDS } from '../../domain/entity.ts';
import type { Fault, Problem } from '../../domain/problem.ts';
import { LANGUAGES, type Language } from '../../domain/subscriber.ts';
import { parseUtcDay } from '../../kernel/utc-day.ts';
import { oneLine } from '../common/clean-text.ts';
import { phrasesFor } from '../phrases.ts';
import type { FaultPhrases } from './words.ts';

/** Characters of the file's value that a line quotes. */
const QUOTE_LIMIT = 80;
const EXAMPLE_DATE = '2026-01-21';

/** Renders a fault on one line: `content/x.md:7: date: expected YYYY-MM-DD, got "2026/1/21"; write 2026-01-21`. */
export function problemLine({ path, line, field, fault }: Problem, language: Language): string {
  const description = describeFault(
    phrasesFor(language).problems.faults,
    presentable(fault),
    exampleFor(field, fault),
  );
  return oneLine(`${path}:${line}: ${field}: ${description}`);
}

function describeFault<Code extends Fault['code']>(
  faults: FaultPhrases,
  fault: Extract<Fault, { readonly code: Code }>,
  example: string,
): string {
  const phrase: FaultPhrases[Code] = faults[fault.code as Code];
  return phrase(fault as never, example);
}

/** The fault with its texts shortened to one line, and the file's value in quotes. */
function presentable(fault: Fault): Fault {
  if (fault.code === 'future-date' || fault.code === 'held-until')
    return { ...fault, got: cut(oneLine(fault.got), QUOTE_LIMIT) };
  // The text looks like a list, and `quoted` would show it as one.
  if (fault.code === 'list-in-text') return { ...fault, got: cut(`'${oneLine(fault.got)}'`, QUOTE_LIMIT) };
  if ('got' in fault) return { ...fault, got: quoted(fault.got) };
  if (fault.code === 'front-matter-language') return { ...fault, language: quoted(fault.language) };
  if ('reason' in fault) return { ...fault, reason: cut(oneLine(fault.reason), 200) };
  return fault;
}

/** The value in double quotes; line breaks and other controls are shown as escapes. A list or a mapping is already JSON. */
function quoted(text: string): string {
  if (/^[[{]/.test(text)) return cut(oneLine(text), QUOTE_LIMIT);
  return JSON.stringify(cut(text, QUOTE_LIMIT)).replace(
    /[\u0085\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function cut(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

/** What to write instead: guessed from the file's value, else an example. */
function exampleFor(field: string, fault: Fault): string {
  switch (fault.code) {
    case 'missing':
      return field === 'date' ? `date: ${EXAMPLE_DATE}` : `${field}: …`;
    case 'expected-date':
      return guessDate(fault.got) ?? EXAMPLE_DATE;
    case 'expected-instant':
      return `${guessDate(fault.got) ?? EXAMPLE_DATE}T08:00:00+08:00`;
    case 'expected-boolean':
      return guessFlag(fault.got.trim());
    case 'no-address':
      return guessAddress(fault.got) ?? 'https://example.com/page';
    case 'expected-id':
      return guessId(fault.got) ?? 'chip-supply-1';
    case 'unknown-kind':
      return ENTITY_KINDS.join(', ');
    case 'unknown-language':
      return LANGUAGES.join(', ');
    case 'expected-labels':
      return '{zh-Hans: 光刻, en: Lithography}';
    default:
      return '';
  }
}

/** '' when both are possible. */
function guessFlag(text: string): string {
  if (/^(?:yes|y|on|1|是|对|對|真)$/i.test(text)) return 'true';
  return /^(?:no|n|off|0|否|不|不是|假)$/i.test(text) ? 'false' : '';
}

/** `2026/1/21`, `2026年1月21日`, `20260121`, `21.1.2026` and the like; undefined when the order is ambiguous or the day does not exist. */
function guessDate(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const yearFirst = /(?<!\d)(\d{4})\s*[-/.年\s]\s*(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})(?!\d)/.exec(plain);
  const compact = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(plain);
  const [, year, month, day] = yearFirst ?? compact ?? [];
  if (year && month && day) return realDay(year, month, day);
  const [, first, second, lastYear] =
    /(?<!\d)(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4})(?!\d)/.exec(plain) ?? [];
  if (!first || !second || !lastYear) return undefined;
  if (Number(first) > 12) return realDay(lastYear, second, first);
  return Number(second) > 12 ? realDay(lastYear, first, second) : undefined;
}

function realDay(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseUtcDay(date) === undefined ? undefined : date;
}

/** `www.example.com/page` lacks only its scheme. */
function guessAddress(text: string): string | undefined {
  const bare = text.trim().replace(/^\/\//, '');
  return /^[\w-]+(?:\.[\w-]+)+(?:\/[\w./?&=%~-]*)?$/.test(bare) ? `https://${bare}` : undefined;
}

/** `Chip supply, part 1` becomes `Chip-supply-part-1`; from Chinese nothing can be guessed. */
function guessId(text: string): string | undefined {
  const id = text
    .normalize('NFKC')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32);
  return /[A-Za-z0-9]/.test(id) ? id : undefined;
}
