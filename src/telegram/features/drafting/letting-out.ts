import type { Receipts } from '../../../broadcasts/receipts.ts';
import type { Clock, Instant } from '../../../domain/clock.ts';
import type { OpenDraft } from '../../../domain/draft.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { localDate, nextDueAt } from '../../../domain/next-due.ts';
import type { Detail, Language } from '../../../domain/subscriber.ts';
import type { DraftDesk } from '../../../editing/drafts/draft-desk.ts';
import { readTypedInstant } from '../../../editing/drafts/typed-instant.ts';
import type { UploadWord } from '../../../editing/uploads.ts';
import type { DraftWord } from '../../../messages/common/button-choices.ts';
import { renderDigest } from '../../../messages/digest/digest.ts';
import type { DigestEpisode } from '../../../messages/digest/shown-episode.ts';
import { renderHeld, renderPublished } from '../../../messages/review/review-view.ts';
import { renderUploadSaved, renderUploadTaken } from '../../../messages/upload/upload-view.ts';
import type { KnownEpisode } from '../../../publishing/publishing.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { showAt } from '../../reply.ts';
import type { ProposeLarge } from '../propose-large.ts';
import type { TellPublished } from '../receipt/tell-published.ts';
import type { ShowDraft } from './draft-card.ts';
import { instantLabel } from './draft-card-view.ts';
import { renderDraftLook, renderDraftTest, renderDraftWhen } from './draft-pages-view.ts';
import { messageAt, repliedDraft } from './replied-draft.ts';
import type { TestChats } from './test-chats.ts';
import { DRAFTING } from './words.ts';

const HOUR_MS = 3_600_000;
const WORDS = { out: 'publish', file: 'archive', swap: 'replace' } as const satisfies {
  readonly [Act in DraftWord]?: UploadWord;
};

/** For admins: how one draft goes out: looked at, tried in a chat, now, later, or into the archive. */
export function createLettingOutFeature({
  desk,
  show: showCard,
  preview,
  inDetail,
  proposeLarge,
  tellPublished,
  receipts,
  testChats,
  nextDraft,
  clock,
}: {
  readonly desk: DraftDesk;
  readonly show: ShowDraft;
  readonly preview: (episode: Episode, language: Language) => DigestEpisode;
  readonly inDetail: (shown: DigestEpisode, detail: Detail) => DigestEpisode;
  readonly proposeLarge: ProposeLarge;
  readonly tellPublished: TellPublished;
  readonly receipts: Pick<Receipts, 'begin'>;
  readonly testChats: TestChats;
  /** The draft that waits after that one, if any. */
  readonly nextDraft: (id: string) => string | undefined;
  readonly clock: Clock;
}): Feature {
  const feature = createFeature('editors');
  const { allowed } = feature;
  const put = (context: BotContext, message: OutgoingMessage): Promise<void> =>
    showAt(context, messageAt(context), message);

  feature.onButton('draft-look', async (context, { ref, ...look }) => {
    const draft = await desk.find(ref);
    if (!draft) return DRAFTING[context.reader.language].gone;
    const shown = inDetail(preview(draft.episode, look.language), look.detail);
    const date = look.mode === 'daily' ? draft.episode.date : localDate(clock.now(), context.reader.zone);
    const parts = renderDigest({ kind: look.mode, date, hasRating: true, episodes: [shown] }, look.language);
    await put(context, renderDraftLook(ref, parts, look, context.reader.language));
    return undefined;
  });

  feature.onButton('draft-word', async (context, { ref, version, act, at }) => {
    const draft = await desk.find(ref);
    const words = DRAFTING[context.reader.language];
    if (!draft) return words.gone;
    // What was sent as a file has one message, which shows what came of it; once published it is known by its episode's id.
    const isUpload = draft.place !== undefined || draft.ref !== ref;
    if (isUpload && (draft.state === 'live' || draft.state === 'discarded')) return words.decided;
    // Another press was first, of this message or of another admin's.
    if (draft.state === 'live') {
      await put(context, renderPublished(draft.episode, nextDraft(ref), context.reader.language));
      return words.decided;
    }
    if (draft.version !== version || draft.state === 'discarded') {
      await showCard(context, draft, words.changed);
      return undefined;
    }
    switch (act) {
      case 'when':
        await askWhen(context, draft);
        return undefined;
      case 'test':
        await askTest(context, draft);
        return undefined;
      case 'here':
        return tryIn(context, draft, context.chatId ?? 0, words.button.testHere);
      case 'there': {
        const last = await testChats.last();
        return last && tryIn(context, draft, last.id, last.name);
      }
      case 'at':
        return schedule(context, draft, at);
      default:
        return publish(context, draft, WORDS[act]);
    }
  });

  allowed.on('message:text').filter(
    (context) => !context.message.text.startsWith('/') && repliedDraft(context)?.to === 'draft-word',
    async (context) => {
      const asked = repliedDraft(context);
      const draft = asked && (await desk.find(asked.ref));
      if (asked?.to !== 'draft-word' || !draft) return;
      const { text } = context.message;
      const words = DRAFTING[context.reader.language];
      if (draft.version !== asked.version) return showCard(context, draft, words.changed);
      if (asked.act === 'here') return tryInTyped(context, draft, text.trim());
      const at = readTypedInstant(text, clock.now(), context.reader.zone);
      if (at === undefined) return askWhen(context, draft, words.notRead(text.slice(0, 200)));
      await schedule(context, draft, at);
    },
  );

  async function publish(
    context: BotContext,
    draft: OpenDraft,
    word: UploadWord,
  ): Promise<string | undefined> {
    const { ref, version, place } = draft;
    const { language, zone } = context.reader;
    if (!place && word === 'publish' && draft.state === 'waiting' && (await proposeLarge(ref, context)))
      return undefined;
    const next = place ? undefined : nextDraft(ref);
    const outcome = await desk.publish(ref, version, word);
    const words = DRAFTING[language];
    switch (outcome.kind) {
      case 'gone':
        return words.gone;
      case 'decided':
      case 'changed': {
        const now = await desk.find(ref);
        if (now) await showCard(context, now, outcome.kind === 'changed' ? words.changed : undefined);
        return outcome.kind === 'decided' ? words.decided : undefined;
      }
      case 'taken':
        await put(context, renderUploadTaken(outcome.existing, language, ref));
        return undefined;
      case 'published': {
        const { known } = outcome;
        const { episode, status } = known;
        const way = place ? 'saved' : 'published';
        if (status === 'live' && word === 'publish') {
          await tellPublished(context, { known, way, next, messageId: messageAt(context) });
          return undefined;
        }
        if (status === 'held') await receipts.begin(receiptOf(episode.id, way, context));
        await put(
          context,
          place
            ? renderUploadSaved(episode.path, known, word, language)
            : renderOut(known, word, next, zone, language),
        );
        return undefined;
      }
    }
  }

  async function schedule(context: BotContext, draft: OpenDraft, at: Instant): Promise<string | undefined> {
    const words = DRAFTING[context.reader.language];
    if (at <= clock.now()) {
      await askWhen(context, draft, words.notRead(instantLabel(at, context.reader.zone)));
      return undefined;
    }
    const outcome = await desk.schedule(draft.ref, draft.version, at, context.reader.zone);
    if (outcome.kind === 'gone') return words.gone;
    const ref = outcome.kind === 'published' ? outcome.known.episode.id : draft.ref;
    if (outcome.kind === 'published')
      await receipts.begin(receiptOf(ref, draft.place ? 'saved' : 'published', context));
    const now = await desk.find(ref);
    if (!now) return words.gone;
    const notes = { published: '', 'not-ours': words.notOurs, taken: '', refused: words.conflict } as const;
    await showCard(
      context,
      now,
      outcome.kind in notes ? notes[outcome.kind as keyof typeof notes] : words.changed,
    );
    return undefined;
  }

  async function askWhen(context: BotContext, draft: OpenDraft, note = ''): Promise<void> {
    const { language } = context.reader;
    const { zone } = context.reader;
    const now = clock.now();
    const { button: label } = DRAFTING[language];
    const next = (hour: string): Instant => nextDueAt(now, [hour], zone);
    const isToday = (at: Instant): boolean => localDate(at, zone) === localDate(now, zone);
    const labelOf = (hour: string): string =>
      isToday(next(hour)) ? label.today(hour) : label.tomorrow(hour);
    const choices = [
      { at: now + HOUR_MS, label: label.hourOn },
      ...['08:00', '12:00', '20:00']
        .map((hour) => ({ at: next(hour), label: labelOf(hour) }))
        .toSorted((a, b) => a.at - b.at),
    ];
    await put(context, renderDraftWhen(draft, choices, zone, language, note));
  }

  async function askTest(context: BotContext, draft: OpenDraft, note = ''): Promise<void> {
    const last = await testChats.last();
    await put(context, renderDraftTest(draft, last?.name, context.reader.language, note));
  }

  async function tryInTyped(context: BotContext, draft: OpenDraft, typed: string): Promise<void> {
    const words = DRAFTING[context.reader.language];
    if (!/^(?:@\w{4,32}|-\d{5,16})$/.test(typed)) return askTest(context, draft, words.testNowhere);
    const chat = await testChats.find(context, typed);
    if (!chat) return askTest(context, draft, words.testFailed(typed));
    await tryIn(context, draft, chat.id, chat.name);
  }

  /** Sends what subscribers would get to one chat, without its buttons: they lead nowhere before it is out. */
  async function tryIn(
    context: BotContext,
    draft: OpenDraft,
    chatId: number,
    name: string,
  ): Promise<undefined> {
    const { language } = context.reader;
    const words = DRAFTING[language];
    const date = localDate(clock.now(), context.reader.zone);
    const shown = preview(draft.episode, language);
    const parts = renderDigest({ kind: 'instant', date, episodes: [shown] }, language);
    const isSent = await testChats.send(context, chatId, parts);
    const sent = chatId === context.chatId ? words.testSentHere : words.testSent(name);
    await askTest(context, draft, isSent ? sent : words.testFailed(name));
    return undefined;
  }

  return feature;
}

/** The receipt of an episode that comes out later: it is sent then. */
function receiptOf(
  episodeId: string,
  way: 'published' | 'saved',
  { chatId = 0, reader: { language } }: BotContext,
): Parameters<Receipts['begin']>[0] {
  return { episodeId, chatId, language, way, messageId: undefined };
}

/** A published draft is live, or held until its `publish_at`. */
function renderOut(
  { episode, status }: KnownEpisode,
  word: UploadWord,
  next: string | undefined,
  zone: string,
  language: Language,
): OutgoingMessage {
  const { publishAt } = episode;
  return status !== 'held' || publishAt === undefined
    ? renderPublished(episode, next, language, word === 'archive' ? 'archived' : 'published')
    : renderHeld(episode, instantLabel(publishAt, zone), language);
}
