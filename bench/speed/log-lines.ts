export interface LogKind {
  /** One line in so many holds a mobile number. */
  readonly oneIn: number;
  /** One line in so many is Chinese; 0: none. */
  readonly chineseIn: number;
}

/** The log of a server, fabricated, the same for the same seed. */
export function logLines(units: number, { oneIn, chineseIn }: LogKind, seed = 1): string {
  const random = mulberry(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const digits = (count: number): string => String(below(10 ** count)).padStart(count, '0');
  const two = (count: number): string => String(below(count)).padStart(2, '0');
  const actions = ['GET /api/v1/orders', 'POST /api/v1/login', 'GET /static/app.js', 'PUT /api/v1/items'];
  const tellings = ['库存同步完成', '定时任务开始执行', '缓存未命中，从数据库读取', '消息队列积压已清空'];
  const lines: string[] = [];
  for (let size = 0; size < units; size += lines.at(-1)!.length) {
    const head = `2025-03-${two(28)}T${two(24)}:${two(60)}:${two(60)}.${digits(3)}+08:00 INFO [http-nio-8080-exec-${below(20)}] c.e.web.`;
    const rest = `trace=${digits(8)}${['ab', 'cf', 'e0'][below(3)]}${digits(6)}`;
    const number = below(oneIn) === 0 ? ` mobile=138${digits(8)}` : '';
    lines.push(
      chineseIn > 0 && below(chineseIn) === 0
        ? `${head}Job - ${tellings[below(4)]} ${below(900)}ms ${rest}${number}\n`
        : `${head}Access - ${actions[below(4)]}?id=${digits(6)} 200 ${digits(4)} ${below(900)}ms ${rest}${number}\n`,
    );
  }
  return lines.join('');
}

function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
