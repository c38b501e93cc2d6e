import type { AskAnswer, AskSentence, WhyPassages } from '../../../domain/ask-answer.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Button, OutgoingMessage, RichText } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button, inRows, rowsOf } from '../../../messages/common/buttons.ts';
import { oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { titleOf } from '../../../messages/common/episode-line.ts';
import { message } from '../../../messages/common/layout.ts';
import {
  bold,
  concat,
  italic,
  join,
  lines,
  type Piece,
  paragraphs,
  quote,
} from '../../../messages/common/rich-text.ts';
import { writerLine } from '../../../messages/model/writer-line.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { ASK } from './words.ts';

/** UTF-16 units of a question, a sentence, a title and a heading: together they must fit one message. */
const QUESTION_LIMIT = 320;
const SENTENCE_LIMIT = 360;
const TITLE_LIMIT = 80;
const HEADING_LIMIT = 40;
const SOURCES_SHOWN = 10;
const NUMBERS_PER_ROW = 5;

type Answered = Extract<AskAnswer, { readonly kind: 'answered' }>;
type Passages = Extract<AskAnswer, { readonly kind: 'passages' }>;

/** A question to try, and the ref of what it is about. */
export interface AskExample {
  readonly question: string;
  readonly ref: string;
}

/** A question and its answer. */
export interface AskView {
  /** Without text that clients turn into links. */
  readonly question: string;
  readonly answer: AskAnswer;
  /** By id; undefined for an episode that was removed meanwhile. */
  readonly findEpisode: (id: string) => Episode | undefined;
  /** How many questions a day a reader may put to the model. */
  readonly dailyAsks: number;
  /** Under which the question is kept for the button that searches for it; absent: there is none. */
  readonly searchToken?: string | undefined;
}

/** `/ask` without a question: how to use it, with questions to try. */
export function renderAskHowTo(examples: readonly AskExample[], language: Language): OutgoingMessage {
  const ask = ASK[language];
  const { button: labels } = phrasesFor(language);
  const tries = examples.map(({ question, ref }) => [button(question, { to: 'ask-name', ref })]);
  return message(
    paragraphs(bold(ask.title), lines(ask.howTo, ask.followUp), tries.length > 0 ? ask.examples : ''),
    rowsOf(...tries, [button(labels.close, { to: 'close' })]),
  );
}

/** The question that a button asks about a name or a term. */
export function exampleQuestion(kind: 'name' | 'term', name: string, language: Language): string {
  const ask = ASK[language];
  return oneLine(kind === 'name' ? ask.aboutName(name) : ask.whatIs(name));
}

/** @param limit characters that a question may have */
export function renderAskTooLong(limit: number, language: Language): OutgoingMessage {
  return message(ASK[language].tooLong(limit));
}

/** Several questions of the person, or of the chat, are being answered. */
export function renderAskBusy(language: Language): OutgoingMessage {
  return message(ASK[language].busy);
}

/** An answer that is still being written: the sentences checked so far, and how many passages are being read. */
export function renderAskDraft(
  question: string,
  soFar: AskAnswer | undefined,
  progress: { readonly passages: number; readonly seconds: number },
  language: Language,
): RichText {
  const ask = ASK[language];
  const seconds = progress.seconds > 0 ? ` ${ask.seconds(progress.seconds)}` : '';
  const { text, entities } = message(
    paragraphs(
      questionLine(question),
      soFar?.kind === 'answered' ? answerText(soFar.sentences) : '',
      italic(`📖 ${ask.reading(progress.passages)}${seconds}`),
    ),
  );
  return { text, entities };
}

/** The answer with numbered buttons to its sections, or the nearest passages, or that nothing was found. */
export function renderAskAnswer(view: AskView, language: Language): OutgoingMessage {
  const ask = ASK[language];
  const { question, answer } = view;
  const closing = closingRow(view, language);
  switch (answer.kind) {
    case 'unknown':
    case 'unavailable': {
      const { unknown, widen, unavailable } = ask;
      const said = answer.kind === 'unknown' ? lines(unknown, widen) : unavailable;
      return message(paragraphs(questionLine(question), said), [closing]);
    }
    case 'answered':
      return message(
        paragraphs(
          questionLine(question),
          lines(answerText(answer.sentences.filter(isAgreed)), answer.extent === 'part' ? ask.part : ''),
          sidesText(answer.sentences, language),
          lines(
            ...answer.sources
              .slice(0, SOURCES_SHOWN)
              .map((_, place) => sourceLine(view, answer, place, language)),
          ),
          writerLine(answer, language),
        ),
        rowsOf(...openRows(view, answer), closing),
      );
    case 'passages':
      return message(
        paragraphs(
          questionLine(question),
          whyLine(answer.why, view.dailyAsks, language),
          ...answer.sources.map((_, place) => passageLines(view, answer, place, language)),
          writerLine({ writer: 'text' }, language),
        ),
        rowsOf(...openRows(view, answer), closing),
      );
  }
}

function closingRow({ searchToken: token }: AskView, language: Language): readonly Button[] {
  const close = button(phrasesFor(language).button.close, { to: 'close' });
  if (token === undefined) return [close];
  return [button(ASK[language].search, { to: 'search', token, order: 'fit', page: 0 }), close];
}

function questionLine(question: string): RichText {
  return concat('❓ ', bold(shorten(question, QUESTION_LIMIT)));
}

function whyLine(why: WhyPassages, dailyAsks: number, language: Language): string {
  const ask = ASK[language];
  return why === 'spent' ? ask.spent(dailyAsks) : ask.why[why];
}

function isAgreed({ saidOn }: AskSentence): boolean {
  return saidOn === undefined;
}

/** What episodes say against each other, a line each with its day. */
function sidesText(sentences: readonly AskSentence[], language: Language): RichText {
  const sides = sentences.filter((sentence) => !isAgreed(sentence));
  if (sides.length === 0) return lines();
  return lines(
    `⚖️ ${ASK[language].disagree}`,
    ...sides.map((side) => concat(`${side.saidOn} · `, answerText([side]))),
  );
}

/** One sentence after the other, each with the numbers of its sections. */
function answerText(sentences: readonly AskSentence[]): RichText {
  return join(
    sentences.map(({ text, sources }) => {
      const numbers = sources.filter((place) => place < SOURCES_SHOWN).map((place) => `[${place + 1}]`);
      const said = shorten(text, SENTENCE_LIMIT);
      // Chinese has no space after a full stop.
      return [said, numbers.join('')].filter(Boolean).join(/[\p{L}.!?]$/u.test(said) ? ' ' : '');
    }),
    ' ',
  );
}

/** `1. Title · 2026-01-21 · section` */
function sourceLine(
  { findEpisode }: AskView,
  { sources }: Answered | Passages,
  place: number,
  language: Language,
): string {
  const source = sources[place];
  const episode = findEpisode(source?.episodeId ?? '');
  const section = episode?.sections[source?.section ?? 0];
  if (!episode || !section) return `${place + 1}. …`;
  const heading = shorten(section.heading, HEADING_LIMIT) || phrasesFor(language).opening;
  const parts = [shorten(titleOf(episode), TITLE_LIMIT), oneLine(episode.date), heading];
  return `${place + 1}. ${parts.join(' · ')}`;
}

/** A section, and its passage nearest to the question. */
function passageLines(view: AskView, answer: Passages, place: number, language: Language): Piece {
  const texts = answer.sentences.filter(({ sources }) => sources.includes(place)).map(({ text }) => text);
  return lines(
    sourceLine(view, answer, place, language),
    ...texts.map((text) => quote(shorten(text, SENTENCE_LIMIT))),
  );
}

function openRows({ findEpisode }: AskView, { sources }: Answered | Passages) {
  const opens = sources.slice(0, SOURCES_SHOWN).flatMap(({ episodeId: id, section: index }, place) => {
    const isThere = findEpisode(id)?.sections[index] !== undefined;
    return isThere ? [button(`${place + 1}`, { to: 'section', id, index })] : [];
  });
  return inRows(opens, NUMBERS_PER_ROW);
}
