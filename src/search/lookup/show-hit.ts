import type { Hit } from '../../domain/search.ts';
import { textOf } from '../index/characters.ts';
import { headingOf } from '../index/document-text.ts';
import { type Found, lookAt } from './collect-found.ts';
import { cutSnippet } from './cut-snippet.ts';
import { type OpenedText, placesOf } from './opened-text.ts';
import type { QueryContext } from './query-context.ts';

/** The hit to show for what was found; undefined when its text is gone, or does not match after all. */
export function showHit(context: QueryContext, found: Found): Hit | undefined {
  const { state, open } = context;
  const { focus } = found.focus ? found : (lookAt(context, found) ?? {});
  const opened = open(found.slot);
  const document = state.slots.documents[found.slot] ?? 0;
  const id = state.file.findId(document);
  if (!focus || !opened || id === undefined) return undefined;
  // A damaged one is shown in its folded form.
  const written = state.file.findWritten(document, opened.stored) ?? opened.stored.folded;
  const { snippet, section } = cutSnippet(opened.text, written, focus);
  return {
    id,
    snippet,
    section,
    ...(section !== undefined && { heading: headingIn(opened.text, written, section) }),
  };
}

function headingIn(text: OpenedText, written: Uint16Array, section: number): string {
  const [part] = placesOf(text, headingOf(section));
  return part ? textOf(written.subarray(part.start, part.end)).trim() : '';
}
