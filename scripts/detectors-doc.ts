// Writes docs/detectors.md: npx tsx --conditions=source scripts/detectors-doc.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { detect } from '@pingzhang/engine/detect';
import { PI_TYPES } from '@pingzhang/engine/model';
import type { Category, PiType } from '@pingzhang/engine/model';
import { parse } from 'yaml';
import { globSync } from './glob.mjs';

/** What decides that a value is of the type. */
const DECIDES: Readonly<Record<PiType, { readonly zh: string; readonly en: string }>> = {
  NAME: {
    zh: '标签、列名、称谓、相邻个人信息；姓氏与名字用字',
    en: 'label, column, title, neighbouring data; surname and given-name characters',
  },
  ID_CARD: {
    zh: '18位，GB 11643校验码、省码、日期；含81/82/83居住证',
    en: '18 characters, GB 11643 check, province, date; 81/82/83 permits too',
  },
  ID_CARD_15: { zh: '15位，省码、日期；标签加分', en: '15 digits, province, date; a label adds' },
  HK_ID: { zh: '字母加6位，括号内校验码', en: 'letter and six digits, check digit in parentheses' },
  TW_ID: { zh: '字母加9位，校验码', en: 'letter and nine digits, check digit' },
  FPR_ID: {
    zh: '3字母加12位须有标签；18位新证有校验码',
    en: 'three letters and twelve digits under a label; the 18-digit card by check digit',
  },
  PASSPORT: { zh: 'E/G等号段；外国护照须有标签', en: 'Chinese series; foreign ones under a label' },
  HKMO_PERMIT: { zh: 'H/M/C/W加8位，须有标签', en: 'H, M, C or W and eight digits under a label' },
  TW_PERMIT: { zh: '8位，或L/T加8位，须有标签', en: 'eight digits, or L/T and eight, under a label' },
  MILITARY_ID: { zh: '“X字第N号”，签发单位或标签', en: 'X字第N号 with a known issuer or a label' },
  DRIVER_FILE_NO: { zh: '12位，省码，须有标签', en: 'twelve digits, province, under a label' },
  SOCIAL_SECURITY: { zh: '须有标签', en: 'only under a label' },
  PHONE: {
    zh: '11位已分配号段；还原全角、汉字、分隔等写法',
    en: 'eleven digits of an allocated segment, in any spelling',
  },
  LANDLINE: { zh: '区号与号长', en: 'area code and length' },
  EMAIL: { zh: '地址结构；还原＠、[at]、(dot)', en: 'address structure; ＠, [at], (dot) undone' },
  WECHAT: { zh: 'wxid_ 前缀，或标签后的账号', en: 'wxid_ prefix, or a handle after a label' },
  QQ: { zh: '5至11位，须有标签；群号不算', en: 'five to eleven digits under a label; groups are left out' },
  BANK_CARD: { zh: 'Luhn与发卡前缀，14至19位', en: 'Luhn and issuer prefix, 14 to 19 digits' },
  PLATE: {
    zh: '省份简称与序号规则；含新能源、警、挂、使',
    en: 'province character and GA 36 sequence; new-energy, police, trailer, embassy',
  },
  VIN: { zh: '17位，GB 16735校验位', en: '17 characters, GB 16735 check' },
  USCC: { zh: '18位，GB 32100校验码', en: '18 characters, GB 32100 check' },
  IMEI: { zh: '15位，Luhn', en: '15 digits, Luhn' },
  IMSI: { zh: '15位，460与网号', en: '15 digits, 460 and network code' },
  MAC: { zh: '6组十六进制；广播、组播不算', en: 'six hexadecimal pairs; broadcast and multicast left out' },
  AD_ID: { zh: '16/32/64位十六进制或UUID，须有标签', en: '16/32/64 hexadecimal digits or UUID, under a label' },
  IPV4: { zh: '公网地址；版本号、保留地址不算', en: 'public addresses; versions and reserved ranges left out' },
  IPV6: { zh: '公网地址', en: 'public addresses' },
  ADDRESS: {
    zh: '区划、道路、村组、门牌的语法；到街道小区以下',
    en: 'grammar of divisions, roads, villages, doors; finer than a district',
  },
  BIRTH_DATE: {
    zh: '存在的日期，且有标签、“出生”或与身份证一致',
    en: 'a day that exists, with a label, 出生, or equal to the ID number’s',
  },
  MEDICAL_RECORD_NO: { zh: '须有标签', en: 'only under a label' },
  GEO: { zh: '经纬度对，或有标签的单值', en: 'a pair within China, or a value under a label' },
  CREDENTIAL: { zh: '密钥前缀，或标签与符号之后的值', en: 'the issuer’s prefix, or a value after a label and a sign' },
};

interface Vector {
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string])[];
}

export function detectorsPage(): string {
  const categories = new Map(
    globSync(['law/categories'], /\.yaml$/)
      .flatMap((file) => parse(readFileSync(file, 'utf8')) as readonly Category[])
      .map((category) => [category.type, category]),
  );
  const rows = PI_TYPES.map((type) => {
    const { zh, en, sensitivity, crimeTier } = categories.get(type)!;
    const vectors = readFileSync(`vectors/detect/${type}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Vector);
    const hits = vectors.filter(({ spans }) => spans.length > 0).length;
    const kinds = new Set(
      vectors.flatMap(({ text }) =>
        detect(text)
          .filter((f) => f.type === type)
          .flatMap((f) => f.reasons.map(({ kind }) => kind)),
      ),
    );
    const cells = [
      `\`${type}\``,
      `${zh} ${en}`,
      `${DECIDES[type].zh}。${DECIDES[type].en}`,
      [...kinds].toSorted().join(', '),
      `${sensitivity.pipl} / ${sensitivity.strict}`,
      crimeTier,
      `${hits} + ${vectors.length - hits}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `# Detectors · 检测器

Written by \`scripts/detectors-doc.ts\` from the detectors, the vectors and \`law/categories\`.
由 \`scripts/detectors-doc.ts\` 依据检测器、测试向量和 \`law/categories\` 生成。

| type 类型 | name 名称 | what decides 依据 | reasons 理由 | class (PIPL / strict) 敏感 | tier 档 | vectors: hits + near misses 向量 |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Each type also has a masked form, \`MASKED_…\`, for values already de-identified.
每个类型都有对应的 \`MASKED_…\`，表示已经脱敏的值。
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync('docs/detectors.md', detectorsPage());
