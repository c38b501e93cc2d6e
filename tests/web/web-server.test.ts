import { get } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMetrics } from '../../src/metrics/metrics.ts';
import { startWebServer } from '../../src/web/web-server.ts';
import { startWeb } from './start-web.ts';

describe('the web side', () => {
  it('tells every fact of its health, with 200 when all is well', async () => {
    const facts = { ok: true, database: 'up', lastTickAt: '2026-03-01T08:00:00.000Z', diskFreeBytes: 5 };
    const answer = await fetch(`${await startWeb({ health: async () => facts })}/healthz`);
    expect([answer.status, await answer.json()]).toEqual([200, facts]);
  });

  it('answers 503 when something is wrong, and when its health cannot be told', async () => {
    const ill = { ok: false, database: 'down' };
    const answer = await fetch(`${await startWeb({ health: async () => ill })}/healthz`);
    expect([answer.status, await answer.json()]).toEqual([503, ill]);
    const health = () => Promise.reject(new Error('no word'));
    const mute = await fetch(`${await startWeb({ health })}/healthz`);
    expect([mute.status, await mute.json()]).toMatchObject([503, { ok: false }]);
  });

  it('shows the metrics as Prometheus wants them', async () => {
    const metrics = createMetrics();
    onTestFinished(metrics.close);
    metrics.countReply();
    const answer = await fetch(`${await startWeb({ metrics })}/metrics`);
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await answer.text()).toContain('\nshow_bot_replies_total 1\n');
  });

  it('tells nothing about the bot under a name that a page of the web can point at it', async () => {
    const metrics = createMetrics();
    onTestFinished(metrics.close);
    const url = await startWeb({ metrics, publicHost: 'bot.example.org' });
    const statusUnder = (host: string, path: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const asked = get(`${url}${path}`, { headers: { host } }, ({ statusCode }) => resolve(statusCode));
        asked.on('error', reject);
      });
    for (const path of ['/healthz', '/metrics']) {
      for (const host of ['rebound.example.com', 'rebound.example.com:8080', '127.0.0.1.example.com', '%'])
        expect([host, await statusUnder(host, path)]).toEqual([host, host === '%' ? 400 : 421]);
      for (const host of [
        '127.0.0.1:8080',
        '[::1]',
        '10.0.0.7',
        'localhost',
        'bot:8080',
        'show.internal',
        'bot.example.org',
      ])
        expect([host, await statusUnder(host, path)]).toEqual([host, 200]);
    }
  });

  it('leaves everything else to the fallback, and answers 404 without one', async () => {
    const fallback = async ({ url }: Request) => new Response(`you asked for ${new URL(url).pathname}`);
    const answer = await fetch(`${await startWeb({ fallback })}/page`);
    expect(await answer.text()).toBe('you asked for /page');
    expect((await fetch(`${await startWeb()}/metrics`)).status).toBe(404);
  });

  it('says which setting to change when its port is taken', async () => {
    const port = Number(new URL(await startWeb()).port);
    const second = startWebServer({ host: '127.0.0.1', port, health: async () => ({ ok: true }) });
    await expect(second).rejects.toThrow(`PORT: ${port} is in use`);
  });
});
