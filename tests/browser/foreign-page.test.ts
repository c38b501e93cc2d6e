import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasChromium, openPage, visit } from './open-page.ts';
import { DESKTOP, startDemo } from './start-demo.ts';

const XIAOMEI = 1001;

/** Serves a page that writes into a playground by every way that needs no consent; gives its port. */
async function serveForeignPage(playground: string, token: string): Promise<number> {
  const api = `${playground}/bot${token}`;
  const page = `<!doctype html>
    <img src="${api}/sendMessage?chat_id=${XIAOMEI}&text=by-img">
    <img src="${api}/setWebhook?url=http://127.0.0.1:9/">
    <script>
      fetch('${api}/sendMessage?chat_id=${XIAOMEI}&text=by-fetch', { mode: 'no-cors' }).catch(() => 0);
      fetch('${playground}/playground/clock', { mode: 'no-cors', method: 'POST', body: '{"advanceMs":1}' }).catch(() => 0);
    </script>
    <form id="api" method="post" action="${api}/sendMessage" target="one">
      <input name="chat_id" value="${XIAOMEI}"><input name="text" value="by-form">
    </form>
    <form id="page" method="post" enctype="multipart/form-data" target="two"
      action="${playground}/playground/chats/${XIAOMEI}/documents"><input type="file" name="document"></form>
    <iframe name="one"></iframe><iframe name="two"></iframe><iframe src="${playground}/"></iframe>
    <script>for (const form of document.forms) form.submit();</script>
    <a id="write" href="${api}/sendMessage?chat_id=${XIAOMEI}&text=by-link">win</a>
    <a id="chat" href="${playground}/">the chat</a>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe.skipIf(!hasChromium)('a page of another site', () => {
  it.each(['127.0.0.1', 'localhost'])(
    'at %s cannot write into the playground, even with its token; its own page still works',
    async (host) => {
      const app = await startDemo();
      const token = app.playground.token;
      const own = await openPage(app.url, DESKTOP);
      const visitor = visit(own, 'desktop');
      await visitor.become(XIAOMEI);
      await visitor.pressStart();
      await visitor.message('订阅好了').waitFor();
      const messages = () => app.playground.messagesOf(XIAOMEI).map(({ text }) => text);
      const before = messages();

      const port = await serveForeignPage(app.url, token);
      const foreign = await own.context().newPage();
      const answered = new Set<string>();
      const statuses = new Set<number>();
      const note = (url: string) => void (url.startsWith(app.url) && answered.add(url));
      foreign.on('response', (response) => {
        note(response.url());
        if (response.url().startsWith(app.url)) statuses.add(response.status());
      });
      // Chromium hides the answer to a picture that is none.
      foreign.on('requestfailed', (request) => note(request.url()));
      await foreign.goto(`http://${host}:${port}/`);
      await expect.poll(() => answered.size, { timeout: 10_000 }).toBe(7);
      await foreign.click('#write');
      await foreign.waitForURL(/by-link$/);
      expect([...statuses]).toEqual([403]);
      expect(messages()).toEqual(before);
      const info = await fetch(`${app.url}/bot${token}/getWebhookInfo`);
      expect(await info.json()).toMatchObject({ ok: true, result: { url: '' } });

      await foreign.goBack();
      await foreign.click('#chat');
      await foreign.getByTestId('person-1001').waitFor({ state: 'attached' });
      await visitor.type('/latest');
      await visitor.message('2026-01-09').waitFor();
    },
    60_000,
  );
});
