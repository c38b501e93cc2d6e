import { PRETEND_KEY } from './model/pretend-model.ts';
import { readOptions } from './read-options.ts';
import { type PlaygroundAlone, startAlone } from './start-alone.ts';

function announce({ url, token }: PlaygroundAlone): void {
  process.stdout.write(`
  The playground is open: ${url}/

  For a bot:
    BOT_TOKEN=${token}
    TELEGRAM_API_ROOT=${url}
  For a client of Anthropic's API, the pretend model:
    ANTHROPIC_BASE_URL=${url}
    ANTHROPIC_API_KEY=${PRETEND_KEY}

`);
}

try {
  const playground = await startAlone(readOptions(process.argv.slice(2), process.env));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void playground.close());
  }
  announce(playground);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
