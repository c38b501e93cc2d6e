import { createHash } from 'node:crypto';
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
import type { DigestEpisode } from '../messages/digest/digest.ts';
import { renderModelTrouble } from '../messages/model/model-trouble-view.ts';
import { problemLine } from '../messages/problems/problem-line.ts';
import { renderProblemNotice } from '../messages/problems/problem-view.ts';
import { renderMissing } from '../messages/review/missing-view.ts';
import { renderDraftOffer } from '../messages/review/review-view.ts';
import type { EditionStore, ProblemStore, SubscriberStore } from '../storage/stores.ts';

/** A notice that nobody could be told for so long has lost its point. */
const NOTICE_LIFE_MS = 30 * DAY_MS;

/** Tells the admins, each once, through the ledger: no restart loses or repeats a notice. */
export interface AdminNotices {
  /** Offers a draft, with its preview; again only when its text has changed. */
  offerDraft(draft: Episode): Promise<void>;
  /** Tells faults that are new since the last call; gives their English lines, for the log. */
  notifyProblems(problems: readonly Problem[]): Promise<readonly string[]>;
  /** Tells that Telegram refused a message of ours; the same reason once a day, however many subscribers it met. */
  notifyRejected(reason: string): Promise<void>;
  /** Tells that Telegram could not be reached, after it has ended; of several that began in one hour the first. */
  notifyUnreachable(outage: UnreachableTold): Promise<void>;
  /** Tells how many messages were in doubt until they were too late; once an hour at most. */
  notifyExpiredInDoubt(count: number): Promise<void>;
  /** Tells that this delivery is not sent any more, because the process ended with it again and again. */
  notifyAbandoned(deliveryId: number): Promise<void>;
  /** Asks whether so many files are really gone; of one loss once. */
  notifyMissing(missing: MissingFiles, sinceAt: Instant): Promise<void>;
  /** Tells why the language model does not answer; the same reason once a day. */
  notifyModelTrouble(trouble: ModelTrouble): Promise<void>;
}

/** What is told of a time in which Telegram answered nothing. */
interface UnreachableTold {
  readonly sinceAt: Instant;
  readonly untilAt: Instant;
  /** How many messages may have arrived meanwhile, and are sent once more. */
  readonly doubtful: number;
}

/**
 * @param language of an admin who is no subscriber
 * @param zone of an admin who is no subscriber
 * @param timeOf day and hour at that instant in that zone
 * @param preview an episode as a digest would show it
 * @param warningsOf what is open about the file of an episode
 */
export function createAdminNotices({
  editions,
  problemStore,
  subscribers,
  adminIds,
  language: fallback,
  zone: fallbackZone,
  timeOf,
  clock,
  preview,
  warningsOf,
}: {
  editions: EditionStore;
  problemStore: ProblemStore;
  subscribers: SubscriberStore;
  adminIds: readonly number[];
  language: Language;
  zone: string;
  timeOf: (at: Instant, zone: string) => string;
  clock: Clock;
  preview: (episode: Episode, language: Language) => DigestEpisode;
  warningsOf: (episode: Episode) => readonly Problem[];
}): AdminNotices {
  async function tell(
    topic: string,
    word: (language: Language, zone: string) => readonly OutgoingMessage[],
  ): Promise<void> {
    const now = clock.now();
    for (const chatId of adminIds) {
      const { language = fallback, zone = fallbackZone } = (await subscribers.find(chatId)) ?? {};
      await editions.write({
        key: `notice:${chatId}:${topic}`,
        kind: 'notice',
        chatId,
        dueAt: now,
        episodeIds: [],
        messages: word(language, zone),
        expiresAt: now + NOTICE_LIFE_MS,
        state: 'owed',
      });
    }
  }

  /** Hashes by id: the ledger would refuse a second offer, but only after its preview was made. */
  const offered = new Map<string, string>();
  const today = (): string => utcDayOf(clock.now());
  const hourOf = (at: Instant): string => new Date(at).toISOString().slice(0, 13);

  return {
    async offerDraft(draft) {
      if (offered.get(draft.id) === draft.hash) return;
      const topic = `draft:${draft.id}:${draft.hash.slice(0, 16)}`;
      await tell(topic, (language) =>
        renderDraftOffer(preview(draft, language), warningsOf(draft), language),
      );
      offered.set(draft.id, draft.hash);
    },
    async notifyProblems(problems) {
      const byLine = new Map(problems.map((problem) => [problemLine(problem, 'en'), problem]));
      const fresh = await problemStore.sync([...byLine.keys()], clock.now());
      if (fresh.length === 0) return [];
      const told = fresh.flatMap(({ line }) => byLine.get(line) ?? []);
      const topic = `problems:${digestOf(fresh.map(({ line, openedAt }) => `${openedAt} ${line}`))}`;
      await tell(topic, (language) => renderProblemNotice(told, language));
      await problemStore.markTold(fresh.map(({ line }) => line));
      return fresh.map(({ line }) => line);
    },
    notifyRejected(reason) {
      // By the day: were this notice itself refused, telling of that would go on for ever.
      return tell(`rejected:${today()}:${digestOf([reason])}`, (language) => [
        renderRejectedNotice(reason, language),
      ]);
    },
    notifyUnreachable({ sinceAt, untilAt, doubtful }) {
      return tell(`unreachable:${hourOf(sinceAt)}`, (language, zone) => {
        const [since, until] = [timeOf(sinceAt, zone), timeOf(untilAt, zone)];
        return [renderWasUnreachable({ since, until, doubtful }, language)];
      });
    },
    notifyExpiredInDoubt(count) {
      return tell(`expired-in-doubt:${hourOf(clock.now())}`, (language) => [
        renderExpiredInDoubt(count, language),
      ]);
    },
    notifyAbandoned(deliveryId) {
      return tell(`left-alone:${deliveryId}`, (language) => [renderLeftAlone(deliveryId, language)]);
    },
    notifyMissing(missing, sinceAt) {
      return tell(`missing:${sinceAt}`, (language) => [renderMissing(missing, sinceAt, language)]);
    },
    notifyModelTrouble({ kind }) {
      return tell(`model:${today()}:${kind}`, (language) => [renderModelTrouble(kind, language)]);
    },
  };
}

function digestOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
