/**
 * What `work` gives, if it comes in time; the work itself goes on. By the machine's clock: the bot's may be moved meanwhile.
 * @throws what `work` throws, or an error when it takes longer
 */
export async function inTime<Result>(work: Promise<Result>, mostMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${mostMs} ms`)), mostMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
