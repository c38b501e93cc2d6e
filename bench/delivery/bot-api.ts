/**
 * The least that a Bot API can be, as a process of its own: answers every call at once. Says its port to the parent; on any
 * message of the parent's it says when calls arrived since the last one.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

let arrivals: number[] = [];
let lastId = 0;

const server = createServer((request, response) => {
  arrivals.push(performance.now());
  // The body is read to its end, as any server does, and not looked at.
  request.resume();
  request.on('end', () => {
    lastId += 1;
    const result = { message_id: lastId, date: 1_769_000_000, chat: { id: 1, type: 'private' }, text: '' };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, result }));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

process.on('message', () => {
  process.send?.({ arrivals });
  arrivals = [];
});
