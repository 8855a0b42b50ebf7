// What looks like a type and is none: `{-why}` is a value that must not be reported, and says why.
export const NEAR_MISSES = `
# PHONE
订单号{-orderphone}已发货
运单编号：{-orderphone}
快递{-tracking}正在派送
交易单号：{-orderphone}，金额{-money}元
序列号{-orderphone}
任务ID:{-orderphone}
时间戳 {-timestamp}
{-datetime} 任务完成
{-maskedphone}
手机：{-maskedphone}，姓名：{-maskedname}
{-maskedname}，{-maskedid}，{-maskedphone}
如有疑问请拨打{-hotline}
示例手机号 {-samplephone}
编码{-longdigits}
阅读量13912345 次
端口 8080，进程 13812
缓存命中 13812345 次，耗时 138ms
https://example.com/item/{-orderphone}.html
IMG_{-orderphone}.jpg
电话：详见官网
圆周率 3.14159265358979
商品{-orderphone}.00元
{-orderphone}的快递丢了
会员卡号{-orderphone}
{"orderId":"{-orderphone}","seq":{-orderphone}}
第一三五七九号段与二四六八十号段分开放行
# LANDLINE
客服热线{-hotline}
示例：010-12345678
2025-0312-8899 号文件
邮编 310000 区号 0571
# ID_CARD
流水号 {-idlike} 查询失败
身份证{-invalidid}校验未通过
身份证号：{-invalidid}
公民身份号码{-invaliddate}
例如身份证 {-sampleid}
保单号{-order}
准考证号 {-order}
身份证：{-maskedid}
# ID_CARD_15
订单编号：440305660125979
流水{-order}
身份证号：440305661325979（月份不对）
# HK_ID
香港身份证 A123456(0)
型号 K434498
# TW_ID
台湾身份证字号 A123456780
单号 B253832478
# FPR_ID
快递 ZTO458464724568
运单号JDX317760092812
# PASSPORT
订单 E88020016 已取消
批次号：G07361780
护照遗失请登报声明
# HKMO_PERMIT
型号 H88087114
货号：M20250101
# TW_PERMIT
日期 20250308
工号 05124778
# MILITARY_ID
京房权证海字第1234567号
（2025）浙0106民初字第88号
# DRIVER_FILE_NO
订单号 330106123456
合同档案盒号 110108
# SOCIAL_SECURITY
产品批号 A85698480
社保卡办理指南
# EMAIL
发送到 user@example.com
git@github.com:org/repo.git
安装 left-pad@1.3.0
@小明 收到请回复
图片 logo@2x.png
# WECHAT
微信公众号：pingan_life
支持微信支付
微信版本 8.0.50
# QQ
QQ群：{-group}
加群{-group}一起学习
QQ浏览器 11.5
# BANK_CARD
卡号{-invalidcard}有误
卡号 {-maskedcard}
尾号{-code}的储蓄卡
发票代码 {-order}
合同编号：{-order}
# PLATE
京房售证字(2025)12号
渝A123456
川A区B座
# VIN
车架号：LSGHX9EG1JGC74203
发动机号 LSGHX9EGXJG
# USCC
统一社会信用代码：91140105MA95FJC7H7
税务登记号已注销
# IMEI
IMEI：{-badimei}
设备编号 863717245027
# IMSI
序列号460038313436308
imsi: 000000000000000
# MAC
广播地址 {-mac0}
12-30-45-67-89-10 号码牌
# AD_ID
请求 {-uuid} 超时
request_id={-uuid}
md5: {-md5}
{-md5}  file.iso
commit 9f2c1b7d8e3a4f5061728394a5b6c7d8e9f0a1b2
IDFA: 00000000-0000-0000-0000-000000000000
# IPV4
升级到 {-version} 版本
版本号：{-version}
v{-version} 发布
当前固件 {-version}，请更新
netmask {-reserved}
bind {-reserved}:8080
Chrome/126.0.6478.127
参见 3.2.1.4 节
# IPV6
监听 ::1
文档前缀 2001:db8::1
12:30:45 开始
std::vector::iterator
# ADDRESS
公司地址：北京市海淀区中关村大街1号
本店位于成都市锦江区春熙路1号，欢迎光临
报名地点：杭州市西湖区文三路90号东部软件园
注册地址：上海市浦东新区张江路88号
浙江省杭州市今日多云
广东省人民政府办公厅印发通知
IP地址未知
3号线换乘1号线
第5组第3号选手
# BIRTH_DATE
会议于{-date}召开
生产日期：{-date}
有效期至{-date}
批号20250601
2025-06-01 12:00:00 INFO start
战役发生于1931年9月15日
# MEDICAL_RECORD_NO
发票号码 {-code}88
门诊号源已满
# GEO
1.234567,2.345678
得分 98.1234，排名 3
总价{-money}元
# CREDENTIAL
password: ******
密码错误，请重新输入
token=null
DB_PASSWORD=\${DB_PASSWORD}
请输入您的密码：
动态密码{-code}请勿泄露
验证码{-code}，5分钟内有效
您的取件码是 {-code}
api_key: <your-api-key>
const token = getToken();
# NAME
比如用户{-samplename}登录系统
{-org}成立于{-date}
{-org}位于城南
{-word}起见，请提前预约
{-salutation}您好
请联系{-salutation}处理
昵称：快乐小鱼
用户名：dragon2008
商品名称：王老吉凉茶
书名：朱自清散文选
单位：李宁体育用品店
李白和杜甫是唐代诗人
高考成绩将于{-date}公布
姓名：
张三丰创立太极拳
客户要求退货，主任办公会已通过
会计师事务所出具报告
由于高温天气，户外作业暂停
经度与纬度如下
# OTHER
ISBN {-isbn}
商品条码{-barcode}
ts={-seconds} level=info
学号2023010233
房号 3-1202
面积 1380.5 平方米，造价 {-money}
`;
