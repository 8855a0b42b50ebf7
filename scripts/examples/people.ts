/** A person who does not exist, with numbers whose check digits hold. */
export interface Fabricated {
  readonly name: string;
  readonly sex: '男' | '女';
  readonly id: string;
  readonly phone: string;
  readonly card: string;
  readonly email: string;
  readonly address: string;
  readonly plate: string;
}

const SURNAMES = Array.from('李王陈刘杨黄赵周吴徐孙胡朱高林何郭马罗梁');
const GIVEN = [
  '秀兰',
  '建国',
  '雨桐',
  '子轩',
  '志强',
  '晓燕',
  '丽',
  '伟',
  '欣怡',
  '海涛',
  '玉梅',
  '浩然',
  '婷',
  '国庆',
  '静雯',
  '俊杰',
];
const REGIONS = [
  ['110105', '北京市朝阳区', '京'],
  ['310115', '上海市浦东新区', '沪'],
  ['330106', '浙江省杭州市西湖区', '浙'],
  ['440305', '广东省深圳市南山区', '粤'],
  ['510107', '四川省成都市武侯区', '川'],
  ['420106', '湖北省武汉市武昌区', '鄂'],
] as const;
const ROADS = ['人民路', '建设大道', '和平街', '文化路', '滨江路', '学府街'];
const PHONES = ['135', '137', '138', '139', '150', '158', '159', '166', '177', '186', '188', '191', '199'];
const CARDS = ['622202', '621700', '622848', '621661', '622588'];

/** Mulberry32: a small generator with a fixed seed, so that the files are the same on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function people(count: number, seed = 20_260_105): Fabricated[] {
  const below = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const digits = (length: number): string => Array.from({ length }, () => below(10)).join('');
  const two = (value: number): string => String(value).padStart(2, '0');

  return Array.from({ length: count }, (_, at) => {
    const [region, place, plate] = pick(REGIONS);
    const born = `${1955 + below(48)}${two(1 + below(12))}${two(1 + below(28))}`;
    const order = below(1000);
    const first17 = `${region}${born}${String(order).padStart(3, '0')}`;
    const card = `${pick(CARDS)}${digits(12)}`;
    return {
      name: SURNAMES[at % SURNAMES.length]! + pick(GIVEN),
      sex: order % 2 === 1 ? '男' : '女',
      id: first17 + idCheck(first17),
      phone: pick(PHONES) + digits(8),
      card: card + luhnCheck(card),
      email: `user${below(90000) + 10000}@mail.pingzhang-demo.cn`,
      address: `${place}${pick(ROADS)}${1 + below(300)}号${1 + below(30)}栋${1 + below(25)}0${1 + below(8)}室`,
      plate: `${plate}A${'BCDEFGHJKL'[below(10)]}${digits(4)}`,
    };
  });
}

/** GB 11643-1999, ISO 7064 MOD 11-2. */
function idCheck(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const total = weights.reduce((sum, weight, at) => sum + weight * Number(first17[at]), 0);
  return '10X98765432'[total % 11]!;
}

function luhnCheck(digits: string): string {
  const total = digits
    .split('')
    .toReversed()
    .reduce((sum, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);
  return String((10 - (total % 10)) % 10);
}
