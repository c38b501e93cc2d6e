import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium, openPage, takePicture, visit } from './open-page.ts';
import { DESKTOP, PHONE, startDemo } from './start-demo.ts';

const XIAOMEI = 1001;
const EDITOR = 1009;

async function walk(layout: 'desktop' | 'phone', options: BrowserContextOptions): Promise<void> {
  const app = await startDemo();
  const page = await openPage(app.url, options);
  const visitor = visit(page, layout);
  const picture = (name: string) => takePicture(page, name);

  await visitor.become(XIAOMEI);
  await visitor.pressStart();
  await visitor.message('订阅好了').waitFor();
  await visitor.type('/company');
  await visitor.message('Nvidia').waitFor();
  await visitor.press('台积电');
  await visitor.message(/台积电 = .*公司/s).waitFor();

  await visitor.become(EDITOR);
  await visitor.message('要发布吗').waitFor();
  await visitor.press('发布');
  await visitor.message('已发布').waitFor();

  await visitor.become(XIAOMEI);
  await visitor.skipToDigest();
  const digest = visitor.message('一张清单管到海外');
  await digest.waitFor();
  expect(await digest.textContent()).toContain('另一只手：补贴');
  await picture(layout === 'desktop' ? 'playground-wide' : 'phone-digest');

  // The title is a link that starts the bot with the episode.
  if (layout === 'desktop') await digest.getByRole('link', { name: '一张清单管到海外' }).click();
  else await visitor.press('打开全文');
  await visitor.message('名词解释').waitFor();
  if (layout === 'phone') await picture('phone-episode');
  await visitor.press('两张清单');
  await visitor.message('两张清单：管东西，管对象').waitFor();

  const widths = await page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]');
  const [scrollWidth, innerWidth] = widths as [number, number];
  expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
}

describe.skipIf(!hasChromium)('a visitor of the playground', () => {
  it('subscribes, looks around, publishes as the editor and reads the digest, on a desktop', () =>
    walk('desktop', DESKTOP));

  it('does the same on a phone', () => walk('phone', PHONE));

  it('finds it dark where the system is dark, and in English when Alex writes', async () => {
    const app = await startDemo();
    const page = await openPage(app.url, { ...PHONE, colorScheme: 'dark', locale: 'en-GB' });
    const visitor = visit(page, 'phone');
    await visitor.become(1003);
    await visitor.pressStart();
    await visitor.type('/latest');
    await visitor.message('2026-01-09').waitFor();
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    const [red = 255] = String(background).match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(80);
    await takePicture(page, 'phone-dark');
  });

  it('sees labels of buttons on one line, and none of them cut', async () => {
    const app = await startDemo();
    const page = await openPage(app.url, { ...PHONE, locale: 'en-GB' });
    const visitor = visit(page, 'phone');
    await visitor.become(1003);
    await visitor.pressStart();
    await visitor.message('Welcome').waitFor();
    for (const [asked, answered] of [
      ['/company', 'Samsung Electronics'],
      ['/product', 'Products'],
      ['/show', 'Shows'],
      ['/days', 'On which days'],
      ['/mode', 'How should new episodes'],
      ['/settings', 'Settings'],
    ] as const) {
      await visitor.type(asked);
      await visitor.message(answered).waitFor();
    }
    const shown = await page.evaluate(
      `Array.from(document.querySelectorAll(".keyboard-label"), (label) => ({
        text: label.textContent,
        lines: Math.round(label.getBoundingClientRect().height / 19),
        isCut: label.scrollWidth > label.clientWidth + 1,
      }))`,
    );
    const labels = shown as { text: string; lines: number; isCut: boolean }[];
    expect(labels.length).toBeGreaterThan(40);
    expect(labels.filter(({ lines, isCut }) => lines !== 1 || isCut)).toEqual([]);
  });

  it('drops a file as the editor and gets its faults by line, then a preview', async () => {
    const app = await startDemo();
    const page = await openPage(app.url, DESKTOP);
    const visitor = visit(page, 'desktop');
    await visitor.become(EDITOR);
    const send = (name: string, text: string) =>
      page
        .getByTestId('attach-input')
        .setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
    await send('bad.md', '---\ntitle: 试一试\ndate: 2026/1/21\n---\n正文\n');
    await visitor.message('bad.md:3: date').waitFor();
    await send('good.md', '---\ntitle: 试一试\ndate: 2026-01-21\n---\n### 一\n\n正文。\n');
    await visitor.message('保存并发布吗').waitFor();
    await visitor.press('保存并发布');
    await visitor.message(/good\.md.*已发布/).waitFor();
  });
});
