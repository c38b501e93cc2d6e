import {
  BRIEF_SPANS,
  type Brief,
  type BriefLine,
  type BriefSpan,
  type BriefTopic,
} from '../../../domain/brief.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button, inRows, rowsOf } from '../../../messages/common/buttons.ts';
import { endCut, oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { distinct, titleOf } from '../../../messages/common/episode-line.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, concat, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { writerLine } from '../../../messages/model/writer-line.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { displayName } from '../../../naming/display-name.ts';
import { BRIEF } from './words.ts';

/** UTF-16 units, so that six lines with their sources fit one message. */
const LINE_LIMIT = 300;
const TITLE_LIMIT = 60;
const NAME_LIMIT = 40;
const NAMES_SHOWN = 8;
const TITLES_SHOWN = 2;
/** The most buttons of one line; further sources are listed by title at most. */
const OPENS_SHOWN = 3;
const NUMBERS_PER_ROW = 5;

/** For whom a brief is: a chat that follows names, one that follows some and wants everything alike, or one that follows nothing. */
export type BriefAudience = 'follower' | 'omnivore' | 'newcomer';

/** `/brief`: what a day or week meant for some names; the buttons of each line open its sources. @param example a name of the archive that can be followed */
export function renderBrief(
  brief: Brief,
  audience: BriefAudience,
  example: string | undefined,
  language: Language,
): OutgoingMessage {
  const words = BRIEF[language];
  const typed = example === undefined ? '' : phrasesFor(language).example(`/follow ${example}`);
  return message(
    paragraphs(
      lines(
        heading(brief, language),
        ...(audience === 'newcomer' && brief.lines.length > 0 ? [words.general, typed] : []),
      ),
      brief.headline === undefined ? '' : bold(shorten(brief.headline, LINE_LIMIT)),
      ...brief.lines.map((line, index) => lineText(line, index, language)),
      brief.lines.length === 0 ? nothing(brief, audience, language) : footer(brief, language),
    ),
    rowsOf(...buttonRows(brief, language)),
  );
}

/** How `/brief` is used. */
export function renderBriefUsage(language: Language): OutgoingMessage {
  return message(BRIEF[language].usage);
}

/** The notice after a button press while the model is still working. */
export function briefStillComing(language: Language): string {
  return BRIEF[language].stillWriting;
}

function heading({ span, from, until, topics }: Brief, language: Language): Piece {
  const brief = BRIEF[language];
  const { comma } = phrasesFor(language);
  const names = distinct(topics.map((topic) => topicName(topic, language)));
  const beyond = names.length - NAMES_SHOWN;
  const shown = [...names.slice(0, NAMES_SHOWN), ...(beyond > 0 ? [brief.more(beyond)] : [])].join(comma);
  return lines(
    concat(bold(`🗞 ${brief.title[span]}`), ` · ${from} – ${until}`),
    names.length > 0 ? brief.about(shown) : '',
  );
}

/** Words stand in quotes. */
function topicName(topic: BriefTopic, language: Language): string {
  const name = shorten(displayName(topic, language), NAME_LIMIT);
  return topic.kind === 'words' ? phrasesFor(language).quoted(name) : name;
}

/** Number, mark and text, and below them the source episodes. */
function lineText({ text, topic, isNew, sources }: BriefLine, index: number, language: Language): Piece {
  const said = shorten(endCut(oneLine(text)), LINE_LIMIT);
  const titles = distinct(
    sources.map(({ episode }) => `${shorten(titleOf(episode), TITLE_LIMIT)} · ${oneLine(episode.date)}`),
  );
  return lines(
    concat(`${index + 1}. ${isNew ? '🆕 ' : ''}`, namedText(said, topic, language)),
    ...titles.slice(0, TITLES_SHOWN).map((title) => `— ${title}`),
  );
}

/** After what it is about; a text that begins with that has it once. */
function namedText(said: string, topic: BriefTopic | undefined, language: Language): Piece {
  if (!topic) return said;
  const name = topicName(topic, language);
  return concat(bold(name), said.startsWith(name) ? said.slice(name.length) : ` ${said}`);
}

/** Who wrote the text, and why it was not the model where the reader should know. */
function footer({ writer, dropped, gap }: Brief, language: Language): Piece {
  const brief = BRIEF[language];
  return lines(writerLine({ writer, dropped }, language), gap === undefined ? '' : brief.why[gap]);
}

function nothing({ span }: Brief, audience: BriefAudience, language: Language): string {
  const brief = BRIEF[language];
  return audience === 'follower' ? brief.nothing[span] : brief.noEpisodes[span];
}

function buttonRows({ lines: said, span, gap }: Brief, language: Language): Button[][] {
  const brief = BRIEF[language];
  const { button: labels } = phrasesFor(language);
  const other: BriefSpan = BRIEF_SPANS.find((one) => one !== span) ?? span;
  return [
    ...inRows(said.flatMap(openButtons), NUMBERS_PER_ROW).map((row) => [...row]),
    gap === 'late' ? [button(brief.fuller, { to: 'brief', span })] : [],
    [button(brief.other[other], { to: 'brief', span: other }), button(labels.close, { to: 'close' })],
  ];
}

/** `2`, or `2a` and `2b` where a line has several sources. */
function openButtons({ sources }: BriefLine, index: number): Button[] {
  return sources
    .slice(0, OPENS_SHOWN)
    .map(({ episode: { id }, section }, place) =>
      button(
        sources.length === 1 ? `${index + 1}` : `${index + 1}${'abc'.charAt(place)}`,
        section === undefined ? { to: 'episode', id } : { to: 'section', id, index: section },
      ),
    );
}
