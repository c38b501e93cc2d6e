import type { Block } from '../domain/document.ts';

/** The texts of the headings that have nothing under them: the next thing is a heading of the same level or above, or the end. */
export function findBareHeadings(blocks: readonly Block[]): string[] {
  const shown = blocks.filter(({ kind }) => kind !== 'rule');
  return shown.flatMap((block, place) => {
    if (block.kind !== 'heading') return [];
    const next = shown[place + 1];
    const isBare = next === undefined || (next.kind === 'heading' && next.level <= block.level);
    return isBare ? [block.prose.text.replace(/\s+/g, ' ').trim()] : [];
  });
}
