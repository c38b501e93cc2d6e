import { z } from 'zod';
import { readEntry } from '../../kernel/kept-entry.ts';

const TURN = z.object({ question: z.string(), answer: z.string() });

/** A question that was asked before in the same conversation, and what was shown of its answer; empty when passages were. */
export type AskTurn = Readonly<z.infer<typeof TURN>>;

/** What is kept of a conversation. The version counts up with every change of its shape; what came before it had none. */
const KEPT = z.union([
  z.object({ version: z.literal(1), turns: z.array(TURN) }),
  z.array(TURN).transform((turns) => ({ turns })),
]);

/** A conversation as it is kept. @param turns oldest first */
export function writeTurns(turns: readonly AskTurn[]): string {
  return JSON.stringify({ version: 1, turns });
}

/** The turns of what was kept. Undefined when it cannot be read: the question is answered as the first of a conversation. */
export function readTurns(kept: string | undefined): readonly AskTurn[] | undefined {
  return readEntry(KEPT, kept)?.turns;
}
