// A rule's condition in words, as a nested list. Names of facts stay in code type: they are what a program supplies.

const WORDS = {
  zh: {
    all: '以下都成立',
    any: '以下有一项成立',
    not: '以下不成立',
    is: (fact) => `${fact} 为真`,
    given: (fact) => `给出了 ${fact}`,
    eq: (a, b) => `${a} 等于 ${b}`,
    gte: (a, b) => `${a} 在 ${b} 以上（含本数）`,
    gt: (a, b) => `${a} 超过 ${b}（不含本数）`,
    lte: (a, b) => `${a} 在 ${b} 以下（含本数）`,
    lt: (a, b) => `${a} 不满 ${b}（不含本数）`,
    in: (a, b) => `${a} 属于 ${b}`,
    has: {
      any: (a, b) => `${a} 含有 ${b} 之一`,
      all: (a, b) => `${a} 含有全部 ${b}`,
      only: (a, b) => `${a} 只含 ${b}`,
    },
    some: (list, item) => `${list} 中有一项（${item}）满足`,
    every: (list, item) => `${list} 中每一项（${item}）都满足`,
    before: (list, by) => `${list} 中，按 ${by} 的先后，甲出现在首个乙之前（没有乙也算）`,
    event: '甲',
    marker: '乙',
    overdue: (clock, start) => `自 ${start} 起按时钟 ${clock} 计算已逾期`,
    rule: (id) => `规则 ${id} 成立`,
    list: '、',
    count: (list) => `${list} 的项数`,
    outcome: (rule, field) => `${rule} 所指规则的 ${field}`,
  },
  en: {
    all: 'all of',
    any: 'any of',
    not: 'not',
    is: (fact) => `${fact} is true`,
    given: (fact) => `${fact} is given`,
    eq: (a, b) => `${a} equals ${b}`,
    gte: (a, b) => `${a} is at least ${b}`,
    gt: (a, b) => `${a} is more than ${b}`,
    lte: (a, b) => `${a} is at most ${b}`,
    lt: (a, b) => `${a} is less than ${b}`,
    in: (a, b) => `${a} is one of ${b}`,
    has: {
      any: (a, b) => `${a} has any of ${b}`,
      all: (a, b) => `${a} has all of ${b}`,
      only: (a, b) => `${a} has nothing but ${b}`,
    },
    some: (list, item) => `some item (${item}) of ${list}`,
    every: (list, item) => `every item (${item}) of ${list}`,
    before: (list, by) => `in ${list}, by ${by}, the event comes before the first marker (or there is no marker)`,
    event: 'event',
    marker: 'marker',
    overdue: (clock, start) => `overdue under clock ${clock} from ${start}`,
    rule: (id) => `rule ${id} holds`,
    list: ', ',
    count: (list) => `the number of items in ${list}`,
    outcome: (rule, field) => `${field} of the rule named by ${rule}`,
  },
};

const code = (text) => `\`${text}\``;

/** Markdown list lines; a line's indent is two blanks a level. */
export function conditionLines(condition, language, depth = 0) {
  const words = WORDS[language];
  const line = (text) => `${'  '.repeat(depth)}- ${text}`;
  const under = (inner) => conditionLines(inner, language, depth + 1);
  const [operator] = Object.keys(condition);
  const operand = condition[operator];
  switch (operator) {
    case 'all':
    case 'any':
      return [line(words[operator]), ...operand.flatMap(under)];
    case 'not':
      return [line(words.not), ...under(operand)];
    case 'is':
    case 'given':
      return [line(words[operator](code(operand)))];
    case 'rule':
      return [line(words.rule(operand))];
    case 'in':
      return [line(words.in(subject(operand, words), value(operand.list, words)))];
    case 'has': {
      const test = ['any', 'all', 'only'].find((name) => name in operand);
      return [line(words.has[test](subject(operand, words), value(operand[test], words)))];
    }
    case 'some':
    case 'every':
      return [line(words[operator](value(operand.of, words), code(operand.as ?? 'item'))), ...under(operand.where)];
    case 'before':
      return [
        line(words.before(value(operand.of, words), code(operand.by))),
        ...['event', 'marker'].flatMap((part) => [
          `${'  '.repeat(depth + 1)}- ${words[part]}`,
          ...conditionLines(operand[part], language, depth + 2),
        ]),
      ];
    case 'overdue':
      return [line(words.overdue(operand.clock, value(operand.start, words)))];
    default:
      return [line(words[operator](subject(operand, words), value(operand.to, words)))];
  }
}

const subject = (operand, words) => ('fact' in operand ? code(operand.fact) : value(operand.value, words));

function value(node, words) {
  if (Array.isArray(node)) return node.map((member) => value(member, words)).join(words.list);
  if (typeof node !== 'object' || node === null) return code(String(node));
  if ('fact' in node) return code(node.fact);
  if ('count' in node && !node.count.where) return words.count(value(node.count.of, words));
  if ('outcome' in node) return words.outcome(value(node.outcome.rule, words), code(node.outcome.field));
  return code(JSON.stringify(node));
}
