import type { EpisodeWriter } from '../search/episode-writer.ts';
import { ENGLISH, HEADINGS, SENTENCES } from '../search/phrases.ts';
import { between, pick, type Random } from '../search/random.ts';

/** What one note's body looks like. */
export interface BodyShape {
  /** UTF-8, about. */
  readonly bytes: number;
  /** Each paragraph is followed by its English original, folded away. */
  readonly isBilingual: boolean;
  /** Each paragraph says who speaks. */
  readonly isTranscript: boolean;
  readonly speakers: readonly string[];
}

/** How often a section holds it, or a note is one of those. */
const RATES = { list: 0.12, quote: 0.04, table: 0.004, formula: 0.003, chunk: 0.02, bare: 0.05 };
/** Most sections are short, few are very long. */
const SECTION_BYTES = { median: 3_200, spread: 0.9 };
const SENTENCES_A_PARAGRAPH = 5;
/** English is that much longer than what became of it. */
const ORIGINAL_SENTENCES = 7;

/** Writes sections until the body is as long as it should be. */
export function writeBody(random: Random, writer: EpisodeWriter, shape: BodyShape): string {
  const parts: string[] = [];
  if (random() < RATES.chunk) parts.push('<!-- chunk 1/3 -->');
  // Some notes have no headings at all, as they came from a recording.
  const isBare = random() < RATES.bare;
  for (let bytes = 0; bytes < shape.bytes; ) {
    writer.turn();
    if (!isBare) parts.push(`## ${writer.fill(pick(random, HEADINGS), 'heading')}`);
    const wanted = Math.min(aboutMedian(random, SECTION_BYTES), shape.bytes - bytes);
    const section = writeSection(random, writer, shape, wanted);
    parts.push(section);
    bytes += Buffer.byteLength(section);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Log-normal, as lengths of texts are. */
export function aboutMedian(random: Random, { median, spread }: { median: number; spread: number }): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(median * Math.exp(spread * normal));
}

function writeSection(random: Random, writer: EpisodeWriter, shape: BodyShape, wanted: number): string {
  const blocks: string[] = [];
  const add = (block: string): number => Buffer.byteLength(blocks[blocks.push(block) - 1] ?? '');
  let bytes = 0;
  do {
    const speaker = shape.isTranscript ? `**${pick(random, shape.speakers)}**: ` : '';
    bytes += add(speaker + sentences(random, writer, SENTENCES, between(random, 2, SENTENCES_A_PARAGRAPH)));
    if (shape.isBilingual) bytes += add(foldedOriginal(random, writer));
  } while (bytes < wanted);
  for (const block of rareBlocks(random, writer)) add(block);
  return blocks.join('\n\n');
}

function sentences(random: Random, writer: EpisodeWriter, from: readonly string[], count: number): string {
  const gap = from === ENGLISH ? ' ' : '';
  return Array.from({ length: count }, () => writer.fill(pick(random, from), 'text')).join(gap);
}

function foldedOriginal(random: Random, writer: EpisodeWriter): string {
  const original = sentences(random, writer, ENGLISH, between(random, 3, ORIGINAL_SENTENCES));
  return `<details>\n<summary>View/Hide Original English</summary>\n\n${original}\n\n</details>`;
}

function* rareBlocks(random: Random, writer: EpisodeWriter): Generator<string> {
  const sentence = (): string => writer.fill(pick(random, SENTENCES), 'text');
  const rows = Array.from({ length: between(random, 3, 6) }, (_, row) => row + 1);
  if (random() < RATES.list) yield rows.map(() => `- ${sentence()}`).join('\n');
  if (random() < RATES.quote) yield `> ${sentence()}`;
  if (random() < RATES.table) {
    const cells = rows.map(
      (row) => `| ${row} | ${writer.fill('{A}的{N}', 'heading')} | ${writer.fill('{F}', 'heading')} |`,
    );
    yield ['| 序号 | 项目 | 数值 |', '| --- | --- | --- |', ...cells].join('\n');
  }
  if (random() < RATES.formula) yield '$$\nE = \\frac{a + b}{2}\n$$';
}
