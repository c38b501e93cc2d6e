import { createToken } from './create-token.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import { PLAYGROUND_GROUPS, PLAYGROUND_PEOPLE } from './people.ts';
import { createPlayground } from './playground.ts';
import { createPlaygroundClock } from './playground-clock.ts';

const BOT_ID = 1000;

export interface AloneOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The token a bot must use; absent: a random one each time. */
  readonly token: string | undefined;
}

/** A standalone playground for any bot. */
export interface PlaygroundAlone extends HttpServer {
  readonly token: string;
}

/** Starts a standalone playground: its people and groups, and a generic bot. @throws when it cannot listen */
export async function startAlone({ host, port, token }: AloneOptions): Promise<PlaygroundAlone> {
  const botToken = token ?? createToken(BOT_ID);
  const playground = createPlayground({
    clock: createPlaygroundClock(),
    token: botToken,
    host,
    bot: { id: Number.parseInt(botToken, 10), firstName: 'My bot', username: 'my_bot' },
    people: PLAYGROUND_PEOPLE,
    groups: PLAYGROUND_GROUPS,
  });
  const server = await startHttpServer(playground.fetch, host, port);
  return {
    url: server.url,
    token: botToken,
    async close() {
      playground.close();
      await server.close();
    },
  };
}
