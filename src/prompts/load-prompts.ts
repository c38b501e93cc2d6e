import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Prompt, parsePrompt } from './parse-prompt.ts';
import { TASKS, type TaskId, type TaskTable } from './tasks.ts';

/** The prompts of all tasks, one per task. */
export interface Prompts<Tasks extends TaskTable = typeof TASKS> {
  readonly tasks: Tasks;
  get(id: TaskId<Tasks>): Prompt;
}

/** Invalid prompts, with which the bot cannot start; `faults` has one line per fault. */
export class PromptsError extends Error {
  override readonly name = 'PromptsError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads the `*.md` files of a folder, except README.md and subfolders, and checks them against the tasks.
 * @throws {PromptsError} with every fault at once, such as `prompts/digest.md:3: version: expected a whole number`
 */
export async function loadPrompts(dir: string): Promise<Prompts>;
export async function loadPrompts<Tasks extends TaskTable>(
  dir: string,
  tasks: Tasks,
): Promise<Prompts<Tasks>>;
export async function loadPrompts(dir: string, tasks: TaskTable = TASKS): Promise<Prompts<TaskTable>> {
  const folder = basename(resolve(dir));
  const names = await readdir(dir).catch((error: Error) => {
    throw new PromptsError([`${folder}: cannot be read: ${error.message}`]);
  });
  const prompts = new Map<string, Prompt>();
  const faults: string[] = [];
  for (const name of names.filter((each) => each.endsWith('.md') && each !== 'README.md').sort()) {
    const read = parsePrompt(await readFile(join(dir, name)), tasks);
    if ('faults' in read) {
      faults.push(...read.faults.map(({ line, what }) => `${folder}/${name}:${line}: ${what}`));
    } else if (prompts.has(read.prompt.id)) {
      faults.push(`${folder}/${name}:1: id: another file already has the prompt ${read.prompt.id}`);
    } else prompts.set(read.prompt.id, read.prompt);
  }
  const missing = Object.keys(tasks).filter((id) => !prompts.has(id));
  // A file with faults may be the missing prompt: its id is unknown.
  if (faults.length === 0) faults.push(...missing.map((id) => `${folder}: the prompt of ${id} is missing`));
  if (faults.length > 0) throw new PromptsError(faults);
  return { tasks, get: (id) => getPrompt(prompts, id) };
}

function getPrompt(prompts: ReadonlyMap<string, Prompt>, id: string): Prompt {
  const prompt = prompts.get(id);
  if (!prompt) throw new Error(`there is no prompt ${id}`);
  return prompt;
}
