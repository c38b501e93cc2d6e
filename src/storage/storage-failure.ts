/** SQLite's own result codes: https://sqlite.org/rescode.html */
const SQLITE_FULL = 13;
/** Its index of the write-ahead log could not grow; where the disk is full that comes as an I/O error. */
const SQLITE_IOERR_SHMSIZE = 4874;
/** PostgreSQL's `disk_full`. */
const DISK_FULL = '53100';

/** SQLSTATEs of a PostgreSQL that does not serve: broken connections, no connection left, shutting down or starting. */
const UNAVAILABLE = /^(08...|53300|57P0[123])$/;
/** The system's words for a server that cannot be reached. */
const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/;
/** What the driver and the pool say without any code. */
const CUT_OFF =
  /connection terminated|timeout exceeded when trying to connect|not queryable|no answer within \d+ ms/i;

/** True when something could not be written because there is no room left on a disk, ours or that of PostgreSQL. */
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

/** True when PostgreSQL could not be reached or gave no answer. Not to be asked about errors of other servers. */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = String((error as Error & Record<string, unknown>)['code'] ?? '');
  return UNAVAILABLE.test(code) || UNREACHABLE.test(code) || CUT_OFF.test(error.message);
}
