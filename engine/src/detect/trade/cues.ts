import { fold } from './fold.ts';

/** Words that tell what a post does, for and against its being a trade. They weigh only together; none decides. */
export const CUES = {
  offer: '出 售 卖 批发 打包 现货 有货 可出 接单 提供 招商 直供 一手 量大 起发 更新 包月 月卡 专业 稳 现成 还有',
  request: '谁有 有没有 谁能 能查 帮我查 帮查 想查 想要 我要 要的 能拉 急收 高价收 够不够',
  contact: '私 私聊 加v 加我 联系 留号 留言 滴滴 dd 评论区 主页 来聊 飞机 担保 懂的来',
  recruit: '日结 到手 在职 能导 截单 合作 内部 工号 权限 导数据 导出来 上班的来 一天',
  quality: '秒 实时 保真 保活 包活 当天出 先测 测试免费 准 没用过 没打过 对得上 能对上 都真 保稳 保换',
  threat: '挂出来 发墙上 放出来 发群里 出名 问候 转发 出道 等着 再说 再删 全家',
  stealth: '对方不知道 不会知道 无感 偷偷 静音 看不出 隐藏 随便看 随便查 别走 拷一份 拍几张 不用对方 不用本人',
  news: '记者 暗访 民警 警方 公安 宣判 获刑 判决 法院 检察 通报 曝光 报道 新闻 案例 案件 被抓 抓获 破获 落网 打击 起诉 调查 被罚 判刑 解读 讲述',
  education:
    '提醒 防 谨防 警惕 反诈 科普 别 不要 不能 骗子 骗局 小心 课堂 注意 普法 犯罪 违法 拒绝 记住 指南 后果 怎么发现 网警',
  victim:
    '怎么办 求助 报警 立案 维权 泄露了 被人 被盗 被开 被爆 被威胁 害怕 投诉 注销 举报 冤枉 求帮助 我名下 我的 删除我 骚扰电话',
  compliance:
    '合规 评估 隐私政策 脱敏 去标识 合成 审计 开源 研究 授权 同意 条款 备案 留存 审批 模板 最小必要 加密 培训 申报 接口 测试库',
  job: '招聘 实习 岗位 工程师 分析师 五险 双休 专员 事业编 研究员 师傅 文员 简历',
  goods:
    '床 被套 纯棉 水洗 全棉 磨毛 盲盒 手办 抽奖 隐藏款 门禁 写字楼 考勤 宠物 猫 狗 布 裙子 仓库 稀有 游卡 考试 考得 证过了 路由 一米 一斤 电影 演唱会 展 手表 项圈 滤芯 卡套 文具',
  service:
    '本人 网点 预约 柜台 官方 房东 直租 整租 搬家 寻人 寻狗 走失 失物 捡到 修复 安装 年检 律师 闭馆 取件 单号 打印 拍摄 客服 不提供',
  daily: '妈 爸 爷爷 奶奶 孩子 班级 同学 作业 聚餐 打卡 工资 天气 快递放 停车场 谢谢 发你了 开会 头像 存一下 成绩',
} as const;
export type Cue = keyof typeof CUES;
export const CUE_NAMES = Object.keys(CUES) as readonly Cue[];

const WORDS = CUE_NAMES.map((cue) => CUES[cue].split(' ').map((word) => fold(word).text));
/** A post that opens like a stall: the one word traders begin with. Elsewhere 收 and 出 are in every second sentence. */
const OPENING = /(?:^|\n)(?:急|长期|高价|大量|本人|想|诚)?(?:收|出|求|接|代|有|批)(?![到费入音据了])/;
/** A price or an amount for sale, in folded text: digits and a unit. */
const PRICE =
  /[\d十百千万w.]+(?:元|块|毛|分|u|1[条套单个份张天次]|到手|起)|[1-9十百千]{1,3}$|[条套单个份张](?:[1-9][十百千]?)+/;
const AMOUNT = /[\d十百千万w]+(?:条|套|万|张|份|行|个起|[十百千万])/;

/** How many different words of each kind the folded text holds, three at most, then price, amount and opening as 0 or 1. */
export function cuesOf(text: string): Uint8Array {
  const counts = new Uint8Array(CUE_NAMES.length + 3);
  WORDS.forEach((words, i) => {
    let found = 0;
    for (const word of words) if (found < 3 && text.includes(word)) found++;
    counts[i] = found;
  });
  counts[CUE_NAMES.length] = PRICE.test(text) ? 1 : 0;
  counts[CUE_NAMES.length + 1] = AMOUNT.test(text) ? 1 : 0;
  counts[CUE_NAMES.length + 2] = OPENING.test(text) ? 1 : 0;
  return counts;
}
