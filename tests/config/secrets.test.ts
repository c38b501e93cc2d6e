import { expect, it } from 'vitest';
import { secretsOf } from '../../src/config/secrets.ts';
import { parseSettings } from '../../src/config/settings.ts';

const secretsIn = (env: Record<string, string>) => secretsOf(parseSettings(env, () => true));

it('what must not be told are the token, the model’s key, the webhook’s secret, the URLs, and their passwords in every spelling', () => {
  const secrets = secretsIn({
    BOT_TOKEN: '12:abc',
    DATABASE_URL: 'postgres://show:p%40ssword@db/show',
    CACHE_URL: 'redis://:sesame@cache',
    PUBLIC_URL: 'https://bot.example',
    WEBHOOK_SECRET: 'tell-nobody',
    ANTHROPIC_API_KEY: 'sk-ant-hush',
    ANTHROPIC_BASE_URL: 'https://show:swordfish@gateway.example',
  });
  expect(secrets).toEqual([
    '12:abc',
    'redis://:sesame@cache',
    'postgres://show:p%40ssword@db/show',
    'tell-nobody',
    'sk-ant-hush',
    'sesame',
    'sesame',
    'p%40ssword',
    'p@ssword',
    'swordfish',
    'swordfish',
  ]);
});

it('so is the password that the driver of the database reads itself, unless it is too short', () => {
  const settings = parseSettings({}, () => true);
  expect(secretsOf(settings, 'p@ss/w#rd')).toEqual(['p@ss/w#rd']);
  expect(secretsOf(settings, 'abc')).toEqual([]);
});

it('a password that is no sound spelling, or too short to be told from other words, stops nothing', () => {
  expect(secretsIn({ DATABASE_URL: 'postgres://show:100%real@db/show' })).toContain('100%real');
  expect(secretsIn({ DATABASE_URL: 'postgres://show:ab@db/show' })).not.toContain('ab');
});
