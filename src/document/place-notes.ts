import type { Block, Prose } from '../domain/document.ts';
import { innerBlocks, prosesOf } from './inner-blocks.ts';

/**
 * Moves each footnote to the end of the section that first points to it; one that nothing points to stays where it is.
 * @param isHeading whether a block begins a section
 */
export function placeNotes(blocks: readonly Block[], isHeading: (block: Block) => boolean): readonly Block[] {
  const notes = new Map(
    blocks.flatMap((block) => (block.kind === 'note' ? [[block.label, block] as const] : [])),
  );
  if (notes.size === 0) return blocks;
  const placed: Block[] = [];
  let wanted: string[] = [];
  const pointedAt = new Set(blocks.flatMap(labelsIn));
  const endSection = () => {
    for (const label of wanted) {
      const note = notes.get(label);
      if (note) placed.push(note);
      notes.delete(label);
    }
    wanted = [];
  };
  for (const block of blocks) {
    if (isHeading(block)) endSection();
    if (block.kind === 'note' && pointedAt.has(block.label)) continue;
    placed.push(block);
    wanted.push(...labelsIn(block));
  }
  endSection();
  return placed;
}

/** The footnotes that a block points to, in its order. */
function labelsIn(block: Block): string[] {
  return [...prosesOf(block).flatMap(labelsOf), ...innerBlocks(block).flatMap(labelsIn)];
}

function labelsOf({ text, marks }: Prose): string[] {
  return marks.filter(({ kind }) => kind === 'note').map(({ start, end }) => text.slice(start + 1, end - 1));
}
