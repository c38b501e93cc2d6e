import type { OutgoingMessage, RichText } from '../../domain/message.ts';
import { isWarning, type Problem } from '../../domain/problem.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button, pageOf, pager, rowsOf } from '../common/buttons.ts';
import { layOut, message } from '../common/layout.ts';
import { markName } from '../common/mark-name.ts';
import { bold, concat, type Piece, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import { problemLine } from './problem-line.ts';

/** The most faults that a notice lists one by one. */
const MOST_LISTED = 12;

/**
 * `/problems`: one page of all open problems; faults, which keep files out, come first.
 * @param unmatched how many follows match nothing in the archive
 */
export function renderProblems(
  problems: readonly Problem[],
  page: number,
  unmatched: number,
  language: Language,
): OutgoingMessage {
  const { problems: words, button: label } = phrasesFor(language);
  const follows =
    unmatched > 0 ? [button(`⭐ ${words.unmatched(unmatched)}`, { to: 'stats-page', page: 'follows' })] : [];
  if (problems.length === 0)
    return message(words.none, rowsOf(follows, [button(label.close, { to: 'close' })]));
  const shown = pageOf(refusalsFirst(problems), page);
  return message(
    paragraphs(
      bold(concat('🛠 ', words.open(...countBoth(problems)))),
      ...shown.entries.map((problem) => lineOf(problem, language)),
    ),
    rowsOf(
      pager(shown, (to) => ({ to: 'problems', page: to })),
      follows,
      [button(label.close, { to: 'close' })],
    ),
  );
}

/** The notice of new problems: a few are listed one by one; of many, the first of each kind with their number. */
export function renderProblemNotice(problems: readonly Problem[], language: Language): OutgoingMessage[] {
  const { problems: words } = phrasesFor(language);
  const title = words.new(...countBoth(problems));
  const ordered = refusalsFirst(problems);
  const next = countBoth(problems)[1] > 0 || problems.length > MOST_LISTED ? words.all : '';
  if (problems.length <= MOST_LISTED) return problemList(title, ordered, next, language);
  const counts = new Map<string, number>();
  for (const { fault } of ordered) counts.set(fault.code, (counts.get(fault.code) ?? 0) + 1);
  const examples = [...counts].flatMap(([code, count]) => {
    const first = ordered.find(({ fault }) => fault.code === code);
    return first ? [concat(count > 1 ? `${words.ofAKind(count)} ` : '', lineOf(first, language))] : [];
  });
  return [message(paragraphs(bold(concat('🛠 ', title)), next, ...examples))];
}

/**
 * What is left of a notice, in one message: what is still open, and how much was mended since.
 * @param told how many problems the notice told
 */
export function renderProblemsLeft(
  problems: readonly Problem[],
  told: number,
  language: Language,
): OutgoingMessage {
  const { problems: words } = phrasesFor(language);
  if (problems.length === 0) return message(`✅ ${words.allMended(told)}`);
  const [first] = renderProblemNotice(problems, language);
  const { text = '', entities = [], buttons = [] } = first ?? {};
  const mended = told > problems.length ? `✅ ${words.mended(told - problems.length)}` : '';
  return message(paragraphs({ text, entities }, mended), buttons);
}

/** What keeps files out, then the warnings, each kind of them together, the rarest first: many of one kind hide no other. */
function refusalsFirst(problems: readonly Problem[]): readonly Problem[] {
  const isRefusal = ({ fault }: Problem): boolean => !isWarning(fault);
  const counts = new Map<string, number>();
  for (const { fault } of problems) counts.set(fault.code, (counts.get(fault.code) ?? 0) + 1);
  const rankOf = ({ fault: { code } }: Problem): string => `${counts.get(code) ?? 0}`.padStart(9, '0') + code;
  const warnings = problems
    .filter((problem) => !isRefusal(problem))
    .sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : Number(rankOf(one) > rankOf(other))));
  return [...problems.filter(isRefusal), ...warnings];
}

function countBoth(problems: readonly Problem[]): [refusals: number, warnings: number] {
  const warnings = problems.filter(({ fault }) => isWarning(fault)).length;
  return [problems.length - warnings, warnings];
}

/** Problems one by one under a title, in as many messages as needed. @param next the text below them */
export function problemList(
  title: Piece,
  problems: readonly Problem[],
  next: Piece,
  language: Language,
): OutgoingMessage[] {
  const blocks = problems.map((problem) => ({ text: lineOf(problem, language) }));
  return layOut([{ text: bold(concat('🛠 ', title)) }, ...blocks, { text: next }]);
}

function lineOf(problem: Problem, language: Language): RichText {
  return markName(problemLine(problem, language), `${problem.path}:${problem.line}`);
}

/** The warnings of a file: it is accepted, though probably not as intended. Nothing when there are none. */
export function renderWarnings(warnings: readonly Problem[], language: Language): OutgoingMessage[] {
  if (warnings.length === 0) return [];
  const few = warnings.slice(0, MOST_LISTED);
  const rest = warnings.length > few.length ? '…' : '';
  return problemList(phrasesFor(language).problems.warnings(warnings.length), few, rest, language);
}
