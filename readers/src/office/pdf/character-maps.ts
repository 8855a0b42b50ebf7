import { TextDecoder } from 'node:util';

/**
 * The character maps PDF names instead of embedding, which older Chinese producers use for fonts that are not in the
 * file. They are made here from the platform's decoders: character identifiers become Unicode itself, and the map from
 * identifiers to Unicode becomes the identity. Only text is read, so no glyph is ever looked up.
 */
export class CharacterMaps {
  fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? characterMap(filename) : null;
    return map === null ? Promise.reject(new Error('no such map')) : Promise.resolve(new TextEncoder().encode(map));
  }
}

const LEGACY: readonly (readonly [RegExp, string])[] = [
  [/^(?:GBK|GBKp|GBK2K|GB|GBpc)-(?:EUC-)?[HV]$/, 'gb18030'],
  [/^(?:ETen|ETenms|B5pc|HKscs)-B5-[HV]$|^B5pc-[HV]$/, 'big5'],
  [/^(?:90ms|90msp|90pv|83pv)-RKSJ-[HV]$/, 'shift_jis'],
  [/^(?:KSC|KSCms|KSCpc)-(?:EUC|UHC)(?:-HW)?-[HV]$/, 'euc-kr'],
];

function characterMap(name: string): string | null {
  const vertical = name.endsWith('V') ? 1 : 0;
  if (/^Uni\w+-(?:UCS2|UTF16)(?:-HW)?-[HV]$/.test(name))
    return mapText(vertical, ['<0000> <ffff>'], ['<0000> <ffff> 0'], 'cid');
  if (/^Adobe-(?:GB1|CNS1|Japan1|Korea1|KR)-UCS2$/.test(name)) {
    const ranges = Array.from(
      { length: 256 },
      (_, high) => `<${hex(high, 2)}00> <${hex(high, 2)}ff> <${hex(high, 2)}00>`,
    );
    return mapText(0, ['<0000> <ffff>'], ranges, 'bf');
  }
  const encoding = LEGACY.find(([pattern]) => pattern.test(name))?.[1];
  return encoding === undefined ? null : legacyMap(vertical, encoding);
}

function legacyMap(vertical: number, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  const ranges: string[] = ['<00> <7f> 0'];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    // One decoding for all codes of a lead byte, kept apart by line feeds.
    const codes = Array.from({ length: 0xfe - 0x40 + 1 }, (_, index) => [lead, 0x40 + index, 10]).flat();
    const texts = decoder.decode(Uint8Array.from(codes)).split('\n');
    texts.forEach((text, index) => {
      const code = hex(lead * 256 + 0x40 + index, 4);
      if (text.length === 1 && text !== '\ufffd') ranges.push(`<${code}> <${code}> ${text.charCodeAt(0)}`);
    });
  }
  return mapText(vertical, ['<00> <80>', '<8140> <fefe>'], ranges, 'cid');
}

function mapText(vertical: number, spaces: readonly string[], ranges: readonly string[], kind: 'cid' | 'bf'): string {
  const lines = [`/WMode ${vertical} def`, `${spaces.length} begincodespacerange`, ...spaces, 'endcodespacerange'];
  for (let at = 0; at < ranges.length; at += 100) {
    const some = ranges.slice(at, at + 100);
    lines.push(`${some.length} begin${kind}range`, ...some, `end${kind}range`);
  }
  return `${lines.join('\n')}\nendcmap\n`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
