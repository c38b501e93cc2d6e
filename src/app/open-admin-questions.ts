import type { Language } from '../domain/subscriber.ts';
import type { NewsTopic } from '../messages/common/button-choices.ts';
import { renderDraftBoard } from '../messages/drafts/draft-board-view.ts';
import { renderNewsAnswer, renderNewsQuestion } from '../messages/news/news-view.ts';
import { type AdminChats, createAdminMessage } from '../publishing/admin-message.ts';
import type { AdminNotices } from '../publishing/admin-notices.ts';
import { type AdminQuestions, createAdminQuestions } from '../publishing/admin-questions.ts';
import { createDraftOffers } from '../publishing/draft-offers.ts';
import { createNewsQuestion, type NewsQuestion } from '../publishing/news-question.ts';
import type { NewsRule } from '../publishing/news-rule.ts';
import type { Publishing } from '../publishing/publishing.ts';
import { createAdminChats } from '../telegram/admin-chats.ts';
import type { AppContext, Endpoint } from './app-context.ts';

/** What the admins are asked, and the questions that their buttons answer. */
export interface OpenedQuestions {
  readonly asked: AdminQuestions;
  readonly news: Readonly<Record<NewsTopic, NewsQuestion>>;
}

/** Dependencies of the questions. */
export interface QuestionDependencies {
  readonly endpoint: Endpoint;
  readonly publishing: () => Publishing;
  readonly notices: () => Pick<AdminNotices, 'offerDraft'>;
  readonly rule: NewsRule;
  readonly isLeader: () => boolean;
  /** Whether every file was read since the start. */
  readonly isRead: () => boolean;
}

/** Opens what asks the admins: old episodes, days to come, drafts. */
export function openAdminQuestions(
  context: AppContext,
  { endpoint, publishing, notices, rule, isLeader, isRead }: QuestionDependencies,
): OpenedQuestions {
  const { storage, clock, log, admins, opened } = context;
  const { meta, exclusively } = storage;
  const chats = openAdminChats(context, endpoint);
  const messageOf = (key: string) => createAdminMessage(meta, key, admins.all, chats);
  const openQuestion = (about: NewsTopic): NewsQuestion =>
    createNewsQuestion({
      meta,
      key: `news-question:${about}`,
      status: about === 'old' ? 'live' : 'held',
      message: messageOf(`news-messages:${about}`),
      publishing,
      clock,
      isLeader,
      exclusively,
      renderOpen: (question, language) => renderNewsQuestion(about, question, language),
      renderOver: (answer, language) => renderNewsAnswer(about, answer, language),
    });
  const news = { old: openQuestion('old'), ahead: openQuestion('ahead') };
  const offers = createDraftOffers({
    meta,
    offer: (draft) => notices().offerDraft(draft),
    board: messageOf('draft-messages'),
    renderBoard(drafts, language) {
      const recent = drafts.filter((draft) => !rule.isOld(draft, clock.now()));
      return renderDraftBoard({ count: drafts.length, recent: recent.length }, language);
    },
    publishing,
    isRead,
    isLeader,
    clock,
  });
  const asked = createAdminQuestions({
    ...news,
    offers,
    exclusively,
    onError: (error) => log.error({ error }, 'the admins could not be asked; the next tick tries again'),
  });
  opened.push(() => asked.close());
  return { asked, news };
}

/** Messages to admins past the ledger, in the language of each. */
export function openAdminChats(
  { storage, settings, clock }: AppContext,
  { token, apiRoot }: Endpoint,
): AdminChats {
  const languageOf = async (chatId: number): Promise<Language> =>
    (await storage.subscribers.find(chatId))?.language ?? settings.language;
  return createAdminChats({ token, apiRoot, languageOf, clock });
}
