import { messages } from '../../terminal/messages.ts';

export const serveMessages = messages({
  en: {
    description: 'serve the console and the API, with an embedded database',
    action: 'instead of serving: save everything, or bring it back',
    directory: 'where the backup is',
    options: {
      port: 'port to listen on (8470); 0 for any free one',
      host: 'address to listen on (127.0.0.1)',
      home: 'data folder (also PINGZHANG_HOME)',
      demo: 'make a demo tenant with fabricated data',
      publicUrl: 'address people use, such as https://pingzhang.example.cn',
      trustProxy: 'address of a reverse proxy whose X-Forwarded-For is believed (repeatable)',
      keyFile: 'installation key, shared by servers on one database',
      console: 'folder of the built console',
      logLevel: 'silent, error, warn, info or debug (warn on a terminal, else info)',
      once: 'start, say so, and stop: for a check',
      passphraseFile: 'file with the passphrase that wraps the keys in a backup',
    },
    starting: (home: string) => `Starting (data in ${home})…\n`,
    ready: (url: string) => `Pingzhang stands at ${url}\n`,
    demo: (account: string, password: string) =>
      `Demo tenant, all fabricated: account ${account}, one-time password ${password}\n`,
    demoChosen: (account: string) => `Demo tenant: account ${account}, with the password you chose\n`,
    setUp: (code: string) => `First set-up: open the address and enter the code ${code}\n`,
    noConsole: 'The console is not built; only the API answers (see /api/docs).\n',
    stop: 'Ctrl+C stops it.\n',
    stopping: 'Stopping…\n',
    stopped: 'Stopped.\n',
    backedUp: (directory: string, tables: number, files: number) =>
      `Backup in ${directory}: ${tables} tables, ${files} files.\n`,
    restored: (home: string, tables: number, files: number) =>
      `Restored into ${home}: ${tables} tables, ${files} files; ledgers hold.\n`,
  },
  zh: {
    description: '启动控制台与接口，自带数据库',
    action: '不启动，而是备份全部数据，或者恢复',
    directory: '备份所在目录',
    options: {
      port: '监听端口（8470）；0 表示任一空闲端口',
      host: '监听地址（127.0.0.1）',
      home: '数据目录（也可用 PINGZHANG_HOME）',
      demo: '建立演示租户，数据均为虚构',
      publicUrl: '对外地址，如 https://pingzhang.example.cn',
      trustProxy: '可信反向代理的地址，采信其 X-Forwarded-For（可重复）',
      keyFile: '安装密钥文件；共用一个数据库的多个服务用同一个',
      console: '已构建的控制台目录',
      logLevel: 'silent、error、warn、info 或 debug（终端上为 warn，否则为 info）',
      once: '启动、报告就绪后即停止，供检查用',
      passphraseFile: '口令文件，用于包裹备份中的密钥',
    },
    starting: (home: string) => `正在启动（数据在 ${home}）…\n`,
    ready: (url: string) => `屏障已就绪：${url}\n`,
    demo: (account: string, password: string) => `演示租户（均为虚构）：账号 ${account}，一次性口令 ${password}\n`,
    demoChosen: (account: string) => `演示租户：账号 ${account}，使用已设置的口令\n`,
    setUp: (code: string) => `首次设置：打开上面的地址，输入设置码 ${code}\n`,
    noConsole: '控制台尚未构建，仅有接口可用（见 /api/docs）。\n',
    stop: '按 Ctrl+C 停止。\n',
    stopping: '正在停止…\n',
    stopped: '已停止。\n',
    backedUp: (directory: string, tables: number, files: number) =>
      `备份在 ${directory}：${tables} 张表，${files} 个文件。\n`,
    restored: (home: string, tables: number, files: number) =>
      `已恢复到 ${home}：${tables} 张表，${files} 个文件；留痕校验一致。\n`,
  },
});
