import type { Clock, Instant } from '../../domain/clock.ts';
import type { Episode } from '../../domain/episode.ts';
import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import type { Language } from '../../domain/subscriber.ts';
import { backoffMs } from '../../kernel/backoff.ts';
import type { ModelLanguage } from '../../prompts/fill-prompt.ts';
import type { Answerer, VerifiedModel } from '../verified-model.ts';
import { carryOver } from './carry-over.ts';
import { type CitedSummary, toEpisodeSummary } from './cited-summary.ts';
import { createConcurrencyLimit } from './concurrency-limit.ts';
import { extentRead, paragraphsForModel } from './episode-paragraphs.ts';
import { sumUp } from './sum-up.ts';
import { translateSummary } from './translate-summary.ts';

/** The model's summaries of episodes, made once for all readers. */
export interface DigestSummaries {
  /** False without a model: then digests need not say who wrote what. */
  isThere(): boolean;
  /** The summary of exactly this text, if it is already known. */
  find(episode: Episode, language: Language): EpisodeSummary | undefined;
  /** Whether it is being made for the first time, started within `patienceMs`, and so worth waiting for. */
  isExpected(episode: Episode, patienceMs: number): boolean;
  /** Makes missing summaries, a few at a time; failed ones are retried later. Resolves when none is in progress. */
  prepare(episodes: readonly Episode[], languages: readonly Language[]): Promise<void>;
  /** Whether `prepare` would have something to do. */
  isMissing(episode: Episode, languages: readonly Language[]): boolean;
  /** Loads stored summaries, whichever process made them, so that `find` returns them. No call is made, nothing is spent. */
  recall(episodes: readonly Episode[], languages: readonly Language[]): Promise<void>;
}

/** For a bot without a model. */
export const NO_SUMMARIES: DigestSummaries = {
  isThere: () => false,
  find: () => undefined,
  isExpected: () => false,
  prepare: async () => undefined,
  isMissing: () => false,
  recall: async () => undefined,
};

/** A summary in one language of the model, with its state. */
interface Piece {
  readonly episode: Episode;
  readonly language: ModelLanguage;
  cited?: CitedSummary;
  shown?: EpisodeSummary;
  traditional?: EpisodeSummary;
  /** Being made right now. */
  making?: Promise<CitedSummary | undefined>;
  /** When it was first started. */
  wantedAt?: Instant;
  failures: number;
  failedAt: Instant;
  /** When the stored answers were last checked for it. */
  lookedAt?: Instant;
}

const MADE_AT_ONCE = 3;
const MOST_REMEMBERED = 2_000;
const MINUTE_MS = 60_000;
/** The pause before the first retry; it doubles each time. */
const FIRST_PAUSE_MS = 10 * MINUTE_MS;
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS;
/** What was not found may have been made by another process since. */
const LOOK_AGAIN_MS = 10 * MINUTE_MS;

/** Traditional Chinese is a conversion of the simplified. */
const MODEL_LANGUAGES: Readonly<Record<Language, ModelLanguage>> = {
  'zh-Hans': 'zh-Hans',
  'zh-Hant': 'zh-Hans',
  en: 'en',
};

/** @param toTraditional rewrites simplified Chinese */
export function createDigestSummaries({
  model,
  toTraditional,
  clock,
}: {
  readonly model: Pick<VerifiedModel, 'isThere' | 'complete' | 'recall' | 'adopt'>;
  readonly toTraditional: (text: string) => string;
  readonly clock: Pick<Clock, 'now'>;
}): DigestSummaries {
  const pieces = new Map<string, Piece>();
  /** The last Chinese summary of each episode, by its id. */
  const latest = new Map<string, { readonly episode: Episode; readonly cited: CitedSummary }>();
  const limited = createConcurrencyLimit(MADE_AT_ONCE);
  const ask: Answerer = (request, reading) => limited(() => model.complete(request, reading));
  const look: Answerer = (request, reading) => model.recall(request, reading);

  function pieceOf(episode: Episode, language: ModelLanguage): Piece {
    const key = keyOf(episode, language);
    const known = pieces.get(key) ?? { episode, language, failures: 0, failedAt: 0 };
    putLast(pieces, key, known);
    return known;
  }

  function piecesOf(episodes: readonly Episode[], languages: readonly Language[]): Piece[] {
    const wanted = [...new Set(languages.map((language) => MODEL_LANGUAGES[language]))];
    return episodes.flatMap((episode) => wanted.map((language) => pieceOf(episode, language)));
  }

  /** A translation needs the Chinese summary, which is obtained first. */
  async function summarise(
    { episode, language }: Piece,
    answer: Answerer,
    chinese: (piece: Piece) => Promise<CitedSummary | undefined>,
  ): Promise<CitedSummary | undefined> {
    if (language === 'zh-Hans') return sumUp(answer, episode);
    const source = await chinese(pieceOf(episode, 'zh-Hans'));
    return source && translateSummary(answer, episode, source);
  }

  function keep(piece: Piece, cited: CitedSummary): CitedSummary {
    piece.cited = cited;
    if (piece.language === 'zh-Hans') putLast(latest, piece.episode.id, { episode: piece.episode, cited });
    piece.shown = toEpisodeSummary(cited, paragraphsForModel(piece.episode), extentRead(piece.episode));
    return cited;
  }

  async function make(piece: Piece): Promise<CitedSummary | undefined> {
    if (piece.cited) return piece.cited;
    piece.making ??= begin(piece);
    return piece.making;
  }

  async function begin(piece: Piece): Promise<CitedSummary | undefined> {
    piece.wantedAt ??= clock.now();
    try {
      const before = piece.language === 'zh-Hans' ? latest.get(piece.episode.id) : undefined;
      if (before) await carryOver(model, before, piece.episode);
      const cited = await summarise(piece, ask, make);
      if (cited) return keep(piece, cited);
      piece.failures += 1;
      piece.failedAt = clock.now();
      return undefined;
    } finally {
      delete piece.making;
    }
  }

  async function remember(piece: Piece): Promise<CitedSummary | undefined> {
    if (piece.cited || piece.making || isRecent(piece.lookedAt, LOOK_AGAIN_MS)) return piece.cited;
    piece.lookedAt = clock.now();
    const cited = await summarise(piece, look, remember);
    return cited && keep(piece, cited);
  }

  /** Compares the absolute distance: the clock may be set back. */
  function isRecent(at: Instant | undefined, withinMs: number): boolean {
    return at !== undefined && Math.abs(clock.now() - at) < withinMs;
  }

  function isDue({ cited, making, failures, failedAt }: Piece): boolean {
    if (cited || making) return false;
    return failures === 0 || !isRecent(failedAt, backoffMs(failures, FIRST_PAUSE_MS, LONGEST_PAUSE_MS));
  }

  return {
    isThere: model.isThere,
    find(episode, language) {
      if (!model.isThere()) return undefined;
      const piece = pieces.get(keyOf(episode, MODEL_LANGUAGES[language]));
      if (!piece?.shown || language !== 'zh-Hant') return piece?.shown;
      piece.traditional ??= convert(piece.shown, toTraditional);
      return piece.traditional;
    },
    isExpected: (episode, patienceMs) =>
      (['zh-Hans', 'en'] as const).some((language) => {
        const { making, failures, wantedAt } = pieces.get(keyOf(episode, language)) ?? {};
        return making !== undefined && failures === 0 && isRecent(wantedAt, patienceMs);
      }),
    isMissing: (episode, languages) => model.isThere() && piecesOf([episode], languages).some(isDue),
    async prepare(episodes, languages) {
      if (!model.isThere()) return;
      await Promise.all(piecesOf(episodes, languages).filter(isDue).map(make));
    },
    async recall(episodes, languages) {
      if (!model.isThere()) return;
      for (const piece of piecesOf(episodes, languages)) await remember(piece);
    },
  };
}

/** LRU: the entry used last is evicted last. */
function putLast<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST_REMEMBERED && oldest !== undefined) map.delete(oldest);
}

function keyOf({ id, hash }: Episode, language: ModelLanguage): string {
  return `${language} ${hash} ${id}`;
}

function convert(summary: EpisodeSummary, toTraditional: (text: string) => string): EpisodeSummary {
  return {
    ...summary,
    headline: summary.headline === undefined ? undefined : toTraditional(summary.headline),
    bullets: summary.bullets.map((bullet) => ({ ...bullet, text: toTraditional(bullet.text) })),
  };
}
