import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingType } from '../../model/index.ts';
import { detect } from '../detect.ts';

/** Sentences by type; 【】 marks what is to be found, nothing marked means nothing of the type. `⏎` is a line's end. */
const SENTENCES: Readonly<Partial<Record<FindingType, string>>> = {
  PLATE: `
车牌：【粤BDK3091】
【苏AF30917】停在门口
沪AD3K091没有这种写法，【粤B30917D】才有`,
  BIRTH_DATE: `
立遗嘱人，【一九四三年二月九日】生
罗某，【八五年三月】生，小学文化
老人是【1943年农历二月初九】生的
【民国三十二年冬月十二】生
他【九二年腊月二十三】出生在老屋
【1989.4.11】生，汉族
男，【1951年9月30日】出生
出生于【1978年6月3日】，无业
孩子【2018年5月20日】生，随原告生活
出生日期：【85年3月12日】
生日：【1985年农历八月初五】
生于【六八年十月】
合同里出生日期填错了 你是几号的⏎我：【1997年11月6号】 不是16号
姐 小孩的出生日期发我⏎客户：【2021.8.9】 男孩
你生日哪天啊⏎-【1999-07-23】
请问您的出生年月日是多少？⏎用户：【1983年2月14日】
米小婷 / MI XIAOTING / EJ6617937 / 【1990-02-17】
尚进,E97848236,【1987-12-01】
护照E97848236 签发日期 2015-03-02
EJ6617937 / 2029-02-17
我们90后压力大
八五年三月生产的机器
2019年3月生效
该公司成立于1998年5月
二〇一九年三月生活费已交
2022年6月生猪价格上涨
三年五班的学生今天生病了
你生日礼物多少钱⏎2021.8.9 买的
`,
  WECHAT: `
你加我小号吧，【wx_haitang88】，大号人满了
微信转至【weixiaoguang_hrb】。
微信我都要来了 【nai_junjie1991】
补的作业发我微信【qdd_mama2016】就行
加V 【lily_2020x】
加薇：【abc7788d】
绿泡泡【dada_lulu7】
加我绿泡泡：【sunny-2019a】
我薇信还是【kk_long1990】没换
vx搜【nana_zx520】
【mumu_1988】 这是我微信
【tiger99_w】（微信）
你微信多少⏎我：【wang_xx01】
微信发一下⏎小李：【ab_cd1234】
微信同手机号13598761234
vx同号 13598761234
微信支付订单 order_20240101
微信群 group_2024 满了
微信公众号 news_2024a
增加我方 user_1 权限
微信小程序 mini_app01 已上线
微信里发我邮箱 abc_12@qq.com
企业微信版本 v4_1_2build
`,
  QQ: `
QQ还是那个【2873190546】没变
QQ号是【715540092】
加Q 【715540092】
扣扣：【390117265】
qq没换，【1620745538】
你QQ多少⏎小明：【1620745538】
加企鹅【8402263717】
QQ音乐会员 20240101
QQ群 123456789
QQ红包 8888888 元
QQ就不用了 打我13598761234
`,
  GEO: `
从【30.0812N, 103.1045E】扎营点出发
定位：【36.0074°N, 109.7914°E】
在N【30.0812 E103.1045】附近走失
东经【103°6′16″】，北纬【30°4′52″】
坐标【30.274115,120.155142】，找到人了
经度【120.155】 纬度【30.274】
【E103°06′16″】
价格从1.2345N涨到 2.3456
版本 30.0812 与 103.1045
`,
  SOCIAL_SECURITY: `
护士站：你爸医保卡号报一下 我这边读不出来⏎家属：【B24832567】 您记一下
社保号发我⏎我：【A12345678】
医保卡号：【B24832567】
社保电脑号【612345678】
社保卡号多少⏎我不知道⏎算了
医保卡号发我⏎家属：手机13598761234
`,
  PASSPORT: `
姓名\t证件号\t备注⏎Nurlan Bek\t【N93116273】\t签证⏎郗明远\t320106198504233014\t无
护照【EM8263051】
护照号：【C4471920】，越南籍
持【E97848236】护照入境
姓名,订单号⏎李雷雷,N93116273
`,
  MEDICAL_RECORD_NO: `
<case no="20240077"><party role="x">
病案号是【681204】 出院拿这个去复印
住院号【ZY2024031877】
门诊号【0009382745】，发热两天
住院号多少⏎家属：【20240318】
案号 20240077
`,
  PHONE: `
new number 【+86 186 2170 4395】 记一下
number 18621704395
周末可约 【15231426910】⏎次仁卓玛
周末浏览 15231426910次
丁一一 51010719880802829X 【15231426910】
`,
};

const MARK = /【([^】]*)】/g;

for (const [type, sentences] of Object.entries(SENTENCES)) {
  test(`${type} as people speak of it`, () => {
    const wrong = sentences
      .trim()
      .split('\n')
      .map((line) => line.replaceAll('⏎', '\n'))
      .flatMap((marked) => {
        const wanted = Array.from(marked.matchAll(MARK), (m) => m[1]);
        const text = marked.replace(/[【】]/g, '');
        const got = detect(text)
          .filter((finding) => finding.type === type)
          .map(({ start, end }) => text.slice(start, end));
        return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ text, wanted, got }];
      });
    assert.deepEqual(wrong, []);
  });
}
