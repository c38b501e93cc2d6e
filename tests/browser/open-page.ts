import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const IMAGES = resolve('docs/images');
/** Debian's; another place can be named in CHROMIUM_PATH. */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Without Chromium there is no browser test; the run says so. */
export const hasChromium = existsSync(CHROMIUM);
if (!hasChromium)
  console.warn(`\nSKIPPED: no browser tests without Chromium at ${CHROMIUM} (set CHROMIUM_PATH)\n`);

/** Opens that address in a fresh browser, which goes when the test ends. Anything the page logs as an error fails the test. */
export async function openPage(url: string, options: BrowserContextOptions): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  onTestFinished(async () => {
    await browser.close();
    if (errors.length > 0) throw new Error(`the page complained: ${errors.join('; ')}`);
  });
  await page.goto(url);
  await page.getByTestId('person-1001').waitFor({ state: 'attached' });
  return page;
}

/** Takes one of the README's pictures anew, with `SCREENSHOTS=1 npm test -- tests/browser`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  // Scrolling comes to rest.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
}

/** The playground's page, as a visitor uses it. */
export interface Visitor {
  become(personId: number): Promise<void>;
  type(text: string): Promise<void>;
  pressStart(): Promise<void>;
  /** Presses the newest button of that label. */
  press(label: string): Promise<void>;
  skipToDigest(): Promise<void>;
  /** The newest message that holds the text. */
  message(text: string | RegExp): Locator;
}

/** @param layout on a phone the people are behind a back button */
export function visit(page: Page, layout: 'desktop' | 'phone'): Visitor {
  return {
    async become(personId) {
      if (layout === 'phone' && (await page.getByTestId('back').isVisible())) {
        await page.getByTestId('back').click();
      }
      await page.getByTestId(`person-${personId}`).click();
    },
    async type(text) {
      await page.getByTestId('composer').fill(text);
      await page.getByTestId('send').click();
    },
    pressStart: () => page.getByTestId('start').click(),
    press: (label) => page.getByTestId('keyboard-button').filter({ hasText: label }).last().click(),
    skipToDigest: () => page.getByTestId('clock-skip').click(),
    message: (text) => page.getByTestId('message').filter({ hasText: text }).last(),
  };
}
