/** A capture (pcap, Ethernet, IPv4) of TLS greetings to these hosts, and plain requests where a body is given. */
export function capture(
  packets: readonly { readonly t: number; readonly host: string; readonly body?: string; readonly dns?: boolean }[],
): Uint8Array {
  const head = Buffer.alloc(24);
  head.writeUInt32LE(0xa1b2c3d4, 0);
  head.writeUInt16LE(2, 4);
  head.writeUInt16LE(4, 6);
  head.writeUInt32LE(65_535, 16);
  head.writeUInt32LE(1, 20);
  const parts: Buffer[] = [head];
  for (const { t, host, body, dns } of packets) {
    const data = dns
      ? question(host)
      : body === undefined
        ? greeting(host)
        : Buffer.from(`POST /u HTTP/1.1\r\nHost: ${host}\r\n\r\n${body}`);
    const transport = dns ? datagram(data) : segment(data);
    const ip = Buffer.alloc(20);
    ip[0] = 0x45;
    ip.writeUInt16BE(20 + transport.length, 2);
    ip[9] = dns ? 17 : 6;
    const ethernet = Buffer.alloc(14);
    ethernet.writeUInt16BE(0x0800, 12);
    const packet = Buffer.concat([ethernet, ip, transport]);
    const record = Buffer.alloc(16);
    record.writeUInt32LE(Math.floor(t), 0);
    record.writeUInt32LE(Math.round((t % 1) * 1e6), 4);
    record.writeUInt32LE(packet.length, 8);
    record.writeUInt32LE(packet.length, 12);
    parts.push(record, packet);
  }
  return Buffer.concat(parts);
}

function segment(data: Buffer): Buffer {
  const tcp = Buffer.alloc(20);
  tcp[12] = 0x50;
  return Buffer.concat([tcp, data]);
}

function datagram(data: Buffer): Buffer {
  const udp = Buffer.alloc(8);
  udp.writeUInt16BE(53, 2);
  udp.writeUInt16BE(8 + data.length, 4);
  return Buffer.concat([udp, data]);
}

function question(host: string): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(1, 4);
  const labels = host.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
  return Buffer.concat([head, ...labels, Buffer.from([0, 0, 1, 0, 1])]);
}

function greeting(host: string): Buffer {
  const name = Buffer.from(host);
  const extension = Buffer.alloc(9 + name.length);
  extension.writeUInt16BE(5 + name.length, 2);
  extension.writeUInt16BE(3 + name.length, 4);
  extension.writeUInt16BE(name.length, 7);
  name.copy(extension, 9);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(extension.length);
  const body = Buffer.concat([Buffer.alloc(34), Buffer.from([0, 0, 2, 0x13, 1, 1, 0]), length, extension]);
  const head = Buffer.alloc(9);
  head[0] = 22;
  head.writeUInt16BE(0x0303, 1);
  head.writeUInt16BE(body.length + 4, 3);
  head[5] = 1;
  head.writeUInt16BE(body.length, 7);
  return Buffer.concat([head, body]);
}
