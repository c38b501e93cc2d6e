import { createSerialQueue } from '../../kernel/serial-queue.ts';
import { toError } from '../../kernel/to-error.ts';
import type { Candidacy, Elections, Role } from '../stores.ts';
import { lockSpace } from './locks.ts';
import { openSession, type Session } from './session.ts';

/** How often a leader checks that its database answers, and a candidate whether the role is free. */
const BEAT_MS = 1_000;
/**
 * Together with the beat before it: a leader without an answer for 5 s steps down. The server releases the locks of a dead machine
 * after 7 s (the keepalives of `prepareSession`), so that there are never two leaders.
 */
const ANSWER_MS = 4_000;
/** The second half of the key of a role's lock. */
const ROLE_KEYS: Readonly<Record<Role, number>> = { poller: 1, ticker: 2 };

interface Candidate {
  readonly role: Role;
  readonly onChange: (status: 'elected' | 'deposed') => void;
  isLeader: boolean;
}

/** A connection, and the roles whose locks it holds: they are released as soon as it ends. */
interface LockSession {
  readonly session: Session;
  readonly held: Set<Role>;
}

/** Elections that are closed with their storage. */
export interface ClosableElections extends Elections {
  close(): Promise<void>;
}

/**
 * Elections by advisory locks, over all processes on one schema. The locks live on a dedicated connection, which is opened for the
 * first candidate.
 * @param onError called with the reason once each time that the connection is lost
 */
export function createPostgresElections(
  databaseUrl: string,
  schema: string,
  onError: (error: Error) => void,
): ClosableElections {
  const space = lockSpace(schema, 'roles');
  const candidates = new Set<Candidate>();
  const queue = createSerialQueue();
  let current: LockSession | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isBeating = false;
  let isReported = false;
  let isClosed = false;

  async function connect(): Promise<LockSession> {
    const name = `daily-show-bot elections ${schema}`;
    const onEnd = (error: Error): void => lose(opened, error);
    let opened: LockSession | undefined;
    const session = await openSession({ databaseUrl, schema, name, answerMs: ANSWER_MS, onEnd });
    opened = { session, held: new Set() };
    return opened;
  }

  /** The locks are lost with the connection: their leaders are deposed. */
  function lose(lost: LockSession | undefined, error: Error): void {
    if (!lost || current !== lost) return;
    current = undefined;
    void lost.session.end();
    if (isClosed) return;
    report(error);
    for (const candidate of candidates) {
      if (!candidate.isLeader) continue;
      candidate.isLeader = false;
      candidate.onChange('deposed');
    }
  }

  function report(error: Error): void {
    if (!isReported) onError(error);
    isReported = true;
  }

  /** Tries the lock of every role that a candidate waits for; this also checks that the database answers. */
  async function beat(): Promise<void> {
    if (isClosed) return;
    current ??= await connect();
    const { session, held } = current;
    const waiting = [...candidates].filter(({ role }) => !held.has(role));
    const keys = [...new Set(waiting.map(({ role }) => ROLE_KEYS[role]))];
    const rows = await session.query(
      'SELECT key, pg_try_advisory_lock($1, key) AS won FROM unnest($2::integer[]) AS key',
      [space, keys],
    );
    isReported = false;
    const won = rows.filter((row) => row['won']).map((row) => row['key']);
    for (const { role } of waiting) if (won.includes(ROLE_KEYS[role])) held.add(role);
    await settle(current);
  }

  /** Assigns every held role to a candidate, or releases it when no candidate is left. */
  async function settle(settling: LockSession): Promise<void> {
    for (const role of settling.held) {
      const ours = [...candidates].filter((candidate) => candidate.role === role);
      if (ours.length === 0) {
        await settling.session.query('SELECT pg_advisory_unlock($1, $2)', [space, ROLE_KEYS[role]]);
        settling.held.delete(role);
      }
      const [next] = ours;
      if (!next || isClosed || current !== settling || ours.some(({ isLeader }) => isLeader)) continue;
      next.isLeader = true;
      next.onChange('elected');
    }
  }

  async function keepBeating(): Promise<void> {
    if (isBeating) return;
    isBeating = true;
    await queue.run(beat).catch((error: unknown) => {
      const reason = toError(error);
      lose(current, reason);
      report(reason);
    });
    isBeating = false;
  }

  return {
    campaign(role, onChange): Candidacy {
      const candidate: Candidate = { role, onChange, isLeader: false };
      candidates.add(candidate);
      timer ??= setInterval(() => void keepBeating(), BEAT_MS);
      void keepBeating();
      return {
        async withdraw() {
          candidates.delete(candidate);
          candidate.isLeader = false;
          // A connection that breaks meanwhile releases the lock by itself.
          await queue.run(async () => current && settle(current)).catch(() => undefined);
        },
      };
    },
    async close() {
      isClosed = true;
      clearInterval(timer);
      for (const candidate of candidates) candidate.isLeader = false;
      await queue.run(async () => current?.session.end());
    },
  };
}
