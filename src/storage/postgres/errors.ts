import { StorageError } from '../storage-error.ts';

/** Permanent faults that the operator must fix, by SQLSTATE or by system error code. */
const PERMANENT: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of that name; correct the address',
  '28P01': 'the user or the password is refused; correct them',
  '28000': 'that user may not log in from here; correct the user, or allow it in pg_hba.conf',
  '3D000': 'there is no such database; make it with CREATE DATABASE, or correct its name',
  '42501': 'the user may not make tables there; make it the owner of the database, or grant it CREATE',
};

/** Transient faults. */
const TRANSIENT: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; start PostgreSQL, or correct the address',
  ENOENT: 'there is no such socket; start PostgreSQL, or correct the address',
  EAI_AGAIN: 'the name of the host cannot be looked up; correct it, or fix the network',
  '53300': 'it has no connection left; raise max_connections, or run fewer replicas',
  '57P03': 'it is starting up or shutting down',
};

const SILENT = 'it does not answer; start PostgreSQL there, correct the address, or open the firewall';

/** Why PostgreSQL cannot be used, in one line that names the setting and holds no secret. */
export interface Obstacle {
  readonly error: StorageError;
  /** A retry may succeed. */
  readonly isTransient: boolean;
}

/**
 * @param error what the driver threw
 * @param place host, port and database, or the schema; without user and password
 */
export function explainPostgresError(error: unknown, place: string): Obstacle {
  const code = String(fieldOf(error, 'code') ?? '');
  const text = String(fieldOf(error, 'message') ?? error);
  const transient = TRANSIENT[code] ?? (isSilence(code, text) ? SILENT : undefined);
  return {
    // Without a cause: the driver's message may quote the user, and a mistyped address has the password in its place.
    error: new StorageError(
      `DATABASE_URL (${place}): ${transient ?? PERMANENT[code] ?? explainByText(code, text)}`,
    ),
    isTransient: transient !== undefined,
  };
}

/** No answer, or the connection ended: SQLSTATE classes 08, 53 and 57 are connections, resources and shutdowns. */
function isSilence(code: string, text: string): boolean {
  return (
    /^(08|53|57)...$|^(ETIMEDOUT|ECONNRESET|EPIPE|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/.test(code) ||
    /timeout|terminated/i.test(text)
  );
}

function explainByText(code: string, text: string): string {
  if (/password must be/.test(text)) {
    return 'it asks for a password; write postgres://user:password@host:5432/database';
  }
  if (/does not support SSL/.test(text)) {
    return 'it does not speak TLS; leave sslmode out, or turn ssl on in postgresql.conf';
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return `its certificate is not trusted (${code}); name its authority with sslrootcert=/path/to/ca.pem`;
  }
  return text;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
