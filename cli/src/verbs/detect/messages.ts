import { messages } from '../../terminal/messages.ts';

export const detectMessages = messages({
  en: {
    description: 'find personal information in text from standard input',
    ndjson: 'read {"id","text"} lines, write {"id","spans":[[start,end,TYPE],…]} lines',
    tsv: 'read rows of tab-separated columns, write each with as many columns of types behind it',
    columnNames: 'with --tsv: what the columns are called, such as name,mobile',
    types: 'only these types, such as PHONE,ID_CARD',
    minConfidence: 'leave out findings below this confidence (default 0.5)',
    explain: 'with --ndjson: add confidence, reasons and masked value of each finding',
    masked: 'report values that are already masked too, as MASKED_ types',
    reveal: 'show values in clear; without it every output is masked',
    none: 'No personal information was found.',
    found: (count: number) => `${count} ${count === 1 ? 'piece' : 'pieces'} of personal information`,
    columns: ['Line', 'Type', 'Value', 'Confidence', 'Because'],
  },
  zh: {
    description: '在标准输入的文本中查找个人信息',
    ndjson: '逐行读 {"id","text"}，逐行写 {"id","spans":[[起,止,类型],…]}',
    tsv: '逐行读制表符分隔的列，原样写出并在其后附上同样多的类型列',
    columnNames: '与 --tsv 同用：各列的名称，如 姓名,手机号',
    types: '只查这些类型，如 PHONE,ID_CARD',
    minConfidence: '不报告低于此置信度的发现（默认 0.5）',
    explain: '与 --ndjson 同用：附上每处发现的置信度、理由和遮蔽后的值',
    masked: '已经脱敏的值也报告，类型前加 MASKED_',
    reveal: '以明文展示；不加此项则一切输出均遮蔽',
    none: '没有发现个人信息。',
    found: (count: number) => `共 ${count} 处个人信息`,
    columns: ['行', '类型', '值', '置信度', '理由'],
  },
});
