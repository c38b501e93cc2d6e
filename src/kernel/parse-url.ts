/** Characters; browsers and servers take no longer addresses, and Node's work on a host of many scripts grows with the square of its length. */
const LONGEST = 8_192;

/** A URL that somebody else wrote; undefined when it is none, or longer than 8,192 characters. */
export function parseUrl(text: string): URL | undefined {
  return text.length <= LONGEST && URL.canParse(text) ? new URL(text) : undefined;
}
