// The same values as other forms, notices, dumps and chats set them; and what only looks like them there.
export const FORMS = `
# LANDLINE
电话{LANDLINE=（0755）8263 4471}
固话：{LANDLINE=0571-8620-4417-336}
座机：{LANDLINE=86362815}
Tel: {LANDLINE=0086-571-86204417}
# PHONE
号码 {PHONE=1 3 5 - 9 8 7 6 - 1 2 3 4} 随时
联系 {PHONE=(135)9876-1234}
"mblNo":"{PHONE}"
{-reserved} 与 198.51.100.172 均为示例网段
取货单{-orderphone}
# NAME
姓    名：{NAME}↵电    话：{PHONE}
经查，因{NAME}（公民身份号码：{ID_CARD}）未报到
委托本人之子{NAME}（身份证号码{ID_CARD}）代办
收↵{NAME}↵{PHONE:dash}↵{ADDRESS}
Dear {NAME:english}, your booking is confirmed.
户主,开户行,账号↵{NAME},农商行,{BANK_CARD}↵{NAME},农商行,{BANK_CARD}
手机串号：{IMEI} 蓝牙：{MAC}
*燕桂 {-maskedphone}
恭喜{-maskedname}（{-maskedphone}）获奖
联系人{NAME}（母女）{PHONE}
# ADDRESS
地址：{ADDRESS=浙江省杭州市西湖区绿城桂花园18-4-1202}
收 {ADDRESS=广东省深圳市福田区凤凰新村2-1-2202}
{NAME} / {PHONE} / {ADDRESS=浙江省杭州市西湖区文三路 478 号华星时代广场A座1203}
姓名,手机,家庭住址↵{NAME},{PHONE},{ADDRESS=长沙市岳麓区望月湖12片3栋401}
甲方：{-org}  地址：杭州市滨江区网商路599号
包裹已到，地址阳光城南门驿站
# BIRTH_DATE
出生日期 {BIRTH_DATE=08 JAN 1988}
# MILITARY_ID
士兵证号{MILITARY_ID}
# HKMO_PERMIT
港澳居民来往内地通行证号码{HKMO_PERMIT}
# TW_PERMIT
证件号：6301052000****3135
# SOCIAL_SECURITY
社会保障卡 社会保障号码 {ID_CARD} 卡号 {SOCIAL_SECURITY}
医保电脑号{SOCIAL_SECURITY}
# MEDICAL_RECORD_NO
build started, pid=23521
# MAC
Calling-Station-Id={MAC}
# PLATE
车牌 {PLATE=浙 A 3K27Q}
# IPV4
UA Chrome/146.0.0.0 nginx/1.25.3.101
# GEO
坐标N{GEO=30.274151 E120.155152}
# EMAIL
mail {EMAIL}. Tracking YT7108324293548
# CREDENTIAL
redis://:{CREDENTIAL}@cache.internal:6379/0
密码改成{CREDENTIAL}了
{EMAIL}:{CREDENTIAL}
<input type="hidden" name="token" value="{CREDENTIAL:token}">
`;
