import type { Delivery } from '../../src/domain/delivery.ts';

/** A delivery of one formatted message with a button. */
export function deliveryTo(chatId: number, change: Partial<Delivery> = {}): Delivery {
  return {
    id: 1,
    chatId,
    message: {
      text: '早安',
      entities: [{ type: 'bold', offset: 0, length: 2 }],
      buttons: [[{ label: '打开', callback: 'e:1' }]],
    },
    isSilent: false,
    lane: 'free',
    dueAt: 0,
    attempts: 0,
    doubts: 0,
    expiresAt: Number.MAX_SAFE_INTEGER,
    ...change,
  };
}
