/**
 * The glossary of the archive. A word is identified by the 48 bits of its ref, so that what is stored never depends on the order
 * in which episodes came. Rows contain what episodes write; everything else is derived from them, only for the words that a
 * change touches.
 */
export const TERM_TABLES = `
  CREATE TABLE term_episodes (
    id TEXT PRIMARY KEY, version TEXT NOT NULL, dated_at INTEGER NOT NULL,
    headwords BLOB NOT NULL, -- each once, in six bytes
    is_settled INTEGER NOT NULL -- whether what is derived from its rows is computed
  ) WITHOUT ROWID;
  CREATE INDEX unsettled_term_episodes ON term_episodes (id) WHERE is_settled = 0;
  CREATE TABLE term_rows (
    headword INTEGER NOT NULL, dated_at INTEGER NOT NULL, episode TEXT NOT NULL, place INTEGER NOT NULL,
    name TEXT NOT NULL, english TEXT, acronym TEXT, chinese TEXT, gloss TEXT,
    PRIMARY KEY (headword, dated_at DESC, episode, place)
  ) WITHOUT ROWID;

  -- How many rows give a headword that other name.
  CREATE TABLE claims (
    name INTEGER NOT NULL, headword INTEGER NOT NULL, claims INTEGER NOT NULL,
    PRIMARY KEY (name, headword)
  ) WITHOUT ROWID;
  CREATE INDEX claims_of_headword ON claims (headword);

  CREATE TABLE headwords (
    ref INTEGER PRIMARY KEY, folded TEXT NOT NULL, is_han INTEGER NOT NULL,
    uses INTEGER NOT NULL, -- 0 before it is settled
    met_at INTEGER NOT NULL, met_in TEXT NOT NULL, met_place INTEGER NOT NULL, -- of its oldest row
    regional INTEGER NOT NULL, -- rows with a form that is not the mainland's
    mainland INTEGER, -- its mainland form, if most rows are regional
    joins INTEGER, -- the headword that it is the same as
    term INTEGER NOT NULL, -- the main headword of all that are joined
    -- Of the whole term, valid on its main headword.
    term_uses INTEGER NOT NULL, term_at INTEGER NOT NULL, term_in TEXT NOT NULL, term_place INTEGER NOT NULL
  );
  CREATE INDEX joined_headwords ON headwords (term) WHERE joins IS NOT NULL;
  CREATE INDEX regional_headwords ON headwords (mainland) WHERE mainland IS NOT NULL;
  CREATE INDEX terms_newly_met ON headwords (term_at DESC, term_in, term_place, ref) WHERE joins IS NULL;
  CREATE TABLE term_total (total INTEGER NOT NULL);
  INSERT INTO term_total VALUES (0);
  CREATE TRIGGER term_comes AFTER INSERT ON headwords WHEN new.joins IS NULL
    BEGIN UPDATE term_total SET total = total + 1; END;
  CREATE TRIGGER term_goes AFTER DELETE ON headwords WHEN old.joins IS NULL
    BEGIN UPDATE term_total SET total = total - 1; END;
  CREATE TRIGGER term_joins AFTER UPDATE OF joins ON headwords WHEN (old.joins IS NULL) <> (new.joins IS NULL)
    BEGIN UPDATE term_total SET total = total + iif(new.joins IS NULL, 1, -1); END;

  -- Names by their beginning, by their end, and by each Han character within.
  CREATE TABLE term_names (folded TEXT PRIMARY KEY, ref INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE mirrored_term_names (mirrored TEXT PRIMARY KEY, ref INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE term_name_tails (tail TEXT NOT NULL, ref INTEGER NOT NULL, PRIMARY KEY (tail, ref)) WITHOUT ROWID;

  -- The three characters at each place of a headword's newest gloss where a name may begin.
  CREATE VIRTUAL TABLE gloss_starts
    USING fts5 (starts, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
  -- Deleted rows are removed when segments are merged anyway: merging for their sake would rewrite the whole index every so often.
  INSERT INTO gloss_starts (gloss_starts, rank) VALUES ('deletemerge', 0);
`;
