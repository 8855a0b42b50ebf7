import type { Fabricated } from './people.ts';

/** A notice as offices should not publish it: whole numbers, phones and addresses. */
export function notice(people: readonly Fabricated[]): string {
  const lines = people.map(
    ({ name, id, phone, address }, at) => `${at + 1}. ${name}，身份证号：${id}，联系电话：${phone}，住址：${address}。`,
  );
  return `关于2026年第一批临时救助对象的公示

根据有关规定，经个人申请、入户调查、评议审核，拟将以下人员列为临时救助对象，现予公示。

${lines.join('\n')}

公示期：2026年1月5日至2026年1月11日。公示期内如有异议，请向街道办事处反映，监督电话：12345。
文号：民救〔2026〕3号    批次编号：20260105000318
`;
}

/** The same notice with the numbers masked: nothing to find, and the check says so. */
export function maskedNotice(people: readonly Fabricated[]): string {
  const lines = people.map(({ name, id, phone }, at) => {
    const star = (text: string, head: number, tail: number): string =>
      text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
    return `${at + 1}. ${star(name, 1, 0)}，身份证号：${star(id, 6, 4)}，联系电话：${star(phone, 3, 4)}。`;
  });
  return `关于2026年第一批临时救助对象的公示（去标识化）

${lines.join('\n')}

公示期：2026年1月5日至2026年1月11日。监督电话：12345。
`;
}

/** Numbers that look personal and are not. */
export const CLEAN = `# 周例会纪要

- 订单号13812345678已发货，运单号 SF1380013800138。
- 服务器 192.168.1.20 升级到 1.2.3.4 版本，客服热线 400-800-8000。
- 接口文档示例手机号 13800138000，回执编号 202601050003186。
- 预算 1358000 元，合同编号 HT-2026-110105。
`;

export function csv(people: readonly Fabricated[]): string {
  const rows = people.map(({ name, phone, address }, at) =>
    [`YT${2026010500000 + at * 37}`, name, phone, address, at % 3 === 0 ? '放门口' : '电话联系', '1'].join(','),
  );
  return ['运单号,收件人,联系电话,收货地址,备注,件数', ...rows, ''].join('\r\n');
}

export function dump(people: readonly Fabricated[]): string {
  const rows = people.map(
    ({ name, id, phone, card }, at) =>
      `(${at + 1},'${name}','${id}','${phone}','${card}','2026-01-0${1 + (at % 9)} 10:2${at % 10}:00')`,
  );
  return `-- 会员库备份
CREATE TABLE \`member\` (
  \`id\` int NOT NULL,
  \`real_name\` varchar(32) DEFAULT NULL,
  \`id_card_no\` varchar(18) DEFAULT NULL,
  \`mobile\` varchar(20) DEFAULT NULL,
  \`bank_card\` varchar(32) DEFAULT NULL,
  \`created_at\` datetime DEFAULT NULL
);
INSERT INTO \`member\` (\`id\`, \`real_name\`, \`id_card_no\`, \`mobile\`, \`bank_card\`, \`created_at\`) VALUES
${rows.join(',\n')};
`;
}

export function log(people: readonly Fabricated[]): string {
  return people
    .flatMap(({ phone, name, id }, at) => {
      const time = `2026-01-05 09:${String(10 + at).padStart(2, '0')}:03.${100 + at}`;
      return [
        `${time} INFO  [http-${at}] GET /api/orders?page=${at + 1}&traceId=20260105${1000000 + at * 7919} 200 12ms`,
        `${time} DEBUG [http-${at}] sms send ok mobile=${phone} template=LOGIN`,
        ...(at % 4 === 0 ? [`${time} WARN  [http-${at}] realname failed {"name":"${name}","idCard":"${id}"}`] : []),
      ];
    })
    .concat('')
    .join('\n');
}

export function complaint([from, ...others]: readonly Fabricated[]): string {
  const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
  const wrapped = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
  const body = `您好：

我叫${from!.name}，手机号${from!.phone}，身份证号${from!.id}。去年已申请注销账号，至今仍收到推销电话。
车牌${from!.plate}也被写进了短信。请于十五个工作日内答复，可回邮件或致电。

${from!.name}
`;
  const list = ['姓名,手机号', ...others.map(({ name, phone }) => `${name},${phone}`), ''].join('\r\n');
  return [
    `From: ${word(from!.name)} <${from!.email}>`,
    'To: privacy@example.org',
    `Subject: ${word('关于删除个人信息的请求')}`,
    'Date: Mon, 05 Jan 2026 09:30:00 +0800',
    'Message-ID: <20260105093000.1@example.com>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(body),
    '--part',
    `Content-Type: text/csv; charset=UTF-8; name="${word('同样受影响的人.csv')}"`,
    `Content-Disposition: attachment; filename="${word('同样受影响的人.csv')}"`,
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(list),
    '--part--',
    '',
  ].join('\r\n');
}

export function pdfPage(people: readonly Fabricated[]): string {
  const rows = people.map(
    ({ name, id, card }) => `<tr><td>${name}</td><td>${id}</td><td>${card}</td><td>500.00</td></tr>`,
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>补助发放签收表</title>
<style>body{font:14px "Noto Sans CJK SC",sans-serif}td,th{border:1px solid #000;padding:4px 8px}table{border-collapse:collapse}</style>
<h1>补助发放签收表</h1><p>发放日期：2026年1月5日　经办人：${people[0]!.name}　电话：${people[0]!.phone}</p>
<table><tr><th>姓名</th><th>身份证号</th><th>银行卡号</th><th>金额</th></tr>${rows.join('')}</table></html>`;
}
