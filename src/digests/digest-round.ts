/** The steps of a round, each of the room that owns it. */
export interface RoundSteps {
  readonly isLeader: () => boolean;
  /** Lets out the episodes that are due, and takes in what another replica has decided. */
  readonly release: () => Promise<void>;
  /** Whether every episode that subscribers can see was read. */
  readonly isComplete: () => boolean;
  /** By this number replicas notice that another one has published or withdrawn something. */
  readonly revision: () => Promise<number>;
  /** Deals with deliveries whose lease has run out, or whose time is over. */
  readonly sweep: () => Promise<void>;
  readonly beginSummaries: () => Promise<void>;
  /** Writes what is owed; gives how many editions. */
  readonly writeDigests: () => Promise<number>;
  /** Edits what was sent and is no longer true; gives how many messages. */
  readonly writeCorrections: () => Promise<number>;
  readonly advanceWithdrawals: () => Promise<void>;
  /** Hears how many editions a round has written. */
  readonly onWritten: (editions: number) => void;
  /** Hears how many messages it has had corrected. */
  readonly onCorrected: (messages: number) => void;
}

/** What is done for subscribers, in its order. */
export interface DigestRound {
  /** One whole round. */
  run(): Promise<void>;
  /** The part that cannot wait for the next round. @returns whether a whole round is wanted at once */
  look(): Promise<boolean>;
}

export function createDigestRound(steps: RoundSteps): DigestRound {
  const { isLeader, release, isComplete, revision, sweep } = steps;
  /** As the last round found it. */
  let lastRevision: number | undefined;

  return {
    async run() {
      // Elected only after the release, it would give the hours that have come their digests without what it has yet to let out.
      const ledBefore = isLeader();
      await release();
      // A digest that is written while the folder is being read again would lack what was not read yet.
      if (!ledBefore || !isLeader() || !isComplete()) return;
      lastRevision = await revision();
      await sweep();
      await steps.beginSummaries();
      steps.onWritten(await steps.writeDigests());
      steps.onCorrected(await steps.writeCorrections());
    },
    async look() {
      await release();
      if (!isLeader()) return false;
      await sweep();
      await steps.advanceWithdrawals();
      // What an admin lets out or takes back through another replica, whose own rounds write nothing, goes at once as well.
      return (await revision()) !== lastRevision;
    },
  };
}
