import { describe, expect, it } from 'vitest';
import { startProcess } from './start-process.ts';

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
