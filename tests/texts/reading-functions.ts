import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { readGrowingAnswer } from '../../src/assistant/ask/growing-answer.ts';
import { withoutLinks } from '../../src/assistant/ask/without-links.ts';
import { choosePassages } from '../../src/assistant/brief/choose-passages.ts';
import { extractLines } from '../../src/assistant/brief/extract-lines.ts';
import { isLine } from '../../src/assistant/digest/cited-summary.ts';
import { extentRead, paragraphsForModel } from '../../src/assistant/digest/episode-paragraphs.ts';
import { independenceOf, outlineOf, summaryOf, summaryOfText } from '../../src/assistant/extractive.ts';
import { checkProposals } from '../../src/assistant/import/check-proposals.ts';
import { extractProposals, titleOfText } from '../../src/assistant/import/extract-proposals.ts';
import { findSource } from '../../src/assistant/import/find-source.ts';
import { plainParagraph } from '../../src/assistant/import/plain-paragraph.ts';
import { createSourceText } from '../../src/assistant/import/source-text.ts';
import { stemsOf } from '../../src/catalog/english-stems.ts';
import { chineseWordsFor, isTranslation, translationsOf } from '../../src/catalog/english-words.ts';
import { foldScript } from '../../src/catalog/fold-name.ts';
import { soundsAlike } from '../../src/catalog/transliteration.ts';
import { hangsOn, saysNothing } from '../../src/document/empty-sentences.ts';
import { sectionTexts } from '../../src/document/section-text.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { containsAddress, findAddresses } from '../../src/grounding/addresses.ts';
import { boundOf } from '../../src/grounding/bounds.ts';
import { checkClaim } from '../../src/grounding/check-claim.ts';
import { findNegated } from '../../src/grounding/check-negation.ts';
import { readChineseForm } from '../../src/grounding/chinese-figures.ts';
import { readChineseNumeral, readChineseScale } from '../../src/grounding/chinese-numerals.ts';
import { splitClauses } from '../../src/grounding/clauses.ts';
import { readDate } from '../../src/grounding/dates.ts';
import { findNamedDays } from '../../src/grounding/days.ts';
import { readEnglishDate } from '../../src/grounding/english-dates.ts';
import { readEnglishWord } from '../../src/grounding/english-figures.ts';
import {
  findMultiple,
  findOrdinal,
  readEnglishNumeral,
  readEnglishScale,
} from '../../src/grounding/english-numerals.ts';
import { readFigures } from '../../src/grounding/figures.ts';
import { foldText } from '../../src/grounding/folded-text.ts';
import { findIdiomEnd } from '../../src/grounding/idioms.ts';
import { readNumeral } from '../../src/grounding/numerals.ts';
import { containsQuote, findQuotes } from '../../src/grounding/quotes.ts';
import { readNumber } from '../../src/grounding/read-number.ts';
import { readText } from '../../src/grounding/read-text.ts';
import { scriptOf } from '../../src/grounding/script.ts';
import { lettersOf, makeSearchText, squeezeName } from '../../src/grounding/search-text.ts';
import { topicsIn } from '../../src/grounding/topics.ts';
import { findCurrencies, readCurrencyBefore, readUnit } from '../../src/grounding/units.ts';
import { readVague } from '../../src/grounding/vague.ts';
import { findVerbs } from '../../src/grounding/verbs.ts';
import { findWays } from '../../src/grounding/way-words.ts';
import { answerKeyOf } from '../../src/llm/answer-key.ts';
import { estimateOutput, estimateTokens } from '../../src/llm/estimate-tokens.ts';
import { readRaw } from '../../src/llm/read-answer.ts';
import { chooseMark } from '../../src/prompts/choose-mark.ts';
import { cleanForModel, lineForModel } from '../../src/prompts/clean-for-model.ts';
import { chooseExcerpt } from '../../src/search/choose-excerpt.ts';
import { correctNames } from '../../src/search/correct-names.ts';
import {
  findFollowedWords,
  readFollowedWords,
  readWordSource,
  wordsRef,
} from '../../src/search/followed-words.ts';
import { unitsOf } from '../../src/search/index/characters.ts';
import { documentTerms } from '../../src/search/index/document-terms.ts';
import { documentText } from '../../src/search/index/document-text.ts';
import { couldBeMistyped } from '../../src/search/mistyped-rows.ts';
import { capitalRows, endsAsName, isNameLike, titledPersons } from '../../src/search/name-like.ts';
import { parseDays } from '../../src/search/parse-days.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { readAskedWays } from '../../src/search/passage-ways.ts';
import { readQuestionWords } from '../../src/search/question-words.ts';
import { rankParagraphs } from '../../src/search/rank-paragraphs.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { readTimes } from '../../src/search/read-times.ts';
import { freeWord, knownWord, translatedWord } from '../../src/search/read-words.ts';
import { searchedTextOf } from '../../src/search/searched-text.ts';
import { splitParagraphs } from '../../src/search/split-paragraphs.ts';
import { splitQuestion } from '../../src/search/split-question.ts';
import { asksForFigure, isStopWord, withoutStopWords } from '../../src/search/stop-words.ts';
import { mainlandWordsOf, taiwanWordAt } from '../../src/search/taiwan-words.ts';
import { findTypedDate } from '../../src/search/typed-dates.ts';
import { episodeOf, type TextFunctions } from './text-functions.ts';

const TOPIC: Entity = { ref: 'AAAAAAAA', kind: 'company', name: '甲', aliases: [] };
const ARCHIVE_NAMES = {
  fold: foldScript,
  names: [{ ref: 'nvidia', kind: 'company', forms: ['Nvidia', '英伟达', 'Nv'] }],
};
const KNOWN = { names: () => ARCHIVE_NAMES, tags: () => ['甲', 'a'], isKnownSource: () => false };
const ARCHIVE = { topicsAmong: () => [TOPIC], namedIn: () => [TOPIC] };
const catalog = createMemoryCatalog();
const ANSWER = {
  task: '',
  prompt: '',
  schema: undefined,
  model: '',
  thinking: undefined,
  effort: undefined,
  language: 'en',
};

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

function searchedDocument(text: string) {
  const sections = sectionTexts(episodeOf(text)).map(searchedTextOf);
  return documentText({ ...episodeOf(text), version: '', summary: text, names: [text], sections });
}

function passagesOf(text: string) {
  return choosePassages(ARCHIVE, [episodeOf(text)], [TOPIC]);
}

/** The search, and what summaries, answers and imports are made and checked with. */
export const READING_FUNCTIONS: TextFunctions = {
  'search/index/characters.ts unitsOf': unitsOf,
  'search/index/document-text.ts documentText': searchedDocument,
  'search/index/document-terms.ts documentTerms': (text) => documentTerms(searchedDocument(text)),
  'search/choose-excerpt.ts chooseExcerpt': (text) =>
    chooseExcerpt(text, text.slice(0, 300), ({ length }) => length),
  'document/empty-sentences.ts hangsOn': hangsOn,
  'document/empty-sentences.ts saysNothing': saysNothing,
  'catalog/english-words.ts chineseWordsFor': chineseWordsFor,
  'catalog/english-words.ts translationsOf': translationsOf,
  'catalog/english-words.ts isTranslation': (text) => isTranslation(text, text),
  'catalog/english-stems.ts stemsOf': stemsOf,
  'catalog/transliteration.ts soundsAlike': (text) => soundsAlike(text, text),
  'search/followed-words.ts readFollowedWords': readFollowedWords,
  'search/followed-words.ts readWordSource': (text) =>
    findFollowedWords(readWordSource(episodeOf(text)), readFollowedWords('光刻 ai')),
  'search/followed-words.ts wordsRef': wordsRef,
  'search/parse-days.ts parseDays': parseDays,
  'search/parse-query.ts parseQuery': parseQuery,
  // Telegram's longest message.
  'search/read-query.ts readQuery': (text) => readQuery(catalog, parseQuery(text.slice(0, 4_096)), 'meant'),
  'search/correct-names.ts correctNames': (text) => correctNames(catalog, parseQuery(text.slice(0, 4_096))),
  'search/mistyped-rows.ts couldBeMistyped': (text) => couldBeMistyped(catalog, text),
  'search/passage-ways.ts readAskedWays': (text) =>
    readAskedWays(catalog, { question: text.slice(0, 2_000), earlier: [], rewrite: undefined }, '2026-11-28'),
  'search/name-like.ts isNameLike': isNameLike,
  'search/name-like.ts endsAsName': endsAsName,
  'search/name-like.ts titledPersons': titledPersons,
  'search/name-like.ts capitalRows': (text) => capitalRows(text, isStopWord),
  'search/split-question.ts splitQuestion': (text) => splitQuestion(text.slice(0, 2_000), catalog),
  'search/question-words.ts readQuestionWords': (text) => readQuestionWords(text.slice(0, 2_000), catalog),
  'search/rank-paragraphs.ts rankParagraphs': (text) =>
    rankParagraphs(splitParagraphs(episodeOf(text)), {
      text: '甲 a',
      wants: 'anything',
      words: [
        { word: { forms: ['甲', 'a'], match: 'free' }, meaning: 'unknown', from: 'question', weight: 1 },
      ],
      rarities: new Map(),
    }),
  'search/read-times.ts readTimes': (text) => readTimes(parseQuery(text), '2026-11-28', () => true),
  'search/read-words.ts freeWord': (text) => freeWord(text, 'guessed'),
  'search/read-words.ts knownWord': (text) => knownWord(text, [text]),
  'search/read-words.ts translatedWord': (text) => translatedWord(text, [text]),
  'search/split-paragraphs.ts splitParagraphs': (text) => splitParagraphs(episodeOf(text)),
  'search/stop-words.ts asksForFigure': asksForFigure,
  'search/stop-words.ts isStopWord': isStopWord,
  'search/stop-words.ts withoutStopWords': withoutStopWords,
  'search/taiwan-words.ts taiwanWordAt': taiwanWordAt,
  'search/taiwan-words.ts mainlandWordsOf': mainlandWordsOf,
  'search/typed-dates.ts findTypedDate': (text) => findTypedDate(text, '2026-11-28'),
  'assistant/ask/growing-answer.ts readGrowingAnswer': readGrowingAnswer,
  'assistant/ask/without-links.ts withoutLinks': withoutLinks,
  'assistant/brief/choose-passages.ts choosePassages': passagesOf,
  'assistant/brief/extract-lines.ts extractLines': (text) => extractLines(ARCHIVE, passagesOf(text), [TOPIC]),
  'assistant/digest/cited-summary.ts isLine': (text) => isLine(text, 'en'),
  'assistant/digest/episode-paragraphs.ts extentRead': (text) => extentRead(episodeOf(text)),
  'assistant/digest/episode-paragraphs.ts paragraphsForModel': (text) => paragraphsForModel(episodeOf(text)),
  'assistant/extractive.ts outlineOf': (text) => outlineOf({ ...episodeOf(text) }),
  'assistant/extractive.ts independenceOf': independenceOf,
  'assistant/extractive.ts summaryOf': (text) => summaryOf({ ...episodeOf(text) }),
  'assistant/extractive.ts summaryOfText': summaryOfText,
  'grounding/addresses.ts findAddresses': findAddresses,
  'grounding/addresses.ts containsAddress': (text) => containsAddress(text, 'a'),
  'grounding/bounds.ts boundOf': (text) => readFigures(text, []).map((figure) => boundOf(text, figure)),
  'grounding/check-negation.ts findNegated': findNegated,
  'grounding/days.ts findNamedDays': (text) => findNamedDays(text, 20_000),
  'grounding/script.ts scriptOf': scriptOf,
  'grounding/way-words.ts findWays': findWays,
  'grounding/verbs.ts findVerbs': findVerbs,
  'grounding/topics.ts topicsIn': topicsIn,
  'grounding/units.ts findCurrencies': findCurrencies,
  'grounding/check-claim.ts checkClaim': (text) =>
    checkClaim({ text, cites: [0] }, [{ text: `${text}。一` }], ARCHIVE_NAMES),
  'grounding/chinese-figures.ts readChineseForm': along(readChineseForm),
  'grounding/chinese-numerals.ts readChineseNumeral': along(readChineseNumeral),
  'grounding/chinese-numerals.ts readChineseScale': atEach(readChineseScale),
  'grounding/clauses.ts splitClauses': (text) => splitClauses(text, [], []),
  'grounding/dates.ts readDate': along(readDate),
  'grounding/english-dates.ts readEnglishDate': along(readEnglishDate),
  'grounding/english-figures.ts readEnglishWord': atEach(readEnglishWord),
  'grounding/english-numerals.ts findMultiple': findMultiple,
  'grounding/english-numerals.ts findOrdinal': findOrdinal,
  'grounding/english-numerals.ts readEnglishNumeral': along(readEnglishNumeral),
  'grounding/english-numerals.ts readEnglishScale': atEach(readEnglishScale),
  'grounding/figures.ts readFigures': (text) => readFigures(text, []),
  'grounding/folded-text.ts foldText': (text) => foldText(text, foldScript),
  'grounding/idioms.ts findIdiomEnd': atEach(findIdiomEnd),
  'grounding/numerals.ts readNumeral': along(readNumeral),
  'grounding/quotes.ts findQuotes': findQuotes,
  'grounding/quotes.ts containsQuote': (text) => containsQuote([lettersOf(text)], text),
  'grounding/read-number.ts readNumber': along(readNumber),
  'grounding/read-text.ts readText': (text) => readText(text, ARCHIVE_NAMES),
  'grounding/search-text.ts lettersOf': lettersOf,
  'grounding/search-text.ts makeSearchText': makeSearchText,
  'grounding/search-text.ts squeezeName': squeezeName,
  'grounding/units.ts readCurrencyBefore': atEach(readCurrencyBefore),
  'grounding/units.ts readUnit': atEach(readUnit),
  'grounding/vague.ts readVague': along(readVague),
  'assistant/import/check-proposals.ts checkProposals': (text) =>
    checkProposals(
      [{ field: 'title', value: text, evidence: text, paragraphs: [1] }],
      () => [],
      createSourceText([text], ARCHIVE_NAMES),
      { tags: [], isHeading: () => false },
    ),
  'assistant/import/extract-proposals.ts extractProposals': (text) =>
    extractProposals(createSourceText([text], ARCHIVE_NAMES), KNOWN),
  'assistant/import/extract-proposals.ts titleOfText': (text) => titleOfText([text]),
  'assistant/import/find-source.ts findSource': (text) => findSource([text]),
  'assistant/import/plain-paragraph.ts plainParagraph': plainParagraph,
  'assistant/import/source-text.ts createSourceText': (text) => createSourceText([text], ARCHIVE_NAMES),
  'llm/answer-key.ts answerKeyOf': (text) => answerKeyOf({ ...ANSWER, variables: { text } }),
  'llm/estimate-tokens.ts estimateTokens': (text) => estimateTokens([text]),
  'prompts/choose-mark.ts chooseMark': (text) => chooseMark([text]),
  'llm/estimate-tokens.ts estimateOutput': estimateOutput,
  'llm/read-answer.ts readRaw': (text) => readRaw(text, undefined),
  'prompts/clean-for-model.ts cleanForModel': cleanForModel,
  'prompts/clean-for-model.ts lineForModel': lineForModel,
};
