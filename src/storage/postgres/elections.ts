import { createSerialQueue } from '../../kernel/serial-queue.ts';
import { toError } from '../../kernel/to-error.ts';
import type { Candidacy, Elections, Role } from '../stores.ts';
import { lockSpace } from './locks.ts';
import { openSession, type Session } from './session.ts';

/** How often a leader asks whether its database is there, and a candidate whether the role is free. */
const BEAT_MS = 1_000;
/**
 * With the beat before it: a leader that has heard nothing for 5 s steps down. The server gives the locks of a machine that is
 * gone away after 7 s (the keepalives of `prepareSession`), so that there are never two.
 */
const ANSWER_MS = 4_000;
/** The second half of the key of a role's lock. */
const ROLE_KEYS: Readonly<Record<Role, number>> = { poller: 1, ticker: 2 };

interface Candidate {
  readonly role: Role;
  readonly onChange: (status: 'elected' | 'deposed') => void;
  isLeader: boolean;
}

/** A connection, and the roles whose locks it holds: they are free again the moment it ends. */
interface Seat {
  readonly session: Session;
  readonly held: Set<Role>;
}

/** Elections that end with their storage. */
export interface ClosableElections extends Elections {
  close(): Promise<void>;
}

/**
 * Elections by advisory locks, over all processes on one schema. The locks live on a connection of their own, which is made
 * when the first candidate stands.
 * @param onError hears why there is no connection, once each time that it is lost
 */
export function createPostgresElections(
  databaseUrl: string,
  schema: string,
  onError: (error: Error) => void,
): ClosableElections {
  const space = lockSpace(schema, 'roles');
  const candidates = new Set<Candidate>();
  const queue = createSerialQueue();
  let seat: Seat | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isBeating = false;
  let isTold = false;
  let isClosed = false;

  async function takeSeat(): Promise<Seat> {
    const name = `daily-show-bot elections ${schema}`;
    const onEnd = (error: Error): void => lose(taken, error);
    let taken: Seat | undefined;
    const session = await openSession({ databaseUrl, schema, name, answerMs: ANSWER_MS, onEnd });
    taken = { session, held: new Set() };
    return taken;
  }

  /** The locks went with the connection: whoever led by them leads no more. */
  function lose(lost: Seat | undefined, error: Error): void {
    if (!lost || seat !== lost) return;
    seat = undefined;
    void lost.session.end();
    if (isClosed) return;
    tell(error);
    for (const candidate of candidates) {
      if (!candidate.isLeader) continue;
      candidate.isLeader = false;
      candidate.onChange('deposed');
    }
  }

  function tell(error: Error): void {
    if (!isTold) onError(error);
    isTold = true;
  }

  /** Stands for every role that a candidate waits for, which is at the same time the question whether the database is there. */
  async function beat(): Promise<void> {
    if (isClosed) return;
    seat ??= await takeSeat();
    const { session, held } = seat;
    const waiting = [...candidates].filter(({ role }) => !held.has(role));
    const keys = [...new Set(waiting.map(({ role }) => ROLE_KEYS[role]))];
    const rows = await session.ask(
      'SELECT key, pg_try_advisory_lock($1, key) AS won FROM unnest($2::integer[]) AS key',
      [space, keys],
    );
    isTold = false;
    const won = rows.filter((row) => row['won']).map((row) => row['key']);
    for (const { role } of waiting) if (won.includes(ROLE_KEYS[role])) held.add(role);
    await settle(seat);
  }

  /** Gives every held role to a candidate, or back when nobody stands for it any more. */
  async function settle(current: Seat): Promise<void> {
    for (const role of current.held) {
      const ours = [...candidates].filter((candidate) => candidate.role === role);
      if (ours.length === 0) {
        await current.session.ask('SELECT pg_advisory_unlock($1, $2)', [space, ROLE_KEYS[role]]);
        current.held.delete(role);
      }
      const [next] = ours;
      if (!next || isClosed || seat !== current || ours.some(({ isLeader }) => isLeader)) continue;
      next.isLeader = true;
      next.onChange('elected');
    }
  }

  async function keepBeating(): Promise<void> {
    if (isBeating) return;
    isBeating = true;
    await queue.run(beat).catch((error: unknown) => {
      const reason = toError(error);
      lose(seat, reason);
      tell(reason);
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
          // A connection that breaks meanwhile gives the lock back by itself.
          await queue.run(async () => seat && settle(seat)).catch(() => undefined);
        },
      };
    },
    async close() {
      isClosed = true;
      clearInterval(timer);
      for (const candidate of candidates) candidate.isLeader = false;
      await queue.run(async () => seat?.session.end());
    },
  };
}
