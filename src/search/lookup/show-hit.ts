import type { Hit } from '../../domain/search.ts';
import { textOf } from '../index/characters.ts';
import { headingOf } from '../index/document-text.ts';
import { writtenUnits } from '../index/packed-text.ts';
import type { Found } from './collect-found.ts';
import { cutSnippet } from './cut-snippet.ts';
import { type OpenedText, placesOf, type TextStretch, unitsBetween } from './opened-text.ts';
import type { OpenedDocument, QueryContext } from './query-context.ts';

/** The hit to show for what was found; undefined when its text is gone, or does not match after all. */
export function showHit(context: QueryContext, found: Found): Hit | undefined {
  const { state, open } = context;
  const focus = found.focus ?? found.pass.look(found.slot)?.focus;
  const opened = open(found.slot);
  const document = state.slots.documents[found.slot] ?? 0;
  const id = state.file.findId(document);
  if (!focus || !opened || id === undefined) return undefined;
  const writtenIn = createReader(context, document, opened);
  const { snippet, section } = cutSnippet(opened.text, writtenIn, focus);
  return {
    id,
    snippet,
    section,
    ...(section !== undefined && { heading: headingIn(opened.text, writtenIn, section) }),
  };
}

/** Reads parts of a text as they were written; where that is damaged, in their folded form. */
function createReader(
  { state }: QueryContext,
  document: number,
  { text, stored }: OpenedDocument,
): (part: TextStretch) => string {
  const known = new Map<'open' | 'collapsed', Uint16Array | undefined>();
  return ({ start, end }) => {
    const of = start < text.openEnd ? 'open' : 'collapsed';
    if (!known.has(of)) known.set(of, state.file.findChanges(document, stored, of));
    const changes = known.get(of);
    const folded = unitsBetween(text, start, end);
    return textOf(
      changes ? writtenUnits(folded, changes, of === 'open' ? start : start - text.openEnd) : folded,
    );
  };
}

function headingIn(text: OpenedText, writtenIn: (part: TextStretch) => string, section: number): string {
  const [part] = placesOf(text, headingOf(section));
  return part ? writtenIn(part).trim() : '';
}
