import type { Instant } from '../domain/clock.ts';
import type { Delivery, EditionKind, Lane } from '../domain/delivery.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { ChatType, Follow, Language, Mode, Subscriber, SubscriberState } from '../domain/subscriber.ts';

/** The admin's word on an episode: `approved` shows a draft, `withheld` hides a published one. */
export type Approval = 'none' | 'approved' | 'withheld';

/** What must be remembered about an episode, whatever happens to its file. */
export interface EpisodeRecord {
  readonly id: string;
  /** `id:…`, `source:…` or `path:…`. */
  readonly identity: string;
  readonly path: string;
  readonly hash: string;
  readonly title: string;
  readonly date: string;
  readonly approval: Approval;
  /** The file is there, good, and not held back: subscribers can see it. */
  readonly live: boolean;
  /** When subscribers could first see it; stays through withdrawal and return, so that it is news only once. */
  readonly publishedAt?: Instant | undefined;
}

export interface EpisodeStore {
  all(): Promise<EpisodeRecord[]>;
  /** Inserts or replaces by id, in one transaction. */
  save(records: readonly EpisodeRecord[]): Promise<void>;
  /** Grows with every save, by whichever replica. */
  revision(): Promise<number>;
  /** The latest publishedAt of a live episode, if any. */
  lastPublishedAt(): Promise<Instant | undefined>;
  /** Live episodes published after that instant, oldest first. */
  publishedAfter(instant: Instant): Promise<{ readonly id: string; readonly publishedAt: Instant }[]>;
}

/** The last good text of each content file, so that a broken one stays live through a restart. */
export interface SourceStore {
  all(): Promise<{ readonly path: string; readonly text: string }[]>;
  put(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

export interface SubscriberStore {
  /** @param threadId the topic of a forum; absent for the chat itself */
  find(chatId: number, threadId?: number): Promise<Subscriber | undefined>;
  /** Every subscriber of a chat: the chat itself and its topics. */
  ofChat(chatId: number): Promise<Subscriber[]>;
  /** Inserts; when the chat or topic is known already nothing changes. Gives what is stored now. */
  add(subscriber: Omit<Subscriber, 'id'>): Promise<Subscriber>;
  /** Changes the given fields only; `nextDueAt: undefined` clears it. A state other than `paused` forgets why it was paused. */
  update(id: number, change: Partial<Omit<Subscriber, 'id'>>): Promise<void>;
  /** Active daily subscribers whose nextDueAt has come, soonest first. */
  due(now: Instant, limit: number): Promise<Subscriber[]>;
  /** Active instant subscribers whose sinceAt lies before that publication. */
  behind(publishedAt: Instant, limit: number): Promise<Subscriber[]>;
  /** Active daily subscribers' earliest nextDueAt, if any. */
  nextDueAt(): Promise<Instant | undefined>;
  follows(id: number): Promise<Follow[]>;
  /** The follows of many at once, by subscriber id; those who follow nothing are absent. */
  followsOf(ids: readonly number[]): Promise<ReadonlyMap<number, Follow[]>>;
  /** False when it was there already. */
  follow(id: number, follow: Follow, now: Instant): Promise<boolean>;
  /** False when it was not there. */
  unfollow(id: number, follow: Follow): Promise<boolean>;
}

/** What one subscriber is owed at one instant, to be written whole or not at all. */
export interface NewEdition {
  /** Unique: writing the same key again changes nothing. */
  readonly key: string;
  readonly kind: EditionKind;
  /** Absent for a notice. */
  readonly subscriberId?: number | undefined;
  readonly chatId: number;
  /** The topic of a forum; absent for the chat itself. */
  readonly threadId?: number | undefined;
  readonly dueAt: Instant;
  /** By the clock of whoever writes it, so that a chat which has just got a message rests first; absent: `dueAt`. */
  readonly writtenAt?: Instant | undefined;
  readonly episodeIds: readonly string[];
  /** One delivery each, in order. Empty when the edition is `expired` from the start. */
  readonly messages: readonly OutgoingMessage[];
  readonly expiresAt: Instant;
  readonly state: 'owed' | 'expired';
  /** What it was worded with beside its episodes; absent for what is not a digest. */
  readonly frame?: EditionFrame | undefined;
  /** Absent: free. */
  readonly lane?: Lane | undefined;
  readonly broadcastId?: number | undefined;
}

/** What a digest was worded with beside its episodes: with the same frame a correction words it alike. */
export interface EditionFrame {
  /** The subscriber's local day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: Language;
  /** Names of the follows that matched. */
  readonly following: readonly string[];
}

/** Where a subscriber stood when it was read, and where it goes. */
export interface SubscriberStep {
  readonly id: number;
  readonly from: { readonly sinceAt: Instant; readonly nextDueAt: Instant | undefined };
  readonly sinceAt: Instant;
  readonly nextDueAt: Instant | undefined;
}

export interface EditionStore {
  /** Live episodes published in (sinceAt, untilAt] that no `owed` edition of this subscriber holds, oldest first; ids. */
  owedEpisodes(subscriberId: number, sinceAt: Instant, untilAt: Instant): Promise<string[]>;
  /**
   * Writes an edition and its deliveries and moves the subscriber on, in one transaction.
   * Without an edition only the subscriber moves. Gives false when that key was written before (then nothing changes
   * but the subscriber). The deliveries may go from `dueAt` on, or from the end of a hold on their chat, or when that has
   * rested from the message before (1 s; 3 s in groups and channels). The edition remembers the subscriber's sinceAt as it was
   * before, so that an expired one can give its episodes back.
   */
  write(
    edition: NewEdition | undefined,
    subscriber?: {
      readonly id: number;
      readonly sinceAt?: Instant;
      readonly nextDueAt?: Instant | undefined;
    },
  ): Promise<boolean>;
  /** Like `owedEpisodes`, for many subscribers at once: what of `episodeIds` an `owed` edition of each holds already. */
  held(
    subscriberIds: readonly number[],
    episodeIds: readonly string[],
  ): Promise<ReadonlyMap<number, ReadonlySet<string>>>;
  /**
   * Writes many subscribers' editions and moves them on, in one transaction. A subscriber that does not stand where it was
   * read any more (it changed its settings meanwhile, or another ticker was first) is passed over, with its edition.
   * @param steps some hundreds at most, each subscriber once: a transaction holds everyone else up
   * @returns how many editions were written
   */
  writeAll(
    steps: readonly { readonly step: SubscriberStep; readonly edition: NewEdition | undefined }[],
  ): Promise<number>;
}

/** The delivery ledger: one row a message, the truth of what was sent. */
export interface Ledger {
  /**
   * Leases at most `limit` deliveries that may go now, oldest first: pending ones, and uncertain ones on their one repeat.
   * At most one a chat, counting what is being sent already; never a later part before an earlier one is settled (sent, dead,
   * expired, or uncertain for good); nothing past its expiresAt. They become `sending`.
   * @param lane absent: the free one
   */
  claim(now: Instant, limit: number, leaseMs: number, lane?: Lane): Promise<Delivery[]>;
  /**
   * It arrived; true even when the lease has run out meanwhile. The other outcomes count only while it is `sending`.
   * What else waits for that chat goes no sooner than `chatFreeAt`. Many calls at once are one commit.
   */
  markSent(id: number, messageId: number, now: Instant, chatFreeAt?: Instant): Promise<void>;
  /** It did not arrive, and is to be tried at `notBefore`, or when the hold on its chat ends; once in doubt it stays `uncertain`. */
  postpone(id: number, notBefore: Instant, error: string): Promise<void>;
  /** It may have arrived: the first time it is repeated at `notBefore`, the second time it stays uncertain for good. */
  markUncertain(id: number, notBefore: Instant, error: string): Promise<void>;
  /** It will never arrive; later parts of the same edition die with it. */
  markDead(id: number, error: string, now: Instant): Promise<void>;
  /** Replaces what is to be sent (plain text after our own fault) and lets it go at once, unless its chat is held. */
  replaceMessage(id: number, message: OutgoingMessage, error: string): Promise<void>;
  /** Nothing goes to that chat before `untilAt`, whenever it was written; a longer hold stays; survives a restart. */
  holdChat(chatId: number, untilAt: Instant): Promise<void>;
  /**
   * Pauses the active subscriber of an unreachable chat, keeping its settings, and lets its waiting deliveries die. What
   * died is not owed again, so that a chat that comes back is not flooded: sinceAt stays, and the dead editions keep their
   * episodes.
   */
  pauseChat(chatId: number, reason: string, now: Instant): Promise<void>;
  /** The same for one topic of a forum, whose chat can still be reached. */
  pauseTopic(chatId: number, threadId: number, reason: string, now: Instant): Promise<void>;
  /**
   * Gives a chat's subscribers, its unsettled deliveries and its hold the new id. If that has a subscriber already, the old
   * one stops. Edits that wait die: the messages that they change stay behind.
   */
  migrateChat(oldChatId: number, newChatId: number): Promise<void>;
  /**
   * A lease that ran out is taken up again at once (a crash in the middle of a send), as `uncertain`; with `all` every lease
   * is, at a start. That is no doubt over an answer: it does not use up the one repeat. A delivery whose sender ended so ten
   * times stays uncertain for good: it may be what ends them. Waiting deliveries past their expiresAt become expired; those
   * that may have arrived stay uncertain for good. An edition of which no part was sent, is under way, was doubted twice or
   * lost ten times becomes expired with them: its active subscriber's sinceAt goes back to where it stood before, and those
   * episodes are owed again. An edition sent in part is never owed again.
   * `leasesLost` and `expired` count deliveries.
   * @param leases `all` only where no other process sends: with replicas it would take up what another one is sending
   */
  sweep(now: Instant, leases: 'ran-out' | 'all'): Promise<{ leasesLost: number; expired: number }>;
  /** The earliest instant at which something waiting in that lane may go, if anything waits. @param lane absent: the free one */
  nextAt(lane?: Lane): Promise<Instant | undefined>;
  /** How many deliveries have each status; 0 included. */
  counts(): Promise<Record<string, number>>;
}

/** An episode that digests show otherwise than it is now. */
export interface StaleEpisode {
  readonly id: string;
  /** What they should show: the hash of its file, or `withdrawn`. */
  readonly wanted: string;
}

/** An episode of a digest that was written. */
export interface HeldEpisode {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What digests show of it: the hash of its file, `withdrawn`, or `mixed` when not all show the same. */
  readonly shown: string | undefined;
  readonly isWithheld: boolean;
}

/** One message of a digest that was written. */
export interface WrittenPart {
  readonly deliveryId: number;
  /**
   * `waiting` to be sent, being sent or edited at this moment, `sent` and still to be edited, `left-out` by a correction before
   * it was sent, or `settled`: it cannot be changed any more.
   */
  readonly state: 'waiting' | 'sending' | 'sent' | 'left-out' | 'settled';
  /** As it was sent, or is to be. */
  readonly original: OutgoingMessage;
  /** As it reads by its latest correction, even one that still waits. */
  readonly message: OutgoingMessage;
  readonly messageId: number | undefined;
  /** An edit of it that waits. */
  readonly waitingEditId: number | undefined;
  /** How many edits of it were written so far. */
  readonly edits: number;
  /** Until when it may be sent or edited. */
  readonly expiresAt: Instant;
}

/** A digest that was written, with all that a correction of it needs. */
export interface WrittenEdition {
  readonly id: number;
  readonly kind: 'daily' | 'instant';
  readonly subscriberId: number;
  readonly chatId: number;
  readonly threadId: number;
  readonly frame: EditionFrame;
  /** In the order of their publication. */
  readonly episodes: readonly HeldEpisode[];
  /** In their order. */
  readonly parts: readonly WrittenPart[];
  /** Some of it was sent, or may have been. */
  readonly isSent: boolean;
  /** Ids of the episodes that its latest correction marks. */
  readonly corrected: readonly string[];
}

/** How an edition is to read from now on. */
export interface Correction {
  readonly edition: WrittenEdition;
  /** One a part, and more for parts to be added; what waits can be left out. */
  readonly parts: readonly (OutgoingMessage | 'kept' | 'left-out')[];
  /** Ids of the episodes that it marks. */
  readonly corrected: readonly string[];
  /** Ids of the episodes of which it shows something else than digests did. */
  readonly touched: readonly string[];
}

/** What sent digests show, and how that is put right: in place, by deliveries that edit. */
export interface CorrectionStore {
  stale(): Promise<StaleEpisode[]>;
  /** All that was sent shows this of the episode now. */
  settle(episodeId: string, shown: string): Promise<void>;
  /** Editions that hold the episode and whose id is below `beforeId`, latest first. */
  holding(
    episodeId: string,
    beforeId: number,
    limit: number,
  ): Promise<{ readonly id: number; readonly dueAt: Instant }[]>;
  /**
   * Owed digests among these editions, but those written before wordings could be repeated.
   * @param editableMs how long after it was sent a message may be edited
   */
  read(editionIds: readonly number[], now: Instant, editableMs: number): Promise<WrittenEdition[]>;
  /**
   * Writes corrections in one transaction: what waits is worded anew or left out, what was sent gets a delivery that edits it;
   * an edit that still waits takes the new wording instead. The touched episodes count as `mixed` until they are settled.
   * @returns the editions of which some part had moved on meanwhile and was left as it is
   */
  apply(corrections: readonly Correction[], now: Instant): Promise<number[]>;
}

/** Faults that are open now, so that each is told once, across restarts. */
export interface ProblemStore {
  /** Makes the open set exactly these lines; gives those that were not open before or were never told, with when they opened. */
  sync(
    lines: readonly string[],
    now: Instant,
  ): Promise<{ readonly line: string; readonly openedAt: Instant }[]>;
  markTold(lines: readonly string[]): Promise<void>;
}

/** Small facts about the installation itself. */
export interface MetaStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

/** Short-lived things of a conversation; losing one costs a repeated step, never an episode or a delivery. */
export interface SessionStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
}

/**
 * `ready` is a plan that waits for its admin's word; `running` and `paused` are under way; `stopped` and `done` are their ends,
 * `cancelled` that of a plan.
 */
export type BroadcastState = 'ready' | 'running' | 'paused' | 'stopped' | 'done' | 'cancelled';

/** What goes to many at once: an admin's words in messages ready for the wire, or the instant editions of one publication. */
export type BroadcastSubject =
  | { readonly kind: 'text'; readonly messages: readonly OutgoingMessage[] }
  | { readonly kind: 'episode'; readonly episodeId: string };

/** Who watches a broadcast, where and in which language. */
export interface BroadcastAdmin {
  readonly chatId: number;
  readonly language: Language;
}

export interface Broadcast {
  readonly id: number;
  readonly subject: BroadcastSubject;
  readonly lane: Lane;
  readonly state: BroadcastState;
  readonly admin: BroadcastAdmin;
  /** The message in the admin's chat that shows the progress; absent before the start. */
  readonly progressMessageId: number | undefined;
  /** How many subscribers it was for when it began. */
  readonly audience: number;
  /** How far its editions are written: `begun` once an episode is out, `all` when nobody is left. */
  readonly writing: 'not-begun' | 'begun' | 'all';
  /** When it began; of a plan: when it was made. */
  readonly startedAt: Instant;
}

/** How many active subscribers of one mode and kind of chat there are. */
export interface AudienceShare {
  readonly mode: Mode;
  readonly chatType: ChatType;
  readonly count: number;
}

/** Some editions of a broadcast, and their deliveries by what became of them. */
export interface BroadcastCounts {
  readonly editions: number;
  /** To be sent yet, or under way. */
  readonly waiting: number;
  readonly sent: number;
  /** In doubt for good. */
  readonly uncertain: number;
  readonly dead: number;
  readonly expired: number;
}

export interface BroadcastStore {
  /** Active subscribers, but those whose mode is `off`. */
  audience(): Promise<readonly AudienceShare[]>;
  /** False when it was published before: whatever is done with it now, nobody gets it unasked. */
  isNews(episodeId: string): Promise<boolean>;
  /** Keeps a plan, and forgets those made before `forgetBefore` that nobody started. Gives its id. */
  plan(
    plan: Pick<Broadcast, 'subject' | 'admin' | 'audience'>,
    now: Instant,
    forgetBefore: Instant,
  ): Promise<number>;
  find(id: number): Promise<Broadcast | undefined>;
  /** Starts a plan that was made at `madeAfter` or later. False when there is none: it was started, cancelled or is too old. */
  start(
    id: number,
    start: { readonly lane: Lane; readonly progressMessageId: number; readonly audience: number },
    now: Instant,
    madeAfter: Instant,
  ): Promise<boolean>;
  /** Brings it from one of those states into another; false when it is in none of them. */
  change(id: number, from: readonly BroadcastState[], to: BroadcastState): Promise<boolean>;
  /** All that were started and have not ended, oldest first. */
  underWay(): Promise<readonly Broadcast[]>;
  /**
   * Writes the editions of the next `limit` subscribers of a running text, and how far it has come, in one transaction; an
   * interrupted one goes on where it was. Nothing is written while it is not running.
   */
  writeNext(id: number, now: Instant, expiresAt: Instant, limit: number): Promise<number>;
  /** Remembers that its episode was let out. */
  markPublished(id: number): Promise<void>;
  /** Remembers that all is written, once no instant subscriber awaits its episode any more. */
  markWritten(id: number): Promise<void>;
  /**
   * Makes its waiting deliveries obey its state: paused ones wait without end, those of a running one may go from now on, those
   * of a stopped one expire. In small steps from the front of the queue, so that nothing else is kept waiting.
   */
  enforce(id: number, now: Instant): Promise<void>;
  /**
   * Counts the deliveries of its next editions by id.
   * @returns `upTo`: the last edition counted; absent when there are no more after these
   */
  count(
    id: number,
    afterEdition: number,
    limit: number,
  ): Promise<{ readonly counts: BroadcastCounts; readonly upTo: number | undefined }>;
  /** It is over and its admin was told. A running or paused one is `done` from now on. */
  end(id: number, now: Instant): Promise<void>;
  /**
   * The broadcast to which an instant edition of these episodes belongs, if any: one under way, or one that was stopped if
   * nothing but its own episode is in the edition.
   */
  broadcastOf(episodeIds: readonly string[]): Promise<number | undefined>;
}

/** Updates that came by webhook: each is handled once, however often Telegram repeats it. */
export interface UpdateLog {
  /** `taken`: handle it; `repeated`: it was handled before; `busy`: someone handles it right now. Forgets what is older than two days. */
  take(updateId: number, now: Instant, leaseMs: number): Promise<'taken' | 'repeated' | 'busy'>;
  /** It was handled. */
  finish(updateId: number): Promise<void>;
  /** It could not be handled: the next to come may take it. */
  release(updateId: number): Promise<void>;
}

/** Deliveries by what became of them: `owed` is the sum of all from `sent` to `sending`, at any instant. */
export interface DeliveryTotals {
  readonly owed: number;
  readonly sent: number;
  /** In doubt for good: it may have arrived or not. */
  readonly uncertain: number;
  readonly dead: number;
  readonly expired: number;
  /** To be sent yet. */
  readonly waiting: number;
  readonly sending: number;
  /** Those of `waiting` that may have arrived already. */
  readonly repeating: number;
  /** Of all: may have come twice, or not at all; some try ended without an answer, whatever became of it. */
  readonly doubted: number;
}

/** The editions of one kind. */
export interface EditionTotals extends DeliveryTotals {
  readonly kind: EditionKind;
  readonly editions: number;
  /** Editions whose own sum does not hold; anything but 0 is a fault of the ledger. */
  readonly unbalanced: number;
}

/** An edition that owes `owed` deliveries, of which `counted` are accounted for. */
export interface UnbalancedEdition {
  readonly id: number;
  readonly kind: EditionKind;
  readonly owed: number;
  readonly counted: number;
}

export interface SubscriberShare {
  readonly state: SubscriberState;
  readonly mode: Mode;
  readonly chatType: ChatType;
  readonly count: number;
}

/** What the ledger holds in numbers, read in small steps: a ledger of millions holds nobody up. */
export interface StatisticsStore {
  /** Editions due in [sinceAt, beforeAt), by kind; a kind without any is absent. Each edition's sum is of one instant. */
  editions(sinceAt: Instant, beforeAt?: Instant): Promise<EditionTotals[]>;
  /** Editions due since then whose sum does not hold, at most ten; there is none. */
  unbalanced(sinceAt: Instant): Promise<UnbalancedEdition[]>;
  /** Why deliveries of editions due since then died, the latest reason first. */
  deaths(sinceAt: Instant, limit: number): Promise<{ readonly reason: string; readonly count: number }[]>;
  /** Deliveries that may go now, those that go later (held, paused, before their repeat), and those being sent. Cheap. */
  waiting(
    now: Instant,
  ): Promise<{ readonly ready: number; readonly later: number; readonly sending: number }>;
  /** Editions due since then, and those of them of which nothing waits any more. */
  owed(sinceAt: Instant): Promise<{ readonly editions: number; readonly settled: number }>;
  /** Shares that are empty are absent. */
  subscribers(): Promise<SubscriberShare[]>;
}

/** What one replica at a time does. */
export type Role = 'poller' | 'ticker';

/** Who does what is done once among all replicas. With SQLite there is one process, which is elected at once. */
export interface Elections {
  /**
   * Stands for a role until the candidacy is withdrawn. A leader that dies or loses its database is succeeded within 10 s.
   * @param onChange hears of each election and loss, in order; must not throw
   */
  stand(role: Role, onChange: (standing: 'elected' | 'deposed') => void): Candidacy;
}

export interface Candidacy {
  isLeader(): boolean;
  /** Gives the role up, if held. */
  withdraw(): Promise<void>;
}

/** The pace of all replicas together: the starts of sends, evenly spaced. */
export interface SlotStore {
  /** Who takes slots here: this process alone, or others of whom it knows nothing. */
  readonly scope: 'process' | 'replicas';
  /**
   * Reserves the next `count` slots of a lane, `spacingMs` apart.
   * @returns milliseconds from now to the first of them, by the database's clock
   */
  reserve(lane: Lane, count: number, spacingMs: number): Promise<number>;
}

/** Everything that must not be lost, opened together and closed together. */
export interface Storage {
  readonly episodes: EpisodeStore;
  readonly sources: SourceStore;
  readonly subscribers: SubscriberStore;
  readonly editions: EditionStore;
  readonly ledger: Ledger;
  readonly corrections: CorrectionStore;
  readonly problems: ProblemStore;
  readonly meta: MetaStore;
  readonly sessions: SessionStore;
  readonly broadcasts: BroadcastStore;
  readonly updates: UpdateLog;
  readonly statistics: StatisticsStore;
  readonly elections: Elections;
  /** Present where several replicas share one pace. */
  readonly slots: SlotStore | undefined;
  /**
   * Runs work that only one at a time may do, over all replicas. Work that asks for this again waits for ever. A replica that
   * loses its connection in the middle has lost its turn as well, and is not told.
   */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
