import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startProcess } from './start-process.ts';

/** What the playground answers under that name. */
function askAs(host: string, port: number): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = get({ port, host: '127.0.0.1', headers: { host } }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    asked.on('error', reject);
  });
}

const OPEN = /playground is open: http:\/\/127\.0\.0\.1:(\d+)/;

describe('the process', () => {
  it('tells each wrong setting on its own line of stderr and leaves with 1', async () => {
    const { output, exit } = await startProcess({
      BOT_TOKEN: 'secret-but-no-token',
      TIME_ZONE: 'Mars/Olympus',
      DIGEST_TIME: '13:70',
      ADMIN_IDS: '12,editor',
      DIGEST_CRON: 'often',
      DRAFTS: 'perhaps',
      PORT: '99999',
    });
    expect(await exit).toBe(1);
    const lines = output().stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(':'))).toSorted()).toEqual([
      'ADMIN_IDS',
      'BOT_TOKEN',
      'DIGEST_CRON',
      'DIGEST_TIME',
      'DRAFTS',
      'PORT',
      'TIME_ZONE',
    ]);
    expect(output().stderr).toContain('Mars/Olympus');
    expect(output().stderr).not.toContain('secret');
    expect(output().stdout).toBe('');
  });

  it('refuses to be a playground in production', async () => {
    const { output, exit } = await startProcess({ NODE_ENV: 'production' });
    expect(await exit).toBe(1);
    expect(output().stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^BOT_TOKEN: missing/)]);
  });

  it('says why others cannot open the playground where HOST is open to them', async () => {
    const run = await startProcess({ HOST: '0.0.0.0' });
    const [, port = ''] = await run.says(OPEN);
    await run.says(/HOST is 0\.0\.0\.0, but without BOT_TOKEN this is the playground/);
    const answer = await askAs('192.0.2.7', Number(port));
    expect(answer).toMatchObject({ status: 403, text: expect.stringContaining('BOT_TOKEN') });
  });

  it.each([
    'postgres://show:12#hunter@db/show',
    'postgres://show:12/hunter@db/show',
    'postgres://show:p@12/hunter#2@db/show',
    'postgres://show:12?hunter@db/show',
    'postgres://show:hunter#@db/show',
    'postgres://show:hunter/2@db/show',
  ])('refuses %s, whose password is not whole, without a word of it', async (url) => {
    const { output, exit } = await startProcess({ BOT_TOKEN: '1:x', DATABASE_URL: url });
    expect(await exit).toBe(1);
    const { stdout, stderr } = output();
    expect(stderr).toMatch(/^DATABASE_URL: [^\n]+\n$/);
    expect(stdout + stderr).not.toMatch(/hunter|12/);
  });

  it('tells that its port is taken, and leaves with 1', async () => {
    const first = await startProcess({});
    const [, port = ''] = await first.says(OPEN);
    const { output, exit } = await startProcess({ PORT: port });
    expect(await exit).toBe(1);
    expect(output().stderr).toContain(`PORT: ${port} is in use`);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`ends with 0 on ${signal}`, async () => {
      const run = await startProcess({});
      await run.says(OPEN);
      run.child.kill(signal);
      expect(await run.exit).toBe(0);
      expect(run.output().stderr).toBe('');
    });
  }
});
