/**
 * The tables of names. `episodes` to `sayings` contain what was put; `entities` to `pinyin` are derived from them, component by
 * component for the names in `unsettled_names`, and episode by episode for those in `unsettled_mentions`.
 */
export const NAMES_SCHEMA = `
  CREATE TABLE episodes (
    episode INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version TEXT NOT NULL, at INTEGER NOT NULL,
    searched INTEGER -- the newest word that its text was searched for; null before it is read
  );
  CREATE INDEX episodes_by_search ON episodes (searched);
  -- How often episodes list a name in that spelling, and where the oldest of them does.
  CREATE TABLE spellings (
    spelling INTEGER PRIMARY KEY, folded TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, core TEXT NOT NULL,
    times INTEGER NOT NULL,
    first_at INTEGER NOT NULL, first_id TEXT NOT NULL, first_place INTEGER NOT NULL,
    label TEXT, -- the key of a tag or category, the same for all that differ only in endings and order
    UNIQUE (folded, kind, name)
  );
  CREATE INDEX spellings_by_label ON spellings (label) WHERE label IS NOT NULL;
  CREATE INDEX spellings_by_core ON spellings (core, kind);
  CREATE TABLE listings (
    episode INTEGER NOT NULL, place INTEGER NOT NULL, spelling INTEGER NOT NULL, PRIMARY KEY (episode, place)
  ) WITHOUT ROWID;
  CREATE INDEX listings_by_spelling ON listings (spelling, episode);
  CREATE TABLE pairs (
    episode INTEGER NOT NULL, place INTEGER NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL,
    first TEXT NOT NULL, second TEXT NOT NULL, times INTEGER NOT NULL,
    PRIMARY KEY (episode, place)
  ) WITHOUT ROWID;
  CREATE INDEX pairs_by_one ON pairs (one);
  CREATE INDEX pairs_by_other ON pairs (other);

  -- The start is a hash of the beginning.
  CREATE TABLE words (word INTEGER PRIMARY KEY, folded TEXT NOT NULL UNIQUE, start INTEGER NOT NULL);
  CREATE INDEX words_by_start ON words (start);
  -- Episodes from chunk * 1024 on: per occurrence ten bits to add to that, six for the first place in it, and eight
  -- for how widely it is there.
  CREATE TABLE occurrences (
    word INTEGER NOT NULL, chunk INTEGER NOT NULL, episodes BLOB NOT NULL, PRIMARY KEY (word, chunk)
  ) WITHOUT ROWID;
  CREATE TABLE texts_read (episode INTEGER PRIMARY KEY, words BLOB NOT NULL);

  -- The built-in names that glossaries hold; those that an editor or an admin touches are among the sayings.
  CREATE TABLE known (folded TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE sayings (folded TEXT PRIMARY KEY, saying TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE unsettled_names (number INTEGER PRIMARY KEY, folded TEXT NOT NULL UNIQUE); -- in order of arrival
  CREATE TABLE unsettled_mentions (episode INTEGER PRIMARY KEY);

  CREATE TABLE entities (
    entity INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL,
    also_called TEXT NOT NULL, -- a list like the aliases
    shown TEXT NOT NULL, episodes INTEGER NOT NULL, supported INTEGER NOT NULL, collation TEXT NOT NULL
  );
  CREATE INDEX entities_by_ref ON entities (ref);
  CREATE INDEX entities_by_use ON entities (kind, episodes DESC, collation);
  CREATE TABLE names (
    folded TEXT NOT NULL, kind TEXT NOT NULL, entity INTEGER NOT NULL, place INTEGER NOT NULL, ref TEXT NOT NULL,
    PRIMARY KEY (folded, kind)
  ) WITHOUT ROWID;
  CREATE INDEX names_by_entity ON names (entity, place);
  CREATE INDEX names_by_end ON names (substr(folded, -1), length(folded)); -- for slips
  CREATE INDEX names_by_ref ON names (ref);
  CREATE TABLE mentions (
    episode INTEGER NOT NULL, place INTEGER NOT NULL, entity INTEGER NOT NULL, supported INTEGER NOT NULL,
    about INTEGER NOT NULL, -- not only in passing; never without supported
    PRIMARY KEY (episode, place)
  ) WITHOUT ROWID;
  CREATE INDEX mentions_by_entity ON mentions (entity, episode, supported, about);
  CREATE TABLE mined_aliases (
    ref TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, alias TEXT NOT NULL, state TEXT NOT NULL,
    is_held INTEGER NOT NULL, evidence INTEGER NOT NULL, newest_at INTEGER, newest_id TEXT, row TEXT NOT NULL,
    openness REAL NOT NULL -- how open the question is, from 0 to 1
  ) WITHOUT ROWID;
  CREATE INDEX mined_by_name ON mined_aliases (name);
  CREATE INDEX mined_by_alias ON mined_aliases (alias);
  CREATE INDEX mined_by_day ON mined_aliases (is_held, newest_at DESC, newest_id, ref);
  CREATE TABLE pinyin (
    letters TEXT NOT NULL, way TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY (letters, way, folded)
  ) WITHOUT ROWID;
  CREATE INDEX pinyin_by_name ON pinyin (folded);
`;
