/**
 * The playground's Bot API as a process of its own, with faults by a seed and an outage of so many milliseconds in the middle:
 * `bot-api-server.ts <people> <seed> <outage>`. Says its port to the parent, and on any message of the parent's what it has
 * received.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { FaultPlan } from '../../playground/faults.ts';
import { createPlayground } from '../../playground/playground.ts';
import { createSeededFaults } from '../../playground/seeded-faults.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { FAULT_RATES } from './fault-rates.ts';
import { hushBrokenAnswers } from './hush-broken-answers.ts';
import { CHAOS_TOKEN, FIRST_CHAT, type Received } from './received.ts';

const [people = '0', seed = '', outageMs = '0'] = process.argv.slice(2);

const chatIds = Array.from({ length: Number(people) }, (_, index) => FIRST_CHAT + index);
const faults: Record<string, number> = {};
/** The connection that the call under way came by. */
const connection = new AsyncLocalStorage<Socket>();
const onFault = (name: string): void => {
  faults[name] = (faults[name] ?? 0) + 1;
  if (name === 'closed') connection.getStore()?.destroy();
};
/** Begins with this call; from then on none is answered for so long, and one in four has its effect all the same. */
const outageFrom = Math.ceil(Number(people) / 3);
let outageEndsAt: number | undefined;
let calls = 0;

const seeded = createSeededFaults(seed, FAULT_RATES, onFault);
const faultPlan: FaultPlan = (method, chatId) => {
  if (!/^(send|edit)Message/i.test(method)) return undefined;
  calls += 1;
  if (calls === outageFrom) outageEndsAt = performance.now() + Number(outageMs);
  if (performance.now() >= (outageEndsAt ?? 0)) return seeded(method, chatId);
  const name = calls % 4 === 0 ? 'lostAfter' : 'closed';
  onFault(name);
  return { kind: name === 'lostAfter' ? 'lost-after' : 'lost-before' };
};
const playground = createPlayground({
  clock: createMovableClock(0),
  token: CHAOS_TOKEN,
  bot: { id: 1000, firstName: 'Chaos', username: 'chaos_bot' },
  people: chatIds.map((id) => ({
    id,
    firstName: `Reader ${id}`,
    username: `reader${id}`,
    languageCode: 'en',
    role: 'subscriber',
  })),
  acquaintedIds: chatIds,
  faultPlan,
});

hushBrokenAnswers();

const arrivals: number[] = [];
const answer = getRequestListener(playground.fetch);
const server = createServer((request, response) => {
  if (/\/(send|edit)Message/.test(request.url ?? '')) arrivals.push(performance.now());
  void connection.run(request.socket, () => answer(request, response));
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

process.on('message', () => {
  const received: Received = {
    perChat: chatIds.map((id) => [id, playground.messagesOf(id).length]),
    arrivals,
    faults,
  };
  process.send?.(received);
});
