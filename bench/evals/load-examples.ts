import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Example, parseExample } from './example.ts';

/** Examples with which nothing can be judged; `faults` has one line for each fault. */
export class ExamplesError extends Error {
  override readonly name = 'ExamplesError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads all `*.md` of a folder, by name.
 * @throws {ExamplesError} with every fault at once, such as `examples/ask-unknown.md: expect.answered: only of ask`
 */
export async function loadExamples(dir: string): Promise<readonly Example[]> {
  const folder = basename(resolve(dir));
  const files = await readdir(dir).catch((error: Error) => {
    throw new ExamplesError([`${folder}: cannot be read: ${error.message}`]);
  });
  const examples: Example[] = [];
  const faults: string[] = [];
  for (const file of files.filter((each) => each.endsWith('.md')).sort()) {
    const read = parseExample(file.slice(0, -'.md'.length), await readFile(join(dir, file), 'utf8'));
    if ('example' in read) examples.push(read.example);
    else faults.push(...read.faults.map((fault) => `${folder}/${file}: ${fault}`));
  }
  if (examples.length + faults.length === 0) faults.push(`${folder}: there are no examples`);
  if (faults.length > 0) throw new ExamplesError(faults);
  return examples;
}
