import { mainlandWords } from '../catalog/chinese-script.ts';
import { entityRef } from '../catalog/entity-ref.ts';
import { sectionTexts } from '../document/section-text.ts';
import type { Episode } from '../domain/episode.ts';
import { foldUnits, kindOf, LETTER, textOf, unitsOf } from './index/characters.ts';
import { searchedTextOf } from './searched-text.ts';

/** Words that somebody follows or mutes: of each the forms in which a text may have it, folded. */
export type FollowedWords = readonly (readonly string[])[];

/** An episode as followed words are looked up in it. */
export interface WordSource {
  /** Title and summary, then each section with its heading; folded. */
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly string[];
}

/** Splits what was typed into words; empty where it has no letter or digit. */
export function readFollowedWords(typed: string): FollowedWords {
  const words = foldText(typed)
    .split(/[^\p{L}\p{N}\p{M}.+#-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)].map((word) => [...new Set([word, mainlandWords(word)])]);
}

/** Returns the ref of words, which is the same however they are written: width, case, script. */
export function wordsRef(typed: string): string {
  return entityRef(
    'words',
    readFollowedWords(typed)
      .flatMap(([word]) => word ?? [])
      .join(' '),
  );
}

/** Folds the texts of an episode, for many words. */
export function readWordSource(episode: Episode): WordSource {
  return {
    title: foldText(episode.title),
    summary: foldText(episode.summary ?? ''),
    sections: sectionTexts(episode).map((section) => {
      const { heading, text, folded } = searchedTextOf(section);
      return foldText([heading, text, folded].join('\n'));
    }),
  };
}

/** Looks for followed words in episodes, whose texts are folded once, and in single texts. */
export function createWordFinder() {
  const sources = new WeakMap<Episode, WordSource>();
  return {
    hasEpisode(episode: Episode, words: string): boolean {
      const source = sources.get(episode) ?? readWordSource(episode);
      sources.set(episode, source);
      return findFollowedWords(source, readFollowedWords(words)) !== undefined;
    },
    hasText(text: string, words: string): boolean {
      const source = { title: foldText(text), summary: '', sections: [] };
      return findFollowedWords(source, readFollowedWords(words)) !== undefined;
    },
  };
}

/** Where an episode has all of these words; undefined when it lacks one. */
export function findFollowedWords(source: WordSource, words: FollowedWords): 'title' | 'text' | undefined {
  if (words.length === 0) return undefined;
  const { title, summary, sections } = source;
  if (words.every((forms) => contains(title, forms))) return 'title';
  const texts = [title, summary, ...sections];
  const isThere = words.every((forms) => texts.some((text) => contains(text, forms)));
  return isThere ? 'text' : undefined;
}

/** The index of the section that has most of the words; undefined when none has any. */
export function findWordSection({ sections }: WordSource, words: FollowedWords): number | undefined {
  const counts = sections.map((text) => words.filter((forms) => contains(text, forms)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

/** Folds a text as the index of the search folds it. */
function foldText(text: string): string {
  return textOf(foldUnits(unitsOf(text.normalize('NFC'))));
}

/** Letters count at word borders only: no `AI` in `OpenAI`. */
function contains(text: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (isBorder(text, at) && isBorder(text, at + form.length)) return true;
    }
    return false;
  });
}

function isBorder(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  return kindOf(text.charCodeAt(at - 1)) !== LETTER || kindOf(text.charCodeAt(at)) !== LETTER;
}
