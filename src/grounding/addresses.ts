import type { Span } from './fault.ts';

/** What a client may turn into a link: URLs of any scheme, e-mail addresses, @names, /commands, bare domains of any country. */
const ADDRESS =
  /[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>"'“”‘’（）()【】「」《》，。；！？、]{1,2048}|(?<![\w.@-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|(?<![\w@])@[a-z]\w{2,63}|(?<![\p{L}\p{N}\p{M}_/<])\/[a-z]\w{1,31}(?![\w/])|(?<![\w.@-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}[a-z]{2,24}(?![\w-]|\.\w)(?:\/[^\s<>"'“”‘’（）()【】「」《》，。；！？、]{0,2048})?/giu;
const TRAILING = /[.,;:!?*_~]$/;
/** 0700.HK is a stock ticker. */
const TICKER = /^\d+\.[a-z]+$/i;

/** The addresses in a text, in order. */
export function findAddresses(text: string): Span[] {
  const found = [...text.matchAll(ADDRESS)].filter(({ 0: address }) => !TICKER.test(address));
  return found.map(({ 0: address, index }) => {
    let end = index + address.length;
    while (end > index + 1 && TRAILING.test(text.charAt(end - 1))) end -= 1;
    return { start: index, end };
  });
}

/** Whether a text contains exactly this address, or the domain of a longer one. */
export function containsAddress(text: string, address: string): boolean {
  const continuation = continuationOf(address);
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.slice(at + address.length, at + address.length + 2)];
    const isOpen = address.includes('://') || !/[\w@]/.test(before);
    if (isOpen && !continuation.test(after)) return true;
  }
  return false;
}

/** What follows an address that continues: a handle ends at a dot, a domain does not. */
function continuationOf(address: string): RegExp {
  if (address.includes('://')) return /^(?:[\w-]|[./?#=&%]\w)/;
  return address.includes('@') || address.startsWith('/') ? /^\w/ : /^(?:[\w-]|[./]\w)/;
}
