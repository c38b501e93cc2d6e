/** SQLite's own result codes: https://sqlite.org/rescode.html */
const SQLITE_FULL = 13;
/** The index of the write-ahead log could not grow: on a full disk this is reported as an I/O error. */
const SQLITE_IOERR_SHMSIZE = 4874;
/** PostgreSQL's `disk_full`. */
const DISK_FULL = '53100';

/** SQLSTATEs of a PostgreSQL that is unavailable: broken connections, no connection left, shutting down or starting. */
const UNAVAILABLE = /^(08...|53300|57P0[123])$/;
/** System error codes of an unreachable server. */
const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/;
/** Messages of the driver and the pool that come without a code. */
const CUT_OFF =
  /connection terminated|timeout exceeded when trying to connect|not queryable|no answer within \d+ ms|no connection is free/i;

/** True when a write failed because a disk is full, ours or that of PostgreSQL. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode, sqliteExtendedCode } = error as Error & Record<string, unknown>;
  return (
    code === 'ENOSPC' ||
    code === DISK_FULL ||
    errcode === SQLITE_FULL ||
    sqliteExtendedCode === SQLITE_IOERR_SHMSIZE ||
    isDiskFull(error.cause)
  );
}

/** True when PostgreSQL could not be reached or did not answer. Not meant for errors of other servers. */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = String((error as Error & Record<string, unknown>)['code'] ?? '');
  return UNAVAILABLE.test(code) || UNREACHABLE.test(code) || CUT_OFF.test(error.message);
}
