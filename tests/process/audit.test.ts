import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BUILT_BOT } from '../built-bot.ts';

const GOOD = [
  '---\ntitle: 潮汐电站\ndate: 2026-01-05\ncompanies_orgs: [浪涌能源, 没提到的公司]\n---',
  '### 涨潮\n\n浪涌能源在海湾里装了**涡轮**（Turbine: 水推动的轮子）。\n\n### 退潮\n\n水也往回流。\n',
].join('\n');

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly home: string;
}

/** Runs the command over a folder `content` with these files. */
async function audit(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Run> {
  const home = await mkdtemp(join(tmpdir(), 'audit-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  await mkdir(join(home, 'content'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(home, 'content', name), text);
  const child = spawn(process.execPath, [...BUILT_BOT, 'audit', ...args], {
    cwd: home,
    env: { PATH: process.env['PATH'], HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr, home };
}

describe('the audit', () => {
  it('prints what is refused, what is warned of and a summary, and leaves with 1', async () => {
    const littered = Object.fromEntries(
      Array.from({ length: 22 }, (_, at) => [
        `w${at}.md`,
        GOOD.replace('---\n', '---\ntags: a, b\n')
          .replace('潮汐电站', `潮汐电站 ${at}`)
          .replace('\n### ', '\n</details>\n\n### '),
      ]),
    );
    const { code, stdout, stderr, home } = await audit({
      'good.md': GOOD,
      ...littered,
      'bad.md': GOOD.replace('2026-01-05', '2026/1/5'),
      'twin-1.md': GOOD.replace('潮汐电站', '双生').replace('---\n', '---\nid: one\n'),
      'twin-2.md': GOOD.replace('潮汐电站', '双生').replace('---\n', '---\nid: one\n'),
    });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'Refused: 2 in 2 files\n  expected-date: 1\n    content/bad.md:3: date: expected',
    );
    expect(stdout).toContain('content/twin-2.md:2: id: the same id or source as content/twin-1.md');
    expect(stdout).toContain('Warnings: 44 in 22 files\n');
    expect(stdout).toContain("    content/w0.md:2: tags: a list in one text, 'a, b'; write [a, b]");
    expect(stdout).toContain('    content/w0.md:7: body: <details>');
    expect(stdout.match(/ {4}… and 2 more/g)).toHaveLength(2);
    for (const line of [
      /files +26/,
      /episodes +24 \(drafts 0, hidden 0\)/,
      /sections +48/,
      /terms +24/,
      /listed names +48/,
      /… not in the text +24 \(50\.0 %\)/,
      /sections that show nothing +0/,
      /left in texts +label 0, tag 0, comment 0, marker 0, asterisks 0/,
    ])
      expect(stdout).toMatch(line);
    expect(stderr).toMatch(/26\/26 files\n$/);
    await expect(access(join(home, 'data'))).rejects.toThrow('ENOENT');
  });

  it('leaves with 0 when nothing is refused, and takes another folder', async () => {
    const { code, stdout } = await audit({ 'good.md': GOOD }, 'content');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Refused: none\n\nWarnings: none\n\nSummary\n/);
  });

  it('leaves alone what the bot leaves alone', async () => {
    const { code, stdout } = await audit({ 'good.md': GOOD, '_partial.md': '<footer>\n' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Refused: none\n/);
  });

  it('gives machines one object', async () => {
    const files = {
      'good.md': GOOD,
      'w.md': GOOD.replace('潮汐电站', '风车').replace('---\n', '---\nSpeaker: 阿禾\n'),
    };
    const { code, stdout } = await audit(files, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      folder: 'content',
      episodes: 2,
      sections: 4,
      names: 4,
      unsupported: 2,
      emptySections: 0,
      leftovers: [],
      refused: [],
      warnings: [{ path: 'content/w.md', line: 2, field: 'Speaker', code: 'key-read-as' }],
    });
  });

  it('says what is wrong with its words, and that there is no such folder', async () => {
    const wrong = await audit({}, '--yaml');
    expect([wrong.code, wrong.stderr]).toEqual([1, '--yaml: not known; write `audit [DIR] [--json]`\n']);
    const missing = await audit({}, 'nowhere');
    expect(missing.code).toBe(1);
    expect(missing.stdout).toContain('nowhere:1: folder: the content folder is missing');
  });
});
