import type { Catalog } from '../catalog/catalog.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import { readPage } from '../messages/common/buttons.ts';
import { renderEntity } from '../messages/entity/entity-page.ts';
import { renderMonths } from '../messages/entity/months-view.ts';
import { renderTerm } from '../messages/term/term-page.ts';
import type { Following } from '../subscriptions/following.ts';
import type { Reader } from './context.ts';

/** The pages of names; each undefined when the ref no longer exists. */
export interface NamePages {
  entity(ref: string, page: number, reader: Reader): Promise<OutgoingMessage | undefined>;
  /** The months in which episodes list it, from which its page can be opened. */
  months(ref: string, page: number, reader: Reader): OutgoingMessage | undefined;
  /** The page of a term; for a term that is also an entity, the entity's page. */
  term(ref: string, page: number, reader: Reader): Promise<OutgoingMessage | undefined>;
}

/** Dependencies of the name pages on other rooms. */
export interface NamePageDependencies {
  readonly catalog: Catalog;
  readonly subscriptions: Pick<Following, 'stancesOf'>;
}

/** Builds the page that a reader sees of a name. */
export function createNamePages({ catalog, subscriptions }: NamePageDependencies): NamePages {
  async function entity(ref: string, page: number, reader: Reader): Promise<OutgoingMessage | undefined> {
    const found = catalog.findEntity(ref);
    const profile = catalog.profileOf(ref);
    if (!found || !profile) return undefined;
    const shown = readPage((from, count) => catalog.entriesOf(ref, from, count), page);
    const stance = (await subscriptions.stancesOf(reader.subscriber)).get(found.ref);
    return renderEntity({ entity: found, profile, shown, stance }, reader.language);
  }

  return {
    entity,
    months(ref, page, { language }) {
      const found = catalog.findEntity(ref);
      return found && renderMonths(found, catalog.monthsOf(ref), page, language);
    },
    async term(ref, page, reader) {
      const same = catalog.entityOfTerm(ref);
      if (same) return entity(same.ref, page, reader);
      const term = catalog.findTermByRef(ref);
      return term && renderTerm({ term, related: catalog.relatedTerms(ref) }, page, reader.language);
    },
  };
}
