import { messages } from '../../terminal/messages.ts';
import type { Publisher } from './verdict.ts';

type Named = Readonly<{ [label: string]: string }>;

const publishersEn: { readonly [P in Publisher]: string } = {
  state_organ: 'a state organ',
  public_institution: 'a public institution',
  company: 'a company',
  individual: 'an individual',
};
const publishersZh: { readonly [P in Publisher]: string } = {
  state_organ: '国家机关',
  public_institution: '事业单位',
  company: '企业',
  individual: '个人',
};
const LEVELS_EN: Named = {
  none_by_count: 'by number of records, below the criminal threshold',
  serious: 'by number of records, within the serious range of the crime',
  especially: 'by number of records, within the especially serious range of the crime',
  undetermined: 'the criminal threshold by number of records is undetermined',
};
const LEVELS_ZH: Named = {
  none_by_count: '按条数未达刑事门槛',
  serious: '按条数达到刑事“情节严重”的标准',
  especially: '按条数达到刑事“情节特别严重”的标准',
  undetermined: '按条数是否达到刑事门槛尚不能确定',
};

export const publicationMessages = messages({
  en: {
    heading: (publisher: Publisher): string => `If published by ${publishersEn[publisher]}`,
    clean: 'Nothing in the rules on publication is broken.',
    level: (level: string): string => LEVELS_EN[level] ?? level,
    violates: 'breaks',
    check: 'applies',
    todo: 'do',
    ask: 'to be answered',
  },
  zh: {
    heading: (publisher: Publisher): string => `若由${publishersZh[publisher]}公开`,
    clean: '没有触犯有关公开的规则。',
    level: (level: string): string => LEVELS_ZH[level] ?? level,
    violates: '违反',
    check: '涉及',
    todo: '应当',
    ask: '待查明',
  },
});
