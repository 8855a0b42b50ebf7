import { residentIdCheck } from '@pingzhang/engine/model';

/** Fabricated corpora for the speed bench, the same for the same seed. */
export interface Corpora {
  /** Prose, forms, logs and rows with personal data in most lines. */
  readonly dense: string;
  /** Prose with hardly a number in it. */
  readonly sparse: string;
  readonly log: string;
  readonly csv: string;
}

export function corpora(units: number, seed = 1): Corpora {
  const random = mulberry(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const two = (value: number): string => String(value).padStart(2, '0');
  const phone = (): string => pick(['138', '159', '186', '177', '139', '150', '198']) + digits(8);
  const date = (from: number, span: number): string[] => [
    String(from + Math.floor(random() * span)),
    two(1 + Math.floor(random() * 12)),
    two(1 + Math.floor(random() * 28)),
  ];
  const id = (): string => {
    const body = pick(['110105', '310115', '440306', '330106', '510107']) + date(1950, 55).join('') + digits(3);
    return body + residentIdCheck(body + '0');
  };
  const name = (): string =>
    pick(Array.from('王李张刘陈杨黄赵吴周')) + pick(['伟', '芳', '秀英', '志强', '晓梅', '建国']);
  const ip = (): string =>
    `${pick([8, 36, 58, 112, 183, 221])}.${Math.floor(random() * 250)}.${Math.floor(random() * 250)}.${1 + Math.floor(random() * 250)}`;
  const email = (): string => `u${digits(5)}@${pick(['mail', 'post', 'corp'])}.example.cn`;
  const address = (): string =>
    `浙江省杭州市西湖区文三路${1 + Math.floor(random() * 400)}号${1 + Math.floor(random() * 20)}幢${100 + Math.floor(random() * 900)}室`;

  const prose = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(SENTENCES)).join('') + '\n';
  const form = (): string => `姓名：${name()} 电话：${phone()} 身份证号：${id()} 住址：${address()}\n`;
  const logLine = (): string => {
    const [y, m, d] = date(2025, 1);
    const time = `${y}-${m}-${d}T${two(Math.floor(random() * 24))}:${two(Math.floor(random() * 60))}:${two(Math.floor(random() * 60))}.${digits(3)}+08:00`;
    const action = pick(['GET /api/v1/orders', 'POST /api/v1/login', 'GET /static/app.js', 'PUT /api/v1/items']);
    const tail = random() < 0.04 ? ` mobile=${phone()}` : '';
    return `${time} INFO [http-nio-8080-exec-${Math.floor(random() * 20)}] c.e.web.Access - ${ip()} ${action}?id=${digits(6)} 200 ${digits(4)} ${Math.floor(random() * 900)}ms trace=${digits(8)}${pick(['ab', 'cf', 'e0'])}${digits(6)}${tail}\n`;
  };
  let row = 0;
  const rowOf = (): string =>
    [
      ++row,
      name(),
      phone(),
      id(),
      email(),
      address(),
      date(2025, 1).join('-'),
      `${digits(3)}.${digits(2)}`,
      `SN${digits(10)}`,
      pick(['已发货', '待付款', '已完成']),
      pick(SENTENCES).slice(0, 18),
    ].join(',') + '\n';

  const fill = (make: () => string): string => {
    const parts: string[] = [];
    for (let size = 0; size < units; size += parts.at(-1)!.length) parts.push(make());
    return parts.join('');
  };
  return {
    dense: fill(() => pick([prose, form, logLine, rowOf])()),
    sparse: fill(() => (random() < 0.005 ? form() : prose())),
    log: fill(logLine),
    csv: '序号,姓名,手机号,身份证号,邮箱,地址,下单日期,金额,货号,状态,备注\n' + fill(rowOf),
  };
}

const SENTENCES = [
  '会议讨论了下一阶段的工作安排，要求各部门按时提交材料。',
  '今年雨水偏多，沿河各村已经备足沙袋和雨具。',
  '新食堂试营业两周，午饭时段排队时间明显缩短，大家对菜价比较满意。',
  '请把设备清单发给仓库核对，数量不符的要在表格里注明原因。',
  '图书馆周末延长开放，自习室需要提前在网上占座。',
  '他把书放回架子上，又走到窗前看了一会儿外面的树。',
  '项目二期预计明年春天完工，目前土建部分已经过半。',
  '系统升级之后，页面打开的速度比以前快了不少。',
];

function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
