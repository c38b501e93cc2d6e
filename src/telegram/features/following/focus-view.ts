import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import { FOCUSES, type Focus, type FollowKind, type Language } from '../../../domain/subscriber.ts';
import { button, choiceLabel, inRows, pageOf, pager, rowsOf } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { closeButton } from '../../../messages/common/episode-list.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { displayName } from '../../../naming/display-name.ts';
import type { StandingMute } from '../../../subscriptions/following.ts';
import type { Subject } from '../../../subscriptions/typed-names.ts';
import { FOCUS } from './focus-words.ts';
import { FOLLOWS } from './words.ts';

/** Names are two in a row. */
const NAMES_PER_ROW = 2;
/** UTF-16 units of a name on a button for two, and in a sentence. */
const LABEL_LIMIT = 24;
const NAME_LIMIT = 100;

/** The three modes as buttons, the current one marked. */
export function focusButtons(focus: Focus, language: Language): readonly Button[] {
  const { choice } = FOCUS[language];
  return FOCUSES.map((one) => button(choiceLabel(choice[one], one === focus), { to: 'focus', focus: one }));
}

/** What the three modes mean, and which is on. @param typed what was typed and is none of them */
export function renderFocus(
  focus: Focus,
  follows: number,
  language: Language,
  typed: string | undefined = undefined,
): OutgoingMessage {
  const { title, means, nothingFollowed, unknown, toFollows } = FOCUS[language];
  return message(
    paragraphs(
      typed === undefined ? '' : unknown(shorten(typed, NAME_LIMIT)),
      lines(bold(title), ...FOCUSES.map((one) => choiceLabel(means[one], one === focus))),
      follows === 0 ? nothingFollowed : '',
    ),
    rowsOf(focusButtons(focus, language), [
      button(toFollows, { to: 'follows', page: 0 }),
      closeButton(phrasesFor(language)),
    ]),
  );
}

/** One page of what is muted, each with the button that ends that. */
export function renderMutes(
  mutes: readonly StandingMute[],
  page: number,
  language: Language,
): OutgoingMessage {
  const { mutesTitle, mutesHint, noMutes, toFollows } = FOCUS[language];
  const follows = button(toFollows, { to: 'follows', page: 0 });
  if (mutes.length === 0) return message(noMutes, [[follows, closeButton(phrasesFor(language))]]);
  const shown = pageOf(mutes, page);
  const names = shown.entries.map((mute) => ({ ...mute, name: nameOf(mute.entity ?? mute, language) }));
  return message(
    paragraphs(
      bold(mutesTitle(mutes.length)),
      lines(...names.map(({ name, kind }) => `• ${shorten(name, NAME_LIMIT)} · ${kindOf(kind, language)}`)),
      mutesHint,
    ),
    rowsOf(
      ...inRows(
        names.map(({ name, ref }) =>
          button(phrasesFor(language).button.unmuteName(shorten(name, LABEL_LIMIT)), {
            to: 'drop-mute',
            ref,
            page: shown.page,
          }),
        ),
        NAMES_PER_ROW,
      ),
      pager(shown, (to) => ({ to: 'mutes', page: to })),
      [follows, closeButton(phrasesFor(language))],
    ),
  );
}

/** It is muted from now on, or was so before. */
export function renderMuted(
  kind: 'muted' | 'already-muted',
  subject: Subject,
  language: Language,
): OutgoingMessage {
  const { muted, mutedWords, muteWins, alreadyMuted } = FOCUS[language];
  const short = plainNameOf(subject, language);
  const undo = button(
    phrasesFor(language).button.unmuteName(shorten(nameOf(subject, language), LABEL_LIMIT)),
    {
      to: 'unmute-name',
      ref: subject.ref,
    },
  );
  const rows = [[undo], wayOut(subject, 'mutes', language)];
  if (kind === 'already-muted') return message(alreadyMuted(short), rows);
  const text = subject.kind === 'words' ? mutedWords(short) : lines(muted(short), muteWins);
  return message(text, rows);
}

/** Under the answer to a follow or a mute: the page of the name, all of them, and away. @param to which list */
export function wayOut(
  subject: Subject | undefined,
  to: 'follows' | 'mutes',
  language: Language,
): readonly Button[] {
  const phrases = phrasesFor(language);
  const { toFollows, toAllMutes } = FOCUS[language];
  const isName = subject !== undefined && subject.kind !== 'words';
  return [
    ...(isName ? [button(phrases.button.namePage, { to: 'entity', ref: subject.ref, page: 0 })] : []),
    button(to === 'follows' ? toFollows : toAllMutes, { to, page: 0 }),
    closeButton(phrases),
  ];
}

/** It mutes as much as it may. */
export function renderMutesFull(most: number, language: Language): OutgoingMessage {
  return message(FOCUS[language].full(most));
}

/** It comes again. @param subject absent when it is no longer known, so that it cannot be muted again */
export function renderUnmuted(
  name: string,
  subject: Subject | undefined,
  language: Language,
): OutgoingMessage {
  return message(
    FOCUS[language].unmuted(subject ? plainNameOf(subject, language) : shorten(name, NAME_LIMIT)),
    rowsOf(
      undoButtons(subject, 'mute', language),
      undoButtons(subject, 'follow', language),
      wayOut(subject, 'mutes', language),
    ),
  );
}

/** Takes dropping back: follows or mutes it again. */
export function undoButtons(
  subject: Subject | undefined,
  to: 'follow' | 'mute',
  language: Language,
): readonly Button[] {
  if (!subject) return [];
  const name = shorten(nameOf(subject, language), LABEL_LIMIT);
  const label = to === 'follow' ? phrasesFor(language).button.followName(name) : `🔕 ${name}`;
  const callback =
    subject.kind === 'words'
      ? ({ to: `${to}-words`, words: subject.name } as const)
      : ({ to: `${to}-name`, ref: subject.ref } as const);
  return [button(label, callback)];
}

/** What is followed or muted. */
type Named = Parameters<typeof displayName>[0] & { readonly kind: FollowKind };

/** Its name in a list or on a button: words stand in quotes. */
export function nameOf(named: Named, language: Language): string {
  return named.kind === 'words' ? phrasesFor(language).quoted(named.name) : displayName(named, language);
}

/** Its name within a sentence, without quotes: words as they were typed. */
export function plainNameOf(named: Named, language: Language): string {
  return shorten(named.kind === 'words' ? named.name : displayName(named, language), NAME_LIMIT);
}

export function kindOf(kind: FollowKind, language: Language): string {
  return kind === 'words' ? FOLLOWS[language].words : phrasesFor(language).kind[kind];
}
