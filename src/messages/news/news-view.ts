import type { Instant } from '../../domain/clock.ts';
import type { Episode } from '../../domain/episode.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { ALL_EPISODES, type NewsTopic } from '../common/button-choices.ts';
import { button } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { titleOf } from '../common/episode-line.ts';
import { message } from '../common/layout.ts';
import { concat, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import { renderDigest } from '../digest/digest.ts';
import type { DigestEpisode } from '../digest/shown-episode.ts';
import { phrasesFor } from '../phrases.ts';

/** Titles that a question names, and episodes that its preview shows. */
export const FEW = 3;
const TITLE_LIMIT = 60;

/** An open question: since when, and about which episodes, newest first. */
export interface NewsQuestionView {
  readonly sinceAt: Instant;
  readonly episodes: readonly Episode[];
}

/** Subscribers who would get news, by when. */
export interface AudienceView {
  readonly atOnce: number;
  readonly inDigests: number;
}

/** What an admin is asked about episodes that were not sent, or wait for their day. */
export function renderNewsQuestion(
  about: NewsTopic,
  { sinceAt, episodes }: NewsQuestionView,
  language: Language,
): OutgoingMessage {
  const { news } = phrasesFor(language);
  const count = episodes.length;
  const latest = episodes.map(({ date }) => date).reduce((a, b) => (a > b ? a : b), '');
  const choose = (label: string, chosen: number): Button =>
    button(label, { to: 'news', about, act: 'choose', sinceAt, count: chosen, of: count });
  const rows =
    about === 'old'
      ? [
          [choose(news.button.none, 0)],
          ...(count > FEW ? [[choose(news.button.latest(FEW), FEW)]] : []),
          [choose(news.button.all(count), ALL_EPISODES)],
        ]
      : [[choose(news.button.wait, 0)], [choose(news.button.now(count), ALL_EPISODES)]];
  const question = about === 'old' ? `📚 ${news.archived(count)}` : `📅 ${news.ahead(count, latest)}`;
  return message(paragraphs(question, titleLines(episodes, language)), rows);
}

function titleLines(episodes: readonly Episode[], language: Language): Piece {
  const more = episodes.length - FEW;
  return lines(
    ...episodes
      .slice(0, FEW)
      .map((one) => concat('· ', shorten(titleOf(one), TITLE_LIMIT), ` (${one.date})`)),
    more > 0 ? phrasesFor(language).news.andMore(more) : '',
  );
}

/**
 * What would go out: the newest of it as subscribers would see it.
 * @param date the admin's local day
 * @param shown the newest few of those
 */
export function renderNewsPreview(
  shown: readonly DigestEpisode[],
  date: string,
  language: Language,
): OutgoingMessage[] {
  return renderDigest({ kind: 'instant', date, episodes: shown }, language);
}

/** The second press, in a message of its own: how many would go out, and to how many. */
export function renderNewsConfirmation(
  about: NewsTopic,
  { sinceAt, episodes }: NewsQuestionView,
  count: number,
  audience: AudienceView,
  language: Language,
): OutgoingMessage {
  const { news } = phrasesFor(language);
  const known = { to: 'news', about, sinceAt, count, of: episodes.length } as const;
  return message(
    paragraphs(
      count > FEW ? news.shownFirst(FEW, count) : '',
      lines(news.confirm(count), audienceLine(audience, language)),
    ),
    [
      [button(news.button.back, { ...known, act: 'back' })],
      [button(news.button.send(count), { ...known, act: 'confirm' })],
    ],
  );
}

/** How many subscribers would get news. */
export function audienceLine({ atOnce, inDigests }: AudienceView, language: Language): string {
  const { news } = phrasesFor(language);
  return atOnce + inDigests === 0 ? news.nobody : news.audience(atOnce, inDigests);
}

/** What became of the question. @param answer absent: there is nothing left to ask */
export function renderNewsAnswer(
  about: NewsTopic,
  answer: { readonly sent: number; readonly of: number } | undefined,
  language: Language,
): OutgoingMessage {
  const { news } = phrasesFor(language);
  if (!answer) return message(news.over);
  if (answer.sent > 0) return message(news.sent(answer.sent, answer.of));
  return message(about === 'old' ? news.noneSent(answer.of) : news.stillWaiting(answer.of));
}
