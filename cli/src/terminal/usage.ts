import type { Command, Help } from 'commander';
import type { Language } from '@pingzhang/engine/model';

/** What the command-line parser says in English, in Chinese; what stands in quotes stays as it is. */
const IN_CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.+)'/, '没有选项 $1'],
  [/^unknown command '(.+)'/, '没有命令 $1'],
  [/^option '(.+)' argument missing/, '选项 $1 缺少取值'],
  [/^missing required argument '(.+)'/, '缺少参数 $1'],
  [/^option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\./, '选项 $1 不接受“$2”，可取：$3'],
  [
    /^command-argument value '(.*)' is invalid for argument '(.+)'\. Allowed choices are (.+)\./,
    '参数 $2 不接受“$1”，可取：$3',
  ],
  [
    /^too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+)\./,
    '参数过多：应有 $2 个，给了 $3 个',
  ],
];

const SUGGESTION = /\(Did you mean (?:one of )?(.+)\?\)/;

/** A fault of usage as an error line: a code, what happened, what to do. */
export function usageError(text: string, language: Language): string {
  const said = text.replace(/^error: /, '').trimEnd();
  if (language === 'en') return `PZ_USAGE: ${said}\nSee pingzhang --help.\n`;
  const [pattern, chinese] = IN_CHINESE.find(([one]) => one.test(said)) ?? [/^$/, ''];
  const what =
    chinese === '' ? said : chinese.replace(/\$(\d)/g, (_, n: string) => pattern.exec(said)?.[Number(n)] ?? '');
  const meant = SUGGESTION.exec(said)?.[1];
  return `PZ_USAGE：${what}。${meant === undefined ? '' : `是否想用 ${meant}？`}\n用法见 pingzhang --help。\n`;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** The words around a command's own, in the language of the terminal. */
export function localiseHelp(command: Command, language: Language): Command {
  if (language === 'en') return command;
  const styles: Partial<Help> = { styleTitle: (title) => TITLES[title] ?? title };
  return command.configureHelp(styles).helpOption('-h, --help', '显示用法');
}
