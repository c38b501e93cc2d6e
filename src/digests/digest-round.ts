/** The steps of a round, each implemented by the room that owns it. */
export interface RoundSteps {
  readonly isLeader: () => boolean;
  /** Publishes the episodes that are due, and applies decisions made on other replicas. */
  readonly release: () => Promise<void>;
  /** Whether every episode that subscribers can see was loaded. */
  readonly isComplete: () => boolean;
  /** Changes when any replica has published or withdrawn something. */
  readonly revision: () => Promise<number>;
  /** Handles deliveries whose lease has run out, or that have expired. */
  readonly sweep: () => Promise<void>;
  /** Tries topics again that could not be written to. */
  readonly retryTopics: () => Promise<void>;
  readonly beginSummaries: () => Promise<void>;
  /** Writes the editions that are owed. @returns how many */
  readonly writeDigests: () => Promise<number>;
  /** Writes the weekly reviews that are owed. @returns how many */
  readonly writeReviews: () => Promise<number>;
  /** Corrects sent messages that are outdated. @returns how many */
  readonly writeCorrections: () => Promise<number>;
  readonly advanceWithdrawals: () => Promise<void>;
  /** Called with the number of editions that a round has written. */
  readonly onWritten: (editions: number) => void;
  /** Called with the number of messages that a round has corrected. */
  readonly onCorrected: (messages: number) => void;
}

/** The periodic work for subscribers, in order. */
export interface DigestRound {
  /** One whole round. */
  run(): Promise<void>;
  /** The part that cannot wait for the next round. @returns whether a whole round should run at once */
  look(): Promise<boolean>;
}

export function createDigestRound(steps: RoundSteps): DigestRound {
  const { isLeader, release, isComplete, revision, sweep } = steps;
  /** As the last round found it. */
  let lastRevision: number | undefined;

  return {
    async run() {
      // A replica elected only after its release would write due digests without the episodes that it has yet to publish.
      const ledBefore = isLeader();
      await release();
      // A digest written while the folder is being reloaded would lack the episodes not read yet.
      if (!ledBefore || !isLeader() || !isComplete()) return;
      lastRevision = await revision();
      await sweep();
      await steps.retryTopics();
      await steps.beginSummaries();
      steps.onWritten(await steps.writeDigests());
      steps.onWritten(await steps.writeReviews());
      steps.onCorrected(await steps.writeCorrections());
    },
    async look() {
      await release();
      if (!isLeader()) return false;
      await sweep();
      await steps.advanceWithdrawals();
      // What an admin publishes or withdraws through a replica that is not the leader must take effect at once as well.
      return (await revision()) !== lastRevision;
    },
  };
}
