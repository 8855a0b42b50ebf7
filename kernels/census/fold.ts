export function foldField(from: i32, to: i32, doubled: bool, at: i32): i32 {
  let out = at;
  for (let i = from; i < to; i++) {
    const byte = load<u8>(i);
    const whole = i + 2 < to;
    if (byte == 0xef && whole && load<u8>(i + 1) == 0xbc && load<u8>(i + 2) > 0x80) {
      store<u8>(out++, load<u8>(i + 2) - 0x60);
      i += 2;
    } else if (byte == 0xef && whole && load<u8>(i + 1) == 0xbd && load<u8>(i + 2) < 0x9f) {
      store<u8>(out++, load<u8>(i + 2) - 0x20);
      i += 2;
    } else if (byte == 0xe3 && whole && load<u8>(i + 1) == 0x80 && load<u8>(i + 2) == 0x80) {
      if (out > at) store<u8>(out++, 0x20);
      i += 2;
    } else {
      if (doubled && byte == 0x22 && i + 1 < to && load<u8>(i + 1) == 0x22) i++;
      if (out > at || byte != 0x20) store<u8>(out++, byte);
    }
  }
  while (out > at && load<u8>(out - 1) == 0x20) out--;
  return out;
}
