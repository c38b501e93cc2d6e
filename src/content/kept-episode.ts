import type { EpisodeCard, EpisodeFile, EpisodeGlossary, EpisodeHead, Section } from '../domain/episode.ts';

/** Loads the parts of episodes; empty parts for an episode that was deleted meanwhile. */
export interface EpisodeParts {
  cardOf(head: EpisodeHead): EpisodeCard;
  glossaryOf(head: EpisodeHead): EpisodeGlossary;
  sectionsOf(head: EpisodeHead): readonly Section[];
  /** Undefined when not available without parsing. */
  packedTextsOf(head: EpisodeHead): Uint8Array | undefined;
}

/** An episode with only its head in memory. */
export class KeptEpisode implements EpisodeFile {
  private readonly head: EpisodeHead;
  private readonly parts: EpisodeParts;

  constructor(head: EpisodeHead, parts: EpisodeParts) {
    this.head = head;
    this.parts = parts;
  }
  get path() {
    return this.head.path;
  }
  get hash() {
    return this.head.hash;
  }
  get reader() {
    return this.head.reader;
  }
  get identity() {
    return this.head.identity;
  }
  get title() {
    return this.head.title;
  }
  get date() {
    return this.head.date;
  }
  get datedAt() {
    return this.head.datedAt;
  }
  get source() {
    return this.head.source;
  }
  get draft() {
    return this.head.draft;
  }
  get excluded() {
    return this.head.excluded;
  }
  get publishAt() {
    return this.head.publishAt;
  }
  get author() {
    return this.parts.cardOf(this.head).author;
  }
  get speaker() {
    return this.parts.cardOf(this.head).speaker;
  }
  get guest() {
    return this.parts.cardOf(this.head).guest;
  }
  get summary() {
    return this.parts.cardOf(this.head).summary;
  }
  get insight() {
    return this.parts.cardOf(this.head).insight;
  }
  get area() {
    return this.parts.cardOf(this.head).area;
  }
  get series() {
    return this.parts.cardOf(this.head).series;
  }
  get status() {
    return this.parts.cardOf(this.head).status;
  }
  get listings() {
    return this.parts.cardOf(this.head).listings;
  }
  get headings() {
    return this.parts.cardOf(this.head).headings;
  }
  get terms() {
    return this.parts.glossaryOf(this.head).terms;
  }
  get pairs() {
    return this.parts.glossaryOf(this.head).pairs;
  }
  get sections() {
    return this.parts.sectionsOf(this.head);
  }
  get packedTexts() {
    return this.parts.packedTextsOf(this.head);
  }
}
