// Whole lines as offices, shops, chats, logs and dumps write them, several types and traps together.
export const SCENES = `
# scenes
拟发放高龄津贴人员名单：{NAME} {ID_CARD} {PHONE}
中标候选人公示 联系人：{NAME} 电话：{LANDLINE} 邮箱：{EMAIL}
公示对象{NAME}，性别女，{BIRTH_DATE:chinese}出生，身份证号{ID_CARD}，住址{ADDRESS:village}
在吗？我是{NAME}，之前加过你，我新号{PHONE:space}
哥，转到这张卡 {BANK_CARD:space} 户名{NAME}
微信{WECHAT}，电话同微信{PHONE}
VX {WECHAT}
扣我{QQ}
Q：{QQ}
V:{WECHAT:wxid}
顺丰 {-tracking} 寄件人 {NAME} {PHONE} 收件人 {NAME} {PHONE} {ADDRESS}
【菜鸟】您的包裹已到{ADDRESS:nodivision}驿站，凭{-code}取件
收：{NAME} {PHONE} {ADDRESS:compound}
INSERT INTO \`t_member\` (\`id\`,\`nickname\`,\`mobile\`,\`real_name\`,\`id_no\`) VALUES (10023,'小鱼儿','{PHONE}','{NAME}','{ID_CARD}');
UPDATE user SET id_card='{ID_CARD}', bank_card='{BANK_CARD}' WHERE uid=10293847;
SELECT * FROM orders WHERE order_no='{-order}' AND phone='{PHONE}'
2025-11-02 09:12:33.118 INFO [http-nio-8080-exec-3] c.a.LoginController - user {PHONE} login from {IPV4}, token={CREDENTIAL:token}
{"code":0,"data":{"userName":"{NAME}","certNo":"{ID_CARD}","mobile":"{PHONE}","createTime":{-timestamp}}}
{"traceId":"{-md5}","cost":128,"ip":"{IPV4}"}
GET /api/v1/user?phone={PHONE}&orderNo={-orderphone} HTTP/1.1
入院记录 姓名：{NAME} 性别：女 年龄：56岁 住院号：{MEDICAL_RECORD_NO} 联系人：{NAME}（夫妻） 电话：{PHONE}
检验报告单 病人{NAME} 病历号{MEDICAL_RECORD_NO:digits} 送检医生：{NAME}
出售一手车主数据 格式：姓名-电话-车牌 例 {NAME}-{PHONE}-{PLATE}
开盒服务：{NAME} {ID_CARD} 户籍{ADDRESS:village}
客服：请问您的身份证后四位？ 客户：{ID_CARD}
先生您好，您尾号{-code}的订单{-order}已取消
坐席：请提供手机号。客户：幺三五…我念一遍，{PHONE:chinese}
诚招代理，联系 {PHONE:keycap}
加{WECHAT}私聊
电话（空格去掉）{PHONE:spaced}
{PHONE:letter} 是我的号
电话号码是一串数字：{PHONE:capital}
甲方（出租方）：{NAME}，身份证号：{ID_CARD}；乙方（承租方）：{NAME}，身份证号：{ID_CARD}；房屋位于{ADDRESS:compound}
开户名：{NAME} 开户行：中国银行 账号：{BANK_CARD}
收款人全称 {NAME} 收款人账号 {BANK_CARD}
立据人：{NAME}（签字）
{NAME}，男，汉族，{BIRTH_DATE:chinese}出生，住{ADDRESS:village}，公民身份号码{ID_CARD}。
上诉人（原审被告）{NAME}，女，{BIRTH_DATE:chinese}生，现住{ADDRESS:compound}。
委托诉讼代理人：{NAME}，{-org}律师。
被告{-org}，住所地浙江省杭州市，法定代表人{NAME}，执行董事。
学号 姓名 班级 家长联系方式↵20230101 {NAME} 三(2)班 {PHONE}↵20230102 {NAME} 三(2)班 {PHONE}
车牌{PLATE:dot}，车主电话{PHONE}，车架号{VIN}，发动机号 H3245678
事故双方：{PLATE:space}驾驶人{NAME}，{PLATE:nev}驾驶人{NAME}
IMEI {IMEI} / OAID {AD_ID:oaid} / MAC {MAC}
device={"imei":"{IMEI}","androidId":"9774d56d682e549c","idfa":"{AD_ID}"}
位置上报：{"lat":{GEO:lat},"lng":{GEO:lon}}
[{GEO}]
AK/SK：{CREDENTIAL:ak} / {CREDENTIAL:token}
mysql -uroot -p{-md5} -h 10.0.0.3
export DB_PASSWORD='{CREDENTIAL}'
jdbc.username=root↵jdbc.password={CREDENTIAL}
我的新密码是{CREDENTIAL}，别告诉别人
求职者{NAME}，{BIRTH_DATE:chinese}生，邮箱{EMAIL}，期望薪资25K
Name: {NAME:english}, Phone: {PHONE:plus}, Passport: {PASSPORT}
Please contact {NAME:english} at {PHONE:plusdash}.
Mr. {NAME:english} will arrive on 2025-06-01.
<td>{NAME}</td><td>{ID_CARD}</td><td>{PHONE}</td>
<input name="mobile" value="{PHONE}">
<a href="mailto:{EMAIL}">{NAME}</a>
<p>联系人：<b>{NAME}</b>，电话：<span>{PHONE}</span></p>
<Person><Name>{NAME}</Name><IdCard>{ID_CARD}</IdCard><Addr>{ADDRESS}</Addr></Person>
用户信息：↵user:↵  name: {NAME}↵  phone: "{PHONE}"↵  email: {EMAIL}
String phone = "{PHONE}"; // 测试账号
const user = { name: '{NAME}', idCard: '{ID_CARD}' }
商铺座机{LANDLINE:paren}，老板手机{PHONE}
业主{NAME}（12-3-502）反映水管漏水，电话{PHONE:dash}
访客登记 {NAME} {PHONE} {PLATE} 14:05
姓名|身份证|电话↵{NAME}|{ID_CARD}|{PHONE}↵{NAME}|{ID_CARD}|{PHONE}
房间号,客人姓名,证件类型,证件号码,入住时间↵8021,{NAME},身份证,{ID_CARD},{-datetime}↵8022,{NAME},护照,{PASSPORT:new},{-datetime}
投保人{NAME} 被保人{NAME} 受益人{NAME}
保单号 {-order} 投保人：{NAME} 生日：{BIRTH_DATE}
护照{PASSPORT}、港澳通行证{HKMO_PERMIT:c}、台胞证{TW_PERMIT}
军官证号码：{MILITARY_ID}
退役军人{NAME}（{MILITARY_ID}）
香港身份证{HK_ID}，台湾身份证{TW_ID}
永居证号{FPR_ID}
医保号{SOCIAL_SECURITY}，姓名{NAME}
驾驶证{ID_CARD} 档案编号：{DRIVER_FILE_NO}
旧身份证号{ID_CARD_15}
经营者{NAME}，统一社会信用代码{USCC}，联系电话{PHONE}
{-org}（{USCC}）法定代表人{NAME}
少数民族同胞{NAME:minority}来电{PHONE}
{NAME:minority}，{ID_CARD}
群主{NAME}，群号{-group}
骗子电话 {PHONE}，支付宝{EMAIL}，大家小心
曝光{NAME}，电话{PHONE}，住{ADDRESS:compound}
他马上到，请稍等
本周全部商品打折，黄金每克{-money}元
从{-date}起，方便市民办事
张姐、李哥都来了
小王和老李负责
陈先生订了三份
第3栋2单元电梯维修
请到3号窗口办理
南京市长江大桥今日通车
服务器 10.12.3.4 重启
子网 192.168.1.0/24
Windows NT 10.0.19045.3570
{-seconds} {-seconds}
纳税人数量 91340100 户
编号 {-order}
微信支付单号 {-order}
商户订单号 4200002{-order}
校验失败：身份证 {-invalidid}
{-uuid}
sha256:{-md5}{-md5}
扫码登录微信，微信号长按复制
QQ音乐会员 15 元/月
手机壳 13.5 元
电话会议 ID 688 1234 567
请在 {-date} 前缴清
出生率下降，人口 1.4 亿
经度范围 73.5 至 135.1
密码长度为 8-16 位
密码必须包含字母和数字
邮箱格式不正确
地址栏输入 localhost
姓名不能为空
住院部三楼
护照办理须知
车牌摇号结果公布
`;
