/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const permission = `
  -178 !collection -24 !contact -49 !minors -42 !permission 106 !rights -26 !security -18 !sharing -14 #1changes -41
  #1collection -41 #1contact -37 #1cookies -31 #1exceptions 52 #1minors -32 #1permission 104 #1rights -50 #1scope -18
  #1security -51 #1sharing -59 #1storage -21 #1thirdServices -20 #1use -40 #2changes -33 #2collection 32 #2contact -47
  #2cookies -31 #2minors -31 #2permission 69 #2rights -74 #2scope -56 #2security -63 #2sharing -59 #2storage -77
  #2use 11 +changes -34 +collection -26 +contact -28 +minors -40 +permission 38 +rights -20 +security -34 +sharing -24
  +storage -40 +use -36 -changes -41 -contact -17 -minors -30 -permission 76 -rights -50 -security -50 -sharing -47
  -storage -42 -use -27 <access 27 <accessLimit -24 <certificate -23 <collectYour -48 <contactUs -14 <correct -19
  <erase -15 <exception 17 <openPermission 25 <permission 49 <policy -27 <publicDisclosure -13 <question -10
  <recommend -12 <reject -11 <respond -25 <revise -21 <rights -33 <safety -20 <usedFor -19 <weCollect 63 <weUse -19
  <withoutConsent -108 =listed -38 =loose -27 =opens -23 =row 23 =size0 -62 =size1 -10 =size2 -63 =size3 -91
  =size4 -57 =size5 -17 =unclosed 21 @abuse -13 @accessLimit -11 @account -24 @afterClose -17 @analyse -34
  @announce -25 @applies -29 @arrows -36 @authority -23 @authorizeYou 10 @automated -12 @browserSetting -18
  @cannotUse -20 @certificate -41 @clipboard 46 @close -21 @closePermission 31 @collectYour 35 @companyName -43
  @contactUs -29 @cookies -21 @copy 13 @correct -20 @cost -10 @court -15 @customerService -44 @dateLine -32
  @define -26 @deviceKinds -15 @effort -16 @email -19 @erase 12 @eraseOrAnonymise -23 @includes -33 @integrated 17
  @minor -41 @notAffect 17 @notProvide -20 @notShare -16 @openPermission 108 @orderKinds -35 @organisation -34
  @otherPeople -39 @partners -32 @path -41 @permission 101 @permissionKinds 90 @personalKinds -54 @placeKinds 32
  @policy -49 @postal -13 @priorNotAffected 38 @publicDisclosure 10 @question -10 @recommend -35 @record -20
  @register -45 @respond -39 @revise -29 @rights -22 @safeguards -24 @safety -19 @sdk -11 @selfPublic 20 @sensitive 12
  @share 24 @shareTo -26 @stableService 15 @statutoryDuty -11 @telephone -12 @third -13 @thirdAccount 13
  @thisInformation -18 @turnOff -53 @understand -23 @usedFor 21 @weCollect 19 @welcome -26 @whenYouUse 17 @withdraw 20
  @within -18 @withoutConsent -25 @years -60 @youProvide -33 ^changes -33 ^contact -40 ^minors -36 ^permission 25
  ^rights -46 ^security -29 ^sharing -46 ^use -11 ~Fi -10 ~Wi -10 ~WiF -11 ~iF -11 ~iFi -11 ~上传 15 ~上述 -10 ~个人 -16
  ~了您 10 ~了您的 11 ~以随 -10 ~以随时 -10 ~们会 -11 ~们基 11 ~们基于 11 ~任何 -12 ~会收 -13 ~会收集 -13 ~会通 10 ~会通过 10 ~但不影 10 ~位权 10
  ~位权限 10 ~使用 11 ~依照 10 ~依照法 11 ~保护 -12 ~信息 -34 ~克风 16 ~公司 -12 ~关闭 -15 ~其他 -10 ~内容 -10 ~切板 13 ~则您 11 ~前的 11 ~剪切 13
  ~剪切板 13 ~发布 -10 ~发送 -13 ~取您 24 ~取您的 13 ~口令 15 ~可以 -16 ~可以随 -10 ~否则 11 ~响我 16 ~响我们 16 ~图片 14 ~在您 11 ~地址 -15 ~基于 11
  ~基于您 11 ~如您 -13 ~姓名 -11 ~存储 13 ~完成 -10 ~定位 13 ~定位权 10 ~实现 16 ~对应 -13 ~将无 14 ~将无法 14 ~展示 -12 ~开启 20 ~影响我 16 ~律的 11
  ~律的规 11 ~您之 11 ~您之前 11 ~您依 11 ~您允 10 ~您允许 10 ~您开 11 ~您授 11 ~您首 11 ~我们 -14 ~我们会 -11 ~我们基 11 ~我们的 -10 ~或者 -11 ~手机号 -10
  ~打开 11 ~扫码 13 ~按照 -10 ~授权 36 ~提供 -10 ~提醒 14 ~操作 -10 ~收集 -15 ~收集您 -11 ~政策 -14 ~文件 12 ~方式 -10 ~更新 -10 ~有关的 10 ~有限 -12
  ~有限公 -12 ~服务 -11 ~机号 -10 ~权限 36 ~权限的 -12 ~求您 10 ~法律的 11 ~浏览 -10 ~用户 -19 ~的产 -10 ~的产品 -10 ~的取 11 ~的授 18 ~的授权 18
  ~的收集 10 ~的时 10 ~的服 -10 ~的服务 -10 ~相机 27 ~系统权 15 ~经过您 10 ~绝授权 12 ~统权 15 ~统权限 15 ~网络 -11 ~联系 -15 ~获取 13 ~获取您 10 ~要使 11
  ~要使用 11 ~讯录 12 ~设置 -24 ~访问 13 ~访问您 10 ~语音 11 ~说明 -16 ~读取 32 ~读取您 16 ~身份 -11 ~过您 11 ~运行 11 ~进行 -10 ~通讯 11 ~通讯录 12
  ~链接 11 ~问您 13 ~问您的 10 ~附近 12 ~限公 -12 ~限公司 -12 ~限的 -12 ~除了 11 ~除非 10 ~除非您 11 ~随时 -13 ~隐私 -12 ~集您 -13 ~非您 11 ~首次 14
  ~麦克 16 ~麦克风 16
`;
