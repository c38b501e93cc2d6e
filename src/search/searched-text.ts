import { joinLines } from '../document/plain-text.ts';
import { unpackTexts } from '../document/section-text.ts';
import type { SectionText } from '../domain/episode.ts';
import type { PackedDocument, SearchDocument } from './search-index.ts';

/** A section as it is searched. */
export function searchedTextOf({ heading, blocks, folded }: SectionText): SearchDocument['sections'][number] {
  return { heading, text: joinLines(blocks), folded };
}

/** The document with its texts unpacked. */
export function unpackDocument(document: SearchDocument | PackedDocument): SearchDocument {
  if ('sections' in document) return document;
  return { ...document, sections: unpackTexts(document.packedTexts).map(searchedTextOf) };
}
