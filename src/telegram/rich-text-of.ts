import type { MessageEntity as TelegramEntity } from 'grammy/types';
import type { MessageEntity, RichText } from '../domain/message.ts';

/** What a person wrote, with its formatting. Entities that clients detect themselves (links, mentions, tags) are left out. */
export function richTextOf(message: {
  readonly text: string;
  readonly entities?: readonly TelegramEntity[] | undefined;
}): RichText {
  return { text: message.text, entities: (message.entities ?? []).flatMap((entity) => toEntity(entity)) };
}

function toEntity(entity: TelegramEntity): MessageEntity[] {
  const { offset, length } = entity;
  switch (entity.type) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strikethrough':
    case 'spoiler':
    case 'code':
    case 'blockquote':
    case 'expandable_blockquote':
      return [{ type: entity.type, offset, length }];
    case 'pre':
      return [{ type: 'pre', offset, length, ...(entity.language && { language: entity.language }) }];
    case 'text_link':
      return [{ type: 'text_link', offset, length, url: entity.url }];
    default:
      return [];
  }
}
