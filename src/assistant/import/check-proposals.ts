import type { Proposal } from '../../domain/import.ts';
import type { GroundingFault } from '../../grounding/fault.ts';
import type { AnswerOf, TASKS } from '../../prompts/tasks.ts';
import { plainParagraph } from './plain-paragraph.ts';
import type { SourceText } from './source-text.ts';

type Said = AnswerOf<typeof TASKS.import>['proposals'][number];
type Kept = Proposal & Pick<Said, 'field'>;

/** Characters that a value may have: longer ones are no title, name or label. */
const LONGEST: Readonly<Record<Said['field'], number>> = {
  title: 100,
  summary: 500,
  heading: 60,
  tag: 24,
  company: 48,
  person: 48,
  product: 48,
  medium: 48,
};
const MOST: Readonly<Record<Said['field'], number>> = {
  title: 1,
  summary: 1,
  heading: 12,
  tag: 6,
  company: 12,
  person: 12,
  product: 12,
  medium: 12,
};
/** What Telegram or Markdown would make a link, a command or a tag of. */
const NOT_PLAIN = /:\/\/|www\.|[@<>[\]{}\\]|(?:^|\s)\/[a-z]/iu;
/** A label is words and what joins them. */
const LABEL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .+&_-]*$/u;
/** What is longer is no value, whatever marks it holds. */
const MOST_PARSED = 2_000;
const NAME = /^[^。！？；，、,;!?"“”]*\p{L}[^。！？；，、,;!?"“”]*$/u;

/** What else bounds proposals. */
export interface ImportBounds {
  /** Those of the archive. */
  readonly tags: readonly string[];
  /** Whether that paragraph is a heading by itself, before which none is needed. */
  readonly isHeading: (paragraph: number) => boolean;
}

/** Whether a proposal is a sentence that is compared with its paragraphs; names and labels are looked up. */
export function isClaim({ field }: Pick<Said, 'field'>): boolean {
  return field === 'title' || field === 'summary' || field === 'heading';
}

/**
 * Keeps what the text bears out: its evidence stands in a paragraph that it names, a name is written so, a tag is in use or
 * in the text. Doubles go without a word; `dropped` counts what failed.
 * @param faultsOf what is wrong with a claim
 */
export function checkProposals(
  said: readonly Said[],
  faultsOf: (proposal: Said) => readonly GroundingFault[],
  source: SourceText,
  { tags, isHeading }: ImportBounds,
): { readonly proposals: readonly Proposal[]; readonly dropped: number } {
  const known = new Map(tags.map((tag) => [source.fold(tag), tag]));
  const kept: Kept[] = [];
  let dropped = 0;
  for (const each of said) {
    const isRefused =
      faultsOf(each).length > 0 || (each.field === 'heading' && !mayStandBefore(each, isHeading));
    const proposal = isRefused ? undefined : readProposal(each, source, known);
    if (!proposal) dropped += 1;
    else if (!isDouble(proposal, kept, source)) kept.push(proposal);
  }
  return { proposals: kept, dropped };
}

function readProposal(said: Said, source: SourceText, tags: ReadonlyMap<string, string>): Kept | undefined {
  const { field } = said;
  const value = plainValue(said);
  const [shown] = said.paragraphs.flatMap((number) => {
    const words = source.findWords(number - 1, said.evidence);
    return words === undefined ? [] : [{ paragraph: number - 1, evidence: words }];
  });
  if (value === undefined || !shown) return undefined;
  const proposal = { field, value, ...shown };
  if (isClaim(said)) return proposal;
  const tag = field === 'tag' ? tags.get(source.fold(value)) : undefined;
  if (tag !== undefined) return { ...proposal, value: tag };
  if (!(field === 'tag' ? LABEL : NAME).test(value) || isOneHan(value)) return undefined;
  const found = source.findName(value);
  return found && { ...proposal, value: found.written };
}

/** On one line, as its reader would see it; undefined for what is no plain text of its kind. */
function plainValue({ field, value }: Said): string | undefined {
  if (value.length > MOST_PARSED || NOT_PLAIN.test(value)) return undefined;
  const line = plainParagraph(value).replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(line) && line.length <= LONGEST[field] ? line : undefined;
}

function mayStandBefore({ paragraphs }: Said, isHeading: ImportBounds['isHeading']): boolean {
  const [number = 0, ...more] = paragraphs;
  return more.length === 0 && !isHeading(number - 1);
}

function isOneHan(value: string): boolean {
  return /^\p{Script=Han}$/u.test(value);
}

function isDouble(proposal: Kept, kept: readonly Kept[], source: SourceText): boolean {
  const alike = kept.filter(({ field }) => field === proposal.field);
  if (alike.length >= MOST[proposal.field]) return true;
  const value = source.fold(proposal.value);
  return alike.some(
    (one) =>
      source.fold(one.value) === value || (one.field === 'heading' && one.paragraph === proposal.paragraph),
  );
}
