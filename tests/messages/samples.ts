import { createHash } from 'node:crypto';
import type { Entity, EntityKind, Mention } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { OutgoingMessage, RichText } from '../../src/domain/message.ts';
import type { Subscriber } from '../../src/domain/subscriber.ts';
import { WEEKDAYS } from '../../src/domain/weekday.ts';
import type { DigestEpisode } from '../../src/messages/digest/shown-episode.ts';
import { aSection } from '../a-section.ts';

/** An episode with something in every field. */
export function sampleEpisode(change: Partial<Episode> = {}): Episode {
  return {
    id: 'k3f9a2xq',
    path: 'chips.md',
    hash: 'f'.repeat(64),
    title: '芯片是怎么造出来的',
    date: '2026-01-21',
    datedAt: Date.UTC(2026, 0, 21),
    author: '林一',
    speaker: '林一',
    guest: '周明',
    source: 'https://example.com/chips',
    summary: '从沙子到晶圆，一块芯片要走过上千道工序。',
    insight: '良率决定成本。',
    listings: [],
    sections: [
      aSection('', '先说结论。'),
      aSection('光刻', '**光刻机**（Lithography Machine）把图案投到晶圆上。'),
      aSection('封装', '最后一步是封装。'),
    ],
    terms: [
      { name: '晶圆', english: 'Wafer', gloss: '切成芯片之前的硅片' },
      { name: '台积电', english: 'Taiwan Semiconductor Manufacturing Co.', acronym: 'TSMC' },
      { name: '良率' },
    ],
    pairs: [],
    draft: false,
    ...change,
  };
}

export function sampleEntity(kind: EntityKind, name: string, aliases: readonly string[] = []): Entity {
  const ref = createHash('sha256').update(`${kind}:${name}`).digest('base64url').slice(0, 8);
  return { kind, name, ref, aliases };
}

export function sampleMention(kind: EntityKind, name: string, supported = true): Mention {
  return { entity: sampleEntity(kind, name), supported, about: supported };
}

export function sampleShown(
  change: Partial<Episode> = {},
  shown: Partial<DigestEpisode> = {},
): DigestEpisode {
  const episode = sampleEpisode(change);
  return {
    episode,
    mentions: [sampleMention('company', '台积电'), sampleMention('company', 'OpenAI', false)],
    outline: ['光刻', '封装'],
    summary: episode.summary,
    ...shown,
  };
}

export const SUBSCRIBER: Subscriber = {
  id: 1,
  chatId: 7,
  chatType: 'private',
  language: 'zh-Hans',
  script: 'as-written',
  zone: 'Asia/Shanghai',
  times: ['08:00'],
  mode: 'daily',
  weekdays: WEEKDAYS,
  weeklyDay: 7,
  detail: 'full',
  focus: 'all',
  isSilent: false,
  state: 'active',
  sinceAt: 0,
  subscribedAt: 0,
};

/** What is wrong with a text by Telegram's rules for formatting; empty when nothing is. */
export function formattingFaults({ text, entities }: RichText): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(fault);
  for (const { type, offset, length } of entities) {
    if (length <= 0 || offset < 0 || offset + length > text.length) say(`${type} outside the text`);
    if (isInsidePair(text, offset) || isInsidePair(text, offset + length)) say(`${type} cuts a character`);
  }
  for (const [index, one] of entities.entries()) {
    for (const other of entities.slice(index + 1)) {
      const from = Math.max(one.offset, other.offset);
      const to = Math.min(one.offset + one.length, other.offset + other.length);
      if (from >= to) continue;
      if (to - from < Math.min(one.length, other.length)) say(`${one.type} and ${other.type} cross`);
      const types = [one.type, other.type];
      const styles = ['bold', 'italic', 'underline', 'strikethrough'];
      const isQuote = (type: string) => type.endsWith('blockquote');
      if (types.every(isQuote)) say('quotes nest');
      if (types.includes('pre')) say(`pre overlaps ${types.join(' and ')}`);
      if (types.includes('code') && !types.some(isQuote)) say(`code overlaps ${types.join(' and ')}`);
      if (types.every((type) => type === 'text_link')) say('links nest');
      if (one.type === other.type && styles.includes(one.type)) say(`${one.type} twice`);
    }
  }
  return faults;
}

function isInsidePair(text: string, index: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index));
}

/** What Telegram would refuse or spoil in a message; empty when nothing is. */
export function messageFaults(message: OutgoingMessage): string[] {
  const faults = formattingFaults(message);
  const { text, entities, buttons } = message;
  const say = (fault: string) => faults.push(fault);
  if (text.trim() !== text || text === '') say('blank, or blank at an end');
  if (text.length > 4096) say(`${text.length} characters`);
  if (entities.length > 100) say(`${entities.length} entities`);
  if (/\p{Surrogate}/u.test(text)) say('half a character');
  const keys = buttons.flat();
  if (keys.length > 100) say(`${keys.length} buttons`);
  if (buttons.some((row) => row.length === 0 || row.length > 8)) say('a row of none or of more than 8');
  if (Buffer.byteLength(JSON.stringify(buttons)) > 10_000) say('keyboard over 10 KB');
  for (const key of keys) {
    if (key.label.trim() === '' || key.label.length > 40) say(`label ${JSON.stringify(key.label)}`);
    if ('callback' in key) {
      const bytes = Buffer.byteLength(key.callback);
      if (bytes < 1 || bytes > 64) say(`callback of ${bytes} bytes`);
    }
  }
  return faults;
}

/** All callback data of a message, row by row. */
export function callbacksOf({ buttons }: OutgoingMessage): string[] {
  return buttons.flat().flatMap((button) => ('callback' in button ? [button.callback] : []));
}

/** The stretches of the text under one kind of formatting. */
export function stretches({ text, entities }: RichText, type: string): string[] {
  return entities
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => text.slice(offset, offset + length));
}
