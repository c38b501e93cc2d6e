// @ts-check
// Shapes that the server sends and the page keeps; types only, nothing runs.

/** @typedef {{ id: number, firstName: string, username: string }} Bot */

/**
 * Someone to talk as. The private chat's id is the person's id.
 * @typedef {{ id: number, firstName: string, lastName?: string, username: string, languageCode: string,
 *   role: 'subscriber' | 'admin', blocked: boolean }} Person
 */

/** @typedef {{ bot: Bot, people: Person[], now: number, seq: number, timeZone?: string }} ServerState */

/** @typedef {{ command: string, description: string }} Command */

/** @typedef {{ type: string, offset: number, length: number, url?: string, language?: string }} Entity */

/** @typedef {{ text: string, url?: string, callback_data?: string }} InlineButton */

/** @typedef {{ file_name?: string, file_size?: number, mime_type?: string }} Document */

/**
 * A Bot API message; dates in seconds.
 * @typedef {object} Message
 * @property {number} message_id
 * @property {number} date
 * @property {number} [edit_date]
 * @property {{ id: number, first_name: string, is_bot?: boolean }} [from]
 * @property {string} [text]
 * @property {string} [caption]
 * @property {Entity[]} [entities]
 * @property {Entity[]} [caption_entities]
 * @property {Document} [document]
 * @property {Message} [reply_to_message]
 * @property {{ inline_keyboard?: InlineButton[][] }} [reply_markup]
 */

/** @typedef {{ messages: Message[], commands: Command[], nextDigestAt: number | null }} ChatSnapshot */

/**
 * A snapshot with what only the page knows: how far it was read, and until when (epoch ms) the bot types.
 * @typedef {ChatSnapshot & { readUpTo: number, typingUntil: number }} Chat
 */

/** @typedef {{ name: string, sent: number, cancel: () => void }} Upload */

/** @typedef {'zh-Hans' | 'zh-Hant' | 'en'} Language */

/**
 * Everything that the views draw. `clockOffset` is playground clock minus this computer's clock, in ms.
 * `presses` maps a pressed button's key to its query id, once known.
 * @typedef {object} PageState
 * @property {Bot} bot
 * @property {Person[]} people
 * @property {Map<number, Chat>} chats
 * @property {number} currentId
 * @property {'people' | 'chat'} screen
 * @property {boolean} online
 * @property {number} clockOffset
 * @property {string | undefined} timeZone
 * @property {Map<string, string | undefined>} presses
 * @property {Set<string>} answered
 * @property {Upload | undefined} upload
 * @property {Language | undefined} chosenLanguage
 * @property {boolean} tourOpen
 * @property {boolean} adminPressed
 * @property {boolean} digestSkipped
 */

/**
 * What a message needs from around it to be drawn.
 * @typedef {object} MessageContext
 * @property {number} personId
 * @property {import('./translator.js').Translate} t
 * @property {import('./time-format.js').TimeFormat} time
 * @property {string} contentLanguage
 * @property {(text: string) => void} onCommand
 * @property {(messageId: number, data: string) => void} onPress
 */

export {};
