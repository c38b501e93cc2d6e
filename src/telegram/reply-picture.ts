import { GrammyError } from 'grammy';
import type { OutgoingMessage } from '../domain/message.ts';
import { type ChartPictures, type Picture, wirePicture } from './chart-pictures.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';
import { wireOptions } from './wire-message.ts';

/** A picture that stands in the chat, and the id by which Telegram stores it, if Telegram told it. */
export interface PlacedPicture {
  readonly fileId: string | undefined;
}

/**
 * Answers with a picture and the message beneath it.
 * @param message at most 1024 UTF-16 units (Bot API, `sendPhoto`)
 * @returns undefined when it was refused: a group may allow no pictures
 */
export async function replyPicture(
  context: BotContext,
  picture: Picture,
  message: OutgoingMessage,
): Promise<PlacedPicture | undefined> {
  const { entities, reply_markup } = wireOptions(message);
  const options = { caption: message.text, caption_entities: entities, reply_markup };
  const sent = await context.replyWithPhoto(wirePicture(picture), options).catch(undefinedIf400);
  return sent && { fileId: sent.photo.at(-1)?.file_id };
}

/** Puts another picture in the place of the one whose button was pressed; the same otherwise. */
export async function replacePicture(
  context: BotContext,
  picture: Picture,
  message: OutgoingMessage,
): Promise<PlacedPicture | undefined> {
  const { entities, reply_markup } = wireOptions(message);
  const media = {
    type: 'photo',
    media: wirePicture(picture),
    caption: message.text,
    caption_entities: entities,
  } as const;
  const edited = await context.editMessageMedia(media, { reply_markup }).catch(undefinedIf400);
  // Of an ephemeral message Telegram tells no more than that it was changed.
  const photo = typeof edited === 'object' && 'photo' in edited ? edited.photo : undefined;
  return edited && { fileId: photo?.at(-1)?.file_id };
}

/** Answers with a message and its picture; without the picture where it has none, or it cannot be drawn or shown. */
export async function replyInFull(
  context: BotContext,
  { picture: chart, ...text }: OutgoingMessage,
  pictures: ChartPictures,
): Promise<void> {
  const picture = chart && (await pictures.draw(chart));
  const placed = picture === undefined ? undefined : await replyPicture(context, picture, text);
  if (chart && picture !== undefined) pictures.keep(chart, placed?.fileId);
  if (!placed) await reply(context, text);
}

function undefinedIf400(error: unknown): undefined {
  if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  return undefined;
}
