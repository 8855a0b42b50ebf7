/** Fabricated posts of about 60 bytes, one in 25 offering or asking for personal information. */
const ORDINARY = [
  '周末一起去公园散步吧，天气很好，第',
  '新买的四件套很舒服，推荐给大家，编号',
  '今天的菜价又涨了，大家都在哪里买菜',
  '这部电影的结尾太感人了，看了几遍：',
  '请问去火车站坐几路车最快？急，线路',
  '警方提醒：不要出售银行卡和身份信息，案例',
  '孩子的作业越来越多了，家长怎么看，第',
  '二手自行车转让，八成新，同城自提，编号',
];
const TRADE = [
  '出四 件 套 户籍全套资料 一手料 秒出 走担保 单号',
  '收一手股民数据 当天新鲜 量大长期 批次',
  '代查手机号开户信息 住址 户籍 秒回 订单',
];

export interface Post {
  readonly id: string;
  readonly kind: 'post';
  readonly channel: string;
  readonly account: string;
  readonly text: string;
}

export function postOf(n: number): Post {
  const text = n % 25 === 0 ? TRADE[(n / 25) % TRADE.length]! : ORDINARY[n % ORDINARY.length]!;
  return { id: `bench-${n}`, kind: 'post', channel: '广场', account: `u${n % 5000}`, text: `${text}${n}` };
}
