import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium, openPage, takePicture, visit } from './open-page.ts';
import { DESKTOP, PHONE, startDemo } from './start-demo.ts';

const XIAOMEI = 1001;

async function walk(layout: 'desktop' | 'phone', options: BrowserContextOptions): Promise<void> {
  const app = await startDemo();
  const page = await openPage(app.url, options);
  const visitor = visit(page, layout);
  await visitor.become(XIAOMEI);
  await visitor.pressStart();
  await visitor.message('订阅好了').waitFor();
  await visitor.type('/ask 阿斯麦怎样打锡滴？');
  const answer = visitor.message('节目里是这么说的');
  await answer.waitFor();
  if (layout === 'phone') await takePicture(page, 'phone-ask');

  await answer.hover();
  await answer.getByTestId('reply').click();
  const bar = page.getByTestId('reply-bar');
  await bar.getByText('阿斯麦怎样打锡滴').waitFor();
  await page.getByTestId('composer').press('Escape');
  await bar.waitFor({ state: 'hidden' });
  await answer.getByTestId('reply').click();
  await visitor.type('那镜子呢？');
  await bar.waitFor({ state: 'hidden' });
  await visitor.message('❓ 那镜子呢？').waitFor();
  expect(await visitor.message(/^晨间一讲.*那镜子呢？/s).count()).toBe(1);

  const call = (method: string, body: object) =>
    fetch(`${app.url}/bot${app.playground.token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: XIAOMEI, ...body }),
    });
  const draft = page.getByTestId('draft');
  await call('sendMessageDraft', { draft_id: 1, text: '正在读 12 段原文…' });
  await draft.getByText('正在读 12 段原文…').waitFor();
  await call('sendMessageDraft', { draft_id: 1, text: '镜子由蔡司制造。[1]\n\n正在读 12 段原文…' });
  await draft.getByText('镜子由蔡司制造').waitFor();
  expect(await draft.count()).toBe(1);
  await call('sendMessage', { text: '镜子由蔡司制造。' });
  await draft.waitFor({ state: 'detached' });
  await call('sendMessageDraft', { draft_id: 2, text: '写到一半' });
  await draft.getByText('写到一半').waitFor();
  app.clock.advance(30_000);
  await page.reload();
  await visitor.message('镜子由蔡司制造。').waitFor();
  expect(await draft.count()).toBe(0);
}

describe.skipIf(!hasChromium)('questions on the page', () => {
  it('are answered, and asked on by a reply, on a desktop', () => walk('desktop', DESKTOP), 60_000);
  it('are answered, and asked on by a reply, on a phone', () => walk('phone', PHONE), 60_000);
});
