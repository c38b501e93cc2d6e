import type { Entity } from '../../domain/entity.ts';
import type { PlacedEntry } from '../../domain/glossary.ts';
import { shorten } from '../common/clean-text.ts';
import type { Phrases } from '../phrases.ts';

/** UTF-16 units of a heading. */
const HEADING_LIMIT = 60;

/** Why an episode is on an entity's page. */
export function reasonText({ reason, place }: PlacedEntry, { kind }: Entity, phrases: Phrases): string {
  if (reason === 'listed') return phrases.entity.unsupported;
  if (reason === 'explained') return phrases.entity.explainedIn;
  switch (place?.kind) {
    case 'title':
      return phrases.entity.inTitle;
    case 'summary':
      return phrases.entity.inSummary;
    case 'section':
      return phrases.entity.inSection(shorten(place.heading, HEADING_LIMIT) || phrases.opening);
    default:
      // Tags and categories need not occur in the text.
      return kind === 'tag' || kind === 'category' ? phrases.entity.labelled : phrases.entity.inText;
  }
}
