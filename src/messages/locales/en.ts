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
    terms: (count) => `Terms (${count})`,
    publish: 'Publish',
    keepDraft: 'Keep as draft',
    publishUpload: 'Save and publish',
    discard: 'Discard',
    drafts: 'Drafts',
    unpublish: 'Take back',
    followName: (name) => `＋ Follow ${name}`,
    unfollowName: (name) => `Unfollow ${name}`,
  },

  digest: {
    newEpisodes: (count) => (count === 1 ? 'A new episode' : `${count} new episodes`),
    following: (names) => `You follow: ${names}`,
    more: (count) => `${count} more`,
    beyond: (count) => `${plural(count, 'more episode')} not listed here: /latest shows all.`,
  },

  episode: {
    guest: (name) => `Guest: ${name}`,
    author: (name) => `Author: ${name}`,
    series: (name) => `Series: ${name}`,
    about: 'What it is about',
    unsupported: '* listed by the editor, not named in the text',
    opening: 'Opening',
    sections: (count) => `${plural(count, 'section')} in full: press one to read it.`,
    sectionsBeyond: (shown, count) =>
      `${count} sections; the buttons hold the first ${shown}. Read on from there with “Next”.`,
    noSections: 'This episode has no text.',
    emptySection: 'This section is empty.',
    terms: (count) => plural(count, 'term'),
    noTerms: 'This episode explains no terms.',
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
    problems: (count) => `${plural(count, 'thing')} to mend in the content`,
    newProblems: (count) => `${plural(count, 'new thing')} to mend in the content`,
    noProblems: 'The content is in order.',
    draftQuestion: (title) => `Draft “${title}”: subscribers would see it as above. Publish it?`,
    previewNote: (title) => `“${title}”: subscribers see it as above.`,
    drafts: (count) => plural(count, 'draft'),
    noDrafts: 'No drafts are waiting.',
    published: (title) => `“${title}” is published.`,
    unpublished: (title) =>
      `“${title}” is taken back; subscribers no longer see it. Messages already sent stay.`,
    held: (title, until) => `“${title}” is approved and will be published at ${until}.`,
    kept: (title) => `“${title}” stays a draft. /drafts finds it again.`,
    waiting: (drafts, problems) =>
      [
        ...(drafts > 0 ? [`${plural(drafts, 'draft')} to review: /drafts`] : []),
        ...(problems > 0 ? [`${plural(problems, 'thing')} to mend in the content: /problems`] : []),
      ].join('\n'),
    rejected: (reason) =>
      `Telegram refused one of our messages; it was sent again as plain text. Reason: ${reason}`,
    uploadFaults: (fileName, count) => `${fileName}: ${plural(count, 'thing')} to mend`,
    uploadFaultsNext: 'Mend it and send it again; nothing was saved.',
    uploadQuestion: 'Subscribers would see it as above. Save and publish it?',
    uploadSaved: (path, title) => `Saved as ${path}; “${title}” is published.`,
    uploadHeld: (path, title) => `Saved as ${path}; “${title}” will be published at its publish_at.`,
    uploadDiscarded: 'All right, the file was not saved.',
    uploadGone: 'This file has expired or was dealt with already. Send it again if you need it.',
    uploadTaken: (title, path) =>
      `“${title}” is already in ${path}, which I did not write or someone has changed since, so I will not replace it. Edit that file, or give this one another id.`,
    uploadTooLarge: (size, limit) =>
      `The file is ${size}; the limit is ${limit}. Shorten it and send it again.`,
    uploadNotMarkdown: (fileName) => `${fileName} is not a Markdown file. Send one that ends in .md.`,
    usage: (command) => `Write the episode's id: /${command} id\n/drafts shows the ids of drafts.`,
  },

  help: {
    title: 'What I can do',
    groups: { read: 'Read', follow: 'Follow', delivery: 'Delivery', admin: 'Admin' },
    footer: 'You can also send me an .md file: I check it, show it and publish it.',
    unknownCommand: 'There is no such command. /help shows what I can do.',
    plainText: 'I only know commands. Try /latest for recent episodes, or /help for all of them.',
    staleButton: 'This button is out of date; things may have changed. Please send the command again.',
    tooLong: (limit) => `That is too long: at most ${limit} characters behind a command.`,
    failure: 'Something went wrong on our side. Please try again in a moment.',
    commands: {
      start: 'Subscribe to the daily digest',
      latest: 'Recent episodes',
      episode: 'Open one: a date, an id or words of its title',
      company: 'Browse by company',
      person: 'Browse by person',
      product: 'Browse by product',
      tag: 'Browse by tag',
      category: 'Browse by category',
      follow: 'Get only what you care about',
      unfollow: 'Stop following a name',
      follows: 'What you follow',
      time: 'When the digest comes',
      timezone: 'Your time zone',
      mode: 'Instant, daily or off',
      stop: 'Stop sending',
      help: 'What I can do',
      drafts: 'Drafts that wait for you',
      preview: 'See an episode as subscribers would',
      publish: 'Publish an episode',
      unpublish: 'Take an episode back',
      problems: 'What needs mending in the content',
    },
    toasts: {
      followed: 'Followed',
      unfollowed: 'Unfollowed',
      saved: 'Saved',
      'not-subscribed': 'You are not subscribed. Send /start to begin.',
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
    'expected-boolean': ({ got }, example) => `expected true or false, got ${got}; write ${example}`,
    'expected-date': ({ got }, example) => `expected YYYY-MM-DD, got ${got}; write ${example}`,
    'expected-instant': ({ got }, example) =>
      `expected an instant with its zone, got ${got}; write it like ${example}`,
    'expected-url': ({ got }, example) =>
      `expected an http or https address, got ${got}; write it like ${example}`,
    'expected-id': ({ got }, example) =>
      `expected 1 to 32 letters, digits, - and _, got ${got}; write it like ${example}`,
    'too-long': ({ length, limit }) => `${length} characters, at most ${limit}; shorten it`,
    'unknown-kind': ({ got }, example) => `unknown kind ${got}; write one of ${example}`,
    'same-identity': ({ otherPath }) => `the same id or source as ${otherPath}; give one of them another id`,
  },
};
