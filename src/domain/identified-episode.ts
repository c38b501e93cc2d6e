import type { Instant } from './clock.ts';
import type { Episode, EpisodeFile } from './episode.ts';

/** A file with an id; lazy fields of the file stay lazy. Small, because there is one for each episode of an archive. */
class IdentifiedEpisode implements Episode {
  readonly id: string;
  readonly datedAt: Instant;
  private readonly file: EpisodeFile;

  constructor(file: EpisodeFile, id: string, datedAt: Instant) {
    this.file = file;
    this.id = id;
    this.datedAt = datedAt;
  }
  get path() {
    return this.file.path;
  }
  get hash() {
    return this.file.hash;
  }
  get reader() {
    return this.file.reader;
  }
  get identity() {
    return this.file.identity;
  }
  get title() {
    return this.file.title;
  }
  get date() {
    return this.file.date;
  }
  get source() {
    return this.file.source;
  }
  get draft() {
    return this.file.draft;
  }
  get excluded() {
    return this.file.excluded;
  }
  get publishAt() {
    return this.file.publishAt;
  }
  get author() {
    return this.file.author;
  }
  get speaker() {
    return this.file.speaker;
  }
  get guest() {
    return this.file.guest;
  }
  get summary() {
    return this.file.summary;
  }
  get insight() {
    return this.file.insight;
  }
  get area() {
    return this.file.area;
  }
  get series() {
    return this.file.series;
  }
  get status() {
    return this.file.status;
  }
  get listings() {
    return this.file.listings;
  }
  get headings() {
    return this.file.headings;
  }
  get terms() {
    return this.file.terms;
  }
  get pairs() {
    return this.file.pairs;
  }
  get sections() {
    return this.file.sections;
  }
  get packedTexts() {
    return this.file.packedTexts;
  }
}

/** The same file with an id. @param datedAt where it stands among others, if not where its front matter says */
export function withId(file: EpisodeFile, id: string, datedAt: Instant = file.datedAt): Episode {
  return new IdentifiedEpisode(file, id, datedAt);
}
