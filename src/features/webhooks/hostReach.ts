/** Address ranges that are not of the public internet, the narrower ones first: first address, length of the prefix, what it is. */
const ranges4: [first: string, bits: number, what: string][] = [
  ['169.254.169.254', 32, 'the address at which cloud servers keep their own credentials'],
  ['127.0.0.0', 8, 'a loopback address: the sending server itself'],
  ['10.0.0.0', 8, 'a private address'],
  ['172.16.0.0', 12, 'a private address'],
  ['192.168.0.0', 16, 'a private address'],
  ['169.254.0.0', 16, 'a link-local address, which is known on one network only'],
  ['100.64.0.0', 10, 'an address that providers use inside their own network'],
  ['0.0.0.0', 8, 'an address that means “this machine”'],
  ['224.0.0.0', 4, 'an address for groups of receivers, not for one'],
  ['240.0.0.0', 4, 'an address that is reserved'],
];
const ranges6: typeof ranges4 = [
  ['fd00:ec2::254', 128, 'the address at which cloud servers keep their own credentials'],
  ['::1', 128, 'a loopback address: the sending server itself'],
  ['::', 128, 'an address that means “this machine”'],
  ['fc00::', 7, 'a private (unique local) address'],
  ['fe80::', 10, 'a link-local address, which is known on one network only'],
  ['ff00::', 8, 'an address for groups of receivers, not for one'],
];

/** Endings of names that the public internet does not know. */
const localNames: [ending: string, what: string][] = [
  ['localhost', 'the sending server itself'],
  ['local', 'a name of one local network'],
  ['internal', 'a name of an internal network'],
  ['home.arpa', 'a name of a home network'],
  ...['lan', 'intranet', 'corp', 'home', 'private'].map((ending): [string, string] => [
    ending,
    'a name of an internal network',
  ]),
];

const number4 = (address: string): bigint =>
  address.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);

/** Of an address as URL parsers write it, without brackets. */
function number6(address: string): bigint {
  const [head = [], tail] = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const zeros = tail ? 8 - head.length - tail.length : 0;
  const groups = [...head, ...Array.from({ length: zeros }, () => '0'), ...(tail ?? [])];
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}

const within = (address: bigint, first: bigint, bits: number, width: number): boolean =>
  address >> BigInt(width - bits) === first >> BigInt(width - bits);

const isAddress4 = (host: string): boolean => /^\d+(\.\d+){3}$/.test(host);

/** Whether a host, as URL parsers write it, is an IP address. */
export const isAddress = (host: string): boolean => isAddress4(host) || host.startsWith('[');

const reach4 = (address: bigint) =>
  ranges4.find(([first, bits]) => within(address, number4(first), bits, 32))?.[2];

function reach6(address: bigint): string | undefined {
  // IPv4 in the clothes of IPv6: mapped, and translated by NAT64.
  const outer = address >> 32n;
  if (outer === 0xffffn || outer === 0x64ff9b0000000000000000n) return reach4(address & 0xffffffffn);
  return ranges6.find(([first, bits]) => within(address, number6(first), bits, 128))?.[2];
}

/** Why a host (as URL parsers write it) may be out of reach for the sending server, in words that complete "… is"; else undefined. */
export function unreachable(host: string): string | undefined {
  if (isAddress4(host)) return reach4(number4(host));
  if (host.startsWith('[')) return reach6(number6(host.slice(1, -1)));
  const name = host.replace(/\.$/, '');
  const local = localNames.find(([ending]) => name === ending || name.endsWith(`.${ending}`));
  if (local) return local[1];
  return name.includes('.') ? undefined : 'a name without a domain, which only its own network knows';
}
