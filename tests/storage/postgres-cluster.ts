import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Of the cluster's one user, `postgres`. */
export const PASSWORD = 'hunter2/:@';

/** A PostgreSQL of the test's own, to be killed and started at will. */
export interface PostgresCluster {
  /** `postgres://user:password@host:port/database`, of the cluster's own unless told otherwise. */
  url(change?: { user?: string; password?: string; database?: string; parameters?: string }): string;
  start(): Promise<void>;
  /** As a power cut does: nothing is written any more, every connection is cut. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** Where the programs of PostgreSQL are; undefined where there are none. */
export async function findPostgresPrograms(): Promise<string | undefined> {
  const installed = '/usr/lib/postgresql';
  const versions = existsSync(installed) ? await readdir(installed) : [];
  const folders = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((name) => join(installed, name, 'bin'));
  return [...folders, '/usr/local/bin', '/usr/bin'].find((folder) => existsSync(join(folder, 'initdb')));
}

/** Makes a cluster that wants passwords, without starting it. @param programs the folder of initdb and pg_ctl */
export async function createPostgresCluster(programs: string): Promise<PostgresCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  const cluster = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  const port = await findFreePort();
  await writeFile(passwordFile, PASSWORD);
  const asServer = await whoeverMayServe(folder);
  const call = (program: string, ...options: string[]) => {
    const [command = '', ...rest] = [...asServer, join(programs, program), ...options];
    return run(command, rest, { cwd: folder });
  };
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c shared_buffers=16MB`;
  await call(
    'initdb',
    '-D',
    cluster,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-N',
    '-E',
    'UTF8',
  );
  const kill = async (): Promise<void> =>
    void (await call('pg_ctl', '-D', cluster, '-m', 'immediate', '-w', 'stop'));
  return {
    url: ({ user = 'postgres', password = PASSWORD, database = 'postgres', parameters = '' } = {}) =>
      `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}${parameters}`,
    start: async () =>
      void (await call('pg_ctl', '-D', cluster, '-l', join(folder, 'log'), '-o', options, '-w', 'start')),
    kill,
    async remove() {
      await kill().catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to serve as root: there it runs as the user that Debian's package makes, to whom the folder then belongs. */
async function whoeverMayServe(folder: string): Promise<string[]> {
  if (process.getuid?.() !== 0) return [];
  await run('chown', ['-R', 'postgres', folder]);
  await chmod(folder, 0o755);
  return ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'];
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('expected a port');
  return address.port;
}
