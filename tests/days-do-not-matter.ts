/**
 * Most tests write episodes of one fixed day, however long ago it is by now, sometimes many at once, and are about something else than
 * what is news: with these variables all of it is, and at once.
 */
export const DAYS_DO_NOT_MATTER = { NEWS_DAYS: '36500', NEWS_AT_ONCE: '1000000', NEWS_REST: '0' };
