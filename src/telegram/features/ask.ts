import type { AskTurn } from '../../assistant/ask/ask-turn.ts';
import { type Asking, type Inquiry, LONGEST_QUESTION } from '../../assistant/ask/asking.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { AskAnswer } from '../../domain/ask-answer.ts';
import type { Clock } from '../../domain/clock.ts';
import type { EntityKind } from '../../domain/entity.ts';
import type { Language } from '../../domain/subscriber.ts';
import { withTimeoutOrUndefined } from '../../kernel/timeout.ts';
import {
  type AskExample,
  exampleQuestion,
  renderAskAnswer,
  renderAskDraft,
  renderAskHowTo,
  renderAskTooLong,
} from '../../messages/ask/ask-view.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import type { SessionStore } from '../../storage/stores.ts';
import { startAnswerProgress } from '../answer-progress.ts';
import { type AskThreads, createAskThreads } from '../ask-threads.ts';
import type { BotContext } from '../context.ts';
import { createDraftPace } from '../draft-stream.ts';
import { createFeature, type Feature } from '../feature.ts';
import { replaceReply, reply, replyOnce } from '../reply.ts';

/** Nobody waits longer without seeing something. */
const ANSWER_WITHIN_MS = 1_800;
const EXAMPLE_KINDS: readonly EntityKind[] = ['company', 'product', 'person', 'tag'];

/** What `/ask` needs of other rooms. */
export interface AskDependencies {
  readonly catalog: Catalog;
  readonly asking: Asking;
  /** Remembers what was asked and answered, for questions that go on from there. */
  readonly sessions: SessionStore;
  readonly clock: Clock;
  /** How often a reader may ask the model a day. */
  readonly dailyAsks: number;
}

/** `/ask`, and a reply to one of its answers, which asks on. Before any text is searched for. */
export function createAskFeature(rooms: AskDependencies): Feature {
  const { catalog } = rooms;
  const feature = createFeature('everyone');
  const threads = createAskThreads(rooms.sessions);
  const answerQuestion = createAnswering(rooms, threads);

  async function take(context: BotContext, question: string, turns: readonly AskTurn[]): Promise<void> {
    if ([...question].length > LONGEST_QUESTION) {
      return reply(context, renderAskTooLong(LONGEST_QUESTION, context.reader.language));
    }
    context.goOn(() => answerQuestion(context, question, turns));
  }

  feature.onCommand(
    'ask',
    async (context, question) => {
      const { language } = context.reader;
      if (!question) return reply(context, renderAskHowTo(examplesOf(catalog, language), language));
      await take(context, question, (await threads.find(context)) ?? []);
    },
    Infinity,
  );

  feature.composer.on('message:text', async (context, next) => {
    const question = context.message.text.replace(/\s+/g, ' ').trim();
    const turns = question.startsWith('/') ? undefined : await threads.find(context);
    return turns ? take(context, question, turns) : next();
  });

  feature.onButton('ask-name', async (context, { ref }) => {
    const { language } = context.reader;
    const question = findExample(catalog, ref, language)?.question;
    if (question === undefined) return staleButton(language);
    await take(context, question, []);
    return undefined;
  });
  return feature;
}

function createAnswering({ catalog, asking, clock, dailyAsks }: AskDependencies, threads: AskThreads) {
  const draftPace = createDraftPace(clock);

  function startProgress(context: BotContext, inquiry: Inquiry) {
    let soFar: AskAnswer | undefined;
    const { question, passageCount: passages } = inquiry;
    const progress = startAnswerProgress(context, draftPace, clock, (seconds) =>
      renderAskDraft(question, soFar, { passages, seconds }, context.reader.language),
    );
    return {
      ...progress,
      grow(answer: AskAnswer): void {
        soFar = answer;
        progress.refresh();
      },
    };
  }

  return async (context: BotContext, question: string, turns: readonly AskTurn[]): Promise<void> => {
    const startedAt = clock.now();
    const { language } = context.reader;
    const inquiry = await asking.look({ question, earlier: turns, language, userId: askerOf(context) });
    const render = (answer: AskAnswer) =>
      renderAskAnswer(
        { question: inquiry.question, answer, findEpisode: catalog.findEpisode, dailyAsks },
        language,
      );
    const progress = inquiry.isForModel ? startProgress(context, inquiry) : undefined;
    const coming = inquiry.answer((soFar) => progress?.grow(soFar));
    const early = await withTimeoutOrUndefined(coming, startedAt + ANSWER_WITHIN_MS - clock.now(), clock);
    // Where nobody sees it grow, the passages stand in until it is there.
    const standIn = early || progress?.isSeen() ? undefined : inquiry.extract('waiting');
    if (standIn) await progress?.end();
    const shownAs = standIn && (await replyOnce(context, render(standIn)));
    const answer = early ?? (await coming);
    await progress?.end();
    if (shownAs === undefined) {
      const messageId = await replyOnce(context, render(answer));
      await threads.keep(context, messageId, [...turns, turnOf(question, answer)]);
    } else {
      await threads.keep(context, shownAs, [...turns, turnOf(question, answer)]);
      await replaceReply(context, shownAs, render(answer));
    }
  };
}

/** Whoever writes in the name of a chat asks at that chat's expense. */
function askerOf({ msg, callbackQuery, from, chat }: BotContext): number {
  const sender = callbackQuery ? undefined : msg?.sender_chat?.id;
  return sender ?? from?.id ?? chat?.id ?? 0;
}

/** Passages are no answer: what was asked is all that the next question goes on from. */
function turnOf(question: string, answer: AskAnswer): AskTurn {
  const sentences = answer.kind === 'answered' ? answer.sentences : [];
  return { question, answer: sentences.map(({ text }) => text).join(' ') };
}

/** One about a name that most episodes speak of, one about a term newly met. */
function examplesOf(catalog: Catalog, language: Language): AskExample[] {
  const [name] = EXAMPLE_KINDS.flatMap((kind) => catalog.mostNamed(kind) ?? []);
  const [term] = catalog.terms(0, 1).terms;
  return [name?.ref, term?.ref].flatMap((ref) => findExample(catalog, ref ?? '', language) ?? []);
}

function findExample(catalog: Catalog, ref: string, language: Language): AskExample | undefined {
  const entity = catalog.findEntity(ref);
  if (entity) return { ref, question: exampleQuestion('name', entity.name, language) };
  const term = catalog.findTermByRef(ref);
  const name = term && (language === 'en' ? (term.english ?? term.name) : term.name);
  return name === undefined ? undefined : { ref, question: exampleQuestion('term', name, language) };
}
