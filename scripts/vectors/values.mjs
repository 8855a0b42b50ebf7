// Fabricated values with valid check digits, from a seeded generator: the same seed writes the same vectors.
import {
  hongKongIdCheck,
  luhnCheck,
  residentIdCheck,
  taiwanIdCheck,
  usccCheck,
  vinCheck,
} from '@pingzhang/engine/model';

import { SPELLINGS } from './spellings.mjs';
import { traps } from './traps.mjs';

const pad = (value, size = 2) => String(value).padStart(size, '0');
const SURNAMES = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边',
);
const DOUBLES = '欧阳 上官 司马 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 长孙 宇文 端木'.split(' ');
const GIVEN = Array.from(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰红梅鹏飞宇浩凯健俊帆雪琳晗瑶怡悦颖梦琪诗涵欣妍佳雯萱菲倩蓉琴莉珍贞瑞凤轩昊睿奕泽霖铭煜皓晨子一思雨嘉梓若文志国建小晓海春秋冬月云天成林森峰岩松柏楠岚清源博远航达启智慧仁义礼德福寿康宁安乐永长庆祥瑞',
);
const MINORITY = [
  '阿迪力·吾斯曼',
  '古丽米热·玉素甫',
  '巴桑·次仁',
  '玛依拉·阿不都热依木',
  '热孜万古丽·麦麦提',
  '库尔班江·赛买提',
  '扎西·多吉',
];
const ENGLISH = [
  'Olivia Bennett',
  'Daniel Kowalski',
  'Sarah Whitmore',
  'Michael Okafor',
  'Anna Petrova',
  'Thomas Lindgren',
  'Grace Holloway',
  'Peter Novak',
];
const AREAS = [
  '110108',
  '120104',
  '130102',
  '210202',
  '220104',
  '310115',
  '320106',
  '330106',
  '340104',
  '350203',
  '360103',
  '370203',
  '410105',
  '420106',
  '430104',
  '440304',
  '450103',
  '500112',
  '510107',
  '520103',
  '530103',
  '610113',
  '620102',
  '640104',
  '650102',
];
const PREFIXES =
  '130 131 132 133 134 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 159 162 165 166 167 170 171 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 192 193 195 196 197 198 199'.split(
    ' ',
  );
const BINS = [
  '622202',
  '621226',
  '622700',
  '621700',
  '622848',
  '623052',
  '621661',
  '622588',
  '622155',
  '621485',
  '622260',
  '621098',
];
const CITIES = [
  '浙江省杭州市西湖区',
  '北京市海淀区',
  '上海市浦东新区',
  '广东省深圳市南山区',
  '四川省成都市武侯区',
  '湖北省武汉市洪山区',
  '江苏省苏州市姑苏区',
  '重庆市渝北区',
  '陕西省西安市雁塔区',
  '辽宁省大连市沙河口区',
  '广西壮族自治区桂林市七星区',
  '杭州市余杭区',
  '河北省保定市莲池区',
  '云南省大理白族自治州大理市',
  '安徽省合肥市蜀山区',
  '天津市南开区',
];
const ROADS = [
  '解放路',
  '人民东路',
  '学院路',
  '长江西路',
  '建设大道',
  '朝阳北大街',
  '文一西路',
  '滨海大道',
  '中山南路',
  '和平里大街',
  '东风巷',
  '幸福一路',
  '科技二路',
];
const COMPOUNDS = [
  '翠湖花园',
  '阳光小区',
  '绿地香榭',
  '碧桂园',
  '金科世纪城',
  '龙湖滟澜山',
  '怡景苑',
  '锦绣家园',
  '融创玖樟台',
  '华府名邸',
];

function checked(first, last, r) {
  return first + r.digits(last);
}

/** One value per name a template may ask for: `{PHONE}`, `{PHONE:dash}`, `{-order}`. `norm` is the normalised value. */
export function valueMaker(r) {
  const phone = () => {
    for (;;) {
      const d = r.pick(PREFIXES) + r.digits(8);
      if (!/12345678|00138000|(\d)\1{5}/.test(d)) return d;
    }
  };
  const birth = (low = 1950, high = 2012) => [r.int(low, high), pad(r.int(1, 12)), pad(r.int(1, 28))];
  const id = (area = r.pick(AREAS)) => {
    const first = area + birth().join('') + pad(r.int(1, 998), 3);
    return first + residentIdCheck(first);
  };
  const card = () => {
    const first = r.pick(BINS) + r.digits(r.pick([9, 12]));
    return first + luhnCheck(first);
  };
  const name = () => {
    const surname = r.int(0, 14) === 0 ? r.pick(DOUBLES) : r.pick(SURNAMES);
    return surname + r.from(GIVEN, surname.length === 2 ? r.int(1, 2) : r.pick([1, 2, 2, 2]));
  };
  const address = () => r.pick(CITIES) + r.pick(ROADS) + r.int(1, 999) + '号';
  const handle = () =>
    r.pick(['lin', 'xiaoyu', 'sunny', 'zhou', 'dream', 'cat', 'haitang', 'mike']) +
    r.pick(['_', '', '-']) +
    r.pick(['8', 'a', 'x', 'qq', 'lv']) +
    r.digits(r.int(3, 5));
  const mail = () =>
    `${r.pick(['liming', 'chen.yu', 'w_zhang', 'sun-hui', 'k', 'amy'])}${r.digits(r.int(2, 5))}@${r.pick(['qq.com', '163.com', 'gmail.com', 'outlook.com', 'sina.com.cn', 'foxmail.com', 'zju.edu.cn'])}`;
  const hex = (n) => r.from('0123456789abcdef', n);
  const uuid = () => [8, 4, 4, 4, 12].map(hex).join('-');
  const mac = () => ['3c', hex(2), hex(2), hex(2), hex(2), '5' + hex(1)].join(':');
  const vin = () => {
    const body = `LSV${r.from('ABCDEFGHJKLMNPRSTUVWXYZ0123456789', 5)}0${r.from('ABCDEFGHJKLMNPRSTVWXY', 1)}${r.from('ABCDEFGHJKLMN', 1)}${r.digits(6)}`;
    return body.slice(0, 8) + vinCheck(body) + body.slice(9);
  };
  const uscc = () => {
    const first = `91${r.pick(AREAS)}MA${r.from('0123456789ABCDEFGHJKLMNPQRTUWXY', 7)}`;
    return first + usccCheck(first);
  };
  const imei = () => {
    const first = `86${r.digits(12)}`;
    return first + luhnCheck(first);
  };
  const wrongCheck = (text) => text.slice(0, -1) + ((Number(text.at(-1).replace('X', '5')) + 3) % 10);
  const hk = () => {
    const [letter, digits] = [r.from('ABCDEGKPRVYZ', 1), r.digits(6)];
    return `${letter}${digits}(${hongKongIdCheck(letter, digits)})`;
  };
  const tw = () => {
    const [letter, digits] = [r.from('ABCDEFGHJKLMNPQRSTUVXY', 1), r.pick(['1', '2']) + r.digits(7)];
    return letter + digits + taiwanIdCheck(letter, digits);
  };
  const plain = (text) => [text, text];
  return {
    NAME: (v) => plain(v === 'minority' ? r.pick(MINORITY) : v === 'english' ? r.pick(ENGLISH) : name()),
    ID_CARD: (v) => {
      const value = v === 'hk' ? id('810000') : v === 'tw' ? id('830000') : id();
      if (v === 'space') return [`${value.slice(0, 6)} ${value.slice(6, 14)} ${value.slice(14)}`, value];
      if (v === 'lower') return [value.toLowerCase(), value];
      if (v === 'full') return [SPELLINGS.full(value.slice(0, 17)) + value[17], value];
      if (v === 'dash') return [`${value.slice(0, 6)}-${value.slice(6, 14)}-${value.slice(14)}`, value];
      return plain(value);
    },
    ID_CARD_15: () => {
      const [, m, d] = birth();
      return plain(r.pick(AREAS) + pad(r.int(30, 85)) + m + d + pad(r.int(1, 999), 3));
    },
    HK_ID: (v) => {
      const value = hk();
      return v === 'full' ? [value.replace('(', '（').replace(')', '）'), value] : plain(value);
    },
    TW_ID: () => plain(tw()),
    FPR_ID: () => plain(r.pick(['CAN', 'GBR', 'DEU', 'FRA', 'JPN', 'KOR']) + checked('3', 11, r)),
    PASSPORT: (v) =>
      plain(
        v === 'new'
          ? `E${r.from('ABCDEFGHJ', 1)}${r.digits(7)}`
          : v === 'foreign'
            ? `${r.from('ABCKLMN', 1)}${r.digits(8)}`
            : r.pick(['E', 'G']) + r.digits(8),
      ),
    HKMO_PERMIT: (v) => plain(v === 'c' ? `C${r.digits(8)}` : r.pick(['H', 'M']) + r.digits(v === 'ten' ? 10 : 8)),
    TW_PERMIT: (v) => plain(v === 'l' ? `L${r.digits(8)}` : `0${r.digits(7)}`),
    MILITARY_ID: () => plain(`${r.pick(Array.from('军海空政参南兰武'))}字第${r.digits(8)}号`),
    DRIVER_FILE_NO: () => plain(r.pick(AREAS) + r.digits(6)),
    SOCIAL_SECURITY: () => plain(r.from('ABCDEF', 1) + r.digits(8)),
    PHONE: (v = 'plain') => {
      let digits = phone();
      while (v === 'letter' && !digits.slice(3).includes('0')) digits = phone();
      return [SPELLINGS[v](digits), digits];
    },
    LANDLINE: (v) => {
      const [area, number] = r.pick([
        ['010', 8],
        ['021', 8],
        ['0571', 8],
        ['0755', 8],
        ['0512', 8],
        ['0791', 8],
        ['0871', 8],
        ['0553', 7],
        ['0632', 7],
      ]);
      const local = r.int(2, 8) + r.digits(number - 1);
      const value = `${area}-${local}`;
      return [
        v === 'paren'
          ? `(${area})${local}`
          : v === 'space'
            ? `${area} ${local}`
            : v === 'plain'
              ? area + local
              : v === 'plus'
                ? `+86-${area.slice(1)}-${local}`
                : value,
        value,
      ];
    },
    EMAIL: (v) => {
      const value = mail();
      return [
        v === 'full'
          ? value.replace('@', '＠')
          : v === 'at'
            ? value.replace('@', '[at]')
            : v === 'atdot'
              ? value.replace('@', '(at)').replace(/\.(?=[^@]*$)/, '(dot)')
              : v === 'upper'
                ? value.toUpperCase()
                : value,
        value,
      ];
    },
    WECHAT: (v) => plain(v === 'wxid' ? `wxid_${r.from('0123456789abcdefghijklmnopqrstuvwxyz', 14)}` : handle()),
    QQ: () => plain(r.int(1, 9) + r.digits(r.int(6, 9))),
    BANK_CARD: (v) => {
      const value = card();
      return [
        v === 'space'
          ? value.replace(/(\d{4})(?=\d)/g, '$1 ')
          : v === 'dash'
            ? value.replace(/(\d{4})(?=\d)/g, '$1-')
            : v === 'full'
              ? SPELLINGS.full(value)
              : value,
        value,
      ];
    },
    PLATE: (v) => {
      const start =
        r.pick(Array.from('京沪粤浙苏鲁川豫鄂湘闽皖赣冀晋辽吉黑陕甘渝津云贵琼桂蒙宁新藏青')) + r.from('ABCDEFGH', 1);
      const value =
        v === 'nev'
          ? `${start}${r.pick(['D', 'F'])}${r.digits(5)}`
          : v === 'police'
            ? `${start}${r.digits(4)}警`
            : v === 'trailer'
              ? `${start}${r.digits(4)}挂`
              : v === 'embassy'
                ? `使${r.digits(6)}`
                : `${start}${r.from('ABCDEFGHJK', 1)}${r.digits(4)}`;
      return [
        v === 'dot'
          ? `${value.slice(0, 2)}·${value.slice(2)}`
          : v === 'space'
            ? `${value.slice(0, 2)} ${value.slice(2)}`
            : value,
        value,
      ];
    },
    VIN: () => plain(vin()),
    USCC: () => plain(uscc()),
    IMEI: () => plain(imei()),
    IMSI: () => plain(`4600${r.pick(['0', '1', '2', '7'])}${r.digits(10)}`),
    MAC: (v) => {
      const value = mac();
      const norm = value.replaceAll(':', '');
      return [
        v === 'dash'
          ? value.replaceAll(':', '-').toUpperCase()
          : v === 'cisco'
            ? `${norm.slice(0, 4)}.${norm.slice(4, 8)}.${norm.slice(8)}`
            : v === 'bare'
              ? norm
              : value,
        norm,
      ];
    },
    AD_ID: (v) => plain(v === 'oaid' ? hex(16) : v === 'long' ? hex(64) : uuid().toUpperCase()),
    IPV4: () =>
      plain(`${r.pick([36, 58, 101, 113, 120, 182, 221])}.${r.int(100, 250)}.${r.int(1, 250)}.${r.int(1, 250)}`),
    IPV6: (v) =>
      plain(
        v === 'short'
          ? `240e:${hex(3)}:${hex(4)}::${hex(3)}`
          : `2409:8a${hex(2)}:${Array.from({ length: 6 }, () => `1${hex(3)}`).join(':')}`,
      ),
    ADDRESS: (v) => {
      const door = `${r.int(1, 30)}${r.pick(['栋', '幢', '号楼'])}${r.int(1, 4)}单元${r.int(1, 30)}0${r.int(1, 4)}室`;
      if (v === 'village')
        return [
          `${r.pick(['河南省周口市太康县', '贵州省毕节市威宁彝族回族苗族自治县', '山东省菏泽市曹县', '湖南省邵阳市隆回县'])}${r.pick(['城关镇', '青龙乡', '大河镇', '石桥镇'])}${r.pick(['李家村', '上坪村', '三岔口村'])}${r.int(1, 12)}组${r.int(1, 200)}号`,
          null,
        ];
      if (v === 'nodivision')
        return [`${r.pick(ROADS)}${r.int(1, 300)}号${r.pick(COMPOUNDS)}${r.int(1, 20)}栋${r.int(101, 2804)}`, null];
      if (v === 'compound') return [`${r.pick(CITIES)}${r.pick(COMPOUNDS)}${door}`, null];
      if (v === 'short')
        return [
          `${r.pick(['杭州西湖区', '南京鼓楼区', '深圳市福田区', '成都锦江区', '武汉江汉区'])}${r.pick(ROADS)}${r.int(1, 300)}号`,
          null,
        ];
      return [address() + (v === 'road' ? '' : r.pick(COMPOUNDS) + door), null];
    },
    BIRTH_DATE: (v) => {
      const [y, m, d] = birth();
      const text =
        v === 'slash'
          ? `${y}/${m}/${d}`
          : v === 'dot'
            ? `${y}.${Number(m)}.${Number(d)}`
            : v === 'chinese'
              ? `${y}年${Number(m)}月${Number(d)}日`
              : v === 'digits'
                ? `${y}${m}${d}`
                : `${y}-${m}-${d}`;
      return [text, `${y}${m}${d}`];
    },
    MEDICAL_RECORD_NO: (v) => plain((v === 'digits' ? '' : r.pick(['ZY', 'MZ', 'BA', 'H'])) + r.digits(r.int(6, 10))),
    GEO: (v) => {
      const [lon, lat] = [
        `${r.int(100, 121)}.${r.int(1, 9)}${r.digits(4)}${r.int(1, 9)}`,
        `${r.int(22, 41)}.${r.int(1, 9)}${r.digits(4)}${r.int(1, 9)}`,
      ];
      return v === 'lat'
        ? plain(lat)
        : v === 'lon'
          ? plain(lon)
          : v === 'latfirst'
            ? [`${lat},${lon}`, `${lat},${lon}`]
            : [`${lon},${lat}`, `${lat},${lon}`];
    },
    CREDENTIAL: (v) => [
      v === 'ak'
        ? `LTAI5t${r.from('ABCDEFGHJKMNPQRSTabcdefghjkmnpqrst23456789', 18)}`
        : v === 'aws'
          ? `AKIA${r.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`
          : v === 'token'
            ? hex(40)
            : `${r.pick(['Hunan', 'Tiger', 'spring', 'Qwe'])}${r.pick(['@', '#', '_', '!'])}${r.digits(4)}${r.pick(['', 'x', '!'])}`,
      null,
    ],
    ...traps(r, { phone, id, card, imei, hex, uuid, wrongCheck, surnames: SURNAMES }),
  };
}
