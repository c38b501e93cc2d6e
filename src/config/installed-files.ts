import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: two above this file as a source, one above it when built. */
const ROOT = new URL(import.meta.url.endsWith('.ts') ? '../../' : '../', import.meta.url);

/** The prompts, which an owner may change. */
export const PROMPTS_DIR = fileURLToPath(new URL('prompts', ROOT));

/** The version of this bot, from package.json. */
export async function readVersion(): Promise<string> {
  return String(JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')).version);
}
