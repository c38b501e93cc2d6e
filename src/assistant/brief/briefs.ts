import { isLabel } from '../../catalog/support.ts';
import type { Brief, BriefGap, BriefSpan, BriefTopic } from '../../domain/brief.ts';
import type { Clock, Instant } from '../../domain/clock.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import { localDate, startOfDay } from '../../domain/next-due.ts';
import { originIn, type PassageOrigin } from '../../domain/passage.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { SourceParagraph } from '../../grounding/source-paragraph.ts';
import type { ModelSilent, NoneReason } from '../../llm/model-outcome.ts';
import type { ModelLanguage } from '../../prompts/fill-prompt.ts';
import { numberPassages } from '../../prompts/number-passages.ts';
import type { VerifiedModel } from '../verified-model.ts';
import type { BriefArchive } from './brief-archive.ts';
import { type BriefPassage, choosePassages } from './choose-passages.ts';
import { type BriefMemory, createEarlierBriefs } from './earlier-briefs.ts';
import { extractLines } from './extract-lines.ts';
import { claimsOf, inScriptOf, soundPart, textOf, withText } from './read-brief.ts';

/** The reader's days before today: the last 24 hours span two. */
const DAYS_BACK: Readonly<Record<BriefSpan, number>> = { day: 1, week: 7 };
const DEADLINE_MS = 45_000;
/** A press must be answered within a second, and everything besides the model takes time as well. */
const PATIENCE_MS = 600;
/** When lines were dropped and fewer than these are left, sentences of the episodes are shown instead. */
const LEAST_LINES = 3;
const MOST_POPULAR = 6;
/** Other names by which a topic is introduced to the model. */
const MOST_ALIASES = 4;

export interface BriefWish {
  readonly topics: readonly BriefTopic[];
  /** Whether its reader wants an episode; absent: all of them. */
  readonly isWanted?: ((episode: Episode) => boolean) | undefined;
  readonly span: BriefSpan;
  /** The reader's, whose days count; IANA name. */
  readonly zone: string;
  readonly language: Language;
  /** The user whose daily asks it counts against when a call has to be made. */
  readonly userId: number | undefined;
}

/** Makes briefs: what the last day or week meant for what somebody follows. */
export interface Briefs {
  /** Returns a brief within 2 s: the model's if it is ready by then, else sentences of the episodes. A failing model never rejects it. */
  give(wish: BriefWish): Promise<Brief>;
  /** The most mentioned topics of the span, for those who follow nothing; empty when there are no episodes. */
  mostNamed(wish: Pick<BriefWish, 'span' | 'zone' | 'isWanted'>): Promise<readonly Entity[]>;
}

/**
 * @param toTraditional converts simplified characters
 * @param patienceMs how long a reader waits for the model
 */
export function createBriefs({
  model,
  archive,
  memory,
  clock,
  toTraditional,
  patienceMs = PATIENCE_MS,
}: {
  model: Pick<VerifiedModel, 'isThere' | 'complete'>;
  archive: BriefArchive;
  memory: BriefMemory;
  clock: Pick<Clock, 'now'>;
  toTraditional: (text: string) => string;
  patienceMs?: number;
}): Briefs {
  const earlierBriefs = createEarlierBriefs(memory);

  /** What was published in the reader's last days, as far as they want it; newest first. */
  async function episodesOf({ from, fromAt }: Days, isWanted: BriefWish['isWanted']) {
    const episodes = await archive.episodesSince(fromAt, from);
    return isWanted ? episodes.filter(isWanted) : episodes;
  }

  return {
    async give({ topics, isWanted, span, zone, language, userId }) {
      const days = daysOf(span, zone, clock.now());
      const passages = choosePassages(archive, await episodesOf(days, isWanted), topics);
      const named = namedOf(passages);
      const { from, until: today } = days;
      const frame = { span, from, until: today, topics: named };
      const fromText = (gap: BriefGap | undefined): Brief => ({
        ...frame,
        headline: undefined,
        lines: extractLines(archive, passages, named),
        writer: 'text',
        dropped: 0,
        gap,
      });
      if (passages.length === 0 || !model.isThere()) return fromText(undefined);
      const modelLanguage: ModelLanguage = language === 'en' ? 'en' : 'zh-Hans';
      const about = { topics, span, language: modelLanguage, day: today };
      const before = await earlierBriefs.before(about);
      const answer = await model.complete(
        {
          task: 'brief',
          language: modelLanguage,
          variables: variablesOf(named, before, passages),
          deadlineMs: DEADLINE_MS,
          patienceMs,
          userId,
        },
        { claimsOf, withText, paragraphs: passages.map(sourceOf) },
      );
      if (answer.mode === 'none') return fromText(gapOf(answer));
      const sound = soundPart(answer, passages, before);
      if (sound.lines.length === 0) return fromText(sound.dropped > 0 ? 'unsound' : undefined);
      if (sound.dropped > 0 && sound.lines.length < LEAST_LINES) return fromText('unsound');
      await earlierBriefs.keep(about, textOf(sound), before);
      return {
        ...frame,
        ...inScriptOf(sound, language, toTraditional),
        writer: answer.writer,
        gap: undefined,
      };
    },
    async mostNamed({ span, zone, isWanted }) {
      const episodes = await episodesOf(daysOf(span, zone, clock.now()), isWanted);
      return mostNamed(archive, episodes);
    },
  };
}

/** The days of a brief where its reader is. */
interface Days {
  readonly from: string;
  readonly fromAt: Instant;
  readonly until: string;
}

function daysOf(span: BriefSpan, zone: string, now: Instant): Days {
  const fromAt = startOfDay(now, zone, DAYS_BACK[span]);
  return { from: localDate(fromAt, zone), fromAt, until: localDate(now, zone) };
}

/** Each topic once, in an order that depends only on the names, so that the same follows make the same request. */
function namedOf(passages: readonly BriefPassage[]): readonly BriefTopic[] {
  const byRef = new Map(passages.flatMap(({ topics }) => topics.map((topic) => [topic.ref, topic] as const)));
  return [...byRef.values()].sort((a, b) => (`${a.name} ${a.ref}` < `${b.name} ${b.ref}` ? -1 : 1));
}

function variablesOf(named: readonly BriefTopic[], previous: string, passages: readonly BriefPassage[]) {
  return {
    follows: named
      .map(({ name, aliases }) => [name, ...aliases.slice(0, MOST_ALIASES)].join(' = '))
      .join('\n'),
    previous,
    passages: numberPassages(
      passages.map(({ text, episode, section }, index) => ({
        number: index + 1,
        text,
        origin: originOf({ episode, section }),
      })),
    ),
  };
}

function originOf({ episode, section }: Pick<BriefPassage, 'episode' | 'section'>): PassageOrigin {
  return originIn(episode, episode.sections[section ?? -1]?.heading);
}

function sourceOf(passage: BriefPassage): SourceParagraph {
  return { text: passage.text, origin: originOf(passage) };
}

function gapOf({ reason }: ModelSilent): BriefGap | undefined {
  const gaps: Readonly<Partial<Record<NoneReason, BriefGap>>> = {
    timeout: 'late',
    'budget-user': 'budget',
    'budget-day': 'budget',
    'budget-month': 'budget',
  };
  return reason === 'no-key' ? undefined : (gaps[reason] ?? 'failed');
}

function mostNamed(archive: Pick<BriefArchive, 'topicsOf'>, episodes: readonly Episode[]): readonly Entity[] {
  const counts = new Map<string, { readonly topic: Entity; readonly count: number }>();
  for (const topic of episodes.flatMap(archive.topicsOf)) {
    // Labels say little: editors file everything under some.
    if (isLabel(topic.kind)) continue;
    counts.set(topic.ref, { topic, count: 1 + (counts.get(topic.ref)?.count ?? 0) });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.topic.ref < b.topic.ref ? -1 : 1))
    .slice(0, MOST_POPULAR)
    .map(({ topic }) => topic);
}
