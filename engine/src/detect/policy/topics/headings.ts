import type { PolicyTopic } from './topic.ts';

/** What a part of a policy is about, by its heading. Several may fit. */
export const HEADING_RULES: readonly (readonly [
  PolicyTopic | 'cookies' | 'thirdServices' | 'scope' | 'exceptions',
  RegExp,
])[] = [
  [
    'collection',
    /收集|采集|获取(?!.{0,6}权限)|(?:注册|登录|认证|支付|下单|订单|客服|搜索|发布|互动|购物|交易).{0,8}$|设备信息|日志信息|业务功能|功能$|服务$/,
  ],
  ['use', /使用(?!.{0,3}cookie)|用途|用于|目的/i],
  ['permission', /权限/],
  ['sharing', /共享|分享|披露|转让|对外提供|委托|转移|提供(?:您|给)|公开|SDK|合作伙伴/i],
  ['storage', /存储|保存|储存|留存|保留|期限|存放|跨境|境外/],
  ['security', /安全|保护您|如何保护|保障/],
  ['minors', /未成年|儿童|青少年|监护/],
  ['rights', /权利|管理|访问|更正|删除|注销|撤回|控制|副本|响应|查询|自主|选择权|修改|退出|关闭/],
  ['contact', /联系|投诉|反馈|咨询|答复/],
  ['changes', /更新|修订|变更|修改.{0,6}(?:政策|条款|协议)|通知和修订/],
  ['cessation', /停止运营|终止服务|停运/],
  ['cookies', /cookie|同类技术|beacon/i],
  ['thirdServices', /第三方/],
  ['scope', /适用|引言|前言|概述|定义|总则|特别提示|关于我们|争议|法律|附则|其他|摘要|目录|名词/],
  ['exceptions', /例外|无需.{0,8}同意|征得.{0,6}同意/],
];
