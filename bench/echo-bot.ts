/** The least that a grammY bot can be: what it takes to answer is transport, not ours. */
import { Bot } from 'grammy';

const bot = new Bot(process.env['BOT_TOKEN'] ?? '', {
  client: { apiRoot: process.env['TELEGRAM_API_ROOT'] ?? '' },
});
bot.on('message', (context) => context.reply(context.message.text ?? ''));
process.once('SIGTERM', () => void bot.stop());
await bot.start();
