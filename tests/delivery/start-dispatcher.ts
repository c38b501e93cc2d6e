import { onTestFinished } from 'vitest';
import { createDispatcher, type DeliveryTrouble } from '../../src/delivery/dispatcher.ts';
import { createFloodGate } from '../../src/delivery/flood-gate.ts';
import type { Instant } from '../../src/domain/clock.ts';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import type { OutgoingMessage } from '../../src/domain/message.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { NOW } from '../contracts/storage-home.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

export const SENT: SendOutcome = { kind: 'sent', messageId: 7 };

interface Send {
  readonly chatId: number;
  readonly message: OutgoingMessage;
  readonly at: Instant;
}

/** A running dispatcher whose sender answers as the script says, then always that it was sent. */
export async function startDispatcher(
  { ledger, meta }: Storage,
  script: (SendOutcome | Promise<SendOutcome>)[] = [],
  { clock = createVirtualClock(NOW), rate = 28 }: { clock?: VirtualClock; rate?: number } = {},
) {
  const sends: Send[] = [];
  const troubles: DeliveryTrouble[] = [];
  const dispatcher = createDispatcher({
    ledger,
    sender: {
      async send(chatId, sent) {
        sends.push({ chatId, message: sent, at: clock.now() });
        return script.shift() ?? SENT;
      },
    },
    clock,
    rate,
    floodGate: await createFloodGate(meta, clock),
    onTrouble: (trouble) => troubles.push(trouble),
  });
  dispatcher.start();
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= dispatcher.stop();
    return stopped;
  };
  onTestFinished(stop);
  const kinds = (): string[] => troubles.map(({ kind }) => kind);
  return { clock, sends, kinds, stop, passTo: (ms: number) => clock.passTo(NOW + ms) };
}
