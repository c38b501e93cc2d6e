import { parseBody } from '../../document/parse-body.ts';
import {
  IMPORT_KEYS,
  type ImportAdvice,
  type ImportField,
  type Proposal,
  type StatedFields,
} from '../../domain/import.ts';
import { findAddresses } from '../../grounding/addresses.ts';
import type { SourceParagraph } from '../../grounding/source-paragraph.ts';
import { cleanForModel, lineForModel } from '../../prompts/clean-for-model.ts';
import type { ModelLanguage } from '../../prompts/fill-prompt.ts';
import { numberPassages } from '../../prompts/number-passages.ts';
import type { AnswerOf, TASKS } from '../../prompts/tasks.ts';
import type { VerifiedAnswer, VerifiedModel } from '../verified-model.ts';
import { checkProposals, isClaim } from './check-proposals.ts';
import { extractProposals, titleOfText } from './extract-proposals.ts';
import { findSource } from './find-source.ts';
import type { KnownArchive } from './known-archive.ts';
import { plainParagraph } from './plain-paragraph.ts';
import { createSourceText } from './source-text.ts';

type Answer = AnswerOf<typeof TASKS.import>;

/** Characters that are read, with or without the model: they suffice to show what a text is about. */
const MOST_READ = 40_000;
const MOST_TAGS_SHOWN = 200;
const MOST_REMARKS = 3;
const LONGEST_REMARK = 200;
const DEADLINE_MS = 60_000;
const FIELDS = Object.keys(IMPORT_KEYS) as ImportField[];

/** A raw text to be imported. */
export interface RawText {
  readonly paragraphs: readonly string[];
  /** What its head says of it; the date is a day, or an instant with its zone. */
  readonly stated: Omit<StatedFields, 'time'>;
  /** `YYYY-MM-DD` in the bot's time zone: no text is from a later day. */
  readonly today: string;
}

/** Who asks, and the language to use where the text leaves it open. */
export interface ImportAsker {
  readonly userId: number | undefined;
  readonly language: ModelLanguage;
  /** Called with the number of proposals so far, unverified; must not throw. */
  readonly onProgress: (count: number) => void;
}

/** Proposes front matter and headings for a raw text. The text itself is never changed. */
export interface ImportHelp {
  isModelThere(): boolean;
  /** Asks the model and drops what the text does not support. Without an answer the same as `extract`. Never rejects. */
  propose(raw: RawText, asker: ImportAsker): Promise<ImportAdvice>;
  /** Proposals from the text and the archive, without the model. */
  extract(raw: RawText): ImportAdvice;
}

export function createImportHelp({
  model,
  archive,
}: {
  readonly model: VerifiedModel;
  readonly archive: KnownArchive;
}): ImportHelp {
  /** Adds what the text itself states. */
  function advise(
    raw: RawText,
    read: readonly string[],
    given: Pick<ImportAdvice, 'writer' | 'proposals' | 'dropped' | 'remarks'>,
  ): ImportAdvice {
    const source = findSource(raw.paragraphs);
    const isNew = source !== undefined && !archive.isKnownSource(source.value);
    const own = [...statedProposals(raw), ...(isNew ? [source] : [])];
    const isStated = ({ field }: Proposal): boolean => own.some((each) => each.field === field);
    const proposals = [...given.proposals.filter((each) => !isStated(each)), ...own];
    return {
      ...given,
      proposals: inOrder(proposals),
      title: raw.stated.title ?? titleOfText(read),
      unread: raw.paragraphs.length - read.length,
    };
  }

  function extract(raw: RawText): ImportAdvice {
    const read = readBeginning(raw);
    const prose = readBeginning({ ...raw, paragraphs: raw.paragraphs.map(withoutCode) });
    const proposals = extractProposals(createSourceText(prose, archive.names()), archive);
    return advise(raw, read, { writer: 'text', proposals, dropped: 0, remarks: [] });
  }

  function verify(raw: RawText, read: readonly string[], { value, faults }: VerifiedAnswer<Answer>) {
    const claims = value.proposals.filter(isClaim);
    const faultsOf = new Map(claims.map((claim, index) => [claim, faults[index] ?? []]));
    const source = createSourceText(read, archive.names());
    return checkProposals(value.proposals, (each) => faultsOf.get(each) ?? [], source, {
      tags: archive.tags(),
      isHeading: (paragraph) => isHeading(raw.paragraphs[paragraph] ?? ''),
    });
  }

  /** Remarks cite no paragraphs of their own: what they name must occur somewhere in the text. */
  function checkRemarks(remarks: readonly string[], read: readonly string[]): string[] {
    const cites = read.map((_, place) => place);
    return remarks
      .map((remark) => lineForModel(remark).slice(0, LONGEST_REMARK))
      .filter((text) => text !== '' && findAddresses(text).length === 0)
      .filter((text) => model.check({ text, cites }, read.map(sourceOf)).length === 0)
      .slice(0, MOST_REMARKS);
  }

  return {
    isModelThere: () => model.isThere(),
    extract,
    async propose(raw, { userId, language, onProgress }) {
      const read = readBeginning(raw);
      const answer = await model.stream(
        {
          task: 'import',
          language,
          variables: {
            tags: archive.tags().slice(0, MOST_TAGS_SHOWN).map(lineForModel).join('\n'),
            passages: numberPassages(read.map((text, place) => ({ number: place + 1, text }))),
          },
          deadlineMs: DEADLINE_MS,
          userId,
        },
        {
          claimsOf: ({ proposals }) =>
            proposals.filter(isClaim).map(({ value, paragraphs }) => ({
              text: value,
              cites: paragraphs.map((number) => number - 1),
            })),
          withText: ({ proposals, ...rest }, place, text) => {
            const claimed = proposals.filter(isClaim)[place];
            return {
              ...rest,
              proposals: proposals.map((each) => (each === claimed ? { ...each, value: text } : each)),
            };
          },
          paragraphs: read.map(sourceOf),
        },
        (text) => onProgress(text.match(/"field"/g)?.length ?? 0),
      );
      if (answer.mode === 'none') return extract(raw);
      const { proposals, dropped } = verify(raw, read, answer);
      if (proposals.length === 0) return { ...extract(raw), dropped };
      const remarks = checkRemarks(answer.issues, read);
      return advise(raw, read, { writer: answer.writer, proposals, dropped, remarks });
    },
  };
}

/** What the head of a text says, but no day to come. */
function statedProposals({ stated, today }: RawText): Proposal[] {
  const { title, date, author, outlet: speaker } = stated;
  const past = date !== undefined && date.slice(0, 10) <= today ? date : undefined;
  return Object.entries({ title, date: past, author, speaker }).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field: field as ImportField, value }],
  );
}

/** Code is full of words that are names elsewhere. */
function withoutCode(paragraph: string): string {
  return /^ {0,3}(?:```|~~~)/.test(paragraph) ? '' : paragraph.replace(/`[^`\n]+`/g, ' ');
}

/** The paragraphs that are read, in place, as plain text. */
function readBeginning({ paragraphs }: RawText): readonly string[] {
  return beginningOf(paragraphs).map((paragraph) => cleanForModel(plainParagraph(paragraph)));
}

function sourceOf(text: string): SourceParagraph {
  return { text };
}

function isHeading(paragraph: string): boolean {
  return parseBody(paragraph).blocks[0]?.kind === 'heading';
}

/** The first paragraphs up to the limit; at least a part of the first. */
function beginningOf(paragraphs: readonly string[]): readonly string[] {
  let left = MOST_READ;
  const read = paragraphs.filter((paragraph) => {
    left -= paragraph.length;
    return left >= 0;
  });
  return read.length > 0 ? read : paragraphs.slice(0, 1).map((text) => text.slice(0, MOST_READ));
}

/** By field in the order in which an editor is asked, headings in text order. */
function inOrder(proposals: readonly Proposal[]): Proposal[] {
  const placeOf = ({ field }: Proposal): number => FIELDS.indexOf(field);
  return proposals.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) || (a.field === 'heading' ? (a.paragraph ?? 0) - (b.paragraph ?? 0) : 0),
  );
}
