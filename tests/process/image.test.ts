import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProcess } from './start-process.ts';

const HOME = mkdtempSync(join(tmpdir(), 'image-'));
/** As the stages of the Dockerfile have it. */
const BUILD = join(HOME, 'build');
const IMAGE = join(HOME, 'app');

/** Carries out what a stage of the Dockerfile copies out of the checkout. */
function copyStage(stage: string, into: string): void {
  mkdirSync(into);
  const copies = stage.matchAll(/^COPY (?!--from)(?:--chown=\S+ )?(.+) (\S+)$/gm);
  for (const [, sources = '', target = ''] of copies) {
    for (const source of sources.split(' ')) {
      cpSync(resolve(source), join(into, target.endsWith('/') ? join(target, source) : target), {
        recursive: true,
      });
    }
  }
  symlinkSync(resolve('node_modules'), join(into, 'node_modules'));
}

/** A build takes some seconds, and many times that on a busy machine. */
const BUILD_MS = 120_000;

beforeAll(() => {
  const stages = readFileSync('Dockerfile', 'utf8').split(/^FROM /m);
  const build = stages.find((stage) => stage.includes(' AS build')) ?? '';
  copyStage(build, BUILD);
  const [, command = ''] = /^RUN (npm run build.*)$/m.exec(build) ?? [];
  execFileSync(command, { cwd: BUILD, shell: true, stdio: 'pipe' });
  copyStage(stages.at(-1) ?? '', IMAGE);
  cpSync(join(BUILD, 'dist'), join(IMAGE, 'dist'), { recursive: true });
}, BUILD_MS);

afterAll(() => rmSync(HOME, { recursive: true, force: true }));

const startImage = (env: Readonly<Record<string, string>>) => startProcess(env, join(IMAGE, 'dist/main.js'));

describe('what the image is made of', () => {
  it('is named by its version and its digest wherever it comes from elsewhere', () => {
    const stages = [...readFileSync('Dockerfile', 'utf8').matchAll(/^FROM (\S+)(?: AS (\S+))?$/gm)];
    const own = stages.map(([, , name]) => name);
    const named = stages.map(([, from = '']) => from).filter((from) => !own.includes(from));
    const composed = [...readFileSync('docker-compose.yml', 'utf8').matchAll(/^ *image: (\S+)$/gm)];
    const images = [...named, ...composed.map(([, image = '']) => image)];
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/^\w+:\d+\.\d+[\w.-]*@sha256:[\da-f]{64}$/);
  });

  it('holds neither the playground nor source maps', () => {
    const files = readdirSync(IMAGE, { recursive: true, encoding: 'utf8' }).filter(
      (file) => !file.startsWith('node_modules'),
    );
    expect(files).toContain('dist/main.js');
    expect(files.filter((file) => /\.map$|\.ts$|\bpage\b|^dist\/playground-/.test(file))).toEqual([]);
    // The first of the people, and the key of the pretend model.
    const code = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(IMAGE, file), 'utf8'));
    expect(code.filter((text) => /xiaomei|pretend-key|sourceMappingURL/.test(text))).toEqual([]);
  });

  it.each(['', 'production'])(
    'says where the playground is when there is no token and NODE_ENV is "%s"',
    async (env) => {
      const { exit, output } = await startImage({ NODE_ENV: env });
      expect(await exit).toBe(1);
      expect(output().stdout).toBe('');
      expect(output().stderr.trimEnd().split('\n')).toEqual([
        expect.stringMatching(
          /^BOT_TOKEN: missing; .*playground is .*not in the image.*checkout.*npm ci && npm start/,
        ),
      ]);
    },
  );

  it('runs with a token', async () => {
    const bot = await startImage({ BOT_TOKEN: '1:x', TELEGRAM_API_ROOT: 'http://127.0.0.1:9' });
    await bot.says(/no answer from Telegram yet/);
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
  });
});
