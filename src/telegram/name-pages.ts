import type { Catalog } from '../catalog/catalog.ts';
import { followedRef } from '../digests/follow-match.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import { readPage } from '../messages/buttons.ts';
import { renderEntity, renderTerm } from '../messages/name-page.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import type { Reader } from './context.ts';

/** The pages of names; each undefined when nothing bears that ref any more. */
export interface NamePages {
  entity(ref: string, page: number, reader: Reader): Promise<OutgoingMessage | undefined>;
  /** The page of a term; of one that is an entity too, that entity's. */
  term(ref: string, page: number, reader: Reader): Promise<OutgoingMessage | undefined>;
}

/** Puts together what a reader sees of a name. */
export function createNamePages({
  catalog,
  subscribers,
}: {
  catalog: Catalog;
  subscribers: SubscriberStore;
}): NamePages {
  async function entity(ref: string, page: number, reader: Reader): Promise<OutgoingMessage | undefined> {
    const found = catalog.findEntity(ref);
    const profile = catalog.profileOf(ref);
    if (!found || !profile) return undefined;
    const shown = readPage((from, count) => catalog.entriesOf(ref, from, count), page);
    const follows = reader.subscriber ? await subscribers.follows(reader.subscriber.id) : [];
    const isFollowed = follows.some((follow) => followedRef(catalog, follow) === found.ref);
    const following = isFollowed ? 'followed' : 'not-followed';
    return renderEntity({ entity: found, profile, shown, following }, reader.language);
  }

  return {
    entity,
    async term(ref, page, reader) {
      const same = catalog.entityOfTerm(ref);
      if (same) return entity(same.ref, page, reader);
      const term = catalog.findTermByRef(ref);
      return term && renderTerm({ term, related: catalog.relatedTerms(ref) }, page, reader.language);
    },
  };
}
