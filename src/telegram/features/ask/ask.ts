import type { AskTurn } from '../../../assistant/ask/ask-turn.ts';
import { type Asking, type Inquiry, LONGEST_QUESTION } from '../../../assistant/ask/asking.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import type { AskAnswer } from '../../../domain/ask-answer.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { EntityKind } from '../../../domain/entity.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { withTimeoutOrUndefined } from '../../../kernel/timeout.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { displayName } from '../../../naming/display-name.ts';
import type { SessionStore } from '../../../storage/stores.ts';
import { askerOf, type BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { createKeepTime } from '../../keep-time.ts';
import { createKeptQueries, type KeptQueries } from '../../kept-queries.ts';
import { replaceReply, reply, replyOnce } from '../../reply.ts';
import { startAnswerProgress } from './answer-progress.ts';
import { type AskThreads, createAskThreads } from './ask-threads.ts';
import {
  type AskExample,
  exampleQuestion,
  renderAskAnswer,
  renderAskBusy,
  renderAskDraft,
  renderAskHowTo,
  renderAskTooLong,
} from './ask-view.ts';
import { createDraftPace } from './draft-stream.ts';
import { createOpenQuestions } from './open-questions.ts';
import { ASK } from './words.ts';

/** Everyone sees a first reaction within this time. */
const ANSWER_WITHIN_MS = 1_800;
const EXAMPLE_KINDS: readonly EntityKind[] = ['company', 'product', 'person', 'tag'];

/** Dependencies of `/ask` on other rooms. */
export interface AskDependencies {
  readonly catalog: Catalog;
  readonly asking: Asking;
  /** Stores questions and answers for follow-up questions. */
  readonly sessions: SessionStore;
  readonly clock: Clock;
  /** How many questions a day a reader may put to the model. */
  readonly dailyAsks: number;
}

/** `/ask`, and replies to its answers, which are follow-up questions. Must come before the feature that searches for any text. */
export function createAskFeature(dependencies: AskDependencies): Feature {
  const { catalog } = dependencies;
  const feature = createFeature('everyone');
  const threads = createAskThreads(dependencies.sessions, createKeepTime(dependencies.clock));
  const open = createOpenQuestions();
  const queries = createKeptQueries(dependencies.sessions, dependencies.clock);
  const answerQuestion = createAnswering(dependencies, threads, queries);

  async function accept(context: BotContext, question: string, turns: readonly AskTurn[]): Promise<void> {
    if ([...question].length > LONGEST_QUESTION) {
      return reply(context, renderAskTooLong(LONGEST_QUESTION, context.reader.language));
    }
    const close = open.begin(askerOf(context), context.chatId ?? 0);
    if (!close) return reply(context, renderAskBusy(context.reader.language));
    context.runInBackground(() => answerQuestion(context, question, turns).finally(close));
  }

  feature.onCommand(
    { name: 'ask', words: ASK, group: 'read', place: 3, answered: 'aloud' },
    async (context, question) => {
      const { language } = context.reader;
      if (!question) return reply(context, renderAskHowTo(examplesOf(catalog, language), language));
      await accept(context, question, (await threads.find(context)) ?? []);
    },
    Infinity,
  );

  feature.composer.on('message:text', async (context, next) => {
    const question = context.message.text.replace(/\s+/g, ' ').trim();
    const turns = question.startsWith('/') ? undefined : await threads.find(context);
    return turns ? accept(context, question, turns) : next();
  });

  feature.onGroupButton('ask-name', async (context, { ref }) => {
    const { language } = context.reader;
    const question = findExample(catalog, ref, language)?.question;
    if (question === undefined) return staleButton(language);
    await accept(context, question, []);
    return undefined;
  });
  feature.onGroupButton('ask-query', async (context, { token }) => {
    const query = await queries.find(token);
    if (query === undefined) return staleButton(context.reader.language);
    await accept(context, query, []);
    return undefined;
  });
  return feature;
}

function createAnswering(
  { catalog, asking, clock, dailyAsks }: AskDependencies,
  threads: AskThreads,
  queries: KeptQueries,
) {
  const draftPace = createDraftPace(clock);

  function startProgress(context: BotContext, inquiry: Inquiry) {
    let partial: AskAnswer | undefined;
    const { question, passageCount: passages } = inquiry;
    const progress = startAnswerProgress(context, draftPace, clock, (seconds) =>
      renderAskDraft(question, partial, { passages, seconds }, context.reader.language),
    );
    return {
      ...progress,
      grow(answer: AskAnswer): void {
        partial = answer;
        progress.refresh();
      },
    };
  }

  return async (context: BotContext, question: string, turns: readonly AskTurn[]): Promise<void> => {
    const startedAt = clock.now();
    const { language } = context.reader;
    const [inquiry, [searchToken]] = await Promise.all([
      asking.look({ question, earlier: turns, language, userId: askerOf(context) }),
      queries.keep(context, [question]),
    ]);
    const render = (answer: AskAnswer) =>
      renderAskAnswer(
        {
          question: inquiry.question,
          answer,
          findEpisode: catalog.findEpisode,
          dailyAsks,
          searchToken,
        },
        language,
      );
    const progress = inquiry.isForModel ? startProgress(context, inquiry) : undefined;
    const answering = inquiry.answer((partial) => progress?.grow(partial));
    const early = await withTimeoutOrUndefined(answering, startedAt + ANSWER_WITHIN_MS - clock.now(), clock);
    // When no draft is visible, the passages are shown until the answer is ready.
    const placeholder = early || progress?.isSeen() ? undefined : inquiry.extract('waiting');
    if (placeholder) await progress?.end();
    const placeholderId = placeholder && (await replyOnce(context, render(placeholder)));
    const answer = early ?? (await answering);
    await progress?.end();
    if (placeholderId === undefined) {
      const messageId = await replyOnce(context, render(answer));
      await threads.keep(context, messageId, [...turns, turnOf(question, answer)]);
    } else {
      await threads.keep(context, placeholderId, [...turns, turnOf(question, answer)]);
      await replaceReply(context, placeholderId, render(answer));
    }
  };
}

/** Passages are no answer: only the question is the context of a follow-up then. */
function turnOf(question: string, answer: AskAnswer): AskTurn {
  const sentences = answer.kind === 'answered' ? answer.sentences : [];
  return { question, answer: sentences.map(({ text }) => text).join(' ') };
}

/** One example about a name that most episodes mention, one about the newest term. */
function examplesOf(catalog: Catalog, language: Language): AskExample[] {
  const [name] = EXAMPLE_KINDS.flatMap((kind) => catalog.mostNamed(kind) ?? []);
  const [term] = catalog.terms(0, 1).terms;
  return [name?.ref, term?.ref].flatMap((ref) => findExample(catalog, ref ?? '', language) ?? []);
}

function findExample(catalog: Catalog, ref: string, language: Language): AskExample | undefined {
  const entity = catalog.findEntity(ref);
  if (entity) return { ref, question: exampleQuestion('name', displayName(entity, language), language) };
  const term = catalog.findTermByRef(ref);
  const name = term && (language === 'en' ? (term.english ?? term.name) : term.name);
  return name === undefined ? undefined : { ref, question: exampleQuestion('term', name, language) };
}
