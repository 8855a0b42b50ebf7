import type { Random } from '../random.ts';
import type { Places } from './places.ts';

const STEMS =
  '华泰 鑫源 恒通 中天 博远 宏达 瑞丰 金桥 顺达 海纳 众诚 天翼 星辰 蓝海 万邦 泰和 同创 九州 东升 长城 康泰 福康 仁爱 博爱 安达 捷运 联创 智云 云起 数联 汇通 聚力 优客 新锐 启明 晨光 明德 育英 实验 第一 第二 第三 市立 人民 中心 红十字 协和 同济 华西 湘雅 育红 育新 光明 希望 师范 理工 农业 工业 财经 政法 外国语 医科'.split(
    ' ',
  );
const KINDS =
  '科技有限公司 贸易有限公司 建筑工程有限公司 物流有限公司 集团 股份有限公司 银行 大学 学院 中学 小学 幼儿园 医院 卫生院 研究所 律师事务所 物业公司 合作社 报社 电视台 公安局 人民法院 检察院 教育局 民政局 税务局 居委会 村委会 派出所 街道办事处 委员会 协会 俱乐部 出版社 餐饮店 超市 酒店'.split(
    ' ',
  );
const KNOWN =
  '国务院 公安部 教育部 外交部 财政部 国家统计局 新华社 联合国 最高人民法院 最高人民检察院 全国人大 全国政协 央视 世界卫生组织 中国科学院 中科院 交通部 农业部 商务部 省委 市委 县委 省政府 市政府 县政府 国家足球队 男篮 女排 中国队 民航局 消防救援大队 交警大队 红十字会 团市委 市妇联 总工会'.split(
    ' ',
  );

const FOREIGN =
  '公司 集团 队 俱乐部 大学 银行 电视台 足球队 联队 学院 汽车 航空 基金会 党 乐队 研究所 影业 石油公司 竞技 银行 证券'
    .split(' ')
    .concat('', '', '', '');

export function organisation(random: Random, places: Places): string {
  const at = random.next();
  if (at > 0.8) return places.foreign() + random.pick(FOREIGN);
  if (at < 0.2) return random.pick(KNOWN);
  const place = random.chance(0.75) ? places.division() : '';
  return place + (random.chance(0.7) ? random.pick(STEMS) : '') + random.pick(KINDS);
}
