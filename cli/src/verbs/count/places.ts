/** GB/T 2260, the first two digits of a resident ID: where it was issued, not where the person lives. */
export const PROVINCES: { readonly [code: number]: string } = {
  11: '北京',
  12: '天津',
  13: '河北',
  14: '山西',
  15: '内蒙古',
  21: '辽宁',
  22: '吉林',
  23: '黑龙江',
  31: '上海',
  32: '江苏',
  33: '浙江',
  34: '安徽',
  35: '福建',
  36: '江西',
  37: '山东',
  41: '河南',
  42: '湖北',
  43: '湖南',
  44: '广东',
  45: '广西',
  46: '海南',
  50: '重庆',
  51: '四川',
  52: '贵州',
  53: '云南',
  54: '西藏',
  61: '陕西',
  62: '甘肃',
  63: '青海',
  64: '宁夏',
  65: '新疆',
  71: '台湾',
  81: '香港（居住证）',
  82: '澳门（居住证）',
  83: '台湾（居住证）',
  91: '外国人',
};

/** Segments as first assigned; a number may since have been carried to another operator. */
const SEGMENTS: readonly (readonly [operator: string, prefixes: string])[] = [
  ['中国移动', '134 135 136 137 138 139 147 148 150 151 152 157 158 159 172 178 182 183 184 187 188 195 197 198'],
  ['中国联通', '130 131 132 140 145 146 155 156 166 171 175 176 185 186 196'],
  ['中国电信', '133 141 149 153 173 174 177 180 181 189 190 191 193 199'],
  ['中国广电', '192'],
  ['虚拟运营商', '162 165 167 170'],
];
const OF_PREFIX = new Map(
  SEGMENTS.flatMap(([operator, prefixes]) => prefixes.split(' ').map((prefix) => [Number(prefix), operator])),
);

export function operatorOf(prefix: number): string {
  return OF_PREFIX.get(prefix) ?? '其他号段';
}
