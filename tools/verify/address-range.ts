import { BlockList, isIP } from 'node:net';

/** Whether a text is a range of addresses, such as `10.0.0.0/8`. */
export function isRange(text: string): boolean {
  const [address = '', length = ''] = text.split('/');
  try {
    new BlockList().addSubnet(address, Number(length), isIP(address) === 6 ? 'ipv6' : 'ipv4');
    return /^\d+$/.test(length);
  } catch {
    return false;
  }
}
