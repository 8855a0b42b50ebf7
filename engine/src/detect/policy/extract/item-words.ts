import type { InformationItem } from '../../../model/index.ts';

/**
 * Words by which policies name kinds of information, in simplified Chinese, Japanese and English, longest first where one
 * holds another. One expression an item; what a longer kind takes (a delivery address) the shorter one (an address) does
 * not see again.
 */
export const ITEM_WORDS: readonly (readonly [InformationItem, RegExp])[] = [
  ['device.imei', /IMEI|MEID|国际(?:移动)?设备(?:识别码|身份码|标识)|移动设备识别码|设备串号/gi],
  ['device.imsi', /IMSI|国际移动用户识别码|用户识别码/gi],
  [
    'device.iccid',
    /ICCID|ICC\s?ID|SIM\s?卡?(?:序列号|信息|卡号|标识|制造商)|SIM\s?卡(?!.{0,3}IMSI)|集成电路卡识别码/gi,
  ],
  ['device.oaid', /OAID|补充设备标识/gi],
  ['device.android_id', /Android[\s_-]?ID|安卓(?:设备)?(?:ID|标识)|SSAID/gi],
  ['device.idfv', /IDFV|应用开发商标识符?|供应商标识符/gi],
  [
    'device.ad_id',
    /IDFA|广告(?:追踪|跟踪)?标识符?|GAID|AAID|应用匿名标识符|(?:Google\s?)?Advertising\s?(?:ID|identifiers?)|広告(?:ID|識別子)/gi,
  ],
  ['device.mac', /MAC(?![a-z])\s?(?:地址|address|アドレス)?|硬件地址|网卡地址|媒体访问控制地址/gi],
  ['device.serial', /(?:设备|硬件|硬盘|手机)?序列号|SN码|serial numbers?/gi],
  ['network.wifi', /(?:SSID|BSSID|Wi-?Fi|WLAN|无线网络)(?:信息|列表|名称|状态|接入点|热点|扫描|参数)?/gi],
  [
    'network.ip',
    /IP\s?(?:v[46]\s?)?(?:地址|位址|address(?:es)?|アドレス)|(?:互联网|Internet\s?)协议[(（]?(?:IP)?[)）]?地址|网际协议地址|(?<![A-Za-z])IP(?![A-Za-z])/gi,
  ],
  [
    'network.state',
    /网络(?:状态|类型|环境|连接(?!的?[可稳])|制式|接入(?:方式)?|信息|质量|数据|权限|访问权限)|接入(?:的)?网络|运营商(?:信息|名称)?|联网(?:类型|状态|信息|方式)|信号强度|network (?:type|status|state|information)|(?:mobile )?carrier\b/gi,
  ],
  ['location.cell', /基站|小区(?:ID|标识|编号)|Cell\s?(?:ID|tower)/gi],
  ['location.track', /行踪轨迹|行程轨迹|运动轨迹|轨迹信息|行踪信息|出行轨迹/g],
  [
    'location.current',
    /(?:地理|精[准确](?:地理)?|粗略(?:地理)?|实时(?:地理)?|后台|所在|当前|大致|设备|用户)位置(?:信息|数据|权限|服务)?|位置(?:信息|数据|权限|服务|授权)|(?:您|你|用户)的位置|(?<=[、，,（(：:/]|申请|获取|读取|访问|收集)位置(?=[、，,；;。）)/]|等|和|及|$)|经纬度|经度|GPS|定位(?!技术|功能的)(?:信息|数据|权限|授权)?|所在地(?:区|点)?(?:信息|位置)|(?<!in )(?:geo|precise |approximate |current |your |device )location(?:s| data| information)?\b|位置情報|現在地/gi,
  ],
  ['bluetooth.devices', /蓝牙|bluetooth|ブルートゥース/gi],
  ['consignee.name', /(?:收货人|收件人|取件人)(?:的)?(?:姓名|名称)|收货人信息|收件人信息/g],
  ['consignee.phone', /(?:收货人|收件人|取件人)(?:的)?(?:手机|联系|电话)(?:号码|方式|电话)?/g],
  [
    'consignee.address',
    /(?:收货|收件|配送|寄送|快递|邮寄)(?:人)?地址|收货信息|(?:shipping|delivery|postal|mailing) address|配送先|送付先/gi,
  ],
  [
    'phone.mobile',
    /手机号码?|移动电话号码|(?:行动|联络|联系)电话(?:号码)?|电话号码|(?<=[、，：(（])电话(?=[、，)）])|本机号码|手机及|绑定手机|電話番号|携帯電話|(?:tele)?phone numbers?|mobile numbers?/gi,
  ],
  [
    'id_doc.image',
    /(?:身[份分]证|证件|护照|营业执照)件?(?:正反面)?(?:的)?(?:照片?|影像|图像|图片|复印件|扫描件)|身[份分]证(?:件)?正反面|手持(?:身[份分]证|证件)(?:照片?)?/g,
  ],
  [
    'id_doc.type_number',
    /身[份分]证(?:件)?(?:字号|号码?|信息|类型|件号码)?(?!明|件?(?:验证|核验))|证件(?:号码?|类型|信息|种类)|护照(?:号码?)?|军官证|居住证|驾驶证|社保卡|实名(?:认证)?信息|实名身份|(?<!个人|明文|任何|真实)身份信息|passport|identity (?:card|document)|ID card/gi,
  ],
  [
    'bank_card.number',
    /银行(?:卡|账[号户])(?:号码?|信息)?|储蓄卡|信用卡(?:号码?)?|支付(?:宝)?(?:机构的)?账[号户]|金融账户|(?:支付宝|银联)账[号户](?!.{0,4}(?:注册|登录|user))|クレジットカード|銀行口座|(?:credit|debit|bank) card|bank account/gi,
  ],
  [
    'payment.time_amount_channel',
    /(?:支付|付款|购买)(?:资料|信息|数据|方式|记录|时间|金额|状态|渠道)|交易(?:信息|资料|记录|时间)|(?:交易|消费|商品|订单|支付)(?:和消费)?(?:金额|记录)|订单(?:信息|号|记录|编号|详情)|消费记录|充值记录|购买[记纪]录|決済|購入履歴|payment (?:information|data|details|method)|purchase (?:history|records?)|transaction (?:history|records?|data|information)|subscription(?: and entitlement)? status/gi,
  ],
  ['invoice', /发票|纳税人识别号|税号/g],
  [
    'face',
    /人脸|面部(?:识别)?(?:信息|特征|图像)?|脸部|面容|刷脸|facial|face (?:data|recognition|id)\b|顔写真|顔画像/gi,
  ],
  ['fingerprint', /(?<!设备|浏览器)指纹(?:信息)?|fingerprints?\b|指紋/gi],
  ['voiceprint', /声纹|语音(?:信息|数据|内容)|录音(?:信息|数据|内容|文件)|voice (?:data|recordings?)|音声データ/gi],
  [
    'health.data',
    /健康(?:信息|数据|状况|状态|生理)|心率|血压|血糖|病历|病史|身高|体重|睡眠|医疗|体检|用药|(?:apple )?health (?:data|information)|\b(?:height|weight|sleep)\b|heart rate|健康情報/gi,
  ],
  ['activity', /运动(?:信息|数据|记录)|步数|步频|健身|\b(?:steps|workouts?)\b|歩数/gi],
  ['account.contact_ids', /好友(?:列表|关系|信息)|关注(?:列表|关系)|联系人账号|friends? list/gi],
  [
    'contacts',
    /通讯录|通信录|手机联系人|联系人(?:信息|列表|权限)|电话簿|アドレス帳|電話帳|address book|contact list|(?:your|phone) contacts\b/gi,
  ],
  ['call_log', /通话(?:记录|日志)|call (?:logs?|history)/gi],
  ['sms', /短信(?:内容|记录|信息|权限|读取)|读取短信|短消息|收件箱|SMS messages|text messages/gi],
  ['calendar', /日历|日程|calendar|カレンダー/gi],
  ['clipboard', /剪[切贴]板|粘贴板|clipboard|クリップボード/gi],
  [
    'app_list',
    /(?:应用|软件|APP)(?:程序|软件)?(?:安装)?列表|(?:已|设备)?安装的?(?:应用|软件|APP)(?:程序)?(?:列表|信息)?|系统安装的应用程序|应用(?:软件)?安装(?:列表|信息)|其他(?:应用|软件|APP)(?:程序)?(?:的)?(?:信息|数据)|installed (?:apps|applications)|インストール(?:済み|されている)の?アプリ/gi,
  ],
  [
    'running_apps',
    /(?:正在)?运行(?:中)?的?(?:进程|应用|程序)(?:信息|列表)?|进程(?:信息|列表|名称|(?=[、及和]))|任务列表|running (?:apps|processes)/gi,
  ],
  [
    'media.album',
    /相册|照片|图片|视频|录像|媒体文件|影像|写真|画像(?=[ぁ-ヶ])|photos?\b|camera roll|photo library|images?\b|videos?\b/gi,
  ],
  [
    'storage.files',
    /(?:外部|外置|手机|设备)存储(?:空间|权限|卡|器|目录)?|存储(?:空间|权限|卡|器|信息)|本地存储(?=】)|(?<=(?:相机|相册|麦克风|位置|定位|电话|通讯录|网络|蓝牙|日历)、)存储(?=[、，,）)】；;。等]|$)|(?<=[（(])存储(?=[)）])|存储(?=、(?:相机|相册|麦克风|位置|定位|电话|通讯录))|SD\s?卡|SD\s?card|文件(?:信息|读写|读取|存储)|读[取写](?:手机)?(?:外部)?存储|external storage|外部ストレージ/gi,
  ],
  ['camera', /相机|摄像头|拍摄权限|拍照权限|\bcamera\b|カメラ/gi],
  ['microphone', /麦克风|录音(?:权限|功能)?|microphone|マイク/gi],
  ['screen', /屏幕(?:内容|截图|录制)|截屏|录屏/g],
  ['sensor.list', /传感器|加速[度器]|陀螺仪|重力感应|磁力计|光线感应|sensors?\b|accelerometer|gyroscope/gi],
  ['email', /(?:电子|电)?邮箱(?:地址|账号)?|电子邮件(?:地址|信箱)?|E-?mail(?: address(?:es)?)?|メールアドレス/gi],
  ['gender', /性别|性別|\bgender\b|\bsex\b/gi],
  [
    'age',
    /年龄(?!化|限制)|生日|出生(?:日期|年月日?)|年龄段|年齢|生年月日|\bage\b|birth(?:day|date| date)|date of birth/gi,
  ],
  ['name', /(?:真实)?姓名|真实名字|氏名|お?名前|\b(?:full|real|first|last|your) names?\b|(?<=[、,(:]\s?)name\b/gi],
  [
    'account.profile',
    /昵称|暱称|头像|用户名|会员名|个人(?:简介|介绍)|ニックネーム|表示名|アイコン|ユーザー名|nicknames?|user\s?names?|display name|avatar|profile (?:picture|photo)/gi,
  ],
  ['account.list', /设备(?:上的)?(?:账户|账号)列表|GET_ACCOUNTS/g],
  [
    'account.id',
    /用户(?:ID|标识|编号)|user_id|会员(?:ID|账号|编号)|(?:微信|QQ|微博)账[号户]|(?:微信|QQ|微博)号|账[号户](?:ID|标识|名称?|信息)|登录账[号户]|(?<=[、，,（(的])账[号户](?=[、，,；;。）)和及]|与?密码)|OpenID|UnionID|UID|ユーザーID|アカウント情報|識別情報|(?:user|account) (?:ID|identifiers?|information|name)\b/gi,
  ],
  [
    'log.crash',
    /(?:崩溃|闪退)(?:错误)?(?:日志|信息|数据|报告|记录)?|(?:异常|故障|错误|报错)(?:日志|信息|数据|报告)|诊断(?:信息|数据|日志)|性能(?:日志|(?:监控)?数据|报告)|运行日志|crash(?:es| reports?| logs?| data)?\b|diagnostics?\b|クラッシュ/gi,
  ],
  [
    'log.usage',
    /(?:使用|浏览|搜索|点击|操作|访问|播放|查询|检索|行为|服务|网络|系统|上网|阅读|收藏|活动|登录|网页|网站页|违规)(?:的)?(?:[记纪]录|日志|历史|行为|习惯|足迹)|浏览器历史[记纪]录|日志(?:信息|文件)?|浏览(?:信息|的信息|网页)|搜索(?:词|关键词|内容)|查询关键词|(?:访问|登录|浏览)(?:的)?(?:时间|日期|页面)|使用(?:情况|时长|频率|数据|统计)|应用使用信息|cookies?|アクセスログ|(?:閲覧|利用|操作|行動|視聴)(?:履歴|状況)|クッキー|usage (?:data|information|statistics)|browsing|search (?:history|queries|terms)|interactions?\b|log (?:data|files?)|(?:access|visit) (?:dates?|times?)|web ?pages? (?:records?|you)/gi,
  ],
  [
    'device.info',
    /设备(?:型号|名称|信息|品牌|类型|属性|参数|状态|设置|配置|制造商|版本|环境|硬件|的?软硬件|(?:唯一)?(?:的)?(?:标识|识别)(?:码|符|信息)?|\s?ID)|手机(?:型号|品牌|样式|状态|信息|硬件)|操作系统|系统(?:版本|类型|语言|设置|名称|属性|基本信息)|屏幕(?:分辨率|尺寸|大小|密度|高宽)|软硬件|软件和硬件|硬件(?:型号|信息|特征|参数)|唯一(?:设备)?(?:标识|识别)(?:码|符|信息)?|机型|主机名|浏览器(?:的)?(?:类型|版本|信息)|类型浏览器|CPU|分辨率|时区|软件(?:的)?版本|装置(?:资讯|信息|识别码?|型号)|端末情報|端末識別|デバイス|ブラウザ|(?:mobile )?device (?:information|types?|models?|identifiers?|IDs?|data|name)|operating systems?|browser types?|hardware (?:models?|and software|information)/gi,
  ],
];
