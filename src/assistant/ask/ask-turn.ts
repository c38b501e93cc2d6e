import { z } from 'zod';
import { readEntry } from '../../kernel/kept-entry.ts';

const TURN = z.object({ question: z.string(), answer: z.string() });

/** An earlier question of the same conversation and the answer shown; the answer is empty when passages were shown instead. */
export type AskTurn = Readonly<z.infer<typeof TURN>>;

/** The stored form of a conversation. The version is incremented with every change of the shape; older entries have none. */
const STORED = z.union([
  z.object({ version: z.literal(1), turns: z.array(TURN) }),
  z.array(TURN).transform((turns) => ({ turns })),
]);

/** Serialises a conversation. @param turns oldest first */
export function writeTurns(turns: readonly AskTurn[]): string {
  return JSON.stringify({ version: 1, turns });
}

/** Parses stored turns. Undefined when that fails: the question then counts as the first of a conversation. */
export function readTurns(stored: string | undefined): readonly AskTurn[] | undefined {
  return readEntry(STORED, stored)?.turns;
}
