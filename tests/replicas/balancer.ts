import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/**
 * Where a request goes: `in-turns` to one target after the other; `to-all` at once; `twice` to one, and after its answer to the
 * next one as well.
 */
export type Routing = 'in-turns' | 'to-all' | 'twice';

/** A small HTTP balancer in front of replicas. */
export interface Balancer {
  readonly url: string;
  /** Base addresses; may be exchanged at any time. */
  targets: readonly string[];
  routing: Routing;
  /** The statuses that the targets gave to each request so far; 502 for one that gave none. */
  readonly answers: readonly (readonly number[])[];
  /** How many requests are under way. */
  underWay(): number;
}

/** On a free port, without targets; closed when the test ends. */
export async function startBalancer(): Promise<Balancer> {
  const answers: (readonly number[])[] = [];
  let turn = 0;
  let underWay = 0;

  function nextTarget(): string {
    turn += 1;
    return balancer.targets[turn % balancer.targets.length] ?? '';
  }

  async function route(incoming: IncomingMessage, body: Buffer): Promise<number[]> {
    switch (balancer.routing) {
      case 'in-turns':
        return [await forward(incoming, body, nextTarget())];
      case 'to-all':
        return Promise.all(balancer.targets.map((target) => forward(incoming, body, target)));
      case 'twice':
        return [await forward(incoming, body, nextTarget()), await forward(incoming, body, nextTarget())];
    }
  }

  const server = createServer(async (incoming, outgoing) => {
    underWay += 1;
    const statuses = await route(incoming, await buffer(incoming));
    answers.push(statuses);
    underWay -= 1;
    outgoing.writeHead(Math.min(...statuses)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const balancer: Balancer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets: [],
    routing: 'in-turns',
    answers,
    underWay: () => underWay,
  };
  return balancer;
}

/** The status that the target answers; 502 when it gives none. */
function forward({ method, url, headers }: IncomingMessage, body: Buffer, target: string): Promise<number> {
  return new Promise((resolve) => {
    const sending = request(
      `${target}${url}`,
      { method: method ?? 'POST', headers, agent: false },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 502);
      },
    );
    // What goes wrong after the answer is no concern of whoever asked.
    sending.on('error', () => resolve(502));
    sending.end(body);
  });
}
