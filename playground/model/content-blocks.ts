import { createHash } from 'node:crypto';

/** Where in the request a quotation comes from. */
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

/** What an answer is made of. */
export type ContentBlock = TextBlock | ThinkingBlock;

/** A text that cites nothing. */
export function textBlock(text: string): TextBlock {
  return { type: 'text', text, citations: null };
}

/** A thought with the signature that its text has; an omitted one is told by its signature alone. */
export function thinkingBlock(thinking: string, display: 'summarized' | 'omitted'): ThinkingBlock {
  const signature = createHash('sha256').update(thinking).digest('base64');
  return { type: 'thinking', thinking: display === 'omitted' ? '' : thinking, signature };
}

/** What may be read of the answer: its text, without thoughts. */
export function textOf(blocks: readonly ContentBlock[]): string {
  return blocks.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

/** The blocks up to so many characters of text; never half a character. */
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
