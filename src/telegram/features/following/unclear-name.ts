import type { Catalog } from '../../../catalog/catalog.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { FollowedName, Language } from '../../../domain/subscriber.ts';
import { button } from '../../../messages/common/buttons.ts';
import { renderSeveralNames, renderUnknownName } from '../../../messages/entity/unclear-name.ts';
import type { Stance } from '../../../subscriptions/following.ts';
import { type Subject, type UnclearName, wordsOf } from '../../../subscriptions/typed-names.ts';
import { renderNoWords } from './follow-view.ts';
import { FOLLOWS } from './words.ts';

/** A typed name is not clear: what it may mean as buttons, or its words as they are. */
export function renderUnclearName(
  catalog: Pick<Catalog, 'episodesOf'>,
  name: string,
  unclear: UnclearName,
  purpose: Stance,
  language: Language,
): OutgoingMessage {
  switch (unclear.kind) {
    case 'several': {
      const uses = unclear.bearers.map((entity) => ({
        entity,
        episodes: catalog.episodesOf(entity.ref, 0, 0).total,
      }));
      return renderSeveralNames(name, uses, purpose, language);
    }
    case 'unknown-name': {
      const words = unclear.words.name;
      const { asWords, wordsHint } = FOLLOWS[language];
      const more = { text: wordsHint, buttons: [button(asWords(words), { to: `${purpose}-words`, words })] };
      return renderUnknownName(name, unclear, purpose, language, more);
    }
    case 'no-words':
      return renderNoWords(language);
  }
}

/** What a stored name means today; undefined when the archive no longer knows it. */
export function findSubject(
  catalog: Pick<Catalog, 'findNamed'>,
  { kind, name }: FollowedName,
): Subject | undefined {
  return kind === 'words' ? wordsOf(name) : catalog.findNamed(kind, name);
}
