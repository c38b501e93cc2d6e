import type { Proposal } from '../../domain/import.ts';
import type { GroundingFault } from '../../grounding/fault.ts';
import type { AnswerOf, TASKS } from '../../prompts/tasks.ts';
import { plainParagraph } from './plain-paragraph.ts';
import type { SourceText } from './source-text.ts';

type RawProposal = AnswerOf<typeof TASKS.import>['proposals'][number];
type Kept = Proposal & Pick<RawProposal, 'field'>;

/** Characters of a value at most: longer ones are no title, name or label. */
const LONGEST: Readonly<Record<RawProposal['field'], number>> = {
  title: 100,
  summary: 500,
  heading: 60,
  tag: 24,
  company: 48,
  person: 48,
  product: 48,
  medium: 48,
};
const MOST: Readonly<Record<RawProposal['field'], number>> = {
  title: 1,
  summary: 1,
  heading: 12,
  tag: 6,
  company: 12,
  person: 12,
  product: 12,
  medium: 12,
};
/** What Telegram or Markdown would turn into a link, a command or a tag. */
const NOT_PLAIN = /:\/\/|www\.|[@<>[\]{}\\]|(?:^|\s)\/[a-z]/iu;
/** A label consists of words and joining characters. */
const LABEL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .+&_-]*$/u;
/** Longer values are rejected before their Markdown is parsed. */
const MOST_PARSED = 2_000;
const NAME = /^[^。！？；，、,;!?"“”]*\p{L}[^。！？；，、,;!?"“”]*$/u;

/** Further limits on proposals. */
export interface ImportBounds {
  /** The tags of the archive. */
  readonly tags: readonly string[];
  /** Whether that paragraph is itself a heading, so that none is needed before it. */
  readonly isHeading: (paragraph: number) => boolean;
}

/** Whether a proposal is a sentence to check against its paragraphs; names and labels are looked up instead. */
export function isClaim({ field }: Pick<RawProposal, 'field'>): boolean {
  return field === 'title' || field === 'summary' || field === 'heading';
}

/**
 * Keeps the proposals that the text supports: the evidence occurs in a paragraph they name, a name is written that way, a tag is in
 * use or in the text. Duplicates are removed silently; `dropped` counts what failed.
 * @param faultsOf the faults of a claim
 */
export function checkProposals(
  raw: readonly RawProposal[],
  faultsOf: (proposal: RawProposal) => readonly GroundingFault[],
  source: SourceText,
  { tags, isHeading }: ImportBounds,
): { readonly proposals: readonly Proposal[]; readonly dropped: number } {
  const known = new Map(tags.map((tag) => [source.fold(tag), tag]));
  const kept: Kept[] = [];
  let dropped = 0;
  for (const each of raw) {
    const isRefused =
      faultsOf(each).length > 0 || (each.field === 'heading' && !mayStandBefore(each, isHeading));
    const proposal = isRefused ? undefined : readProposal(each, source, known);
    if (!proposal) dropped += 1;
    else if (!isDouble(proposal, kept, source)) kept.push(proposal);
  }
  return { proposals: kept, dropped };
}

function readProposal(
  raw: RawProposal,
  source: SourceText,
  tags: ReadonlyMap<string, string>,
): Kept | undefined {
  const { field } = raw;
  const value = plainValue(raw);
  const [shown] = raw.paragraphs.flatMap((number) => {
    const words = source.findWords(number - 1, raw.evidence);
    return words === undefined ? [] : [{ paragraph: number - 1, evidence: words }];
  });
  if (value === undefined || !shown) return undefined;
  const proposal = { field, value, ...shown };
  if (isClaim(raw)) return proposal;
  const tag = field === 'tag' ? tags.get(source.fold(value)) : undefined;
  if (tag !== undefined) return { ...proposal, value: tag };
  if (!(field === 'tag' ? LABEL : NAME).test(value) || isOneHan(value)) return undefined;
  const found = source.findName(value);
  return found && { ...proposal, value: found.written };
}

/** The value on one line, as a reader would see it; undefined if it is not a valid plain text for its field. */
function plainValue({ field, value }: RawProposal): string | undefined {
  if (value.length > MOST_PARSED || NOT_PLAIN.test(value)) return undefined;
  const line = plainParagraph(value).replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(line) && line.length <= LONGEST[field] ? line : undefined;
}

function mayStandBefore({ paragraphs }: RawProposal, isHeading: ImportBounds['isHeading']): boolean {
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
