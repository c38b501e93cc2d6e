import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { foldScript } from '../../src/catalog/fold-name.ts';
import { sectionTexts } from '../../src/document/section-text.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { unitsOf } from '../../src/search/index/characters.ts';
import { documentTerms } from '../../src/search/index/document-terms.ts';
import { documentText } from '../../src/search/index/document-text.ts';
import { searchedTextOf } from '../../src/search/index-follower.ts';
import { parseDays } from '../../src/search/parse-days.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { readQuestionWords } from '../../src/search/question-words.ts';
import { rankParagraphs } from '../../src/search/rank-paragraphs.ts';
import { freeWord, knownWord } from '../../src/search/read-words.ts';
import { splitParagraphs } from '../../src/search/split-paragraphs.ts';
import { readGrowingAnswer } from '../../src/summaries/ask/growing-answer.ts';
import { withoutLinks } from '../../src/summaries/ask/without-links.ts';
import { choosePassages } from '../../src/summaries/brief/choose-passages.ts';
import { extractLines } from '../../src/summaries/brief/extract-lines.ts';
import { isLine } from '../../src/summaries/digest/cited-summary.ts';
import { paragraphsForModel } from '../../src/summaries/digest/episode-paragraphs.ts';
import { outlineOf, standingOf, summaryOf, summaryOfText } from '../../src/summaries/extractive.ts';
import { findAddresses, holdsAddress } from '../../src/summaries/grounding/addresses.ts';
import { checkClaim } from '../../src/summaries/grounding/check-claim.ts';
import { readChineseForm } from '../../src/summaries/grounding/chinese-figures.ts';
import { readChineseNumeral, readChineseScale } from '../../src/summaries/grounding/chinese-numerals.ts';
import { splitClauses } from '../../src/summaries/grounding/clauses.ts';
import { readDate } from '../../src/summaries/grounding/dates.ts';
import { readEnglishDate } from '../../src/summaries/grounding/english-dates.ts';
import { readEnglishWord } from '../../src/summaries/grounding/english-figures.ts';
import {
  findMultiple,
  findOrdinal,
  readEnglishNumeral,
  readEnglishScale,
} from '../../src/summaries/grounding/english-numerals.ts';
import { readFigures } from '../../src/summaries/grounding/figures.ts';
import { foldText } from '../../src/summaries/grounding/folded-text.ts';
import { findIdiomEnd } from '../../src/summaries/grounding/idioms.ts';
import { readNumeral } from '../../src/summaries/grounding/numerals.ts';
import { findQuotes, holdsQuote } from '../../src/summaries/grounding/quotes.ts';
import { readNumber } from '../../src/summaries/grounding/read-number.ts';
import { readText } from '../../src/summaries/grounding/read-text.ts';
import { lettersOf, makeSearchText, squeezeName } from '../../src/summaries/grounding/search-text.ts';
import { readCurrencyBefore, readUnit } from '../../src/summaries/grounding/units.ts';
import { readVague } from '../../src/summaries/grounding/vague.ts';
import { checkProposals } from '../../src/summaries/import/check-proposals.ts';
import { extractProposals, titleOfText } from '../../src/summaries/import/extract-proposals.ts';
import { findDate } from '../../src/summaries/import/find-date.ts';
import { findSource } from '../../src/summaries/import/find-source.ts';
import { plainParagraph } from '../../src/summaries/import/plain-paragraph.ts';
import { createSourceText } from '../../src/summaries/import/source-text.ts';
import { estimateOutput } from '../../src/summaries/model/estimate-tokens.ts';
import { readRaw } from '../../src/summaries/model/read-answer.ts';
import { cleanForModel, lineForModel } from '../../src/summaries/prompts/clean-for-model.ts';
import { episodeOf, type TextFunctions } from './text-functions.ts';

const TOPIC: Entity = { ref: 'AAAAAAAA', kind: 'company', name: '甲', aliases: [] };
const GROUND = {
  fold: foldScript,
  names: [{ ref: 'nvidia', kind: 'company', forms: ['Nvidia', '英伟达', 'Nv'] }],
};
const KNOWN = { ground: () => GROUND, tags: () => ['甲', 'a'], isKnownSource: () => false };
const ARCHIVE = { topicsOf: () => [TOPIC], namedIn: () => [TOPIC] };
const catalog = createMemoryCatalog();

/** What reads at one place of a text is called at each. */
function atEach(read: (text: string, at: number) => unknown): (text: string) => void {
  return (text) => {
    for (let at = 0; at < text.length; at += 1) read(text, at);
  };
}

/** Its callers go on behind what it has read. */
function along(
  read: (text: string, at: number) => { readonly end: number } | undefined,
): (text: string) => void {
  return (text) => {
    for (let at = 0; at < text.length; ) at = read(text, at)?.end ?? at + 1;
  };
}

function passagesOf(text: string) {
  return choosePassages({ ...ARCHIVE, episodesSince: () => [episodeOf(text)] }, [TOPIC], '2026-01-01');
}

/** The search, and what summaries, answers and imports are made and checked with. */
export const READING_FUNCTIONS: TextFunctions = {
  'search/index/characters.ts unitsOf': unitsOf,
  'search/index/document-terms.ts documentTerms': (text) =>
    documentTerms(
      documentText({
        ...episodeOf(text),
        version: '',
        summary: text,
        names: [text],
        sections: sectionTexts(episodeOf(text)).map(searchedTextOf),
      }),
    ),
  'search/parse-days.ts parseDays': parseDays,
  'search/parse-query.ts parseQuery': parseQuery,
  'search/question-words.ts readQuestionWords': (text) => readQuestionWords(text.slice(0, 2_000), catalog),
  'search/rank-paragraphs.ts rankParagraphs': (text) =>
    rankParagraphs(splitParagraphs(episodeOf(text)), [
      { word: { forms: ['甲', 'a'], match: 'free' }, meaning: 'unknown', weight: 1 },
    ]),
  'search/read-words.ts freeWord': (text) => freeWord(text, 'guessed'),
  'search/read-words.ts knownWord': (text) => knownWord(text, [text]),
  'search/split-paragraphs.ts splitParagraphs': (text) => splitParagraphs(episodeOf(text)),
  'summaries/ask/growing-answer.ts readGrowingAnswer': readGrowingAnswer,
  'summaries/ask/without-links.ts withoutLinks': withoutLinks,
  'summaries/brief/choose-passages.ts choosePassages': passagesOf,
  'summaries/brief/extract-lines.ts extractLines': (text) =>
    extractLines({ ...ARCHIVE, episodesSince: () => [] }, passagesOf(text), [TOPIC]),
  'summaries/digest/cited-summary.ts isLine': (text) => isLine(text, 'en'),
  'summaries/digest/episode-paragraphs.ts paragraphsForModel': (text) => paragraphsForModel(episodeOf(text)),
  'summaries/extractive.ts outlineOf': (text) => outlineOf({ ...episodeOf(text) }),
  'summaries/extractive.ts standingOf': standingOf,
  'summaries/extractive.ts summaryOf': (text) => summaryOf({ ...episodeOf(text) }),
  'summaries/extractive.ts summaryOfText': summaryOfText,
  'summaries/grounding/addresses.ts findAddresses': findAddresses,
  'summaries/grounding/addresses.ts holdsAddress': (text) => holdsAddress(text, 'a'),
  'summaries/grounding/check-claim.ts checkClaim': (text) =>
    checkClaim({ text, cites: [0] }, [`${text}。一`], GROUND),
  'summaries/grounding/chinese-figures.ts readChineseForm': along(readChineseForm),
  'summaries/grounding/chinese-numerals.ts readChineseNumeral': along(readChineseNumeral),
  'summaries/grounding/chinese-numerals.ts readChineseScale': atEach(readChineseScale),
  'summaries/grounding/clauses.ts splitClauses': (text) => splitClauses(text, [], []),
  'summaries/grounding/dates.ts readDate': along(readDate),
  'summaries/grounding/english-dates.ts readEnglishDate': along(readEnglishDate),
  'summaries/grounding/english-figures.ts readEnglishWord': atEach(readEnglishWord),
  'summaries/grounding/english-numerals.ts findMultiple': findMultiple,
  'summaries/grounding/english-numerals.ts findOrdinal': findOrdinal,
  'summaries/grounding/english-numerals.ts readEnglishNumeral': along(readEnglishNumeral),
  'summaries/grounding/english-numerals.ts readEnglishScale': atEach(readEnglishScale),
  'summaries/grounding/figures.ts readFigures': (text) => readFigures(text, []),
  'summaries/grounding/folded-text.ts foldText': (text) => foldText(text, foldScript),
  'summaries/grounding/idioms.ts findIdiomEnd': atEach(findIdiomEnd),
  'summaries/grounding/numerals.ts readNumeral': along(readNumeral),
  'summaries/grounding/quotes.ts findQuotes': findQuotes,
  'summaries/grounding/quotes.ts holdsQuote': (text) => holdsQuote([lettersOf(text)], text),
  'summaries/grounding/read-number.ts readNumber': along(readNumber),
  'summaries/grounding/read-text.ts readText': (text) => readText(text, GROUND),
  'summaries/grounding/search-text.ts lettersOf': lettersOf,
  'summaries/grounding/search-text.ts makeSearchText': makeSearchText,
  'summaries/grounding/search-text.ts squeezeName': squeezeName,
  'summaries/grounding/units.ts readCurrencyBefore': atEach(readCurrencyBefore),
  'summaries/grounding/units.ts readUnit': atEach(readUnit),
  'summaries/grounding/vague.ts readVague': along(readVague),
  'summaries/import/check-proposals.ts checkProposals': (text) =>
    checkProposals(
      [{ field: 'title', value: text, evidence: text, paragraphs: [1] }],
      () => [],
      createSourceText([text], GROUND),
      { tags: [], isHeading: () => false },
    ),
  'summaries/import/extract-proposals.ts extractProposals': (text) =>
    extractProposals(createSourceText([text], GROUND), KNOWN),
  'summaries/import/extract-proposals.ts titleOfText': (text) => titleOfText([text]),
  'summaries/import/find-date.ts findDate': (text) => findDate([text], '2026-11-28'),
  'summaries/import/find-source.ts findSource': (text) => findSource([text]),
  'summaries/import/plain-paragraph.ts plainParagraph': plainParagraph,
  'summaries/model/estimate-tokens.ts estimateOutput': estimateOutput,
  'summaries/model/read-answer.ts readRaw': (text) => readRaw(text, undefined),
  'summaries/prompts/clean-for-model.ts cleanForModel': cleanForModel,
  'summaries/prompts/clean-for-model.ts lineForModel': lineForModel,
};
