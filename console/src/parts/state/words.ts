import { words } from '../../i18n/words.ts';

export const STATE = words({
  zh: {
    nothing: '没有内容。',
    notRead: (what: string) => `${what}没有读到：`,
    denied: (what: string) => `没有查看${what}的权限，可向安全管理员申请。本次未读取任何个人信息。`,
    offline: '与服务器的连接中断。',
    offlineTodo: '检查网络后重试。',
    unreadable: '服务器的答复无法识别。',
    broken: '这一页没有显示出来：程序有错。其他页面不受影响。',
    reload: '重新载入',
    missing: '没有这一页。',
    start: '回到首页',
  },
  en: {
    nothing: 'Nothing here.',
    notRead: (what: string) => `Could not read ${what}: `,
    denied: (what: string) =>
      `No permission to see ${what}; ask the security administrator. No personal information was read.`,
    offline: 'The connection to the server is lost. ',
    offlineTodo: 'Check the network, then try again.',
    unreadable: 'The answer of the server could not be understood. ',
    broken: 'This page could not be shown: a fault in the program. Other pages are not affected.',
    reload: 'Load again',
    missing: 'There is no such page.',
    start: 'To the first page',
  },
});
