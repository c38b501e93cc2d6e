// @ts-check
// Shapes that the server sends and the page keeps; types only, nothing runs.

/** @typedef {{ id: number, firstName: string, username: string }} Bot */

/**
 * Someone to talk as. The private chat's id is the person's id.
 * @typedef {{ id: number, firstName: string, lastName?: string, username: string, languageCode: string,
 *   role: 'subscriber' | 'admin', blocked: boolean }} Person
 */

/** @typedef {{ id: number, status: 'creator' | 'administrator' | 'member' | 'left' | 'kicked' }} Member */

/**
 * A group or a channel; ids are negative. Of its members only the people one can be.
 * @typedef {{ id: number, type: 'group' | 'supergroup' | 'channel', title: string, topics: { id: number, name: string }[],
 *   members: Member[], botStatus: Member['status'] }} Group
 */

/**
 * Where one writes, and who: `as` and `threadId` (0 outside of topics) count in groups only.
 * @typedef {{ chatId: number, as: number, threadId: number }} Place
 */

/** @typedef {'none' | 'pretend'} ModelChoice */

/** @typedef {{ bot: Bot, people: Person[], groups: Group[], now: number, seq: number, timeZone?: string,
 *   model?: ModelChoice }} ServerState */

/** @typedef {{ command: string, description: string, is_ephemeral?: true }} Command */

/** @typedef {{ type: string, offset: number, length: number, url?: string, language?: string }} Entity */

/** @typedef {{ text: string, url?: string, callback_data?: string }} InlineButton */

/** @typedef {{ id: number, first_name: string, last_name?: string, is_bot?: boolean }} User */

/** @typedef {{ file_name?: string, file_size?: number, mime_type?: string }} Document */

/** @typedef {{ file_id: string, width: number, height: number }} PhotoSize */

/**
 * A text with its formatting nested in it.
 * @typedef {string | RichSpans | { type: string, text?: RichSpan, url?: string, expression?: string }} RichSpan
 */

/** @typedef {RichSpan[]} RichSpans */

/** @typedef {{ text?: RichSpan, is_header?: true, align: string }} RichCell */

/** @typedef {{ label: string, blocks: RichBlock[], has_checkbox?: true, is_checked?: true }} RichItem */

/**
 * A block of a rich message.
 * @typedef {{ type: string, text?: RichSpan, size?: number, language?: string, expression?: string, items?: RichItem[],
 *   blocks?: RichBlock[], cells?: RichCell[][], summary?: RichSpan, is_open?: true }} RichBlock
 */

/**
 * A Bot API message; dates in seconds.
 * @typedef {object} Message
 * @property {number} message_id
 * @property {number} date
 * @property {number} [edit_date]
 * @property {User} [from]
 * @property {{ id: number, title: string }} [sender_chat]
 * @property {{ id: number }} chat
 * @property {number} [message_thread_id]
 * @property {true} [is_topic_message]
 * @property {User[]} [new_chat_members]
 * @property {User} [left_chat_member]
 * @property {object} [forum_topic_created]
 * @property {number} [migrate_to_chat_id]
 * @property {number} [migrate_from_chat_id]
 * @property {number} [ephemeral_message_id]
 * @property {User} [receiver_user] who alone sees an ephemeral message, beside its sender
 * @property {number} [replaced_message_id] the message in whose place they see it
 * @property {string} [text]
 * @property {string} [caption]
 * @property {Entity[]} [entities]
 * @property {Entity[]} [caption_entities]
 * @property {{ blocks: RichBlock[] }} [rich_message]
 * @property {Document} [document]
 * @property {PhotoSize[]} [photo]
 * @property {Message} [reply_to_message]
 * @property {{ inline_keyboard?: InlineButton[][] }} [reply_markup]
 */

/**
 * A message that the bot is still writing; shown until `untilAt`, epoch ms of the playground's clock.
 * @typedef {{ draft_id: number, text: string, entities?: Entity[], untilAt: number }} Draft
 */

/** @typedef {{ messages: Message[], draft?: Draft, commands: Command[], nextDigestAt: number | null }} ChatSnapshot */

/**
 * A private chat, a group, or one topic of a forum: a snapshot with what only the page knows: how far it was read, and until when (epoch ms) the bot types.
 * @typedef {ChatSnapshot & { readUpTo: number, typingUntil: number }} Chat
 */

/** @typedef {{ name: string, sent: number, cancel: () => void }} Upload */

/** @typedef {'zh-Hans' | 'zh-Hant' | 'en'} Language */

/**
 * Everything that the views draw. `clockOffset` is playground clock minus this computer's clock, in ms.
 * `chats` has them by `chatKey`. `threadIds` and `speakerIds` hold the topic and the person chosen in each group.
 * `presses` maps a pressed button's key to its query id, once known.
 * @typedef {object} PageState
 * @property {Bot} bot
 * @property {Person[]} people
 * @property {Group[]} groups
 * @property {Map<string, Chat>} chats
 * @property {number} currentId
 * @property {Map<number, number>} threadIds
 * @property {Map<number, number>} speakerIds
 * @property {'people' | 'chat'} screen
 * @property {boolean} online
 * @property {number} clockOffset
 * @property {string | undefined} timeZone
 * @property {ModelChoice | undefined} model absent where there is nothing to choose
 * @property {Map<string, string | undefined>} presses
 * @property {Set<string>} answered
 * @property {Upload | undefined} upload
 * @property {Message | undefined} replyTo the message that is being answered, in whichever chat
 * @property {Language | undefined} chosenLanguage
 * @property {boolean} tourOpen
 * @property {boolean} adminPressed
 * @property {boolean} digestSkipped
 */

/**
 * What a message needs from around it to be drawn.
 * @typedef {object} MessageContext
 * @property {number} personId
 * @property {boolean} showsNames whether a message tells who wrote it
 * @property {import('./translator.js').Translate} t
 * @property {import('./time-format.js').TimeFormat} time
 * @property {string} contentLanguage
 * @property {string} botName the bot's username
 * @property {(text: string) => void} onCommand
 * @property {(messageId: number, data: string) => void} onPress
 * @property {(message: Message) => void} onReply
 */

export {};
