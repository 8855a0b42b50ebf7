import type { Citation, Language, Place, Reason, Sensitivity } from '@pingzhang/engine/model';
import { bytes, figure } from '../../terminal/quantity.ts';
import { messages } from '../../terminal/messages.ts';

const inFull = (language: Language) => (count: number) => figure(count, language);
const en = inFull('en');
const zh = inFull('zh');
const plural = (count: number, one: string, many = `${one}s`): string => `${en(count)} ${count === 1 ? one : many}`;

const classes: Record<Language, Record<Sensitivity, string>> = {
  en: { sensitive: 'sensitive', ordinary: 'ordinary', depends: 'depends on use' },
  zh: { sensitive: '敏感', ordinary: '一般', depends: '视用途' },
};

/** What the check says in a person's language: the terminal and the page draw on the same table. */
export const checkMessages = messages({
  en: {
    title: 'Personal information check',
    partial: 'Stopped early: this is what had been read by then.',
    scope: (files: number, records: number, size: number) =>
      `${plural(files, 'file')}, ${plural(records, 'record')}, ${bytes(size)}`,
    took: (seconds: number, size: number) =>
      `${seconds.toFixed(1)} s${seconds > 0.5 ? `, ${bytes(size / seconds)}/s` : ''}`,
    none: 'No personal information was found.',
    noneInRead: 'No personal information in what could be read; see below for what could not.',
    found: (count: number) => `${plural(count, 'piece')} of personal information`,
    ofWhich: (count: number, kind: Sensitivity) => `${en(count)} ${classes.en[kind]}`,
    people: (count: number, atLeast: boolean) =>
      `${atLeast ? 'at least ' : ''}${plural(count, 'person', 'different people')}`,
    peopleHow: (byId: number, byPair: number) => `${en(byId)} by document number, ${en(byPair)} by phone and name`,
    masked: (count: number) => `${plural(count, 'value')} already masked; not counted as findings`,
    baseline: (fresh: number, known: number) => `${en(fresh)} new, ${en(known)} known to the baseline`,
    findingsLabel: 'pieces of personal information',
    peopleLabel: 'different people',
    peopleAtLeast: 'different people, at least',
    freshLabel: 'not in the baseline',
    maskedLabel: 'already masked',
    confidence: 'Confidence',
    foundShort: (count: number) => `${en(count)} found`,
    type: 'Type',
    class: 'Class',
    count: 'Found',
    files: 'Files',
    file: 'File',
    records: 'Records',
    maskedShort: 'Masked',
    sensitiveShort: 'Sensitive',
    dependsShort: 'By use',
    peopleShort: 'People',
    sensitivity: classes.en,
    profile: { pipl: 'PIPL and the 2024/2025 guides', strict: 'GB/T 35273-2020 (strict)' },
    articles: 'Why it matters',
    article: (title: string, cited: Cited) => `${title} ${articleEn(cited)}`,
    columns: 'Columns that hold personal information',
    table: 'Table',
    column: 'Column',
    columnNumber: (column: number) => `column ${column}`,
    matched: 'Matched',
    because: 'Because',
    places: 'Where',
    placesNote: 'At most a few places of each type and file are shown; --ndjson lists all.',
    problems: 'Could not be read',
    more: (count: number) => `… and ${en(count)} more`,
    lawPack: 'Law pack',
    maskedType: (name: string) => `${name} (masked)`,
    place: (place: Place) => placeParts(place, placeWords.en).join(', '),
    reasons: (reasons: readonly Reason[]) =>
      reasons.map((each) => reasonText(each, reasonWords.en, '“', '”')).join(', '),
    progress: (files: number, size: number, rate: number, found: number) =>
      `${plural(files, 'file')}  ${bytes(size)}  ${bytes(rate)}/s  ${en(found)} found`,
    wrote: (path: string) => `Written: ${path}`,
    switchLanguage: '中文',
    dark: 'Dark / light',
    openAll: 'Open all',
    chartCaption: 'Findings by type',
    footnote: 'Values are masked. A finding says what was seen; whether a law is broken a person decides.',
    revealedNote: 'This report shows values in clear. Keep it as you would keep the originals.',
  },
  zh: {
    title: '个人信息检查',
    partial: '检查中途停止：以下只反映停止前已读取的部分。',
    scope: (files, records, size) => `${zh(files)} 个文件，${zh(records)} 条记录，${bytes(size)}`,
    took: (seconds, size) => `用时 ${seconds.toFixed(1)} 秒${seconds > 0.5 ? `，${bytes(size / seconds)}/秒` : ''}`,
    none: '未见个人信息。',
    noneInRead: '读到的内容中未见个人信息；未能读取的见下。',
    found: (count) => `发现个人信息 ${zh(count)} 处`,
    ofWhich: (count, kind) => `${classes.zh[kind]} ${zh(count)} 处`,
    people: (count, atLeast) => `涉及${atLeast ? '至少 ' : ' '}${zh(count)} 人`,
    peopleHow: (byId, byPair) => `按证件号 ${zh(byId)} 人，按手机号加姓名 ${zh(byPair)} 人`,
    masked: (count) => `另有 ${zh(count)} 处已遮蔽，不计入发现`,
    baseline: (fresh, known) => `新增 ${zh(fresh)} 处，基线内已知 ${zh(known)} 处`,
    findingsLabel: '发现个人信息（处）',
    peopleLabel: '涉及人数',
    peopleAtLeast: '涉及人数（至少）',
    freshLabel: '新增（基线外）',
    maskedLabel: '已遮蔽（处）',
    confidence: '置信度',
    foundShort: (count) => `${zh(count)} 处`,
    type: '类型',
    class: '类别',
    count: '处数',
    files: '文件数',
    file: '文件',
    records: '记录',
    maskedShort: '已遮蔽',
    sensitiveShort: '敏感',
    dependsShort: '视用途',
    peopleShort: '人数',
    sensitivity: classes.zh,
    profile: { pipl: '个人信息保护法及2024、2025年指南、标准', strict: 'GB/T 35273-2020（从严）' },
    articles: '依据',
    article: (title, cited) => `《${title}》${articleZh(cited)}`,
    columns: '含个人信息的列',
    table: '表',
    column: '列',
    columnNumber: (column) => `第${column}列`,
    matched: '命中',
    because: '理由',
    places: '位置',
    placesNote: '每个文件、每种类型只列出少量位置；全部见 --ndjson。',
    problems: '未能读取',
    more: (count) => `…… 另有 ${zh(count)} 项`,
    lawPack: '规则包',
    maskedType: (name) => `${name}（已遮蔽）`,
    place: (place) => placeParts(place, placeWords.zh).join('，'),
    reasons: (reasons) => reasons.map((each) => reasonText(each, reasonWords.zh, '「', '」')).join('、'),
    progress: (files, size, rate, found) =>
      `${zh(files)} 个文件  ${bytes(size)}  ${bytes(rate)}/秒  发现 ${zh(found)} 处`,
    wrote: (path) => `已写出：${path}`,
    switchLanguage: 'English',
    dark: '深色 / 浅色',
    openAll: '全部展开',
    chartCaption: '各类型处数',
    footnote: '个人信息均已遮蔽。报告只说明看到了什么，是否违反规定由人判断。',
    revealedNote: '本报告以明文展示个人信息，请按原始资料的要求保管。',
  },
});

export type CheckMessages = ReturnType<typeof checkMessages>;

type Cited = Pick<Citation, 'article' | 'paragraph' | 'item'>;

/** `253-1` is 第253条之一; an annex has a name of its own. */
function articleZh({ article, paragraph, item }: Cited): string {
  const [number, inserted] = article.split('-');
  const whole = /^\d/.test(article)
    ? `第${number}条${inserted === undefined ? '' : `之${'一二三四五六七八九'[Number(inserted) - 1]}`}`
    : article;
  return `${whole}${paragraph === undefined ? '' : `第${paragraph}款`}${item === undefined ? '' : `第${item}项`}`;
}

function articleEn({ article, paragraph, item }: Cited): string {
  const whole = /^\d/.test(article) ? `art. ${article}` : article.replace('附录', 'annex ');
  return `${whole}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : `(${item})`}`;
}

interface PlaceWords {
  readonly page: (page: number) => string;
  readonly line: (line: number) => string;
  readonly row: (row: number) => string;
  readonly column: (column: number) => string;
  readonly hidden: string;
}

const placeWords: Record<Language, PlaceWords> = {
  en: {
    page: (page) => `page ${page}`,
    line: (line) => `line ${line}`,
    row: (row) => `row ${row}`,
    column: (column) => `column ${column}`,
    hidden: 'hidden',
  },
  zh: {
    page: (page) => `第${page}页`,
    line: (line) => `第${line}行`,
    row: (row) => `第${row}行`,
    column: (column) => `第${column}列`,
    hidden: '隐藏内容',
  },
};

function placeParts({ inside = [], part, page, line, row, column, hidden }: Place, words: PlaceWords): string[] {
  return [
    ...inside,
    ...(part === undefined ? [] : [part]),
    ...(page === undefined ? [] : [words.page(page)]),
    ...(row !== undefined ? [words.row(row)] : line === undefined ? [] : [words.line(line)]),
    ...(row === undefined || column === undefined ? [] : [words.column(column)]),
    ...(hidden === true ? [words.hidden] : []),
  ];
}

const reasonWords: Record<Language, Record<Reason['kind'], string>> = {
  en: {
    pattern: 'pattern',
    checksum: 'check digit',
    prefix: 'prefix',
    label: 'label',
    column: 'column',
    unit: 'unit',
    context: 'context',
    salutation: 'salutation',
    division: 'administrative division',
    grammar: 'address grammar',
    spelling: 'unusual spelling',
    dictionary: 'dictionary',
    model: 'model',
    mask: 'masked',
  },
  zh: {
    pattern: '格式',
    checksum: '校验位',
    prefix: '号段',
    label: '标签',
    column: '列名',
    unit: '单位',
    context: '上下文',
    salutation: '称谓',
    division: '行政区划',
    grammar: '地址结构',
    spelling: '变形写法',
    dictionary: '词典',
    model: '模型',
    mask: '已遮蔽',
  },
};

function reasonText(
  { kind, detail }: Reason,
  words: Record<Reason['kind'], string>,
  open: string,
  close: string,
): string {
  if (detail === undefined) return words[kind];
  // A column's share of matching values, such as 20/20, is a figure and no quotation.
  return /^\d+\/\d+$/.test(detail) ? `${words[kind]} ${detail}` : `${words[kind]}${open}${detail}${close}`;
}
