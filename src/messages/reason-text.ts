import type { Entity } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import type { EntryReason } from '../domain/glossary.ts';
import { shorten } from './clean-text.ts';
import { findMatch, type MatchPlace } from './match-place.ts';
import type { Phrases } from './phrases.ts';

/** UTF-16 units of a heading. */
const HEADING_LIMIT = 60;

/** Says why an episode stands on an entity's page. */
export function reasonText(reason: EntryReason, entity: Entity, episode: Episode, phrases: Phrases): string {
  if (reason === 'listed') return phrases.list.unsupported;
  if (reason === 'explained') return phrases.term.explainedIn;
  return placeText(findMatch(entity, episode), phrases);
}

function placeText(place: MatchPlace, phrases: Phrases): string {
  switch (place.kind) {
    case 'title':
      return phrases.list.inTitle;
    case 'summary':
      return phrases.list.inSummary;
    case 'section':
      return phrases.list.inSection(shorten(place.heading, HEADING_LIMIT) || phrases.episode.opening);
    case 'label':
      return phrases.list.labelled;
    case 'text':
      return phrases.list.inText;
  }
}
