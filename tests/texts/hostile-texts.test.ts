import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureGrowth } from './growth.ts';
import { HOSTILE_SHAPES } from './hostile-shapes.ts';
import { READING_FUNCTIONS } from './reading-functions.ts';
import { EPISODE_FUNCTIONS, TEXT_FUNCTIONS } from './text-functions.ts';

const ALL = { ...TEXT_FUNCTIONS, ...READING_FUNCTIONS, ...EPISODE_FUNCTIONS };

/** A shape in bytes of UTF-8, not in characters. */
function inBytes(shape: (size: number) => string): (bytes: number) => string {
  return (bytes) => {
    const text = Buffer.from(shape(bytes)).subarray(0, bytes).toString();
    return text.replace(/\ufffd{1,3}$/, '');
  };
}

/** Every function meets a third of the shapes, each another third, so that all are met; with `HOSTILE=all` it meets them all. */
const STEP = process.env['HOSTILE'] === 'all' ? 1 : 3;
const FUNCTIONS = Object.entries(ALL).map(([name, run], index) => [name, run, index] as const);

describe('the work over a hostile text grows with it', () => {
  it.each(FUNCTIONS)(
    '%s',
    async (_, run, index) => {
      const shapes = Object.entries(HOSTILE_SHAPES).filter((_entry, place) => place % STEP === index % STEP);
      const grown = [];
      for (const [shape, make] of shapes) {
        const growth = await measureGrowth(run, inBytes(make));
        if (growth) grown.push({ shape, ...growth });
      }
      expect(grown).toEqual([]);
    },
    300_000,
  );
});

/** First parameters that are a whole text of an editor or a person. */
const TEXTS =
  /export (?:async )?function\*? (\w+)\(\s*(?:text|body|markdown|source|query|question|raw): string\b/g;
/** Rooms whose texts are the bot's own, or come from Telegram bounded, or that only tests and the playground have. */
const ROOMS = [
  'assistant',
  'catalog',
  'content',
  'document',
  'domain',
  'editing',
  'grounding',
  'llm',
  'prompts',
  'search',
];
/** Those that others in the table call with all of their text, and those that read the bot's own prompt files. */
const WITHIN_OTHERS: readonly string[] = [
  'search/paragraph-shares.ts sharesOfText',
  'content/strip-invisible.ts mayHoldInvisible',
  'document/dense-text.ts hasManySigns',
  'document/dense-text.ts isDense',
  'content/plain-yaml.ts readPlainYaml',
  'content/yaml-mapping.ts readYamlMapping',
  'document/html-names.ts findTag',
  'document/plain-source.ts plainParagraphs',
  'grounding/ranges.ts joinRanges',
  'grounding/subjects.ts createSubjectFinder',
  'prompts/prompt-fields.ts readFields',
  'prompts/split-prompt.ts splitPrompt',
  'prompts/template.ts parseTemplate',
];

it('every function that takes a text is measured', () => {
  const src = join(import.meta.dirname, '../../src');
  const missing = ROOMS.flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const code = readFileSync(join(src, room, file), 'utf8');
        return [...code.matchAll(TEXTS)].map(([, name]) => `${room}/${file} ${name}`);
      }),
  ).filter((name) => !(name in ALL) && !WITHIN_OTHERS.includes(name));
  expect(missing).toEqual([]);
});
