// What must be found, type by type: `# TYPE` names the file, a line is a template, `{TYPE:variant}` a value, `↵` a line break.
export const HITS = `
# PHONE
联系电话：{PHONE}，请在工作时间拨打。
家长手机{PHONE:dash}已登记，短信通知以此为准。
机主留的号是 {PHONE:space} ，下午再打。
手机（必填）：{PHONE}
紧急联系方式→{PHONE:dot}
有意者加微{PHONE}（微信同号）
新号 {PHONE:full} 已启用
收到请回 {PHONE:underscore}，谢谢
二手车急出，电{PHONE:slash}看车
私聊打{PHONE:star}
租房联系{PHONE:spaced}王姐
我的号：{PHONE:dashed}
海外来电请拨{PHONE:plus}
Tel: {PHONE:plusdash}
call me at {PHONE:plusnone} please
手机:{PHONE:paren}
国际格式 {PHONE:zero} 有效
传呼请回{PHONE:zerodash}
看房电话：{PHONE:full}
号码为{PHONE:mixed}，欢迎来电
电话{PHONE:chinese}找我
手机号 {PHONE:chinesezero}
请联系{PHONE:capital}
幺号读法：{PHONE:radio}
打我 {PHONE:half}
念慢点：{PHONE:chinesespaced}
加我 {PHONE:keycap} 聊
暗号{PHONE:circled}
致电{PHONE:zerowidth}咨询
客户电话{PHONE:letter}（录入有误）
手机 {PHONE:bold}
{"mobilePhone":"{PHONE}","verified":true}
<mobile>{PHONE}</mobile>
userPhone={PHONE}&channel=app
msisdn: {PHONE}
receiver_tel,{PHONE},已签收
王先生 {PHONE} 下午取件
号码{PHONE}于昨日停机
投诉人来电{PHONE}，称未收到退款。
UPDATE member SET phone='{PHONE}' WHERE id=88;
[INFO] send sms to {PHONE} ok
①{PHONE}②{PHONE}
备用：{PHONE}、{PHONE}；家庭{PHONE}。
{NAME} {PHONE}
13:20 外呼 {PHONE} 未接通
**手机**：{PHONE}
# LANDLINE
办公电话：{LANDLINE}
座机{LANDLINE:paren}转8012
传真 {LANDLINE:space}
固话：{LANDLINE:plain}
请致电 {LANDLINE} 预约
Fax: {LANDLINE:plus}
村委会值班电话{LANDLINE}，联系人{NAME}
# ID_CARD
身份证号码：{ID_CARD}
公民身份号码 {ID_CARD:lower}
证件号：{ID_CARD:space}（已核验）
港澳居民居住证{ID_CARD:hk}
台湾居民居住证号 {ID_CARD:tw}
身份证 {ID_CARD:full}
idCard: "{ID_CARD}"
cert_no={ID_CARD}&cert_type=01
驾驶证号：{ID_CARD}，准驾车型C1
{NAME}，{ID_CARD}，现住本村。
户口簿登记的号码是{ID_CARD}
经查，{NAME}（{ID_CARD}）系本案证人。
({ID_CARD})
身份证号：{ID_CARD:dash}
社会保障号码：{ID_CARD}
# ID_CARD_15
一代身份证号：{ID_CARD_15}
旧证号码 身份证{ID_CARD_15}，已换发
身份证号(15位)：{ID_CARD_15}
# HK_ID
香港身份证号码：{HK_ID}
HKID {HK_ID}
持香港居民身份证{HK_ID:full}入境
# TW_ID
台湾身份证字号：{TW_ID}
身分證字號 {TW_ID}
# FPR_ID
外国人永久居留身份证号：{FPR_ID}
永居证{FPR_ID}，有效期至2030年
# PASSPORT
护照号码：{PASSPORT}
Passport No. {PASSPORT:new}
旅客{NAME}持护照{PASSPORT}登机
因私护照 {PASSPORT:new} 于上月签发
passport_no: {PASSPORT:foreign}
# HKMO_PERMIT
回乡证号：{HKMO_PERMIT:ten}
往来港澳通行证 {HKMO_PERMIT:c}
港澳居民来往内地通行证{HKMO_PERMIT}
# TW_PERMIT
台胞证号码：{TW_PERMIT}
大陆居民往来台湾通行证{TW_PERMIT:l}
台湾居民来往大陆通行证（{TW_PERMIT}）
# MILITARY_ID
军官证：{MILITARY_ID}
证件类型：士官证，号码：{MILITARY_ID}
现役军人{NAME}，军官证号{MILITARY_ID}
# DRIVER_FILE_NO
驾驶证档案编号：{DRIVER_FILE_NO}
准驾车型C1 档案编号{DRIVER_FILE_NO}
# SOCIAL_SECURITY
社保卡号：{SOCIAL_SECURITY}
医保卡 {SOCIAL_SECURITY} 余额不足
社会保障卡卡号{SOCIAL_SECURITY}
# EMAIL
邮箱：{EMAIL}
简历投 {EMAIL:full} 即可
email: {EMAIL:at}
联系 {EMAIL:atdot} 获取资料
我的邮箱是{EMAIL}，请查收
mailto:{EMAIL}
{EMAIL:upper}
发件人 <{EMAIL}>
抄送{EMAIL}；{EMAIL}
"email":"{EMAIL}"
# WECHAT
微信号：{WECHAT}
加V信 {WECHAT} 备注来意
➕薇：{WECHAT}
vx:{WECHAT}
wechat id {WECHAT}
他的微信{WECHAT:wxid}已注销
威信 {WECHAT} 秒回
{"weixin":"{WECHAT}"}
wx：{WECHAT}
# QQ
QQ：{QQ}
加扣扣{QQ}领取资料
联系企鹅号 {QQ}
qq:{QQ}
Q号{QQ}在线接单
# BANK_CARD
银行卡号：{BANK_CARD}
请打款到 {BANK_CARD:space} 建设银行
卡号 {BANK_CARD:dash}
收款账号：{BANK_CARD}，户名：{NAME}
工资卡{BANK_CARD}每月15日到账
开户行工商银行，账号{BANK_CARD}
bankCardNo={BANK_CARD}
信用卡 {BANK_CARD:full} 逾期
{NAME} {BANK_CARD} 农业银行
# PLATE
车牌号：{PLATE}
{PLATE:dot}的车主请挪车
新能源车{PLATE:nev}占用消防通道
警车{PLATE:police}
重型货车{PLATE:trailer}超载
使馆车辆 {PLATE:embassy}
carNo: {PLATE}
停在楼下的{PLATE:space}挡道了
# VIN
车架号：{VIN}
车辆识别代号 {VIN}
vin={VIN}
# USCC
统一社会信用代码：{USCC}
纳税人识别号 {USCC}
个体户{NAME}（{USCC}）
# IMEI
IMEI：{IMEI}
手机串号{IMEI}
imei1={IMEI}&imei2={IMEI}
# IMSI
IMSI: {IMSI}
sim卡imsi为{IMSI}
# MAC
MAC地址：{MAC}
ether {MAC} txqueuelen 1000
wifi mac {MAC:dash}
arp {MAC:cisco} dynamic
mac={MAC:bare}
# AD_ID
oaid={AD_ID:oaid}
IDFA：{AD_ID}
gaid: {AD_ID}
"oaid":"{AD_ID:long}"
# IPV4
登录IP：{IPV4}
{IPV4} - - [10/Oct/2025:13:55:36 +0800] "GET / HTTP/1.1" 200
client={IPV4}:52344
来源ip {IPV4}，归属地未知
Accepted password for root from {IPV4} port 22 ssh2
remote_addr: {IPV4}
# IPV6
IPv6地址 {IPV6}
inet6 {IPV6:short} prefixlen 64
from {IPV6} port 443
# ADDRESS
家庭住址：{ADDRESS}
收货地址：{ADDRESS:compound}，电话{PHONE}
户籍所在地 {ADDRESS:village}
寄到{ADDRESS:road}，{NAME}收
我住在{ADDRESS:compound}，麻烦送上来
现住{ADDRESS:short}
地址:{ADDRESS:nodivision}
{"address":"{ADDRESS}","zip":"310000"}
身份证住址{ADDRESS:village}。
被告{NAME}，住{ADDRESS:village}。
派送：{ADDRESS}↵收件：{NAME}
房屋坐落于{ADDRESS:compound}
快递放{ADDRESS:nodivision}门口
# BIRTH_DATE
出生日期：{BIRTH_DATE}
生日 {BIRTH_DATE:chinese}
{NAME}，男，{BIRTH_DATE:chinese}出生，汉族
{NAME}，女，汉族，{BIRTH_DATE:chinese}生
DOB: {BIRTH_DATE:slash}
出生年月{BIRTH_DATE:dot}
birthday={BIRTH_DATE:digits}
孩子生于{BIRTH_DATE:chinese}，已满月
# MEDICAL_RECORD_NO
住院号：{MEDICAL_RECORD_NO}
病历号 {MEDICAL_RECORD_NO:digits}
门诊号{MEDICAL_RECORD_NO}，科室：骨科
MRN: {MEDICAL_RECORD_NO}
就诊卡号：{MEDICAL_RECORD_NO:digits}
# GEO
定位坐标 {GEO}
经度：{GEO:lon}，纬度：{GEO:lat}
lat={GEO:lat}&lng={GEO:lon}
"location":"{GEO:latfirst}"
车辆最后出现在({GEO})附近
# CREDENTIAL
密码：{CREDENTIAL}
password={CREDENTIAL}
accessKeyId: {CREDENTIAL:ak}
aws_access_key_id = {CREDENTIAL:aws}
"token":"{CREDENTIAL:token}"
redis_password: "{CREDENTIAL}"
WiFi密码是{CREDENTIAL}
spring.datasource.password={CREDENTIAL}
secret_key='{CREDENTIAL:token}'
# NAME
姓名：{NAME}
联系人：{NAME}（{PHONE}）
收件人{NAME}，电话{PHONE}
我叫{NAME}，今年三十岁。
患者{NAME}，男，45岁，因胸痛入院。
原告{NAME}，女，{BIRTH_DATE:chinese}出生
被告人{NAME}犯诈骗罪
兹证明{NAME}同志系我单位职工
尊敬的{NAME}女士：您好
{NAME}先生于昨日来访
班主任：{NAME}老师
甲方：{NAME}；乙方：{NAME}
Dear {NAME:english},
Customer: {NAME:english} ({EMAIL})
牧户{NAME:minority}，{PHONE}
姓名：{NAME:minority}
车主{NAME}的车被剐蹭
负责人{NAME}、{NAME}
经办人:{NAME} 复核:{NAME}
{NAME}同学的家长请注意
申请执行人{NAME}与被执行人{NAME}借款合同纠纷
"realName":"{NAME}"
<name>{NAME}</name>
委托代理人{NAME}，律师
举报人{NAME}反映
法定代表人：{NAME}
{NAME}（身份证号{ID_CARD}）
投保人 {NAME} 证件 {ID_CARD}
借款人{NAME}于{-date}向我行申请贷款
工单：客户{NAME}反映网络故障
死者{NAME}，生前系某厂工人
签收人：{NAME}
# table
姓名,性别,手机号,身份证号↵{NAME},男,{PHONE},{ID_CARD}↵{NAME},女,{PHONE},{ID_CARD}
客户姓名	联系电话	收货地址↵{NAME}	{PHONE}	{ADDRESS}↵{NAME}	{PHONE}	{ADDRESS:compound}
| 姓名 | 电话 | 邮箱 |↵|---|---|---|↵| {NAME} | {PHONE} | {EMAIL} |↵| {NAME} | {PHONE} | {EMAIL} |
序号 姓名 身份证号 金额↵1 {NAME} {ID_CARD} 500↵2 {NAME} {ID_CARD} 800
订单号,收货人,手机↵{-order},{NAME},{PHONE}↵{-orderphone},{NAME},{PHONE}
户主|门牌|电话↵{NAME}|3-201|{PHONE}↵{NAME}|3-202|{LANDLINE}
name,phone,id_card↵{NAME},{PHONE},{ID_CARD}
学生姓名;班级;家长手机↵{NAME};三年二班;{PHONE}
INSERT INTO users (id, real_name, mobile, idcard, email) VALUES (1,'{NAME}','{PHONE}','{ID_CARD}','{EMAIL}'),(2,'{NAME}','{PHONE}','{ID_CARD}','{EMAIL}');
INSERT INTO t_order(order_no,buyer,tel) VALUES('{-orderphone}','{NAME}','{PHONE}');
{NAME},{PHONE},{ID_CARD}↵{NAME},{PHONE},{ID_CARD}
{NAME}----{PHONE}----{ID_CARD}
旅客姓名  证件号码  座位↵{NAME}  {PASSPORT}  12A↵{NAME}  {ID_CARD}  12B
时间,经度,纬度,车牌↵{-datetime},{GEO:lon},{GEO:lat},{PLATE}
住院号,患者,出生日期↵{MEDICAL_RECORD_NO},{NAME},{BIRTH_DATE}
<table><tr><th>姓名</th><th>手机</th></tr><tr><td>{NAME}</td><td>{PHONE}</td></tr></table>
[{"name":"{NAME}","phone":"{PHONE}","birthday":"{BIRTH_DATE}"},{"name":"{NAME}","phone":"{PHONE}","birthday":"{BIRTH_DATE}"}]
姓名：{NAME}　性别：男　出生：{BIRTH_DATE}↵住址：{ADDRESS:village}↵公民身份号码：{ID_CARD}
卡号	户名	开户行↵{BANK_CARD}	{NAME}	工商银行
车牌,车主,车架号↵{PLATE:nev},{NAME},{VIN}
楼栋,住户,座机↵5,{NAME},{LANDLINE}
`;
