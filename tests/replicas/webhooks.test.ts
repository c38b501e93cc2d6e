import { describe, expect, it, vi } from 'vitest';
import type { FaultPlan } from '../../playground/faults.ts';
import { episodeFile } from '../journeys/bot-world.ts';
import { hasPostgres, TEST_DATABASE_URL } from '../storage/postgres-server.ts';
import { openPost } from '../web/start-web.ts';
import { type Balancer, startBalancer } from './balancer.ts';
import { createReplicaWorld, EDITOR, type Replica, type ReplicaWorld, SOON } from './replica-world.ts';

const SECRET = 'a-secret_of-ours';
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
const TEN_MEGABYTES = 10_000_000;
const TEST_MS = 60_000;
/** A replica that died keeps what it was handling for ten seconds. */
const LATER = { timeout: 20_000, interval: 50 };
/** Telegram's own patience is of minutes. */
const QUICK = { pauseMs: 50, longestPauseMs: 500 };

if (await hasPostgres()) describeWebhooks();
else
  it.skip('replicas with webhooks: SKIPPED, because no PostgreSQL answers at TEST_DATABASE_URL', () =>
    undefined);

interface WebhookWorld {
  readonly world: ReplicaWorld;
  readonly balancer: Balancer;
  /** Which ticks. */
  readonly leader: Replica;
  readonly follower: Replica;
}

/** Two replicas behind a balancer. */
async function startPair(
  readerCount: number,
  { env = {}, faultPlan }: { env?: Record<string, string>; faultPlan?: FaultPlan } = {},
): Promise<WebhookWorld> {
  const balancer = await startBalancer();
  const world = await createReplicaWorld({
    serverUrl: TEST_DATABASE_URL,
    readerCount,
    env: { WEBHOOK_SECRET: SECRET, PUBLIC_URL: balancer.url, ...env },
    playground: { webhookPace: QUICK, ...(faultPlan && { faultPlan }) },
  });
  const replicas = await Promise.all([world.start(), world.start()]);
  const [leader, follower] = await vi.waitFor(async () => inOrder(replicas), SOON);
  balancer.targets = [leader.url, follower.url];
  return { world, balancer, leader, follower };
}

/** The one that ticks first. @throws when there is none yet */
async function inOrder([one, other]: readonly [Replica, Replica]): Promise<readonly [Replica, Replica]> {
  if (await one.leads('ticker')) return [one, other];
  expect(await other.leads('ticker')).toBe(true);
  return [other, one];
}

/** Has every reader ask, and waits until that is answered for good. */
async function askAll(pair: Pick<WebhookWorld, 'world' | 'balancer'>): Promise<void> {
  const { world } = pair;
  const before = answersEach(world);
  for (const reader of world.readers) world.playground.say(reader, '/help');
  await vi.waitFor(() => {
    const now = answersEach(world);
    expect(world.readers.filter((_, index) => now[index] === before[index])).toEqual([]);
  }, SOON);
  await untilHandled(pair);
}

/** Waits until Telegram has its answer to every update, and no replica is at any: none is answered after that. */
function untilHandled({ world, balancer }: Pick<WebhookWorld, 'world' | 'balancer'>): Promise<void> {
  return vi.waitFor(async () => {
    expect(balancer.underWay()).toBe(0);
    expect(await world.home.ask('SELECT update_id FROM updates WHERE done = 0')).toEqual([]);
  }, SOON);
}

const answersEach = ({ readers, received }: ReplicaWorld): number[] =>
  readers.map((reader) => received(reader, '').length);

async function post(url: string, headers: Record<string, string>, body: string): Promise<number> {
  const { sending, answer } = openPost(`${url}/telegram`, headers);
  sending.end(body);
  return answer;
}

function describeWebhooks(): void {
  describe('two replicas behind a balancer', { timeout: TEST_MS }, () => {
    it('answer each command once, also when an update comes to both at once or again', async () => {
      const pair = await startPair(20);
      const { world, balancer, leader, follower } = pair;
      await askAll(pair);
      expect(answersEach(world)).toEqual(world.readers.map(() => 1));
      for (const replica of [leader, follower]) {
        expect(await replica.counted('show_bot_updates_total{kind="message"}')).toBe(10);
        expect((await replica.health()).facts.leads.poller).toBe(false);
      }

      balancer.routing = 'to-all';
      await askAll(pair);
      expect(answersEach(world)).toEqual(world.readers.map(() => 2));

      balancer.routing = 'twice';
      const before = balancer.answers.length;
      await askAll(pair);
      expect(answersEach(world)).toEqual(world.readers.map(() => 3));
      expect(balancer.answers.slice(before)).toEqual(world.readers.map(() => [200, 200]));
    });

    it('take nothing but Telegram’s own updates', async () => {
      const { world, balancer, leader, follower } = await startPair(1);
      const update = JSON.stringify({ update_id: 1, message: { text: '/help' } });
      const good = { [SECRET_HEADER]: SECRET };
      for (const url of [balancer.url, leader.url, follower.url]) {
        expect(await post(url, {}, update)).toBe(401);
        expect(await post(url, { [SECRET_HEADER]: `${SECRET}x` }, update)).toBe(401);
        expect(await post(url, good, 'update_id=1')).toBe(400);
        expect(await post(url, good, '')).toBe(400);
      }
      const large = `{"update_id":2,"x":"${'x'.repeat(TEN_MEGABYTES)}"}`;
      for (const url of [leader.url, follower.url]) {
        const { sending, answer } = openPost(`${url}/telegram`, {
          ...good,
          'content-length': String(large.length),
        });
        expect(await answer).toBe(413);
        sending.destroy();
        expect((await fetch(`${url}/healthz`)).status).toBe(200);
      }
      expect(await post(balancer.url, good, large)).toBe(413);
      expect(answersEach(world)).toEqual([0]);
    });

    it('handle what a replica was handling when it was killed', async () => {
      let atNextSend: (() => void) | undefined;
      const { world, balancer, leader, follower } = await startPair(2, {
        faultPlan(method) {
          if (method !== 'sendMessage' || !atNextSend) return undefined;
          atNextSend();
          atNextSend = undefined;
          return { kind: 'lost-before' };
        },
      });
      const [reader = 0, other = 0] = world.readers;
      balancer.targets = [follower.url];
      atNextSend = () => {
        follower.child.kill('SIGKILL');
        balancer.targets = [leader.url, follower.url];
      };
      world.playground.say(reader, '/help');
      await follower.exit;
      world.playground.say(other, '/help');
      await world.hears(other, '/timezone');
      // The dead one's lease has to run out first.
      await vi.waitFor(() => expect(world.received(reader, '/timezone')).toHaveLength(1), LATER);
      await untilHandled({ world, balancer });
      expect(answersEach(world)).toEqual([1, 1]);
    });

    it('answer each command once while one of them is told to stop and another one starts', async () => {
      const slow = (method: string) =>
        method === 'sendMessage' ? ({ kind: 'slow', ms: 100 } as const) : undefined;
      const { world, balancer, leader, follower } = await startPair(100, { faultPlan: slow });
      const answered = () => world.readers.filter((reader) => world.received(reader, '').length > 0);
      for (const reader of world.readers) world.playground.say(reader, '/help');
      await vi.waitFor(() => expect(answered().length).toBeGreaterThan(10), SOON);
      follower.child.kill('SIGTERM');
      expect(answered().length).toBeLessThan(world.readers.length);
      const third = await world.start();
      balancer.targets = [leader.url, third.url];
      await vi.waitFor(() => expect(answered()).toEqual(world.readers), SOON);
      expect(await follower.exit).toBe(0);
      await untilHandled({ world, balancer });
      expect(answersEach(world)).toEqual(world.readers.map(() => 1));
    });
  });

  describe('an admin who is heard by the replica that does not tick', { timeout: TEST_MS }, () => {
    it('publishes and takes back: both replicas show it at once, it goes out once, and then says that it is withdrawn', async () => {
      // Only once an hour: what goes out does so at the admin's word.
      const { world, balancer, leader, follower } = await startPair(3, { env: { DIGEST_CRON: '0 * * * *' } });
      const [instant = 0, asker = 0, other = 0] = world.readers;
      await world.subscribe([instant], 'instant');
      balancer.targets = [follower.url];

      const upload = new TextEncoder().encode(episodeFile({ title: '上传的一集', draft: 'true' }));
      world.playground.sendFile(EDITOR, 'upload.md', upload);
      await world.hears(EDITOR, 'Save and publish it?');
      world.press(EDITOR, 'Save');
      await world.hears(instant, '上传的一集');

      await world.write('draft.md', episodeFile({ id: 'd', title: '草稿一集', draft: 'true' }));
      await world.hears(EDITOR, 'Draft “草稿一集”');
      world.playground.say(EDITOR, '/publish d');
      await world.hears(instant, '草稿一集');

      for (const [chatId, { url }] of [
        [asker, leader],
        [other, follower],
      ] as const) {
        balancer.targets = [url];
        world.playground.say(chatId, '/latest');
        const [latest] = await world.hears(chatId, '草稿一集');
        expect(latest?.text).toContain('上传的一集');
      }
      for (const title of ['上传的一集', '草稿一集']) expect(world.received(instant, title)).toHaveLength(1);
      expect(world.received(EDITOR, 'Draft “')).toHaveLength(1);

      balancer.targets = [follower.url];
      world.playground.say(EDITOR, '/unpublish d');
      const [question] = await world.hears(EDITOR, 'Withdraw “草稿一集”?');
      world.playground.press(EDITOR, question?.message_id ?? 0, 'Z:d');
      await world.hears(instant, 'Withdrawn: 草稿一集');
      for (const [chatId, { url }] of [
        [asker, leader],
        [other, follower],
      ] as const) {
        balancer.targets = [url];
        world.playground.say(chatId, '/latest');
        await vi.waitFor(() => expect(world.received(chatId, '上传的一集')).toHaveLength(2), SOON);
        expect(world.received(chatId, '草稿一集')).toHaveLength(1);
      }
      expect(world.received(instant, '')).toHaveLength(2);
    });
  });
}
