import { type RawBuilder, sql } from 'kysely';

type Cell = number | string | null;

/**
 * Rows of values as a table inside a statement, for `WITH name(columns) AS …`: one statement can then change many rows, each
 * differently. PostgreSQL takes a bare parameter for text; the casts of the first row apply to all of them.
 * @param types of the columns, in order
 * @param rows at least one; SQLite allows 32,766 parameters in a statement
 */
export function valueRows<Row>(
  types: readonly ('bigint' | 'text')[],
  rows: readonly (readonly Cell[])[],
): RawBuilder<Row> {
  const tuples = rows.map((row, index) => {
    const cells = row.map((cell, column) =>
      index === 0 ? sql`CAST(${cell} AS ${sql.raw(types[column] ?? 'text')})` : sql`${cell}`,
    );
    return sql`(${sql.join(cells)})`;
  });
  return sql`(VALUES ${sql.join(tuples)})`;
}
