/** Makes something of all values with the same key, in the order in which keys come. */
export function recordOf<Value, Result>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
  make: (group: readonly Value[]) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Array.from(groupBy(values, keyOf), ([key, group]) => [key, make(group)]));
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
