/**
 * Rows for `json_each`, by which one statement writes or reads many of them: a call costs more than the row that it is for. Half of a
 * character, which SQLite would keep as it is, becomes the same as it does in a value that is bound.
 */
export function jsonRows(rows: readonly unknown[]): string {
  const json = JSON.stringify(rows);
  if (!json.includes('\\ud')) return json;
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
}
