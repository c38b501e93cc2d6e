/** Questions of one person that are answered at once: all share one search and one model. */
const MOST_OF_PERSON = 3;
/** The same for all the people of one group. */
const MOST_OF_CHAT = 6;

/** The questions that are being answered, so that no person and no chat has the others wait. */
export interface OpenQuestions {
  /** @returns a function to call when it is answered; undefined when too many are open already */
  begin(personId: number, chatId: number): (() => void) | undefined;
}

export function createOpenQuestions(): OpenQuestions {
  const ofPersons = createCounts(MOST_OF_PERSON);
  const ofChats = createCounts(MOST_OF_CHAT);
  return {
    begin(personId, chatId) {
      if (ofPersons.isFull(personId) || ofChats.isFull(chatId)) return undefined;
      const leave = [ofPersons.enter(personId), ofChats.enter(chatId)];
      return () => leave.forEach((one) => void one());
    },
  };
}

function createCounts(most: number) {
  const counts = new Map<number, number>();
  const of = (id: number): number => counts.get(id) ?? 0;
  return {
    isFull: (id: number): boolean => of(id) >= most,
    enter(id: number): () => void {
      counts.set(id, of(id) + 1);
      return () => {
        if (of(id) <= 1) counts.delete(id);
        else counts.set(id, of(id) - 1);
      };
    },
  };
}
