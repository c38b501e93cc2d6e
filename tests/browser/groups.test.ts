import { Bot, InlineKeyboard } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PLAYGROUND_GROUPS, PLAYGROUND_PEOPLE } from '../../playground/people.ts';
import { startPlayground, TOKEN } from '../../playground/tests/start-playground.ts';
import { hasChromium, openPage, visit } from './open-page.ts';

const [FORUM, CHANNEL] = PLAYGROUND_GROUPS.map(({ id }) => `group-${id}`);
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/** A playground whose bot greets on /start, where it was said, names who presses, and tells them alone a secret. */
async function startGreeter(): Promise<string> {
  const { root } = await startPlayground({ people: PLAYGROUND_PEOPLE, groups: PLAYGROUND_GROUPS });
  const bot = new Bot(TOKEN, { client: { apiRoot: root } });
  bot.command('start', (ctx) =>
    ctx.reply('Welcome', {
      reply_markup: new InlineKeyboard().text('Me', 'me').text('Secret', 'secret'),
      reply_parameters: { message_id: ctx.msg.message_id },
    }),
  );
  bot.callbackQuery('me', (ctx) => ctx.answerCallbackQuery(`pressed by ${ctx.from.username}`));
  bot.callbackQuery('secret', async (ctx) => {
    await ctx.answerCallbackQuery();
    await ctx.reply(`Only for ${ctx.from.username}`, {
      ephemeral_message_parameters: {
        receiver_user_id: ctx.from.id,
        callback_query_id: ctx.callbackQuery.id,
        replace_callback_query_message: true,
      },
    });
  });
  const running = bot.start();
  onTestFinished(async () => {
    await bot.stop();
    await running;
  });
  return root;
}

describe.skipIf(!hasChromium)('a visitor of a group', () => {
  it('adds the bot, starts it in a topic, speaks as several people and removes it', async () => {
    const page = await openPage(await startGreeter(), PHONE);
    const visitor = visit(page, 'phone');
    await page.getByTestId('back').click();
    await page.getByTestId(FORUM ?? '').click();
    await page.getByRole('button', { name: '把机器人加进来' }).click();
    await visitor.message('编辑 把 Daily 加了进来').waitFor();

    await page.getByTestId('topic-11').click();
    await visitor.pressStart();
    await visitor.message('Welcome').waitFor();
    await page.getByTestId('speaker').selectOption('1002');
    await visitor.type('早安');
    await visitor.message('早安').waitFor();
    expect(await visitor.message('早安').getAttribute('class')).toContain('is-own');
    await visitor.press('Me');
    await page.getByTestId('toast').filter({ hasText: 'pressed by zhiming' }).waitFor();
    await page.getByTestId('speaker').selectOption('1001');
    expect(await visitor.message('早安').textContent()).toContain('志明');

    await page.getByTestId('topic-12').click();
    expect(await page.getByTestId('message').count()).toBe(0);
    await page.getByTestId('open-menu').click();
    await page.getByTestId('menu-bot').click();
    await page.getByTestId('chat-subtitle').filter({ hasText: '机器人不在' }).waitFor();
    await page.getByTestId('topic-0').click();
    await visitor.message('编辑 请 Daily 离开了').waitFor();
    const widths = await page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]');
    expect(widths).toEqual([390, 390]);
  });

  it('sees what is for them alone, in the place of what the others go on seeing', async () => {
    const page = await openPage(await startGreeter(), PHONE);
    const visitor = visit(page, 'phone');
    await page.getByTestId('back').click();
    await page.getByTestId(FORUM ?? '').click();
    await page.getByRole('button', { name: '把机器人加进来' }).click();
    await visitor.type('/start');
    await visitor.message('Welcome').waitFor();
    await page.getByTestId('speaker').selectOption('1001');
    await visitor.press('Secret');
    await visitor.message('Only for xiaomei').waitFor();
    expect(await visitor.message('Only for xiaomei').textContent()).toContain('只有你看得到');
    expect(await visitor.message('Welcome').count()).toBe(0);
    await page.getByTestId('speaker').selectOption('1002');
    await visitor.message('Welcome').waitFor();
    expect(await visitor.message('Only for').count()).toBe(0);
  });

  it('posts in a channel as its admin and only reads as another', async () => {
    const page = await openPage(await startGreeter(), { viewport: { width: 1280, height: 800 } });
    const visitor = visit(page, 'desktop');
    await page.getByTestId(CHANNEL ?? '').click();
    await page.getByTestId('start').click();
    await page.getByTestId('chat-subtitle').filter({ hasText: '机器人是管理员' }).waitFor();
    await visitor.type('新的一期来了');
    await visitor.message('新的一期来了').waitFor();
    await page.getByTestId('speaker').selectOption('1003');
    await page.getByText('Only admins post in this channel.').waitFor();
    expect(await page.getByTestId('composer').isVisible()).toBe(false);
  });
});
