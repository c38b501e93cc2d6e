import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { findDoubt, isPartly, isRole } from '../../src/catalog/alias-doubts.ts';
import { formOf } from '../../src/catalog/alias-form.ts';
import { mainlandForm, mainlandWords, simplifyCharacters } from '../../src/catalog/chinese-script.ts';
import { foldedForms, foldName, foldScript, isHan, splitAtSeparators } from '../../src/catalog/fold-name.ts';
import { labelKey } from '../../src/catalog/label-key.ts';
import { coreOf } from '../../src/catalog/name-core.ts';
import { makeSearchable, nameStarts, namesIn } from '../../src/catalog/name-search.ts';
import { namesHeldBy, nearestNames, slipsBetween } from '../../src/catalog/nearest-names.ts';
import { isOneSlipAway } from '../../src/catalog/one-slip.ts';
import { pinyinLetters } from '../../src/catalog/pinyin-names.ts';
import { createUnitReader } from '../../src/catalog/text-units.ts';
import { cleanRawText } from '../../src/content/clean-raw-text.ts';
import { findDates } from '../../src/content/cleaning/find-dates.ts';
import { findFooter } from '../../src/content/cleaning/find-tail.ts';
import { isAppeal, isFooter, isNotice } from '../../src/content/cleaning/frame-words.ts';
import { linesOf, withoutMarks } from '../../src/content/cleaning/lines.ts';
import { mendCode } from '../../src/content/cleaning/mend-code.ts';
import { readStamp } from '../../src/content/cleaning/read-stamp.ts';
import { splitLines } from '../../src/content/cleaning/split-lines.ts';
import { unfoldOutline } from '../../src/content/cleaning/unfold-outline.ts';
import { copiedFrom, isConflictName } from '../../src/content/copy-names.ts';
import { normalizeLines, normalizeText } from '../../src/content/decode-text.ts';
import { isContentPath } from '../../src/content/episode-paths.ts';
import { findBrokenPlaces } from '../../src/content/find-broken-places.ts';
import { findMergeConflict } from '../../src/content/find-merge-conflict.ts';
import { isNoEpisode, readFrontMatter } from '../../src/content/front-matter.ts';
import { mineGlossary } from '../../src/content/mine-glossary.ts';
import { parseAliases } from '../../src/content/parse-aliases.ts';
import { parseEpisode } from '../../src/content/parse-episode.ts';
import { parseLabels } from '../../src/content/parse-labels.ts';
import { readGloss } from '../../src/content/read-gloss.ts';
import { readRawText } from '../../src/content/read-raw-text.ts';
import { rewriteFront } from '../../src/content/rewrite-front.ts';
import { toSafeFileName } from '../../src/content/save-file.ts';
import { splitArticles } from '../../src/content/split-articles.ts';
import { splitList } from '../../src/content/split-list.ts';
import { clean, quote, toOneLine } from '../../src/content/value-text.ts';
import { writeDraft } from '../../src/content/write-draft.ts';
import { findBareHeadings } from '../../src/document/bare-headings.ts';
import { mayNestDeep } from '../../src/document/bound-nesting.ts';
import { decodeReferences } from '../../src/document/decode-references.ts';
import { formulaText } from '../../src/document/formula-text.ts';
import { cutParagraph, paragraphsOf } from '../../src/document/paragraphs.ts';
import { parseBody } from '../../src/document/parse-body.ts';
import { plainTextOfAll } from '../../src/document/plain-text.ts';
import { sentencesOf, withoutOrdinals } from '../../src/document/sentences.ts';
import { splitContainers } from '../../src/document/split-containers.ts';
import { splitSections } from '../../src/document/split-sections.ts';
import { withoutStrayBold } from '../../src/document/stray-bold.ts';
import { stripLitter } from '../../src/document/strip-litter.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { fenceAfter } from '../../src/domain/fences.ts';
import { gatherDraft } from '../../src/domain/import.ts';
import { parseLocalTime } from '../../src/domain/local-time.ts';
import { parseQuietHours } from '../../src/domain/quiet-hours.ts';
import { findTimeZone, suggestTimeZones, zoneName } from '../../src/domain/time-zone.ts';
import { readTypedZone } from '../../src/domain/typed-zone.ts';
import { parseWeekdays } from '../../src/domain/weekday.ts';
import { decodeBytes } from '../../src/editing/documents/decode-bytes.ts';
import { readHtml } from '../../src/editing/documents/read-html.ts';
import { readDraftValue, splitNames } from '../../src/editing/drafts/read-draft-value.ts';
import { readTypedInstant } from '../../src/editing/drafts/typed-instant.ts';
import { isFull } from '../../src/editing/pastes.ts';
import { readFields, readReply } from '../../src/editing/read-fields.ts';
import { renderBlocks } from '../../src/messages/body/render-blocks.ts';
import { fitsRow } from '../../src/messages/common/buttons.ts';
import { cleanText, endCut, graphemeStart, oneLine, shorten } from '../../src/messages/common/clean-text.ts';
import { spansInOwnScript } from '../../src/messages/common/own-script.ts';
import { code, linkAddress, plain, pre } from '../../src/messages/common/rich-text.ts';
import { splitRichText } from '../../src/messages/common/split.ts';
import { parseStartPayload } from '../../src/messages/common/start-payload.ts';
import { leadExtract } from '../../src/messages/common/summary-lines.ts';
import { renderContaining } from '../../src/messages/entity/entity-list.ts';
import { renderUnknownName } from '../../src/messages/entity/unclear-name.ts';
import { renderEpisode, renderTerms } from '../../src/messages/episode/episode-view.ts';
import { renderEpisodeNotFound } from '../../src/messages/episode/latest-view.ts';
import { linkTerms } from '../../src/messages/episode/link-terms.ts';
import { renderRichSection } from '../../src/messages/episode/rich-section-view.ts';
import { renderSection } from '../../src/messages/episode/section-view.ts';
import { phrasesFor } from '../../src/messages/phrases.ts';
import { problemLine } from '../../src/messages/problems/problem-line.ts';
import { renderBadTime } from '../../src/messages/settings/settings-view.ts';
import { displayName } from '../../src/naming/display-name.ts';
import { inOwnScript } from '../../src/naming/own-script.ts';
import { toTraditional } from '../../src/naming/to-traditional.ts';
import { findNear } from '../../src/publishing/near-episodes.ts';
import { findFollowedWords, findWordSection, readFollowedWords } from '../../src/search/followed-words.ts';
import { wordsOf } from '../../src/subscriptions/typed-names.ts';
import { evidenceSentence } from '../../src/telegram/features/aliases/evidence-sentence.ts';
import { exampleQuestion, renderAskDraft } from '../../src/telegram/features/ask/ask-view.ts';
import { renderNotFollowed, renderUnfollowed } from '../../src/telegram/features/following/follow-view.ts';
import { readLanguage } from '../../src/telegram/features/language/language-view.ts';
import { isQuestion, meaningOf } from '../../src/telegram/features/plain-words/phrases.ts';
import { importMaterialOf, withoutCommand } from '../../src/telegram/features/receiving/import-material.ts';
import { snippetText } from '../../src/telegram/features/search/snippet-view.ts';
import { readNames } from '../../src/telegram/features/trend/read-names.ts';
import { languageOf } from '../../src/telegram/language-of.ts';

const WORDS = readFollowedWords('芯片 b');
const sourceOf = (text: string) => ({ title: 'b', summary: text, sections: [text] });

/** Does with a text what the code does; the name is the file and the function, `catalog/fold-name.ts foldName`. */
export type TextFunctions = Readonly<Record<string, (text: string) => unknown>>;

/** The file of an episode with that body. */
function fileOf(body: string): Uint8Array {
  return new TextEncoder().encode(`---\ntitle: 一\ndate: 2026-01-05\n---\n${body}`);
}

/** The last two are kept, so that a function that takes an episode is measured without its parsing. */
const parsed = new Map<string, Episode>();

/** An episode with that body. */
export function episodeOf(body: string): Episode {
  const known = parsed.get(body);
  if (known) return known;
  const read = parseEpisode('a.md', fileOf(body), 0);
  if ('problems' in read) throw new Error(`the sample has faults: ${JSON.stringify(read.problems)}`);
  const episode = { ...read.episode, id: 'a' };
  if (parsed.size > 1) parsed.clear();
  parsed.set(body, episode);
  return episode;
}

/** As lines under a key. */
function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

const empty = createMemoryCatalog();
const readUnits = createUnitReader();
const LOOK = { phrases: phrasesFor('en'), originals: 'shown' } as const;

/** What is made of an episode as a whole; its texts have been read by others of the functions. */
export const EPISODE_FUNCTIONS: TextFunctions = {
  'archive/open-catalog.ts createMemoryCatalog replaceInSlices': async (text) => {
    const catalog = createMemoryCatalog();
    await catalog.replaceInSlices(
      [{ ...episodeOf(text), listings: [{ kind: 'company', name: '甲乙' }] }],
      [],
    );
    return catalog.mentionsIn('a');
  },
  'messages/episode/episode-view.ts renderEpisode': (text) =>
    renderEpisode({ episode: episodeOf(text), mentions: [], summary: text }, 'en'),
  'messages/episode/link-terms.ts linkTerms': (text) =>
    linkTerms(plain(text), [
      { name: 'a', url: 'https://t.me/b' },
      { name: '甲', url: 'https://t.me/b' },
      { name: text, url: 'https://t.me/b' },
    ]),
  'messages/episode/rich-section-view.ts renderRichSection': (text) =>
    renderRichSection(episodeOf(text), 0, 'en', {}, [
      { name: 'a', url: 'https://t.me/b' },
      { name: '甲', url: 'https://t.me/b' },
    ]),
  'messages/episode/section-view.ts renderSection': (text) => renderSection(episodeOf(text), 0, 'en'),
  'messages/episode/episode-view.ts renderTerms': (text) => renderTerms(episodeOf(text), [], 'en'),
};

/** Lower rooms, and what the chat shows. */
export const TEXT_FUNCTIONS: TextFunctions = {
  'catalog/alias-doubts.ts findDoubt': (text) => findDoubt('company', '甲乙', text),
  'catalog/alias-doubts.ts isPartly': (text) => isPartly('甲ETF', text),
  'archive/open-catalog.ts createMemoryCatalog resolve': (text) => empty.resolve(text),
  'catalog/chinese-script.ts simplifyCharacters': simplifyCharacters,
  'catalog/chinese-script.ts mainlandWords': mainlandWords,
  'catalog/chinese-script.ts mainlandForm': mainlandForm,
  'catalog/fold-name.ts foldScript': foldScript,
  'catalog/fold-name.ts splitAtSeparators': splitAtSeparators,
  'catalog/fold-name.ts foldName': foldName,
  'catalog/fold-name.ts foldedForms': foldedForms,
  'catalog/fold-name.ts isHan': isHan,
  'catalog/alias-doubts.ts isRole': isRole,
  'catalog/alias-form.ts formOf': (text) => formOf('company', text, ['甲乙']),
  'catalog/label-key.ts labelKey': labelKey,
  'catalog/name-core.ts coreOf': (text) => coreOf('company', text),
  'catalog/nearest-names.ts nearestNames': (text) => nearestNames([text], [{ folded: ['甲乙'] }], 3),
  'catalog/nearest-names.ts slipsBetween': (text) => slipsBetween(text, '甲乙'),
  // Telegram's longest message.
  'catalog/nearest-names.ts namesHeldBy': (text) => namesHeldBy(text.slice(0, 4_096)),
  'catalog/name-search.ts nameStarts': (text) => [...nameStarts(makeSearchable(text))],
  'catalog/text-units.ts createUnitReader': (text) => readUnits([{ text, place: 0, spread: 0 }]),
  'catalog/name-search.ts makeSearchable': makeSearchable,
  'catalog/name-search.ts namesIn': (text) => namesIn(makeSearchable(text), 'ai'),
  'catalog/one-slip.ts isOneSlipAway': (text) => isOneSlipAway(text, `${text}a`),
  'catalog/pinyin-names.ts pinyinLetters': pinyinLetters,
  'naming/to-traditional.ts toTraditional': toTraditional,
  'naming/display-name.ts displayName': (text) => displayName({ name: text }, 'zh-Hant'),
  'content/clean-raw-text.ts cleanRawText': cleanRawText,
  'content/decode-text.ts normalizeText': normalizeText,
  'content/decode-text.ts normalizeLines': normalizeLines,
  'content/value-text.ts clean': clean,
  'content/value-text.ts quote': quote,
  'content/value-text.ts toOneLine': toOneLine,
  'content/cleaning/find-dates.ts findDates': findDates,
  'content/cleaning/lines.ts linesOf': linesOf,
  'content/cleaning/lines.ts withoutMarks': withoutMarks,
  'content/cleaning/read-stamp.ts readStamp': readStamp,
  'content/find-broken-places.ts findBrokenPlaces': (text) => findBrokenPlaces(linesOf(text)),
  'content/find-merge-conflict.ts findMergeConflict': (text) => findMergeConflict(`${text}\n<<<<<<< a`, 1),
  'content/copy-names.ts isConflictName': isConflictName,
  'content/copy-names.ts copiedFrom': copiedFrom,
  'content/episode-paths.ts isContentPath': isContentPath,
  'content/front-matter.ts isNoEpisode': (text) => isNoEpisode('_a.md', new TextEncoder().encode(text)),
  'content/parse-aliases.ts parseAliases of one kind': (text) =>
    parseAliases('a', new TextEncoder().encode(`companies:\n${indented(text)}`)),
  'content/parse-labels.ts parseLabels': (text) => parseLabels('a', new TextEncoder().encode(text)),
  'content/split-list.ts splitList': (text) => [splitList(text, 'names'), splitList(text, 'titles')],
  'content/front-matter.ts readFrontMatter': (text) => readFrontMatter(`---\na: b\n---\n${text}`),
  'content/mine-glossary.ts mineGlossary': (text) => mineGlossary(parseBody(text).blocks),
  'content/parse-episode.ts parseEpisode': (text) => parseEpisode('a.md', fileOf(text), 0),
  'content/read-gloss.ts readGloss': (text) => readGloss('甲乙', text),
  'content/read-raw-text.ts readRawText': (text) => readRawText('a.md', new TextEncoder().encode(text)),
  'content/save-file.ts toSafeFileName': toSafeFileName,
  'content/split-articles.ts splitArticles': splitArticles,
  'content/write-draft.ts writeDraft': (text) =>
    writeDraft(gatherDraft([], { date: ['2026-01-05'] }, text), [text]),
  'content/cleaning/find-tail.ts findFooter': (text) => findFooter(linesOf(text)),
  'content/cleaning/frame-words.ts isAppeal': isAppeal,
  'content/cleaning/frame-words.ts isFooter': isFooter,
  'content/cleaning/frame-words.ts isNotice': isNotice,
  'content/cleaning/mend-code.ts mendCode': (text) => mendCode(linesOf(text)),
  'content/cleaning/split-lines.ts splitLines': (text) => splitLines(linesOf(text)),
  'content/cleaning/unfold-outline.ts unfoldOutline': (text) => unfoldOutline(linesOf(text)),
  'editing/documents/decode-bytes.ts decodeBytes': (text) => decodeBytes(Buffer.from(text)),
  'editing/documents/read-html.ts readHtml': readHtml,
  'messages/common/buttons.ts fitsRow': (text) => fitsRow(text, 2),
  'search/followed-words.ts findFollowedWords': (text) => findFollowedWords(sourceOf(text), WORDS),
  'search/followed-words.ts findWordSection': (text) => findWordSection(sourceOf(text), WORDS),
  'subscriptions/typed-names.ts wordsOf': wordsOf,
  'telegram/features/plain-words/phrases.ts isQuestion': isQuestion,
  'telegram/features/trend/read-names.ts readNames': (text) => readNames(text.slice(0, 200), empty),
  'telegram/features/plain-words/phrases.ts meaningOf': meaningOf,
  'editing/pastes.ts isFull': isFull,
  'content/rewrite-front.ts rewriteFront': (text) => [
    rewriteFront(text, { title: text }),
    rewriteFront(`---\ntitle: a\n---\n${text}`, { title: 'b' }),
  ],
  'document/bare-headings.ts findBareHeadings': (text) => findBareHeadings(parseBody(text).blocks),
  'editing/drafts/read-draft-value.ts readDraftValue': (text) => readDraftValue('summary', text),
  'editing/drafts/read-draft-value.ts splitNames': splitNames,
  'editing/drafts/typed-instant.ts readTypedInstant': (text) => readTypedInstant(text, 0, 'UTC'),
  'publishing/near-episodes.ts findNear': (text) => findNear({ title: text, date: '2026-01-05' }, '', []),
  'editing/read-fields.ts readFields': readFields,
  'editing/read-fields.ts readReply': readReply,
  'domain/fences.ts fenceAfter': (text) => [fenceAfter('', text), fenceAfter('```', text)],
  'document/bound-nesting.ts mayNestDeep': mayNestDeep,
  'document/decode-references.ts decodeReferences': decodeReferences,
  'document/formula-text.ts formulaText': formulaText,
  'document/paragraphs.ts cutParagraph': (text) => cutParagraph(text, 600),
  'document/paragraphs.ts paragraphsOf': (text) => paragraphsOf(parseBody(text).blocks),
  'document/parse-body.ts parseBody': parseBody,
  'document/plain-text.ts plainTextOfAll': (text) => plainTextOfAll(parseBody(text).blocks),
  'document/sentences.ts sentencesOf': sentencesOf,
  'document/sentences.ts withoutOrdinals': withoutOrdinals,
  'document/split-containers.ts splitContainers': splitContainers,
  'document/split-sections.ts splitSections': (text) => splitSections(parseBody(text).blocks, '一'),
  'document/stray-bold.ts withoutStrayBold': withoutStrayBold,
  'document/strip-litter.ts stripLitter': stripLitter,
  'domain/local-time.ts parseLocalTime': parseLocalTime,
  'domain/quiet-hours.ts parseQuietHours': parseQuietHours,
  'domain/time-zone.ts findTimeZone': findTimeZone,
  'domain/time-zone.ts suggestTimeZones': suggestTimeZones,
  'domain/time-zone.ts zoneName': zoneName,
  'domain/typed-zone.ts readTypedZone': readTypedZone,
  'domain/weekday.ts parseWeekdays': parseWeekdays,
  'naming/own-script.ts inOwnScript to simplified': (text) => inOwnScript(text, 'zh-Hans'),
  'naming/own-script.ts inOwnScript to traditional': (text) => inOwnScript(text, 'zh-Hant'),
  'telegram/features/ask/ask-view.ts exampleQuestion': (text) => exampleQuestion('name', text, 'en'),
  'messages/common/clean-text.ts cleanText': cleanText,
  'messages/common/clean-text.ts graphemeStart': (text) => graphemeStart(text.slice(0, 4096), 2000),
  'messages/common/clean-text.ts endCut': endCut,
  'messages/common/clean-text.ts oneLine': oneLine,
  'messages/common/clean-text.ts shorten': (text) => shorten(text, 300),
  'telegram/features/following/follow-view.ts renderNotFollowed': (text) => renderNotFollowed(text, 'en'),
  'telegram/features/following/follow-view.ts renderUnfollowed': (text) =>
    renderUnfollowed(text, undefined, 'en'),
  'messages/common/summary-lines.ts leadExtract': (text) => leadExtract({ summary: text, outline: [text] }),
  'messages/episode/latest-view.ts renderEpisodeNotFound': (text) => renderEpisodeNotFound(text, 'en'),
  'messages/common/own-script.ts spansInOwnScript': (text) => spansInOwnScript({ text }, 'zh-Hant'),
  'messages/common/start-payload.ts parseStartPayload': parseStartPayload,
  'messages/entity/entity-list.ts renderContaining': (text) =>
    renderContaining('company', text, { entries: [], total: 0 }, 'en'),
  'messages/entity/unclear-name.ts renderUnknownName': (text) =>
    renderUnknownName(text, { nearest: [], areNear: false }, 'show', 'en'),
  'messages/problems/problem-line.ts problemLine': (text) =>
    problemLine({ path: text, line: 1, field: text, fault: { code: 'empty' } }, 'en'),
  'telegram/features/aliases/evidence-sentence.ts evidenceSentence': (text) =>
    evidenceSentence(episodeOf(text), ['甲', 'a']),
  'telegram/features/ask/ask-view.ts renderAskDraft': (text) =>
    renderAskDraft(text, undefined, { passages: 1, seconds: 1 }, 'en'),
  'telegram/features/receiving/import-material.ts withoutCommand': withoutCommand,
  'telegram/features/receiving/import-material.ts importMaterialOf': (text) => importMaterialOf({ text }),
  'telegram/features/language/language-view.ts readLanguage': readLanguage,
  'telegram/features/search/snippet-view.ts snippetText': (text) => snippetText({ text, marks: [] }),
  'telegram/language-of.ts languageOf': (text) => languageOf(text, 'en'),
  'messages/body/render-blocks.ts renderBlocks': (text) => renderBlocks(parseBody(text).blocks, LOOK),
  'messages/common/rich-text.ts code': code,
  'messages/common/rich-text.ts linkAddress': (text) => linkAddress(`https://${text}`),
  'messages/common/rich-text.ts pre': (text) => pre(text, text),
  'messages/settings/settings-view.ts renderBadTime': (text) => renderBadTime(text, 'en'),
  'messages/common/split.ts splitRichText': (text) => splitRichText(plain(text), 4096),
};
