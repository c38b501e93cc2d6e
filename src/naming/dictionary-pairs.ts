/** Words and what they become. */
export type Pairs = readonly (readonly [string, string])[];

/** Reads one of OpenCC's dictionaries, which opencc-js gives as `from to|from to`. */
export function pairsOf(dictionary: string | Pairs): Pairs {
  if (typeof dictionary !== 'string') return dictionary;
  return dictionary.split('|').map((entry) => {
    const [source = '', target = ''] = entry.split(' ');
    return [source, target] as const;
  });
}
