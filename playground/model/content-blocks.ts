import { createHash } from 'node:crypto';

/** The source of a quotation in the request. */
export interface Citation {
  readonly type: 'search_result_location';
  readonly cited_text: string;
  readonly search_result_index: number;
  readonly source: string;
  readonly title: string | null;
  readonly start_block_index: number;
  readonly end_block_index: number;
}

export interface TextBlock {
  readonly type: 'text';
  readonly text: string;
  readonly citations: readonly Citation[] | null;
}

export interface ThinkingBlock {
  readonly type: 'thinking';
  readonly thinking: string;
  readonly signature: string;
}

/** A content block of an answer. */
export type ContentBlock = TextBlock | ThinkingBlock;

/** A text block without citations. */
export function textBlock(text: string): TextBlock {
  return { type: 'text', text, citations: null };
}

/** A thinking block with the signature of its text; if omitted, only the signature is included. */
export function thinkingBlock(thinking: string, display: 'summarized' | 'omitted'): ThinkingBlock {
  const signature = createHash('sha256').update(thinking).digest('base64');
  return { type: 'thinking', thinking: display === 'omitted' ? '' : thinking, signature };
}

/** The visible text of an answer, without thinking. */
export function textOf(blocks: readonly ContentBlock[]): string {
  return blocks.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

/** The blocks up to `count` characters of text; never cuts a character. */
export function keepCharacters(blocks: readonly ContentBlock[], count: number): ContentBlock[] {
  let left = Math.max(0, count);
  const kept: ContentBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'thinking') kept.push(block);
    else if (left > 0) {
      const characters = [...block.text];
      kept.push(left < characters.length ? { ...block, text: characters.slice(0, left).join('') } : block);
      left -= characters.length;
    }
  }
  return kept;
}
