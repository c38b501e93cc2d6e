import type { Block, Prose } from '../domain/document.ts';
import { innerBlocks, prosesOf } from './inner-blocks.ts';

type Note = Extract<Block, { kind: 'note' }>;

/** The blocks from one heading to the next. */
interface Section {
  readonly blocks: Block[];
  /** The footnotes that are referenced, by label. */
  readonly notes: Map<string, Note[]>;
  /** The labels that it references, in order. */
  readonly wanted: Set<string>;
}

/**
 * Moves each footnote to the end of the section that first references it; if several have the same label, each section keeps its
 * own. An unreferenced footnote stays where it is.
 * @param isHeading whether a block begins a section
 */
export function placeNotes(blocks: readonly Block[], isHeading: (block: Block) => boolean): readonly Block[] {
  if (!blocks.some(isNote)) return blocks;
  const sections = splitAtHeadings(blocks, isHeading);
  const free = freeNotes(sections);
  const placed = new Set<Note>();
  const shown = sections.flatMap(({ blocks: texts, notes, wanted }) => {
    const here = [...wanted].flatMap((label) =>
      free.has(label) ? (free.get(label)?.splice(0, 1) ?? []) : (notes.get(label) ?? []),
    );
    for (const note of here) placed.add(note);
    return [...texts, ...here];
  });
  const left = sections.flatMap(({ notes }) =>
    [...notes.values()].flat().filter((note) => !placed.has(note)),
  );
  return [...shown, ...left];
}

function splitAtHeadings(blocks: readonly Block[], isHeading: (block: Block) => boolean): readonly Section[] {
  const referenced = new Set(blocks.flatMap(labelsIn));
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    const section =
      !last || isHeading(block)
        ? { blocks: [], notes: new Map<string, Note[]>(), wanted: new Set<string>() }
        : last;
    if (section !== last) sections.push(section);
    if (isNote(block) && referenced.has(block.label)) {
      const known = section.notes.get(block.label) ?? [];
      known.push(block);
      section.notes.set(block.label, known);
    } else {
      section.blocks.push(block);
      for (const label of labelsIn(block)) section.wanted.add(label);
    }
  }
  return sections;
}

/** Footnotes for whichever section references them first: their label is unique, or no section both defines and references it. */
function freeNotes(sections: readonly Section[]): ReadonlyMap<string, Note[]> {
  const all = new Map<string, Note[]>();
  const owned = new Set<string>();
  for (const { notes, wanted } of sections) {
    for (const [label, own] of notes) {
      const known = all.get(label) ?? [];
      for (const note of own) known.push(note);
      all.set(label, known);
      if (wanted.has(label)) owned.add(label);
    }
  }
  return new Map([...all].filter(([label, notes]) => notes.length === 1 || !owned.has(label)));
}

function isNote(block: Block): block is Note {
  return block.kind === 'note';
}

/** The labels that a block references, in order. */
function labelsIn(block: Block): string[] {
  return [...prosesOf(block).flatMap(labelsOf), ...innerBlocks(block).flatMap(labelsIn)];
}

function labelsOf({ text, marks }: Prose): string[] {
  return marks.filter(({ kind }) => kind === 'note').map(({ start, end }) => text.slice(start + 1, end - 1));
}
