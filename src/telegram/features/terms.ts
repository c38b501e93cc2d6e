import { type Entity, SUBJECT_KINDS } from '../../domain/entity.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { readPage } from '../../messages/common/buttons.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import { renderNewTerms, renderUnknownTerm } from '../../messages/term/term-view.ts';
import { TERM } from '../../messages/term/words.ts';
import type { Reader } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { createNamePages, type NamePageDependencies } from '../name-pages.ts';
import { reply, show } from '../reply.ts';

/** `/term`, and the buttons that open a term and the list of new terms. */
export function createTermsFeature(dependencies: NamePageDependencies): Feature {
  const { catalog } = dependencies;
  const feature = createFeature('everyone');
  const pages = createNamePages(dependencies);

  function newTerms(page: number, { language }: Reader): OutgoingMessage {
    return renderNewTerms(readPage(catalog.terms, page), language);
  }

  /** An exact name goes before a name that only occurs as an English name, and that before a match by pinyin. */
  async function findPage(word: string, reader: Reader): Promise<OutgoingMessage | undefined> {
    const bearers = SUBJECT_KINDS.flatMap((kind) => catalog.findNamed(kind, word) ?? []);
    const useOf = ({ ref }: Entity) => catalog.episodesOf(ref, 0, 0).total;
    const [entity] = bearers.sort((a, b) => useOf(b) - useOf(a));
    if (entity) return pages.entity(entity.ref, 0, reader);
    const term = catalog.findTerm(word);
    if (term) return pages.term(term.ref, 0, reader);
    const resolution = catalog.resolve(word);
    return resolution.kind === 'found' ? pages.entity(resolution.entity.ref, 0, reader) : undefined;
  }

  feature.onCommand({ name: 'term', words: TERM, group: 'read', place: 14 }, async (context, word) => {
    const { reader } = context;
    if (!word) return reply(context, newTerms(0, reader));
    const page = await findPage(word, reader);
    if (!page && catalog.terms(0, 0).total === 0) return reply(context, newTerms(0, reader));
    await reply(context, page ?? renderUnknownTerm(word, catalog.nearestTerms(word), reader.language));
  });
  feature.onButton('term', async (context, { ref, page }) => {
    const message = await pages.term(ref, page, context.reader);
    if (!message) return staleButton(context.reader.language);
    await show(context, message);
    return undefined;
  });
  feature.onButton('new-terms', async (context, { page }) => {
    await show(context, newTerms(page, context.reader));
    return undefined;
  });
  return feature;
}
