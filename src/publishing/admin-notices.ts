import { createHash } from 'node:crypto';
import type { Admins } from '../admins/admins.ts';
import type { Clock, Instant } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { MissingFiles } from '../domain/missing-files.ts';
import type { Problem } from '../domain/problem.ts';
import type { Language } from '../domain/subscriber.ts';
import { DAY_MS, utcDayOf } from '../kernel/utc-day.ts';
import type { ModelTrouble } from '../llm/create-model.ts';
import {
  renderExpiredInDoubt,
  renderLeftAlone,
  renderRejectedNotice,
  renderWasUnreachable,
} from '../messages/alarm/alarm-view.ts';
import type { DigestEpisode } from '../messages/digest/shown-episode.ts';
import { renderModelTrouble } from '../messages/model/model-trouble-view.ts';
import { problemLine } from '../messages/problems/problem-line.ts';
import { renderProblemNotice } from '../messages/problems/problem-view.ts';
import { renderMissing } from '../messages/review/missing-view.ts';
import { renderDraftOffer } from '../messages/review/review-view.ts';
import type { EditionStore, ProblemStore, SubscriberStore } from '../storage/stores.ts';
import type { MendedProblems } from './mended-problems.ts';

/** A notice that could not be delivered for so long is obsolete. */
const NOTICE_LIFE_MS = 30 * DAY_MS;

/**
 * Notifies each admin once, through the ledger, so that no restart loses or repeats a notice: all of them of what concerns
 * episodes, the owners of what concerns Telegram, the process and the model.
 */
export interface AdminNotices {
  /** Offers a draft with its preview; again only when its file has changed. */
  offerDraft(draft: Episode): Promise<void>;
  /** Reports problems that are new since the last call; returns their English lines, for the log. */
  notifyProblems(problems: readonly Problem[]): Promise<readonly string[]>;
  /** Reports that Telegram rejected a message; the same reason once a day, regardless of the number of subscribers affected. */
  notifyRejected(reason: string): Promise<void>;
  /** Reports an outage of Telegram after its end; of several that began in one hour only the first. */
  notifyUnreachable(outage: OutageReport): Promise<void>;
  /** Reports how many uncertain messages have expired; at most once an hour. */
  notifyExpiredInDoubt(count: number): Promise<void>;
  /** Reports that this delivery was abandoned because the process crashed on it repeatedly. */
  notifyAbandoned(deliveryId: number): Promise<void>;
  /** Asks whether that many files were really deleted; once for each loss. */
  notifyMissing(missing: MissingFiles, sinceAt: Instant): Promise<void>;
  /** Reports why the language model does not answer; the same reason once a day. */
  notifyModelTrouble(trouble: ModelTrouble): Promise<void>;
}

/** An outage of Telegram, as reported to the admins. */
interface OutageReport {
  readonly sinceAt: Instant;
  readonly untilAt: Instant;
  /** How many messages may have arrived meanwhile and are sent again. */
  readonly doubtful: number;
}

/**
 * @param language of an admin who is not a subscriber
 * @param zone of an admin who is not a subscriber
 * @param timeOf local date and time at that instant in that zone
 * @param preview an episode as a digest would show it
 * @param warningsOf open warnings about the file of an episode
 */
export function createAdminNotices({
  editions,
  problemStore,
  subscribers,
  admins,
  language: fallback,
  zone: fallbackZone,
  timeOf,
  clock,
  preview,
  warningsOf,
  mended,
}: {
  editions: EditionStore;
  problemStore: ProblemStore;
  subscribers: SubscriberStore;
  admins: Pick<Admins, 'owners' | 'all'>;
  language: Language;
  zone: string;
  timeOf: (at: Instant, zone: string) => string;
  clock: Clock;
  preview: (episode: Episode, language: Language) => DigestEpisode;
  warningsOf: (episode: Episode) => readonly Problem[];
  /** Follows the notices of problems. */
  mended: Pick<MendedProblems, 'begin'>;
}): AdminNotices {
  async function notify(
    chatIds: readonly number[],
    topic: string,
    render: (language: Language, zone: string) => readonly OutgoingMessage[],
  ): Promise<void> {
    const now = clock.now();
    for (const chatId of chatIds) {
      const { language = fallback, zone = fallbackZone } = (await subscribers.find(chatId)) ?? {};
      await editions.write({
        key: noticeKey(chatId, topic),
        kind: 'notice',
        chatId,
        dueAt: now,
        episodeIds: [],
        messages: render(language, zone),
        expiresAt: now + NOTICE_LIFE_MS,
        state: 'owed',
      });
    }
  }

  const { owners } = admins;
  const today = (): string => utcDayOf(clock.now());
  const hourOf = (at: Instant): string => new Date(at).toISOString().slice(0, 13);

  return {
    async offerDraft(draft) {
      const topic = `draft:${draft.id}:${draft.hash.slice(0, 16)}`;
      await notify(await admins.all(), topic, (language) =>
        renderDraftOffer(preview(draft, language), warningsOf(draft), language),
      );
    },
    async notifyProblems(problems) {
      const byLine = new Map(problems.map((problem) => [problemLine(problem, 'en'), problem]));
      const fresh = await problemStore.sync([...byLine.keys()], clock.now());
      if (fresh.length === 0) return [];
      const reported = fresh.flatMap(({ line }) => byLine.get(line) ?? []);
      const topic = `problems:${digestOf(fresh.map(({ line, openedAt }) => `${openedAt} ${line}`))}`;
      await notify(await admins.all(), topic, (language) => renderProblemNotice(reported, language));
      await problemStore.markTold(fresh.map(({ line }) => line));
      await mended.begin(
        topic,
        fresh.map(({ line }) => line),
      );
      return fresh.map(({ line }) => line);
    },
    notifyRejected(reason) {
      // One a day: if this notice itself were rejected, reporting that would loop forever.
      return notify(owners, `rejected:${today()}:${digestOf([reason])}`, (language) => [
        renderRejectedNotice(reason, language),
      ]);
    },
    notifyUnreachable({ sinceAt, untilAt, doubtful }) {
      return notify(owners, `unreachable:${hourOf(sinceAt)}`, (language, zone) => {
        const [since, until] = [timeOf(sinceAt, zone), timeOf(untilAt, zone)];
        return [renderWasUnreachable({ since, until, doubtful }, language)];
      });
    },
    notifyExpiredInDoubt(count) {
      return notify(owners, `expired-in-doubt:${hourOf(clock.now())}`, (language) => [
        renderExpiredInDoubt(count, language),
      ]);
    },
    notifyAbandoned(deliveryId) {
      return notify(owners, `left-alone:${deliveryId}`, (language) => [
        renderLeftAlone(deliveryId, language),
      ]);
    },
    async notifyMissing(missing, sinceAt) {
      await notify(await admins.all(), `missing:${sinceAt}`, (language) => [
        renderMissing(missing, sinceAt, language),
      ]);
    },
    notifyModelTrouble({ kind }) {
      return notify(owners, `model:${today()}:${kind}`, (language) => [renderModelTrouble(kind, language)]);
    },
  };
}

/** The key of a notice in a chat. */
export function noticeKey(chatId: number, topic: string): string {
  return `notice:${chatId}:${topic}`;
}

function digestOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
