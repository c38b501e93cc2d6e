import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPlayground, type Playground } from '../../playground/playground.ts';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { createAsking } from '../../src/assistant/ask/asking.ts';
import { createBriefs } from '../../src/assistant/brief/briefs.ts';
import { createBriefArchive } from '../../src/assistant/brief/catalog-archive.ts';
import { createDigestSummaries } from '../../src/assistant/digest/digest-summaries.ts';
import { createImportHelp } from '../../src/assistant/import/import-help.ts';
import { createVerifiedModel } from '../../src/assistant/verified-model.ts';
import { foldScript } from '../../src/catalog/fold-name.ts';
import type { OutgoingMessage } from '../../src/domain/message.ts';
import type { Language } from '../../src/domain/subscriber.ts';
import type { Model } from '../../src/llm/create-model.ts';
import { NO_COST } from '../../src/llm/model-outcome.ts';
import { renderDigest } from '../../src/messages/digest/digest.ts';
import { toTraditional } from '../../src/naming/to-traditional.ts';
import { ANSWERS } from '../../src/prompts/answers.ts';
import { createWordFinder } from '../../src/search/followed-words.ts';
import { renderAskAnswer } from '../../src/telegram/features/ask/ask-view.ts';
import { renderBrief } from '../../src/telegram/features/brief/brief-view.ts';
import { renderImportProposal } from '../../src/telegram/features/importing/import-view.ts';
import { wireOptions } from '../../src/telegram/wire-message.ts';
import { aSection } from '../a-section.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';

/** Ten thousand answers in all. */
const ANSWERS_EACH = 2_500;
/** Some seconds on an idle machine. */
const PATIENCE_MS = 120_000;
const ANNA = 1001;
const TOKEN = '4242:playground_token';
const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
const ARCHIVE_NAMES = { fold: foldScript, names: [] };
const clock = { now: () => Date.parse('2026-03-01T08:00:00Z'), sleep: async () => undefined };

const TEXTS = [
  '湖光电力宣布投资 32 亿元建抽水蓄能电站。工期要到 2029 年。',
  'The harbour of Lindau took in 4,200 boats this summer. That is a tenth more than the year before.',
  '山岚造船今年造了 14 艘电动渡轮，每艘能载 300 人；船票仍是 6 欧元。',
];
const EPISODE = anEpisode('lake', {
  title: '湖上的账本',
  date: '2026-02-28',
  datedAt: Date.parse('2026-02-28'),
  listings: listingsOf('company', '湖光电力', '山岚造船'),
  sections: TEXTS.map((body, at) => aSection(`第${at + 1}节`, body)),
});

/** Whole sentences of the source, so that some of what is said may be shown, and all that could break a message. */
const PIECES = [
  ...TEXTS.flatMap((text) => text.split(/(?<=[。；.])/u)),
  '湖光电力',
  'evil.ru/x',
  'https://evil.example/a?b=c',
  '@somebody',
  '/start',
  'tg://resolve?domain=x',
  '[看](javascript:1)',
  '**',
  '`',
  '<b>',
  '77.5%',
  '９９亿美元',
  '三千零八十',
  '\u202e',
  '\u200b',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\n\n',
  '👨‍👩‍👧‍👦',
  '🇨🇳',
  'é́́́',
  '字'.repeat(5_000),
  'x'.repeat(9_000),
  ' '.repeat(300),
];
const ODD = ['\u202e', '\u200b', '\ud83d', '\u0000', '\n\n', '👨‍👩‍👧‍👦', '**', '`', '<b>', ' '.repeat(300)];
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS, ...PIECES) },
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const cites = fc.array(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer()), { maxLength: 5 });
/** What is said, and the numbers of paragraphs: every other time a sentence where it really stands, with something odd about it. */
const claim = fc.oneof(
  fc.record({ text: line, numbers: cites }),
  fc
    .record({
      at: fc.nat({ max: TEXTS.length - 1 }),
      half: fc.nat({ max: 1 }),
      odd: fc.constantFrom('', ...ODD),
    })
    .map(({ at, half, odd }) => ({
      text: `${TEXTS[at]?.split(/(?<=[。；.])\s*/u)[half] ?? ''}${odd}`,
      numbers: [at + 1],
    })),
);
const FIELDS = ['title', 'summary', 'tag', 'company', 'person', 'product', 'medium', 'heading'] as const;
const issues = fc.array(line, { maxLength: 2 });
const FUZZ = {
  digest: fc.record({
    headline: line,
    bullets: fc.array(
      claim.map(({ text, numbers }) => ({ text, paragraphs: numbers })),
      { maxLength: 7 },
    ),
    issues,
  }),
  brief: fc.record({
    headline: line,
    bullets: fc.array(
      fc.tuple(claim, fc.boolean()).map(([{ text, numbers }, isNew]) => ({ text, passages: numbers, isNew })),
      { maxLength: 7 },
    ),
    issues,
  }),
  ask: fc.record({
    answered: fc.constantFrom(true, true, true, false),
    sentences: fc.array(
      claim.map(({ text, numbers }) => ({ text, passages: numbers })),
      { maxLength: 9 },
    ),
    issues,
  }),
  import: fc.record({
    proposals: fc.array(
      fc
        .tuple(claim, fc.constantFrom(...FIELDS), fc.constantFrom('湖光', '电动渡轮', 'harbour', ...PIECES))
        .map(([{ text, numbers }, field, evidence]) => ({
          field,
          value: text,
          paragraphs: numbers,
          evidence,
        })),
      { maxLength: 9 },
    ),
    issues,
  }),
};

/** It neither judges nor mends its lines. */
const READ_AGAIN: Readonly<Partial<Record<keyof typeof ANSWERS, unknown>>> = {
  judge: { verdicts: [], issues: [] },
  repair: { lines: [], issues: [] },
};

/** A model that says this to whatever it is asked; what it says has the shape that was asked for. */
function createSayingModel(sayTo: (task: keyof typeof ANSWERS) => unknown): Model {
  const say = (task: keyof typeof ANSWERS) => {
    const value = ANSWERS[task].parse(READ_AGAIN[task] ?? sayTo(task));
    // It was read by the schema of this very task.
    return { mode: 'model', value, raw: JSON.stringify(value), usage: NO_COST, issues: [] } as never;
  };
  return {
    isThere: true,
    complete: async ({ task }) => say(task),
    stream: async ({ task }, onText) => {
      onText(JSON.stringify(sayTo(task)));
      return say(task);
    },
    recall: async () => undefined,
    keep: async () => undefined,
    stop: async () => undefined,
  };
}

function verifiedOf(sayTo: (task: keyof typeof ANSWERS) => unknown) {
  return createVerifiedModel({
    model: createSayingModel(sayTo),
    isThere: () => true,
    writer: () => 'model',
    archiveNames: () => ARCHIVE_NAMES,
    clock,
    onChecked: () => undefined,
  });
}

const KNOWN_DIGITS = TEXTS.join(' ').normalize('NFKC').replace(/[,\s]/g, '');
const LINKS =
  /[a-z][a-z\d+.-]*:\/\/|(?<!\w)@[a-z]\w{2,}|(?<![\p{L}\p{N}\p{M}_/<])\/[a-z]\w{0,31}(?!\w)|[\w-]+\.[a-z]{2,}/giu;

/** No figure and no link that the source lacks. */
function expectGrounded(texts: readonly (string | undefined)[]): void {
  for (const text of texts) {
    const shown = (text ?? '').normalize('NFKC').replace(/[,]/g, '');
    for (const digits of shown.match(/\d+/g) ?? []) expect(KNOWN_DIGITS).toContain(digits);
    expect(shown.match(LINKS) ?? []).toEqual([]);
  }
}

let playground: Playground;
beforeAll(async () => {
  playground = createPlayground({
    clock: { ...clock, advance: () => undefined },
    token: TOKEN,
    bot: { id: 4242, firstName: 'Daily', username: 'daily_bot' },
    people: [{ id: ANNA, firstName: 'Anna', username: 'anna', languageCode: 'en', role: 'subscriber' }],
    acquaintedIds: [ANNA],
  });
});

async function expectTaken(messages: readonly OutgoingMessage[]): Promise<void> {
  for (const message of messages) {
    const response = await playground.fetch(
      new Request(`http://127.0.0.1/bot${TOKEN}/sendMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ chat_id: ANNA, text: message.text, ...wireOptions(message) }),
      }),
    );
    expect(await response.json()).toMatchObject({ ok: true });
  }
}

/** Runs the work on very many answers, each in one of the languages. */
async function withAnswers<Answer>(
  answers: fc.Arbitrary<Answer>,
  work: (answer: Answer, language: Language, index: number) => Promise<number>,
): Promise<number> {
  let shown = 0;
  for (const [index, answer] of fc.sample(answers, { numRuns: ANSWERS_EACH, seed: 11 }).entries()) {
    shown += await work(answer, LANGUAGES[index % LANGUAGES.length] ?? 'en', index);
  }
  return shown;
}

describe('whatever the model answers, Telegram takes the message, and it holds nothing that the source lacks', {
  timeout: PATIENCE_MS,
}, () => {
  it('in a digest', async () => {
    const shown = await withAnswers(FUZZ.digest, async (answer, language, index) => {
      const sayTo = (task: string) => (task === 'translate' ? translated(answer) : answer);
      const episode = { ...EPISODE, id: `lake${index}` };
      const summaries = createDigestSummaries({ model: verifiedOf(sayTo), toTraditional, clock });
      await summaries.prepare([episode], [language]);
      const told = summaries.find(episode, language);
      expectGrounded([told?.headline, ...(told?.bullets ?? []).map(({ text }) => text)]);
      const shownEpisode = {
        episode,
        mentions: [],
        outline: [],
        summary: undefined,
        told,
        writer: 'model',
      } as const;
      await expectTaken(
        renderDigest({ kind: 'daily', date: '2026-03-01', episodes: [shownEpisode] }, language),
      );
      return told?.bullets.length ?? 0;
    });
    expect(shown).toBeGreaterThan(100);
  });

  it('in a brief', async () => {
    const catalog = createMemoryCatalog();
    await catalog.replaceInSlices([EPISODE], []);
    const topics = [...catalog.allEntities('company')];
    const kept = new Map<string, string>();
    const memory = {
      get: async (key: string) => kept.get(key),
      set: async (key: string, value: string) => void kept.set(key, value),
      delete: async (key: string) => void kept.delete(key),
    };
    const shown = await withAnswers(FUZZ.brief, async (answer, language) => {
      const briefs = createBriefs({
        model: verifiedOf(() => answer),
        archive: createBriefArchive(
          catalog,
          { firstPublishedAt: async () => undefined, publishedAfter: async () => [] },
          createWordFinder(),
        ),
        memory,
        clock,
        toTraditional,
      });
      const brief = await briefs.give({ topics, span: 'week', zone: 'UTC', language, userId: 7 });
      if (brief.writer !== 'text') {
        expectGrounded([brief.headline, ...brief.lines.map(({ text }) => text)]);
      }
      await expectTaken([renderBrief(brief, 'follower', undefined, language)]);
      return brief.writer === 'text' ? 0 : brief.lines.length;
    });
    expect(shown).toBeGreaterThan(100);
  });

  it('in an answer', async () => {
    const origin = { date: '2026-01-21', title: '湖', heading: '' };
    const passages = TEXTS.map((text, section) => ({
      text,
      excerpt: text,
      episodeId: 'lake',
      section,
      origin,
    }));
    const shown = await withAnswers(FUZZ.ask, async (answer, language) => {
      const asking = createAsking({
        model: verifiedOf(() => answer),
        findPassages: async () => passages,
        rewrite: async () => undefined,
        toTraditional,
      });
      const question = answer.sentences[0]?.text ?? '';
      const inquiry = await asking.look({ question, earlier: [], language, userId: 7 });
      const given = await inquiry.answer(() => undefined);
      if (given.kind === 'answered') expectGrounded(given.sentences.map(({ text }) => text));
      const view = { question: inquiry.question, answer: given, findEpisode: () => EPISODE, dailyAsks: 20 };
      await expectTaken([renderAskAnswer(view, language)]);
      return given.kind === 'answered' ? given.sentences.length : 0;
    });
    expect(shown).toBeGreaterThan(100);
  });

  it('in a proposal', async () => {
    const archive = {
      names: () => ARCHIVE_NAMES,
      tags: () => ['渡轮'],
      isKnownSource: () => false,
    };
    const raw = { paragraphs: TEXTS, stated: {}, today: '2026-03-01' };
    const shown = await withAnswers(FUZZ.import, async (answer, language) => {
      const help = createImportHelp({ model: verifiedOf(() => answer), archive });
      const advice = await help.propose(raw, {
        userId: 7,
        language: language === 'zh-Hant' ? 'zh-Hans' : language,
        onProgress: () => undefined,
      });
      const own =
        advice.writer === 'text'
          ? []
          : advice.proposals.filter(({ field }) => field !== 'date' && field !== 'source');
      expectGrounded(own.map(({ value }) => value));
      await expectTaken(
        advice.proposals.map((_, at) =>
          renderImportProposal('abcd', advice, at, TEXTS, { number: 1, of: 1 }, language),
        ),
      );
      return own.length;
    });
    expect(shown).toBeGreaterThan(100);
  });
});

function translated({ headline, bullets }: { headline: string; bullets: readonly { text: string }[] }) {
  return { headline, bullets: bullets.map(({ text }, at) => ({ text, number: at + 1 })), issues: [] };
}
