import { buildTrie } from '../view/trie.ts';

/** Words that may follow a full name without a sign between: titles, verbs, particles. */
const FOLLOWERS = `先生 女士 小姐 同志 老师 同学 医生 大夫 护士 主任 经理 律师 教授 博士 院士 师傅 警官 法官 书记 队长 局长 处长 科长 所长 院长 校长 总监 董事长 总经理 女 男
  的 于 在 因 与 和 及 等 系 是 为 将 对 向 从 已 被 把 由 自 也 曾 并 或 未 不 诉 称 说 表示 告诉 介绍 反映 报告 认为 提出 申请 来 到 去 住 家 身份证 公民身份 手机 电话 联系 微信 邮箱 户籍 出生 年 现 本人 你好 您好 同意 签 收 办理 购买 支付 转 欠 借 领取 获得 担任 任 当选 发 拨打 致电 病情 入院 出院 就诊 主诉 患 家长 家属 父 母 之 此 一案 一行 一家 一人 二人 两人 三人 负责 签名 签字 盖章 以 用 给 让 请 要求 承诺 保证 声明 委托 有 即 应 可 须 驾驶 乘坐 前往 涉嫌 犯 所 名下 账户 银行 卡号 车牌 实名 注册 登录 投诉 举报 预约 提交 完成 参加 报名 报到 生于 毕业 死亡 去世 遗失 丢失 报道 摄影 记者 采访 发自 今年 当场 持 携带 携 驾 骑 乘 收到 名下`;

export const FOLLOWER_TRIE = buildTrie(FOLLOWERS.split(/\s+/).map((word) => [word, word] as const));
