import type { Phrases } from '../phrases.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** English. */
export const EN: Phrases = {
  colon: ': ',
  comma: ', ',
  quoted: (name) => `“${name}”`,
  kind: {
    company: 'company',
    person: 'person',
    product: 'product',
    medium: 'title',
    tag: 'tag',
    category: 'category',
  },
  kinds: {
    company: 'Companies',
    person: 'People',
    product: 'Products',
    medium: 'Books and media',
    tag: 'Tags',
    category: 'Categories',
  },
  mode: { instant: 'Instant', daily: 'Daily', off: 'Off' },
  episodes: (count) => plural(count, 'episode'),
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,

  button: {
    open: 'Open',
    openFull: 'Read in full',
    follow: 'Follow',
    followAbout: 'Follow topics',
    source: 'Source',
    back: '‹ Back to episode',
    close: 'Close',
    older: '‹ Older',
    newer: 'Newer ›',
    previousSection: '‹ Previous',
    nextSection: 'Next ›',
    original: 'Original',
    backToSection: '‹ Back to section',
    terms: (count) => `Terms (${count})`,
    publish: 'Publish',
    keepDraft: 'Keep as draft',
    keepMissing: 'Keep them',
    letGoMissing: (count) => `They are really gone (${count})`,
    publishUpload: 'Save and publish',
    replaceUpload: 'Replace that episode',
    publishUploadApart: 'Publish as a new file',
    discard: 'Discard',
    drafts: 'Drafts',
    unpublish: 'Take back',
    followName: (name) => `＋ Follow ${name}`,
    unfollowName: (name) => `Unfollow ${name}`,
    searchTexts: 'Search all texts',
    byDate: 'Newest first',
    byFit: 'Best first',
  },

  digest: {
    newEpisodes: (count) => (count === 1 ? 'A new episode' : `${count} new episodes`),
    following: (names) => `You follow: ${names}`,
    more: (count) => `${count} more`,
    beyond: (count) => `${plural(count, 'more episode')} not listed here: /latest shows all.`,
    corrected: 'Corrected',
    correctedOne: (title) => `Corrected: ${title}`,
    correctedSeveral: (count) => `${plural(count, 'episode')} corrected`,
    withdrawn: (title) => `🚫 Withdrawn: ${title}`,
    away: (title) => `Not available now: ${title}`,
    surplusPart: 'This part is no longer needed: the text is shorter now and all above.',
  },

  episode: {
    guest: (name) => `Guest: ${name}`,
    author: (name) => `Author: ${name}`,
    series: (name) => `Series: ${name}`,
    about: 'What it is about',
    unsupported: '* listed by the editor, not named in the text',
    opening: 'Opening',
    sections: (count) => `${plural(count, 'section')} in full: press one to read it.`,
    sectionsOnPage: (count, page, pages) =>
      `${count} sections, page ${page}/${pages}: press a number to read it, ‹ › to turn the page.`,
    noSections: 'This episode has no text.',
    emptySection: 'This section is empty.',
    onlyOriginal: 'This section has only its original text:',
    picture: 'Picture',
    terms: (count) => plural(count, 'term'),
    noTerms: 'This episode explains no terms.',
  },

  callout: {
    note: 'Note',
    info: 'Info',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    danger: 'Danger',
    question: 'Question',
    example: 'Example',
    quote: 'Quote',
    summary: 'Summary',
    success: 'Success',
    failure: 'Failure',
    bug: 'Bug',
    todo: 'To do',
  },

  list: {
    latest: 'Latest',
    kindHint: (command) => `Press a name for its episodes, or send /${command} and a name.`,
    alsoKnownAs: (names) => `Also: ${names}`,
    inTitle: 'named in the title',
    inSummary: 'named in the summary',
    inSection: (heading) => `see “${heading}”`,
    inText: 'named in the text',
    labelled: 'set by the editor',
    unsupported: 'listed, but not named in the text',
    noEpisodesOf: 'No episode lists it yet.',
    unknown: (name) => `Nothing found for “${name}”.`,
    nearestShow: 'Did you mean',
    nearestFollow: 'Did you want to follow',
    noneNear: 'Have a look at the lists: /company /person /product /tag',
    noEpisodes: 'No episodes yet. The first one will show up here.',
    noneOfKind: (kinds) => `${kinds}: none listed in any episode yet. Try /latest.`,
    episodeNotFound: (query) =>
      `No episode found for “${query}”. Send a date, an id or words from a title, or pick one from /latest.`,
    chooseEpisode: (count) => `${plural(count, 'episode')} found. Which one?`,
  },

  search: {
    title: 'Search the episodes',
    howTo:
      'Send /search and what you look for, or just send me the words. Several words narrow it down: all of them have to be there. Chinese and English names, tickers, both scripts and pinyin all work.',
    operators: [
      '“wafer foundry” in quotes: exactly so',
      '-TSMC with a minus: nothing that mentions it',
      'company:Nvidia only what lists it; likewise person: product: tag: category:',
      'after:2026-01 before:2026-03 from January on, up to the end of February',
    ],
    examples: 'For example:',
    nothingAsked:
      'There is nothing in it to look for. A word or two will do, such as a name or a word of a title.',
    atLeast: (episodes) => `at least ${episodes}`,
    nothing: 'Nothing found.',
    widen: 'Try fewer words or other ones, or leave out quotes and filters.',
    some: 'No episode has all of these words. These come nearest.',
    original: 'Original',
    pending: (count) => `I am still reading ${plural(count, 'episode')}; there may be more in a moment.`,
    cut: 'That was a lot: I only looked for the first part.',
    since: (day) => `from ${day}`,
    until: (day) => `up to ${day}`,
    without: (words) => `without ${words}`,
    badDate: (got) => `“${got}” is no date, so it does not count. Please write 2026-01 or 2026-01-21.`,
    noSuch: (kind, name) => `There is no ${kind} called “${name}”.`,
    didYouMean: 'Did you mean',
    unavailable: 'I cannot search right now. Please try again in a moment; /latest shows recent episodes.',
    gone: 'That search was too long ago. Please send the words again.',
  },

  folder: {
    stillReading: (done, of) =>
      `I have read ${done} of ${of} files of the archive so far; until I have read all of it, answers may lack something.`,
    left: (duration) => `About ${duration} to go.`,
    reading: '📖 I am reading the archive',
    files: (done, of) => `${done} of ${of} files`,
    read: (files) => `📖 The archive is read: ${files} files.`,
  },
  ask: {
    title: 'Ask the episodes',
    howTo:
      'Send /ask and a question, in English or Chinese. The answer comes from the episodes alone, and every sentence names the section that says so.',
    followUp: 'To ask on, reply to the answer.',
    examples: 'For example:',
    aboutName: (name) => `What do the episodes say about ${name}?`,
    whatIs: (term) => `What is ${term}?`,
    tooLong: (limit) =>
      `That is a long question. Please put it in ${limit} characters, or ask one thing after the other.`,
    reading: (passages) => (passages === 1 ? 'reading 1 passage…' : `reading ${passages} passages…`),
    seconds: (count) => `${count} s`,
    unknown: 'The episodes do not know.',
    widen: 'Perhaps in other words, or with a name? /search looks for single words.',
    unavailable: 'I cannot look anything up just now. Please try again in a moment.',
    part: 'The episodes do not hold the rest.',
    why: {
      'no-model': 'This is what the episodes say:',
      silent: 'The language model has no answer just now. This is what the episodes say:',
      waiting:
        'The language model is still reading; its answer will appear here. Until then, from the episodes:',
      unanswered: 'The episodes do not seem to answer that. This comes nearest:',
      unsound: 'The language model’s answer did not stand up to the text. This is what the episodes say:',
    },
    spent: (times) =>
      `You have asked ${times === 1 ? 'once' : `${times} times`} today, which is as often as it goes. Here is what the episodes say:`,
  },

  term: {
    kind: 'term',
    explained: (episodes) => `explained in ${episodes}`,
    firstMet: (day) => `first met ${day}`,
    named: (first, last) => `First named ${first}, last ${last}`,
    namedOnce: (day) => `Named on ${day}`,
    oftenWith: (names) => `Often together with ${names}`,
    related: 'Related',
    sameAsAbove: 'explained as above',
    nameOnly: 'named without an explanation',
    explainedIn: 'explained in the text',
    newlyMet: 'Newly explained terms',
    hint: 'Press a term for what it means, or send /term and a word.',
    none: 'No episode explains a term yet. Try /latest.',
    noneNear: '/term shows what was explained of late.',
    isTerm: (name, kind) => `There is no ${kind} called “${name}”, but the episodes explain it as a term.`,
  },

  settings: {
    schedule: {
      daily: (times, zone) =>
        `New episodes come as one digest at ${times} (${zone}). On quiet days nothing comes.`,
      instant: () => 'New episodes come as soon as they are out.',
      off: () => 'Nothing is sent on its own; /mode switches it on.',
    },
    welcome: 'Welcome. You are subscribed.',
    welcomeBack: 'Welcome back. Your subscription runs again, settings as they were.',
    nextSteps: [
      '/latest for recent episodes, /company to browse',
      '/follow to get only what you care about',
      '/time to change the hour',
    ].join('\n'),
    alreadySubscribed: 'You are subscribed already; nothing has changed.',
    nextAt: (when) => `Next: ${when}`,
    stopped: 'Stopped. Your settings and follows are kept; /start brings them back.',
    notSubscribed: 'You are not subscribed. Send /start to begin.',
    times: (times, zone) => `Your digest comes at ${times} (${zone}).`,
    timesHint: 'Change it: /time 07:30\nSeveral a day: /time 08:00 20:00',
    timesUnused: (mode) => `Your mode is “${mode}”; these hours count once you choose /mode daily`,
    badTime: (got) =>
      `“${got}” is not a time. Write 00:00 to 23:59, at most six, such as /time 08:00 or /time 08:00 20:00`,
    zone: (zone, localNow) => `Your time zone is ${zone}; it is ${localNow} there.`,
    zoneHint: 'Change it: /timezone Europe/Paris',
    badZone: (got) => `There is no time zone “${got}”. Write Area/City, such as /timezone Asia/Shanghai`,
    zoneSuggestions: (zones) => `Perhaps: ${zones}`,
    modeTitle: 'How should new episodes reach you?',
    modeHint: 'Instant: as soon as they are out\nDaily: one digest at your hour\nOff: only when you ask',
  },

  follows: {
    title: (count) => `You follow ${plural(count, 'name')}`,
    hint: 'Only episodes that really name them are sent. Press one to unfollow it.',
    none: 'You follow nothing in particular, so every episode is sent.\nTo get only what you care about: /follow name, such as /follow Nvidia',
    gone: '(in no episode now)',
    followed: (name, kind) => `You now follow “${name}” (${kind}).`,
    followedNext: 'From now on you get only episodes that name what you follow. /follows lists it.',
    already: (name) => `You follow “${name}” already. /follows lists it all.`,
    unfollowed: (name) => `You no longer follow “${name}”.`,
    notFollowed: (name) => `You do not follow “${name}”. /follows lists what you follow.`,
    usage:
      'Follow what? Write it behind the command: /follow name\nA company, person, product or tag, by any of its names.',
    about: 'This episode names these. Press one to follow it, again to unfollow.',
    aboutNone: 'There is no name to follow in this episode.',
    aboutBeyond: (shown, count) =>
      `${count} names; these are the first ${shown}. For the rest: /follow and a name.`,
  },

  admin: {
    problems: (refusals, warnings) =>
      warnings === 0
        ? `${plural(refusals, 'thing')} to mend in the content`
        : `In the content: ${refusals} to mend, ${plural(warnings, 'warning')}`,
    newProblems: (refusals, warnings) =>
      warnings === 0
        ? `${plural(refusals, 'new thing')} to mend in the content`
        : `New in the content: ${refusals} to mend, ${plural(warnings, 'warning')}`,
    noProblems: 'The content is in order.',
    ofAKind: (count) => `${count} like this:`,
    allProblems: '/problems lists all of them. A warning keeps no episode out.',
    warnings: (count) => `${plural(count, 'warning')}; the file is read all the same`,
    draftQuestion: (title) => `Draft “${title}”: subscribers would see it as above. Publish it?`,
    previewNote: (title) => `“${title}”: subscribers see it as above.`,
    missing: (count, of) =>
      `${count} of ${of} episodes have no file any more, all at once. A disk may be unmounted, or a copy under way, so I keep them and change nothing. When the files return, all goes on by itself. Are they really gone?`,
    missingKept: (count) => `${plural(count, 'episode')} kept. When the files return, all goes on by itself.`,
    missingGone: (count) => `${plural(count, 'episode')} left the archive. What returns is taken in again.`,
    drafts: (count) => plural(count, 'draft'),
    noDrafts: 'No drafts are waiting.',
    published: (title) => `“${title}” is published.`,
    unpublished: (title) =>
      `“${title}” is taken back; subscribers no longer see it. If messages sent in the last 48 hours show it, they are being changed now, and I tell you when that is done.`,
    withdrawal: {
      changed: (title, changed, all) =>
        `🚫 “${title}”: ${changed} of ${plural(all, 'message')} now say that it was withdrawn.`,
      underWay: (title, changed, all) =>
        `⏳ “${title}”: ${changed} of ${plural(all, 'message')} are changed so far.`,
      waiting: (count) => `Waiting for their turn: ${count}`,
      repeating: (count) => `In doubt, being tried again: ${count}`,
      unchanged: (count) => `Deleted, or in chats out of reach: ${count}`,
      unknown: (count) =>
        `May have arrived just before, without an answer from Telegram, and cannot be changed: ${count}`,
      goesOn: 'I go on until Telegram has answered for each, and tell you then.',
    },
    held: (title, until) => `“${title}” is approved and will be published at ${until}.`,
    kept: (title) => `“${title}” stays a draft. /drafts finds it again.`,
    waiting: (drafts, problems, aliases) =>
      [
        ...(drafts > 0 ? [`${plural(drafts, 'draft')} to review: /drafts`] : []),
        ...(problems > 0 ? [`${plural(problems, 'thing')} to mend in the content: /problems`] : []),
        ...(aliases > 0 ? [`${plural(aliases, 'alias', 'aliases')} to decide on: /aliases`] : []),
      ].join('\n'),
    rejected: (reason) =>
      `Telegram refused one of our messages; it was sent again as plain text. Reason: ${reason}`,
    uploadFaults: (fileName, count) => `${fileName}: ${plural(count, 'thing')} to mend`,
    uploadFaultsNext: 'Mend it and send it again; nothing was saved.',
    uploadQuestion: 'Subscribers would see it as above. Save and publish it?',
    uploadCorrection: (path, title, date) =>
      `Subscribers would see it as above. This episode is already in ${path}: “${title}” (${date}); this file would replace it. Save and publish it?`,
    uploadDoubt: (path, title, date) =>
      `Subscribers would see it as above. ${path} now holds “${title}” (${date}). Is this a new version of it, or another episode?`,
    uploadSaved: (path, title) => `Saved as ${path}; “${title}” is published.`,
    uploadHeld: (path, title) => `Saved as ${path}; “${title}” will be published at its publish_at.`,
    uploadDiscarded: 'All right, the file was not saved.',
    uploadGone: 'This file has expired or was dealt with already. Send it again if you need it.',
    uploadTaken: (title, path) =>
      `“${title}” is already in ${path}, which I did not write or someone has changed since, so I will not replace it. Edit that file, or give this one another id.`,
    uploadTooLarge: (size, limit) =>
      `The file is ${size}; the limit is ${limit}. Shorten it and send it again.`,
    uploadNotMarkdown: (fileName) =>
      `${fileName} is not a Markdown file. Send one that ends in .md. To import a raw text, reply to it with /import.`,
    usage: (command) => `Write the episode's id: /${command} id\n/drafts shows the ids of drafts.`,
  },

  model: {
    writer: {
      text: '📝 Taken from the episode’s own text',
      model: '🤖 Written by a language model; figures, dates and known names were checked against the text',
      pretend:
        '🎭 Written by the pretend model, which understands nothing; figures, dates and known names were checked against the text',
    },
    dropped: (count) =>
      count === 1
        ? '1 line was left out: the text does not bear it out'
        : `${count} lines were left out: the text does not bear them out`,
    trouble: {
      key: 'The language model refuses the key. Please check ANTHROPIC_API_KEY.',
      credit: 'The language model’s account is empty. Please top it up.',
      model: 'The language model is not known there. Please check LLM_MODEL.',
      rate: 'The language model has had enough calls for now.',
      down: 'The language model cannot be reached.',
      storage: 'What the language model says and costs cannot be written down, so it is not asked.',
    },
    troubleNext:
      'Digests and answers go on without it, with lines from the text. It is tried again by and by; you will not hear of this again today.',
  },

  brief: {
    title: { day: 'Your day in brief', week: 'Your week in brief' },
    about: (names) => `On ${names}`,
    more: (count) => `${count} more`,
    general:
      'You follow nothing yet, so here is what the episodes speak of most. Send “/follow name”, such as /follow Nvidia, and your brief is on what matters to you.',
    nothing: {
      day: 'No episode of the last day speaks of what you follow.',
      week: 'No episode of the last week speaks of what you follow. /follows shows what that is.',
    },
    noEpisodes: {
      day: 'There was no episode in the last day.',
      week: 'There was no episode in the last week. /latest shows earlier ones.',
    },
    why: {
      late: 'The language model is still writing. Until then here are sentences from the episodes; try “Fuller brief” in a few seconds.',
      budget:
        'The language model has been used as much as it may be, so here are sentences from the episodes.',
      unsound:
        'Most of what the language model wrote did not match the episodes, so here are sentences from them.',
      failed: 'The language model gives no answer just now, so here are sentences from the episodes.',
    },
    fuller: '✨ Fuller brief',
    other: { day: 'Last day only', week: 'Last week' },
    stillWriting: 'Still writing; please try again in a few seconds.',
    usage: 'Like this: /brief day for the last day, /brief week for the last week.',
  },

  modelUse: {
    title: 'Language model',
    today: (spent, cap) => `Today (UTC): ${spent} of ${cap}`,
    month: (spent) => `Last 30 days: ${spent}`,
    calendarMonth: (spent, cap) => `This month: ${spent} of ${cap}`,
    calls: (count, shown, tokensIn, tokensOut) =>
      `${shown} ${count === 1 ? 'call' : 'calls'}, ${tokensIn} tokens in, ${tokensOut} out`,
    spared: (cached, shared) => `spared: ${cached} from the cache, ${shared} shared`,
    without: (count, reasons) => `${count} without the model (${reasons})`,
    reason: {
      'no-key': 'no key',
      'budget-user': 'a user’s daily asks',
      'budget-day': 'daily cap',
      'budget-month': 'monthly cap',
      breaker: 'paused',
      timeout: 'too slow',
      refused: 'refused',
      truncated: 'too long',
      invalid: 'not as asked',
      empty: 'empty',
      unavailable: 'out of reach',
    },
    checked: (claims, dropped, share, retried) =>
      `${claims} lines checked, ${dropped} left out (${share}), ${retried} answers asked for again`,
  },

  import: {
    title: 'Import',
    usage:
      'Makes a draft of a raw text:\n• /import with the text behind it\n• /import as a reply to a message\n• a .txt or .md file with the caption /import\nPinyin is taken out; a title, a summary, tags, names and headings are proposed, and you decide on each. The text itself stays as it is.',
    reading: (paragraphs) =>
      `Reading ${paragraphs === 1 ? 'one paragraph' : `${paragraphs} paragraphs`}, a moment please…`,
    mayBeCut:
      'A message holds no more than this, so the text may be cut off. Send a long text as a .txt file with the caption /import.',
    found: (count) => (count === 1 ? 'One idea so far' : `${count} ideas so far`),
    position: (number, count) => `${number} of ${count}`,
    field: {
      title: 'Title',
      date: 'Date',
      source: 'Source',
      summary: 'Summary',
      tag: 'Tag',
      company: 'Company',
      person: 'Person',
      product: 'Product',
      medium: 'Media or book',
      heading: 'Heading',
    },
    paragraph: (number) => `Paragraph ${number} of the text`,
    unread: (paragraphs) =>
      `The text is long: ${paragraphs === 1 ? 'the last paragraph was' : `the last ${paragraphs} paragraphs were`} not read.`,
    noProposals: 'There is nothing to propose.',
    taken: (taken, left) => `${taken} taken, ${left} left out`,
    ownTitle: (title) => `The title for now: ${title}`,
    pinyin: (count) =>
      count === 1 ? 'One reading in pinyin was taken out.' : `${count} readings in pinyin were taken out.`,
    broken: (count) =>
      count === 1
        ? 'One place looks broken and was left alone; please have a look'
        : `${count} places look broken and were left alone; please have a look`,
    line: (number) => `Line ${number}`,
    remarks: 'The language model remarks',
    question: 'This is how the file begins; the text follows. Save it as a draft?',
    saved: (path) => `Saved as ${path}.`,
    next: {
      draft: 'It is a draft; its preview comes right away.',
      live: 'Drafts need no review here: it is published.',
      hidden: 'Drafts are not shown here. To publish it, remove draft: true.',
    },
    cancelled: 'All right, nothing was saved.',
    gone: 'This import has expired or is over. Send the text again if you need it.',
    decided: 'You have decided on this one already.',
    webPage: (fileName) =>
      `${fileName} is a web page. Please copy its text and send me that, or save it as .txt.`,
    notText: (fileName) => `${fileName} is no text file. Please send .txt or .md.`,
    hasFrontMatter: (fileName) =>
      `${fileName} has front matter already, so there is nothing to import. Send it without /import to have it checked and published.`,
    button: {
      take: '✅ Take',
      leave: '✖️ Leave',
      takeRest: 'Take all the rest',
      leaveRest: 'Leave all the rest',
      withoutModel: 'Do not wait, quote the text',
      save: 'Save as draft',
      cancel: 'Cancel',
    },
  },

  aliases: {
    held: (count) => `${plural(count, 'alias', 'aliases')} for you to decide`,
    noneHeld: 'No alias is waiting for you.',
    hint: 'Glossaries say these, but I am not sure. Press a number to see where, then decide.',
    applied: (count) => `${plural(count, 'alias', 'aliases')} in use`,
    noneApplied: 'No alias has been learned from episodes yet.',
    question: (first, second) => `${first} = ${second}?`,
    doubt: {
      'joins-two': 'both are names in their own right',
      'other-kind': 'one is the name of something of another kind',
      contradicts: 'glossaries contradict each other',
      unlike: 'does not look like the same name',
      description: 'describes rather than names',
      part: 'explains only a part of the name',
      'too-long': 'too long for a name',
      'too-short': 'too short to be sure of',
    },
    rival: (name) => `elsewhere it is “${name}”`,
    ifAccepted: 'Once accepted, either name finds and follows it. Once refused, I will not ask again.',
    inUse: 'Either name finds it now. Refuse to part them; I will not ask again.',
    lookedUp:
      'Only one episode says so: a command that is given this name finds it, but searches and follows leave it out. Accept to make them one, or refuse to drop it.',
    times: (count) => `${count}×`,
    moreEpisodes: (count) => `${plural(count, 'more episode')} ${count === 1 ? 'says' : 'say'} so.`,
    noEvidence: 'No episode says so now; an admin accepted it.',
    accept: '✓ Accept',
    refuse: '✕ Refuse',
    back: '‹ Back',
    showHeld: (count) => `To decide (${count})`,
    showApplied: (count) => `In use (${count})`,
  },

  chat: {
    hello: 'Hello. I bring digests of new episodes.',
    helloNext:
      'An admin of this group can send /start to have them here; in a topic, for that topic alone. /help shows the rest.',
    channelHint: (title) =>
      `I am in “${title}” now. Post /start there to have digests of new episodes in the channel; /stop ends them.`,
    adminsOnly: 'An admin of this group can do that.',
    welcome: 'Done. New episodes will come here.',
    alreadySubscribed: 'New episodes come here already; nothing has changed.',
    notSubscribed: 'Nothing is sent here yet. An admin can send /start to begin.',
    nextSteps:
      'Everyone: /latest for recent episodes, /help for more\nAdmins: /time, /mode and /follow change what comes',
    helpRead: 'For everyone',
    helpAdmins: 'For admins of this chat',
  },

  broadcast: {
    plan: 'Broadcast',
    publicationPlan: (title) => `Publish “${title}”?`,
    seenAbove: 'Subscribers will see it as above. Nothing has been sent yet.',
    nobody: 'Nobody would get it: there are no active subscribers.',
    audience: (count, shares) => (shares ? `To at once: ${count} (${shares})` : `To at once: ${count}`),
    share: {
      private: (count, shown) => `${shown} ${count === 1 ? 'person' : 'people'}`,
      group: (count, shown) => `${shown} ${count === 1 ? 'group' : 'groups'}`,
      channel: (count, shown) => `${shown} ${count === 1 ? 'channel' : 'channels'}`,
    },
    inDigests: (count) => `In their next daily digest: ${count}`,
    followsNarrow: 'Those who follow something else do not get it.',
    messages: (count) => `Messages: ${count}`,
    takes: (duration) => `Takes about ${duration}`,
    paid: (duration, stars) => `Fast: about ${duration}, costs ${stars} (0.1 Telegram Stars a message)`,
    seconds: (count) => `${count} s`,
    minutes: (count) => `${count} min`,
    hours: (hours, minutes) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`),
    phase: {
      running: '📣 Sending',
      paused: '⏸ Paused',
      stopping: '⏹ Stopping',
      over: '✅ Done',
      stopped: '⏹ Stopped',
    },
    subject: (title) => `“${title}”`,
    written: (count, audience) => `Prepared for: ${count} of ${audience}`,
    status: {
      sent: (count) => `Sent: ${count}`,
      waiting: (count) => `Waiting: ${count}`,
      uncertain: (count) => `In doubt: ${count}`,
      dead: (count) => `Not reachable: ${count}`,
      expired: (count) => `Expired: ${count}`,
    },
    remaining: (duration) => `About ${duration} to go`,
    received: (count) => `Arrived: ${count}`,
    doubled: (count) => `Of them perhaps twice: ${count}`,
    unreached: (count) => `Could not be reached: ${count}`,
    doubtful: (count) => `In doubt: ${count}`,
    unsent: (count) => `Not sent: ${count}`,
    cancelled: 'All right, nothing was sent.',
    usage:
      'Write the text behind the command: /broadcast text\nOr write it first and answer it with /broadcast. You see it before anyone else does.',
    button: {
      send: 'Send',
      sendFast: (stars) => `Send fast · ${stars}`,
      cancel: 'Cancel',
      pause: '⏸ Pause',
      resume: '▶️ Resume',
      stop: '⏹ Stop',
    },
  },

  stats: {
    title: 'How things stand',
    asOf: (when) => `As of ${when}`,
    subscribers: 'Subscribers',
    active: (count, chats) => (chats ? `${count} active: ${chats}` : `${count} active`),
    idle: {
      paused: (count) => `${count} paused, cannot be reached`,
      stopped: (count) => `${count} stopped`,
    },
    day: 'Last 24 hours',
    week: 'Last 7 days',
    kind: {
      daily: 'Daily digests',
      instant: 'Instant',
      notice: 'Notices to admins',
      correction: 'Corrections',
      broadcast: 'Broadcasts',
    },
    together: 'Together',
    nothingOwed: 'Nothing was owed.',
    owed: (count) => `${count} owed`,
    state: {
      sent: (count) => `${count} sent`,
      sending: (count) => `${count} being sent`,
      waiting: (count) => `${count} waiting`,
      uncertain: (count) => `${count} in doubt`,
      dead: (count) => `${count} undeliverable`,
      expired: (count) => `${count} expired`,
    },
    doubts: (count) => `${count} of them may have come twice or not at all.`,
    noDoubts: 'None of them is in doubt.',
    unbalanced: (editions) =>
      `The ledger does not add up in ${editions}. Please keep a backup and report this: it is a fault of the bot.`,
    nothingWaits: 'Nothing waits to be sent now.',
    waits: (count, duration) => `${count} wait to be sent; at this pace they are through in ${duration}.`,
    waitsLater: (count) => `${count} wait for later.`,
    broadcastRunning: (title, audience) => `Sending “${title}” to ${audience}`,
    broadcastPaused: (title, audience) => `Paused: “${title}” to ${audience}`,
    deaths: 'Why some could not be delivered',
    pace: (used, limit) => `${used} messages in the last second, at most ${limit}`,
    paceLimit: (limit) => `At most ${limit} messages a second`,
    running: (duration, version) => `Running for ${duration} · version ${version}`,
    updates: {
      webhook: 'Updates come by webhook',
      here: 'This process takes the updates',
      elsewhere: 'Another process takes the updates',
    },
    editions: { here: 'this one writes the editions', elsewhere: 'another one writes the editions' },
    days: (days, hours) => (hours === 0 ? `${days} d` : `${days} d ${hours} h`),
    refresh: '🔄 Refresh',
  },

  alarm: {
    raised: {
      'disk-low': (free) =>
        `⚠️ The disk is nearly full: ${free} left. Once it is full nothing can be saved or sent. Please make room where DATA_DIR is.`,
      'disk-full': () =>
        '🚨 The disk with the database is full. Nothing can be saved, and so nothing is sent. Nothing is lost: it all goes on once there is room. Please make room there.',
      'database-down': () =>
        '🚨 The database does not answer. Until it does nothing can be saved or sent. Nothing is lost: it all goes on then. Please look after it.',
    },
    cleared: {
      'disk-low': (free) => `✅ There is room on the disk again: ${free} left.`,
      'disk-full': () => '✅ Things can be saved again. What waited goes out now.',
      'database-down': () => '✅ The database answers again. What waited goes out now.',
    },
    wasUnreachable: (since, until) =>
      `📡 Telegram could not be reached from ${since} to ${until}. What waited goes out now.`,
    mayComeTwice: (count) =>
      `${plural(count, 'message')} may have arrived just then. To lose nothing they are sent once more, so some may come twice.`,
    nothingTwice: 'Nothing was lost, and nothing comes twice.',
    expiredInDoubt: (count) =>
      `📡 For ${plural(count, 'message')} Telegram gave no answer until it was too late for them. Digests among them come again with the next one, so some readers may see the same episodes twice.`,
    abandoned: (delivery) =>
      `🚨 The bot ended ten times while it was sending one and the same message (delivery ${delivery} in the database). It is not sent any more, as it may be what ends the bot. Please look into the log.`,
  },

  about: {
    title: 'About this bot',
    version: (version) => `Version ${version}`,
    newsTitle: 'What is new',
    news: [
      'Pages of companies, people and tags say where an episode names them',
      'You can ask while old episodes are still being read',
      '/brief tells what a week or a day meant for what you follow',
    ],
    privacyTitle: 'Your data',
    privacy: [
      "Kept: this chat's number, language, time zone, hours, mode and follows",
      'What you write is deleted once it is answered; searches that have buttons stay for 30 days, /ask conversations for 7',
      'With a language model, a question to /ask and the passages it needs go to that model',
    ],
    source: 'Free software, MIT licence.',
  },
  help: {
    title: 'What I can do',
    groups: { read: 'Read', follow: 'Follow', delivery: 'Delivery', admin: 'Admin' },
    footer: 'You can also send me an .md file: I check it, show it and publish it.',
    search: [
      'You can also just send me words to search for.',
      'A search may have “exact words” -unwanted company: person: tag: after: before:',
    ],
    unknownCommand: 'There is no such command. /help shows what I can do.',
    plainText:
      'I can only read text. Send me words to search for, or try /latest for recent episodes and /help for the rest.',
    staleButton: 'This button is out of date; things may have changed. Please send the command again.',
    tooLong: (limit) => `That is too long: at most ${limit} characters behind a command.`,
    failure: 'Something went wrong on our side. Please try again in a moment.',
    slowDown:
      'You are faster than I am, so I left out some of what you just sent. Please slow down, and send the rest again in a moment.',
    givenUp: (updateId) =>
      `⚠️ Something that a person sent could not be handled in three tries and was set aside, so that it stops nobody else. The log has more under update ${updateId}.`,
    notSaved: 'Our storage is full, so this could not be saved. Nothing has changed; please try again later.',
    notReached:
      'I cannot reach my memory right now, so nothing has changed. Please try again in a few minutes.',
    commands: {
      start: 'Subscribe to the daily digest',
      latest: 'Recent episodes',
      search: 'Search the episodes',
      ask: 'Ask them a question',
      episode: 'Open one: a date, an id or words of its title',
      company: 'Browse by company',
      person: 'Browse by person',
      product: 'Browse by product',
      tag: 'Browse by tag',
      category: 'Browse by category',
      term: 'What a term means; alone, the new ones',
      follow: 'Get only what you care about',
      unfollow: 'Stop following a name',
      follows: 'What you follow',
      brief: 'What the week, or “day”, meant for what you follow',
      time: 'When the digest comes',
      timezone: 'Your time zone',
      mode: 'Instant, daily or off',
      stop: 'Stop sending',
      about: 'about, what is new, privacy',
      help: 'What I can do',
      drafts: 'Drafts that wait for you',
      preview: 'See an episode as subscribers would',
      publish: 'Publish an episode',
      unpublish: 'Take an episode back',
      import: 'Make a draft of a raw text',
      broadcast: 'Write to all subscribers',
      stats: 'How things stand',
      problems: 'What needs mending in the content',
      aliases: 'Other names learned from episodes: accept or refuse',
    },
    toasts: {
      followed: 'Followed',
      unfollowed: 'Unfollowed',
      saved: 'Saved',
      refreshed: 'Up to date',
      'alias-accepted': 'Accepted',
      'alias-refused': 'Refused; I will not ask again',
      'not-subscribed': 'You are not subscribed. Send /start to begin.',
      'chat-not-subscribed': 'Nothing is sent here yet. An admin can send /start to begin.',
      'chat-admins-only': 'Only admins of this chat can do that.',
      'slow-down': 'Please slow down and press again in a moment.',
    },
  },

  faults: {
    'folder-missing': () => 'the content folder is missing; create it or change CONTENT_DIR',
    unreadable: ({ reason }) => `cannot be read (${reason}); check the file's permissions`,
    empty: () => 'the file is empty; begin with front matter that has a title and a date',
    binary: () => 'not a text file; save it as Markdown in UTF-8',
    'not-utf8': () => 'not valid UTF-8; save it as UTF-8',
    'too-large': ({ bytes, limit }) => `${bytes} bytes, at most ${limit}; split it into several files`,
    'front-matter-missing': () =>
      'no front matter; write --- on the first line, then title and date, then ---',
    'front-matter-unclosed': () => 'the front matter does not end; write a line --- behind it',
    'front-matter-too-large': ({ bytes, limit }) =>
      `${bytes} bytes, at most ${limit}; move the text behind ---`,
    'front-matter-language': ({ language }) =>
      `front matter in ${language} is refused; write YAML behind a bare ---`,
    'blank-before-front-matter': () => 'an empty line stands before ---; write --- on the first line',
    'tab-indent': () => 'a tab indents this line; write spaces',
    'full-width-colon': () =>
      'a full-width colon ： follows the key; write a colon and a space: title: A title',
    'alias-bomb': () => 'too many YAML aliases (*name); write the values out',
    yaml: ({ reason }) =>
      `not readable as YAML (${reason}); mend this line, and quote text that holds a colon or #`,
    'not-a-mapping': () => 'expected lines of key: value; write for example title: A title',
    missing: (_, example) => `missing; write ${example}`,
    'expected-text': ({ got }) => `expected text, got ${got}; write one line of text, quoted if need be`,
    'expected-list': ({ got }) => `expected a list, got ${got}; write [one, two], or one "- name" a line`,
    'expected-boolean': ({ got }, example) =>
      `expected true or false, got ${got}; write ${example || 'true or false'}`,
    'expected-date': ({ got }, example) => `expected YYYY-MM-DD, got ${got}; write ${example}`,
    'expected-instant': ({ got }, example) =>
      `expected an instant with its zone, got ${got}; write it like ${example}`,
    'expected-id': ({ got }, example) =>
      `expected 1 to 32 letters, digits, - and _, got ${got}; write it like ${example}`,
    'too-long': ({ length, limit }) => `${length} characters, at most ${limit}; shorten it`,
    'unknown-kind': ({ got }, example) => `unknown kind ${got}; write one of ${example}`,
    'same-identity': ({ otherPath }) => `the same id or source as ${otherPath}; give one of them another id`,
    'merge-conflict': () =>
      'two versions were merged and not settled here; keep one of them, and delete the lines <<<<<<<, ======= and >>>>>>>',
    'key-read-as': ({ known }) => `read as ${known}; write ${known}`,
    'key-unread': ({ known }) =>
      `looks like ${known}, but is not read; write ${known} once, or call it something else`,
    'held-as-draft': () => 'holds the episode back as a draft; write draft: true, or take it out',
    'held-until': ({ got }) =>
      `holds the episode back until ${got}; write publish_at with an instant and its zone, or take it out`,
    hidden: () =>
      'hides the episode from everybody; write draft: true if somebody is to look at it, or take it out',
    'list-in-text': ({ got, written }) => `a list in one text, ${got}; write ${written}`,
    'no-name': ({ got }) => `${got} is no name and is left out; write a name, or nothing`,
    'marks-in-value': ({ got, written }) => `marks around the words, ${got}; write ${written}`,
    'cut-at-hash': ({ got }) => `YAML ends a text at " #"; read as ${got}; put all of it in quotes`,
    invisible: ({ characters }) => `invisible characters (${characters}) were passed over; delete them`,
    'zone-missing': ({ got, written }) => `${got} names no time zone, only its day is read; write ${written}`,
    'future-date': ({ got }) => `${got} lies in the future; mend the day, or leave it if it is meant`,
    'no-address': ({ got }, example) =>
      `${got} is no http or https address and is left out; write it like ${example}`,
    'unbalanced-fold': () =>
      '<details> and </details> do not match, so nothing is folded here; add or delete one of them',
    'unclosed-fence': () => 'a code fence that nothing closes is passed over; close it with the same line',
    dense: () => 'more signs or links than words, so it is shown as it stands; take out what no reader needs',
    'unclosed-comment': () => 'a comment <!-- that never ends hides only this line; end it with -->',
    litter: () => 'marks of a program were passed over; delete them',
  },
};
