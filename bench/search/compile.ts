import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What children run, and what they start in a thread. */
const CHILD = 'bench/search/child.ts';
const ENTRIES = [CHILD, 'src/search/search-worker.ts'];
const IMPORT =
  /^(?:import|export) (?!type ).*?from '(\.[^']+)'|^\} from '(\.[^']+)'|import\('(\.[^']+)'\)/gmu;
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
};

/**
 * Writes what children need of this folder and of the sources as JavaScript, as the build would, so that they start without a
 * compiler of their own.
 * @returns the path of what children run
 */
export async function compileChild(folder: string): Promise<string> {
  const names = new Set(ENTRIES);
  // A set that grows while it is walked is walked to its end.
  for (const name of names) {
    const text = await readFile(join(ROOT, name), 'utf8');
    for (const [, one, other, late] of text.matchAll(IMPORT))
      names.add(join(dirname(name), one ?? other ?? late ?? ''));
    const target = join(folder, toJavaScript(name));
    if ((await changedAt(target)) > (await changedAt(join(ROOT, name)))) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(
      target,
      ts.transpileModule(text, { compilerOptions: OPTIONS, fileName: name }).outputText,
    );
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const shared of ['node_modules', 'content']) {
    await symlink(join(ROOT, shared), join(folder, shared)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  return join(folder, toJavaScript(CHILD));
}

function toJavaScript(name: string): string {
  return name.replace(/\.ts$/u, '.js');
}

/** 0 when there is no such file. */
async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
}
