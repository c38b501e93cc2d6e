import { describeFaults } from '../../src/grounding/describe-faults.ts';
import type { GroundingFault } from '../../src/grounding/fault.ts';
import type { Expected } from './example.ts';
import type { ReadAnswer } from './read-answer.ts';

/** What is looked at, in the order of the table. The first two hold of any model, whatever it understands. */
export const PROPERTIES = [
  'answers',
  'sound',
  'plain',
  'lines',
  'holds',
  'lacks',
  'answered',
  'repeats',
  'proposes',
  'reports',
] as const;
export type Property = (typeof PROPERTIES)[number];
/** What also a model without understanding has to keep. */
export const SELF_EVIDENT: ReadonlySet<Property> = new Set(['answers', 'sound']);

export interface Verdict {
  readonly property: Property;
  readonly kind: 'pass' | 'fail' | 'skip';
  /** Why it failed. */
  readonly why?: string | undefined;
}

/** An answer, read, and what is wrong with each of its claims. */
export interface JudgedAnswer extends ReadAnswer {
  readonly faults: readonly (readonly GroundingFault[])[];
  readonly issues: readonly string[];
}

/** What the bot makes of Markdown, links, mentions or commands, and what no sentence has. */
const NOT_PLAIN = /https?:|www\.|(?:^|\s)[@#/][a-z]|\*\*|^\s*[-*#>]\s|\]\(|\p{Extended_Pictographic}/iu;

/** Judges what an example says of its answer; what it does not speak of is left out. */
export function judge(expect: Expected, answer: JudgedAnswer): readonly Verdict[] {
  const { claims, faults, headlines, strays } = answer;
  const shown = claims.filter((_, place) => (faults[place] ?? []).length === 0).map(({ text }) => text);
  const lines = claims.slice(headlines).filter((_, place) => (faults[headlines + place] ?? []).length === 0);
  const text = fold(shown.join('\n'));
  const has = (wanted: string): boolean => wanted.split('|').some((each) => text.includes(fold(each)));
  const wrong = [...faults.flatMap(describeFaults), ...strays.map((stray) => `not in the text: ${stray}`)];
  const { holds, lacks, proposes, repeats, reports } = expect;
  const missing = holds.filter((each) => !has(each));
  const unwanted = lacks.filter(has);
  const unproposed = proposes.filter((each) => !answer.proposes.includes(each));
  const [least = 0, most = Infinity] = expect.lines ?? [];
  return [
    verdict('answers', true, ''),
    verdict('sound', wrong.length === 0, wrong.join('; ')),
    verdict('plain', !shown.some((each) => NOT_PLAIN.test(each)), 'Markdown, links, names with @ or emoji'),
    ...(expect.lines
      ? [verdict('lines', lines.length >= least && lines.length <= most, `${lines.length} lines`)]
      : []),
    ...(holds.length > 0 ? [verdict('holds', missing.length === 0, `without ${missing.join(', ')}`)] : []),
    ...(lacks.length > 0 ? [verdict('lacks', unwanted.length === 0, `with ${unwanted.join(', ')}`)] : []),
    ...(expect.answered === undefined
      ? []
      : [verdict('answered', answer.answered === expect.answered, `it says ${answer.answered}`)]),
    ...(repeats ? [verdict('repeats', answer.repeats >= repeats, `only ${answer.repeats}`)] : []),
    ...(proposes.length > 0
      ? [verdict('proposes', unproposed.length === 0, `without ${unproposed.join(', ')}`)]
      : []),
    ...(reports ? [verdict('reports', answer.issues.length > 0, 'nothing is named')] : []),
  ];
}

/** In one width and case; blanks between Chinese characters and what else there is are a matter of taste. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/gu, '');
}

function verdict(property: Property, holds: boolean, why: string): Verdict {
  return holds ? { property, kind: 'pass' } : { property, kind: 'fail', why };
}
