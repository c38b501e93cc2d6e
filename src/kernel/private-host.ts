import { BlockList, isIP } from 'node:net';

/** Endings of names that no public name server answers for, so that no page of the web can make a browser use them. */
const PRIVATE_ENDINGS = ['.localhost', '.local', '.internal', '.lan', '.home.arpa', '.svc'];

/** Addresses that mean another machine in each network, or none: https://www.iana.org/assignments/iana-ipv4-special-registry and ipv6. */
const PRIVATE_NETS: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  // Loopback, none, and IPv4 as IPv6 wrote it once; IPv4-mapped addresses are looked up as IPv4.
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const PRIVATE = new BlockList();
for (const [net, prefix] of PRIVATE_NETS) PRIVATE.addSubnet(net, prefix, familyOf(net));

/** True for a name that only the own machine or network knows: `localhost`, `bot`, `nas.local`. @param name in lower case */
export function isPrivateName(name: string): boolean {
  return !name.includes('.') || PRIVATE_ENDINGS.some((ending) => name.endsWith(ending));
}

/**
 * True for a host that is another one in each network: a private name, or an address that is loopback, link-local, private or otherwise
 * not of the public internet.
 * @param hostname as `URL` has it: it spells addresses that were written as numbers (`2130706433`, `0x7f.1`) as addresses
 */
export function isPrivateHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return isIP(name) === 0 ? isPrivateName(name) : PRIVATE.check(name, familyOf(name));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}
