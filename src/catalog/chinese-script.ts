import { CustomConverter, Locale } from 'opencc-js/t2cn';

type Pairs = readonly (readonly [string, string])[];

interface CharacterFolding {
  readonly pattern: RegExp;
  readonly simplified: ReadonlyMap<string, string>;
}

let folding: CharacterFolding | undefined;
let toMainland: ((text: string) => string) | undefined;
let toMainlandOnly: ((text: string) => string) | undefined;

/**
 * Maps each traditional character to its simplified one, regardless of its neighbours, so that what is found in a text is
 * found in its folded form too. For comparing only; the result is not always correct writing.
 */
export function simplifyCharacters(text: string): string {
  folding ??= createCharacterFolding();
  const { pattern, simplified } = folding;
  return text.replace(pattern, (character) => simplified.get(character) ?? character);
}

/** The same for a single character. */
export function simplifyCharacter(character: string): string {
  folding ??= createCharacterFolding();
  return folding.simplified.get(character) ?? character;
}

/**
 * Rewrites Taiwan and Hong Kong words in simplified characters to those of the mainland: 辉达 → 英伟达. Also rewrites
 * what was already right on the mainland, so try the result in addition to the original, never instead of it.
 */
export function mainlandWords(simplifiedText: string): string {
  const convert = toMainland ?? CustomConverter(regionalPhrases());
  toMainland = convert;
  return convert(simplifiedText);
}

/**
 * Returns the mainland form of a word as people type it, in simplified characters: 人工智慧 and 記憶體 change, while 文件 and
 * 程序 stay, which mean something else in Taiwan but are mainland words too. Traditional characters resolve the ambiguity.
 */
export function mainlandForm(text: string): string {
  const simplified = simplifyCharacters(text);
  if (simplified !== text) return mainlandWords(simplified);
  toMainlandOnly ??= createOneWayConverter();
  return toMainlandOnly(simplified);
}

function createOneWayConverter(): (text: string) => string {
  const phrases = regionalPhrases();
  const mainland = new Set(phrases.flatMap(([regional, target]) => (regional === target ? [] : [target])));
  return CustomConverter(phrases.filter(([regional]) => !mainland.has(regional)));
}

/** Characters by OpenCC's table; regional variants (裡, 衞, 綫) via the standard form in that table. */
function createCharacterFolding(): CharacterFolding {
  const simplified = new Map(dictionary('to', 'cn', 1));
  for (const [regional, standard] of [...dictionary('from', 'tw', 1), ...dictionary('from', 'hk', 1)]) {
    if (!simplified.has(regional)) simplified.set(regional, simplified.get(standard) ?? standard);
  }
  for (const [from, to] of simplified) if (from === to) simplified.delete(from);
  return { simplified, pattern: new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu') };
}

function regionalPhrases(): Pairs {
  return [...dictionary('from', 'twp', 0), ...dictionary('from', 'hkp', 0), ...UNKNOWN_TO_OPENCC].map(
    ([regional, mainland]) => [simplifyCharacters(regional), simplifyCharacters(mainland)] as const,
  );
}

/** Words of Taiwan's markets and news that OpenCC's tables lack. */
const UNKNOWN_TO_OPENCC: Pairs = [
  ['荷莫茲', '霍尔木兹'],
  ['行動支付', '移动支付'],
  ['殖利率', '收益率'],
  ['本益比', '市盈率'],
  ['股價淨值比', '市净率'],
];

/** Reads one OpenCC dictionary: each locale has a group of them, phrases first, characters last. */
function dictionary(direction: 'from' | 'to', locale: string, index: number): Pairs {
  const entries = Locale[direction][locale]?.[0]?.[index];
  if (typeof entries !== 'string')
    throw new Error(`opencc-js has no dictionary ${direction}/${locale}/${index}`);
  return entries.split('|').map((entry) => {
    const [source = '', target = ''] = entry.split(' ');
    return [source, target] as const;
  });
}
