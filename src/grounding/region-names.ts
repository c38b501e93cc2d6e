/** Chinese names by the English name of a country or territory, in lower case without separators. */
type Regions = ReadonlyMap<string, readonly string[]>;

const LOCALES = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'];
/** Endings of what comes from a country: Egyptian, Iraqi, Maltese, Finnish. */
const ADJECTIVE = /(?:n|ese|i|ish|s)$/;
/** Letters of its name that such a word has at least. */
const STEM = 4;

const byFold = new WeakMap<(text: string) => string, Regions>();

/**
 * The Chinese names of the country that an English word names, or comes from; from the language data of the runtime (CLDR).
 * @param word in lower case
 * @param fold as texts are folded that the names are looked up in
 */
export function chineseRegions(word: string, fold: (text: string) => string): readonly string[] {
  const regions = byFold.get(fold) ?? collectRegions(fold);
  byFold.set(fold, regions);
  const named = regions.get(word);
  if (named || !ADJECTIVE.test(word)) return named ?? [];
  return [...regions].flatMap(([english, chinese]) =>
    word.startsWith(english.slice(0, Math.max(STEM, english.length - 2))) ? chinese : [],
  );
}

function collectRegions(fold: (text: string) => string): Regions {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const chinese = LOCALES.map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  );
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    codes.flatMap((code) => {
      const name = english
        .of(code)
        ?.toLowerCase()
        .replace(/[^a-z]/g, '');
      const names = chinese.flatMap((each) => each.of(code) ?? []).map(fold);
      return name ? [[name, [...new Set(names)]] as const] : [];
    }),
  );
}
