import { type EntityKind, isTopic, type NamesByLanguage } from '../domain/entity.ts';
import { mainlandForm, simplifyCharacters } from './chinese-script.ts';
import { foldName, isHan } from './fold-name.ts';
import { isReadInLatin } from './known-names.ts';
import type { NameTable } from './name-tables.ts';

/** All that an entity is called. */
interface NamesOfEntity {
  readonly kind: EntityKind;
  /** The canonical name. */
  readonly name: string;
  readonly table: Omit<NameTable, 'key'> | undefined;
  /** Names that episodes list, oldest first. */
  readonly listed: readonly string[];
  /** Names that only glossaries know. */
  readonly mined: readonly string[];
}

/** A tag as it is listed; E-commerce is how somebody wants it shown. */
const SLUG = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;
/** Words of Taiwan that are written the same in both scripts. */
const WORDS_OF_TAIWAN: ReadonlySet<string> = new Set(['川普', '普丁', '微影', '通膨', '北韩', '澳洲']);

/**
 * Chooses what readers of each language see of an entity; what is left out is shown by its canonical name. A Taiwan form is given
 * only if one is known: the others are converted when they are shown.
 */
export function shownNames(names: NamesOfEntity): NamesByLanguage | undefined {
  const {
    'zh-Hans': mainland,
    'zh-Hant': taiwan,
    en,
  } = isTopic(names.kind) ? labelsOf(names) : namesOf(names);
  const shown: NamesByLanguage = {
    ...(mainland === undefined || mainland === names.name ? {} : { 'zh-Hans': mainland }),
    ...(taiwan === undefined ? {} : { 'zh-Hant': taiwan }),
    ...(en === undefined || en === names.name ? {} : { en }),
  };
  return Object.keys(shown).length > 0 ? shown : undefined;
}

/**
 * The tables come before what episodes list, and what the editor wrote is not mixed with that. A Chinese name that only
 * glossaries give is not shown: they translate even names that Chinese readers know in Latin letters (OpenAI).
 */
function namesOf({ name, table, listed, mined }: NamesOfEntity): NamesByLanguage {
  const isEdited = table?.chosenName !== undefined;
  const inTable = [...(table?.spellings.values() ?? [])];
  const trusted = isEdited ? inTable : [...inTable, name, ...listed];
  const isInLatin = !isEdited && isReadInLatin(foldName(name));
  return {
    ...(isInLatin ? {} : chineseOf(trusted, name)),
    en: isHan(name) ? [...trusted, ...mined].find((one) => !isHan(one)) : name,
  };
}

/** The editor's labels, the editor's aliases, the built-in labels, the built-in names, the glossaries, and at last the words of the tag. */
function labelsOf({ name, table, listed, mined }: NamesOfEntity): NamesByLanguage {
  const { chosenName, labels = {}, commonLabels } = table ?? {};
  const inTable = [...(table?.spellings.values() ?? [])];
  const edited = chosenName === undefined ? [] : inTable;
  const isInLatin = chosenName === undefined && isReadInLatin(foldName(name));
  const others = [name, ...listed, ...mined];
  const common = chosenName === undefined ? commonLabels : undefined;
  const written = edited.find((one) => !isHan(one));
  const isSlug = written !== undefined && SLUG.test(written);
  const ownEnglish = isSlug ? (commonLabels?.en ?? spaced(written)) : (written ?? common?.en);
  const known = ownEnglish ?? inTable.find((one) => !isHan(one));
  const en = labels.en ?? known ?? spaced(others.find((one) => !isHan(one)) ?? name);
  const given = labels['zh-Hans'] ?? labels['zh-Hant'];
  if (given !== undefined) {
    return { 'zh-Hans': labels['zh-Hans'] ?? mainlandForm(given), 'zh-Hant': labels['zh-Hant'], en };
  }
  const unlabelled = isInLatin ? others : [...inTable, ...others];
  const inChinese = edited.some(isHan) ? chineseOf(edited, name) : (common ?? chineseOf(unlabelled, name));
  const { 'zh-Hant': taiwan, 'zh-Hans': mainland = taiwan && mainlandForm(taiwan) } = inChinese;
  return { 'zh-Hans': mainland ?? en, 'zh-Hant': taiwan, en };
}

/** The first Han name in mainland form and the first of Taiwan, if there are. */
function chineseOf(candidates: readonly string[], name: string): NamesByLanguage {
  const inHan = candidates.filter(isHan);
  return {
    'zh-Hans': inHan.find((one) => !isOfTaiwan(one)) ?? (isHan(name) ? mainlandForm(name) : undefined),
    'zh-Hant': inHan.find(isOfTaiwan),
  };
}

function isOfTaiwan(name: string): boolean {
  return simplifyCharacters(name) !== name || WORDS_OF_TAIWAN.has(name);
}

/** `us-china-relations` as words; what is no slug stays as it is. */
function spaced(slug: string): string {
  return isHan(slug) ? slug : slug.replace(/(?<=[\p{L}\p{N}])[-_]+(?=[\p{L}\p{N}])/gu, ' ');
}
