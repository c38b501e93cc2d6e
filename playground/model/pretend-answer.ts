import { type ContentBlock, textBlock } from './content-blocks.ts';
import { fillSchema } from './fill-schema.ts';
import { type ModelRequest, type Part, userParts } from './model-request.ts';
import { findParagraphs, isQuotable, readableSentences } from './paragraphs.ts';

/** Sentences of an answer without a schema. */
const SENTENCES = 2;
/** Characters of a text that are compared with the question. */
const MOST_COMPARED = 5_000;

/** One text block of a search result, with its overlap with the question. */
interface Passage {
  readonly part: Part;
  readonly resultIndex: number;
  readonly blockIndex: number;
  readonly text: string;
  readonly score: number;
}

/**
 * The pretend model's own answer, which uses only words of the request: JSON if there is a schema, quotations with citations if
 * they are enabled, else plain quotations. Deterministic.
 */
export function pretendAnswer(request: ModelRequest): ContentBlock[] {
  if (request.schema) {
    return [textBlock(JSON.stringify(fillSchema(request.schema, findParagraphs(request))))];
  }
  const passages = findPassages(request).slice(0, SENTENCES);
  return passages.length > 0 ? passages.flatMap(quote) : [textBlock(plainAnswer(request))];
}

/** The citable blocks of the search results, best first. */
function findPassages(request: ModelRequest): Passage[] {
  const parts = userParts(request);
  const question = pairsOf(parts.flatMap(({ type, texts }) => (type === 'text' ? texts : [])).join('\n'));
  return parts
    .filter(({ type }) => type === 'search_result')
    .flatMap((part, resultIndex) =>
      part.texts.map((text, blockIndex) => ({
        part,
        resultIndex,
        blockIndex,
        text,
        score: overlap(text, question),
      })),
    )
    .filter(({ part, text }) => part.citable && readableSentences(text).length > 0)
    .sort((a, b) => b.score - a.score);
}

/** A sentence of the passage, cited as by the API: with the whole block as its source. */
function quote({ part, resultIndex, blockIndex, text }: Passage, index: number): ContentBlock[] {
  const sentence = readableSentences(text)[0] ?? text;
  const citation = {
    type: 'search_result_location',
    cited_text: text,
    search_result_index: resultIndex,
    source: part.source,
    title: part.title,
    start_block_index: blockIndex,
    end_block_index: blockIndex + 1,
  } as const;
  const block = { type: 'text', text: sentence, citations: [citation] } as const;
  return index === 0 ? [block] : [textBlock('\n'), block];
}

function plainAnswer(request: ModelRequest): string {
  const paragraphs = findParagraphs(request);
  const quotable = paragraphs.filter(isQuotable);
  const sentences = (quotable.length > 0 ? quotable : paragraphs)
    .slice(0, SENTENCES)
    .map(({ text }) => readableSentences(text)[0] ?? text);
  return sentences.join('\n') || 'There was nothing to read.';
}

function overlap(text: string, question: ReadonlySet<string>): number {
  return [...pairsOf(text)].filter((pair) => question.has(pair)).length;
}

/** Character bigrams: close enough to words in any script. */
function pairsOf(text: string): Set<string> {
  const characters = [...text.slice(0, MOST_COMPARED).toLowerCase()];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return new Set(pairs.filter((pair) => /^[\p{L}\p{N}]{2}$/u.test(pair)));
}
