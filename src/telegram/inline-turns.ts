import type { RunInOrder } from './chat-queues.ts';

/** Whose turn it is among inline queries, of which every letter that somebody types makes one. */
export interface InlineTurns {
  /**
   * One query of a person is answered at a time. Of those that wait only the last keeps its place: nobody is shown an answer to what
   * they no longer type.
   */
  enter(personId: number): RunInOrder;
}

/** The query of a person that is being answered, and the one that waits. */
interface Turns {
  isRunning: boolean;
  /** Ends the wait of the last query; `false` takes its place away. */
  waiting?: ((isTheirs: boolean) => void) | undefined;
}

export function createInlineTurns(): InlineTurns {
  /** Of the people who are being answered. */
  const turns = new Map<number, Turns>();

  function turnsOf(personId: number): Turns {
    const known = turns.get(personId) ?? { isRunning: false };
    turns.set(personId, known);
    return known;
  }

  function next(personId: number, person: Turns): void {
    const { waiting } = person;
    person.waiting = undefined;
    if (waiting) waiting(true);
    else turns.delete(personId);
  }

  return {
    enter(personId) {
      const person = turnsOf(personId);
      const turn = person.isRunning
        ? new Promise<boolean>((resolve) => {
            person.waiting?.(false);
            person.waiting = resolve;
          })
        : Promise.resolve(true);
      person.isRunning = true;
      return async (work) => {
        if (!(await turn)) return undefined;
        try {
          return await work();
        } finally {
          next(personId, person);
        }
      };
    },
  };
}
