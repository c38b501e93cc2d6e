/** Publishing where there is one replica: it leads, and nobody else is in the way. */
export const alone = {
  exclusively: <Result>(work: () => Promise<Result>): Promise<Result> => work(),
  isLeader: () => true,
  /** Nobody says anything about aliases. */
  aliasDecisions: { all: async () => [], save: async () => undefined },
};
