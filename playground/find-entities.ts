import type { TextEntity } from './bot-api.ts';

// TDLib's rules: a command or a mention must not touch letters or digits of any script, so 看/latest is none.
const PATTERNS: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ['mention', /(?<![\p{L}\p{N}_])@[A-Za-z0-9_]{4,32}(?![\p{L}\p{N}_])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu],
  [
    'url',
    /(?<![\p{L}\p{N}_])https?:\/\/[^\s<>"“”‘’，。；！？、（）【】《》]*[^\s<>"“”‘’，。；！？、（）【】《》.,:;!?'()]/giu,
  ],
];

/** Telegram detects nothing inside these. */
const OPAQUE = new Set(['code', 'pre', 'text_link']);

/**
 * Adds the entities that Telegram detects in a text: commands, mentions, hashtags and web addresses.
 * @param given the entities the text already has; nothing is detected inside code or a link
 * @returns all entities by offset, longer ones first
 */
export function findEntities(text: string, given: readonly TextEntity[] = []): TextEntity[] {
  const opaque = given.filter((entity) => OPAQUE.has(entity.type));
  const found: TextEntity[] = [];
  // URLs come first, so that a # or @ inside one is not detected as something else.
  for (const [type, pattern] of [...PATTERNS].reverse()) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (![...opaque, ...found].some((other) => overlaps(entity, other))) found.push(entity);
    }
  }
  return [...given, ...found].sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function overlaps(a: TextEntity, b: TextEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}
