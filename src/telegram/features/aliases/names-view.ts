import type { Entity } from '../../../domain/entity.ts';
import type { EntityCount } from '../../../domain/entity-list.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { LANGUAGES, type Language } from '../../../domain/subscriber.ts';
import type { NameChange } from '../../../editing/names/kept-changes.ts';
import type { NamesOutcome } from '../../../editing/names/name-desk.ts';
import { button, inRows, type Page, pager, rowsOf } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { closeButton } from '../../../messages/common/episode-list.ts';
import { SHORT_LANGUAGE_NAMES } from '../../../messages/common/language-names.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, code, concat, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { displayName } from '../../../naming/display-name.ts';
import { NAMES } from './name-words.ts';

const NAME_LIMIT = 60;
const NUMBERS_PER_ROW = 4;

/** Asks whether a change of names is to be written. */
export function renderChangeQuestion(change: NameChange, token: string, language: Language): OutgoingMessage {
  const words = NAMES[language];
  const path = change.act === 'label' ? 'labels.yml' : 'aliases.yml';
  return message(
    paragraphs(
      bold(questionOf(change, language)),
      lines(change.act === 'label' ? '' : effectOf(change, language), words.file(path)),
    ),
    [
      [
        button(words.button.write, { to: 'name-change', act: 'write', token }),
        button(words.button.drop, { to: 'name-change', act: 'drop', token }),
      ],
    ],
  );
}

function questionOf(change: NameChange, language: Language): string {
  const words = NAMES[language];
  const name = shorten(change.name, NAME_LIMIT);
  if (change.act === 'label') return words.labelQuestion(name, words.language[change.language], change.label);
  const alias = shorten(change.alias, NAME_LIMIT);
  return change.act === 'join' ? words.joinQuestion(name, alias) : words.partQuestion(name, alias);
}

function effectOf({ act, kind }: Exclude<NameChange, { act: 'label' }>, language: Language): string {
  const { joinEffect, partEffect } = NAMES[language];
  return `${phrasesFor(language).kind[kind]} · ${act === 'join' ? joinEffect : partEffect}`;
}

/** In one line what came of a change. */
export function outcomeLine({ path, ...outcome }: NamesOutcome, language: Language): string {
  const words = NAMES[language];
  switch (outcome.kind) {
    case 'written':
      return words.written(path);
    case 'unchanged':
      return words.unchanged(path);
    case 'kept':
      return words.kept[outcome.why](path);
    case 'refused':
      return words.refused[outcome.why](path);
  }
}

/** A message with a line above it that tells what came of a change, and a button that takes it back. */
export function withOutcome(
  shown: OutgoingMessage,
  line: string,
  undo: string | undefined,
  language: Language,
): OutgoingMessage {
  const { text, entities = [] } = shown;
  const row =
    undo === undefined ? [] : [button(NAMES[language].button.undo, { to: 'undo-names', token: undo })];
  return { ...message(paragraphs(line, { text, entities })), buttons: rowsOf(row, ...shown.buttons) };
}

/** What came of a change, alone. */
export function renderOutcome(
  change: NameChange,
  outcome: NamesOutcome,
  undo: string | undefined,
  language: Language,
): OutgoingMessage {
  const { button: label } = NAMES[language];
  return message(
    paragraphs(bold(summaryOf(change)), outcomeLine(outcome, language)),
    rowsOf(undo === undefined ? [] : [button(label.undo, { to: 'undo-names', token: undo })], [
      button(label.back, change.act === 'label' ? { to: 'labels', page: 0 } : { to: 'aliases', page: 0 }),
    ]),
  );
}

/** A sentence in place of a question or an outcome, with the way to what else waits. */
export function renderNote(note: string, language: Language): OutgoingMessage {
  return message(note, [
    [button(NAMES[language].button.back, { to: 'aliases', page: 0 }), closeButton(phrasesFor(language))],
  ]);
}

/** `Nvidia = 英伟达`, `Google ≠ 公司`, `lithography · 光刻`. */
function summaryOf(change: NameChange): string {
  if (change.act === 'label') return `${change.name} · ${change.label}`;
  return `${shorten(change.name, NAME_LIMIT)} ${change.act === 'join' ? '=' : '≠'} ${shorten(change.alias, NAME_LIMIT)}`;
}

/** The most used tags that have no Chinese name yet; a number opens one. */
export function renderUnlabelled(shown: Page<EntityCount>, language: Language): OutgoingMessage {
  const { labels, button: label } = NAMES[language];
  const phrases = phrasesFor(language);
  const back = [
    button(label.back, { to: 'aliases', page: 0 }),
    button(phrases.button.close, { to: 'close' }),
  ];
  if (shown.total === 0) return message(labels.none, [back]);
  const rows = shown.entries.map(({ entity, episodes }, index) =>
    concat(`${index + 1}. `, code(entity.name), ` · ${phrases.episodes(episodes)}`),
  );
  const numbers = shown.entries.map(({ entity: { ref } }, index) =>
    button(`${index + 1}`, { to: 'label', ref }),
  );
  return message(paragraphs(bold(`🏷 ${labels.title(shown.total)}`), lines(...rows), labels.hint), [
    ...inRows(numbers, NUMBERS_PER_ROW),
    ...rowsOf(
      pager(shown, (page) => ({ to: 'labels', page })),
      back,
    ),
  ]);
}

/** A tag with what readers of each language see of it. */
export function renderLabel(entity: Entity, language: Language): OutgoingMessage {
  const { labels, language: names, button: label } = NAMES[language];
  const { colon } = phrasesFor(language);
  const { ref } = entity;
  return message(
    paragraphs(
      lines(bold(`🏷 ${entity.name}`), phrasesFor(language).kind[entity.kind]),
      lines(labels.page, ...LANGUAGES.map((one) => `${names[one]}${colon}${displayName(entity, one)}`)),
    ),
    [
      ...inRows(
        LANGUAGES.map((one) =>
          button(`✏️ ${SHORT_LANGUAGE_NAMES[one]}`, { to: 'label-word', act: 'ask', ref, language: one }),
        ),
        3,
      ),
      [button(label.back, { to: 'labels', page: 0 })],
    ],
  );
}

/** Asks for the label in one language; a reply to it is the label. @param note why the last reply was none */
export function renderLabelAsk(
  { name, ref }: Entity,
  of: Language,
  language: Language,
  note = '',
): OutgoingMessage {
  const { labels, language: names, button: label } = NAMES[language];
  return message(paragraphs(note, labels.ask(name, names[of])), [
    [button(label.back, { to: 'label-word', act: 'back', ref, language: of })],
  ]);
}
