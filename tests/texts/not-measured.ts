/** Rooms whose texts nobody outside writes. */
export const ROOMS_WITHOUT_OUTSIDE_TEXTS: Readonly<Record<string, string>> = {
  commands: 'what the operator types and keeps',
  config: 'what the operator sets',
  storage: 'errors of drivers, and files of its own',
  web: 'headers, which Node bounds',
};

/** Functions that work through texts and are measured by none, with the reason. */
export const NOT_MEASURED: Readonly<Record<string, string>> = {
  'assistant/ask/asking.ts createAsking':
    'asks the model; one pattern without repetition, one whose repetitions are counted',
  'assistant/ask/rewrite-question.ts createRewriteQuestion': 'asks the model; looks for one letter',
  'assistant/import/import-help.ts createImportHelp': 'asks the model; counts a fixed word',
  'content/rewrite-aliases.ts joinNames': 'looks for one letter in names; the list has 256 KB',
  'content/save-file.ts saveFile': 'writes a file; the name is made by toSafeFileName',
  'editing/documents/open-zip.ts openZip': 'the names in an archive, whose number and length are limited',
  'editing/documents/open-zip.ts readKind': 'the names in an archive',
  'editing/documents/read-documents.ts admitDocument': 'the name of a file',
  'editing/documents/read-documents.ts readDocuments':
    'waits; what it reads is measured by decodeBytes, readHtml and cleanRawText',
  'editing/documents/read-documents.ts readPasted':
    'waits; what it reads is measured by readHtml and readRawText',
  'editing/drafts/draft-names.ts createDraftNames':
    'asks the archive; cuts the code out of a prose that is parsed, mark by mark',
  'editing/pastes.ts createPastes': 'waits; looks at the length of messages',
  'grounding/word-rows.ts createRowFinder':
    'patterns of its own; what it finds is measured by findVerbs and findWays',
  'messages/common/button-fields.ts days': 'fields of buttons: 64 bytes',
  'messages/common/button-fields.ts hours': 'fields of buttons: 64 bytes',
  'messages/common/button-fields.ts span': 'fields of buttons: 64 bytes',
  'messages/common/button-fields.ts initial': 'fields of buttons: 64 bytes',
  'messages/common/button-fields.ts longNumber': 'fields of buttons: 64 bytes',
  'messages/common/button-fields.ts number': 'fields of buttons: 64 bytes',
  'messages/common/managed-buttons.ts parseManaged': 'data of a button: 64 bytes',
  'messages/common/start-payload.ts encodeStartPayload': 'data of a button: 64 bytes',
  'messages/entity/entity-list.ts renderCounts': 'looks for one letter',
  'messages/entity/entity-list.ts renderInitial': 'an initial: one letter',
  'messages/entity/entity-page.ts renderEntity': 'looks for one letter in names',
  'messages/settings/places.ts placeOf': 'the name of a time zone',
  'prompts/load-prompts.ts loadPrompts': 'the bot’s own prompts',
  'prompts/split-prompt.ts splitPrompt': 'the bot’s own prompts',
  'prompts/template.ts parseTemplate': 'the bot’s own prompts',
  'publishing/episode-identity.ts identifyEpisodes': 'an id: 32 characters',
  'search/find-meant.ts findMeant': 'asks the index; queries are read by readQuery and correctNames',
  'search/find-passages.ts createPassageFinder': 'asks the index; looks for one letter in a question',
  'search/index/characters.ts learnUsual': 'a table of characters, no text',
  'search/lookup/cut-snippet.ts cutSnippet': 'looks so many characters around a hit',
  'search/lookup/name-borders.ts createNameBorders': 'looks so many characters around a hit',
  'telegram/bot.ts createTelegramBot': 'the name of a command at the start of a message',
  'telegram/chat-events.ts createChatEvents': 'a word of Telegram’s',
  'telegram/feature.ts createFeature': 'joins the blanks of a message',
  'telegram/features/admin/find-candidate.ts namesPerson': 'an id or an @name: 33 characters at most',
  'telegram/features/admin/seen-names.ts createSeenNames': 'an @name of Telegram’s',
  'telegram/features/aliases/labels.ts addLabels': 'looks for one letter in names; a label has 40 characters',
  'telegram/features/aliases/name-changes.ts answerTyped': 'an argument of 200 characters',
  'telegram/features/aliases/name-changes.ts asksForChange': 'an argument of 200 characters',
  'telegram/features/ask/ask-view.ts renderAskAnswer': 'looks at the end of a line',
  'telegram/features/ask/ask.ts createAskFeature': 'joins the blanks of a message',
  'telegram/features/chats/chats.ts createChatsFeature': 'a message that may be the name of a chat',
  'telegram/features/drafting/letting-out.ts createLettingOutFeature':
    'a message that may be the name of a chat; hours are read by readTypedInstant',
  'telegram/features/importing/import-view.ts renderImportOutcome': 'joins the blanks of an excerpt',
  'telegram/features/inline/inline.ts createInlineFeature':
    'a query of 256 characters, and an offset that the bot itself has written',
  'telegram/features/receiving/receiving.ts createReceivingFeature':
    'the name of a file, and a message that may be an address; texts are measured by cleanRawText',
  'telegram/features/settings/days.ts addPause': 'an argument of 200 characters',
  'telegram/features/settings/schedule.ts addHours':
    'an argument of 200 characters; times are read by parseLocalTime',
  'telegram/managed-chats.ts createManagedChats':
    'the name of a command at the start of a message; the commands in the bot’s own texts',
  'telegram/reply-rate-limiter.ts createReplyRateLimiter': 'names of methods',
  'telegram/rich-replies.ts createRichReplies': 'Telegram’s own descriptions',
  'telegram/send-outcome.ts outcomeOfFailure': 'Telegram’s own descriptions',
  'telegram/features/rating/rating-view.ts numberedEpisodes': 'labels of buttons',
};
