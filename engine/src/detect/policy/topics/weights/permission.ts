/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const permission = `
  -160 !collection -22 !contact -46 !minors -39 !permission 85 !rights -30 !security -16 !sharing -14 #1changes -39
  #1collection -38 #1contact -29 #1cookies -31 #1exceptions 41 #1minors -29 #1permission 72 #1rights -43 #1scope -14
  #1security -47 #1sharing -60 #1storage -21 #1thirdServices -15 #1use -38 #2changes -33 #2collection 31 #2contact -43
  #2cookies -31 #2minors -28 #2permission 51 #2rights -73 #2scope -44 #2security -62 #2sharing -59 #2storage -75
  #2use 11 +: -29 +:analyse 10 +:anonymise -12 +:close -13 +:collect -30 +:contactUs -19 +:dateLine -13 +:device 11
  +:esteem -10 +:fromThird 16 +:give -11 +:heading -22 +:incident -11 +:minorConsent -20 +:none -13 +:off -18
  +:ownPublic 19 +:partnerDuty -17 +:path -14 +:permission 30 +:permissionClose 24 +:permissionRefuse 22
  +:permissionTake 12 +:profile -26 +:provide -19 +:reply -11 +:respect -20 +:third -23 +:thirdTake -22 +:use -18
  +changes -35 +collection -28 +contact -22 +minors -37 +permission 14 +rights -20 +security -37 +sharing -22
  +storage -34 +use -33 -:close -12 -:collect -27 -:contactDetail -13 -:contactUs 19 -:cookie -16 -:court -14
  -:dateLine -20 -:esteem -12 -:fromThird -19 -:give -23 -:guide -20 -:heading -22 -:keep 14 -:measure -17
  -:minorConsent -14 -:off -14 -:ownPublic 22 -:path -37 -:period -14 -:permission 72 -:place -13 -:priorKept -10
  -:profile -42 -:provide -31 -:sdk -14 -:statute -12 -:thirdTake -16 -:use -21 -:withdraw 27 -changes -37
  -contact -11 -minors -26 -permission 51 -rights -48 -security -46 -sharing -46 -storage -37 -use -40 : -50
  :close -15 :collect -39 :cookie -16 :court -16 :dateLine -26 :define -11 :device 37 :esteem -11 :fromThird -15
  :give -13 :guide -17 :keep -26 :minorConsent -20 :off -20 :ownPublic 18 :period -16 :permission 60
  :permissionClose -22 :permissionRefuse 15 :permissionTake 37 :place -18 :priorKept 36 :profile -26 :refuse -19
  :reply -14 :rightsDo -10 :shown -20 :third -45 :use -27 <:collect -21 <:contactUs -12 <:noReply -16 <:notGive -10
  <:permission 18 <:withoutConsent 35 <access 21 <accessLimit -34 <certificate -31 <collectYour -56 <contactUs -12
  <correct -20 <erase -13 <exception 11 <openPermission 18 <permission 38 <policy -22 <publicDisclosure -14
  <recommend -11 <reject -12 <respond -29 <revise -19 <rights -31 <safety -20 <sdk -10 <usedFor -19 <weCollect 53
  <weUse -25 <withoutConsent -122 =listed -38 =loose -18 =size0 -40 =size1 -26 =size2 -39 =size3 -81 =size4 -55
  =size5 -17 @abuse -10 @accessLimit -10 @account -23 @afterClose -18 @analyse -33 @announce -25 @applies -28
  @arrows -29 @authority -20 @automated -12 @browserSetting -18 @cannotUse -16 @certificate -32 @clipboard 44
  @close -20 @closePermission 28 @collectYour 32 @companyName -41 @contactUs -26 @continueMeans 10 @cookies -22
  @copy 12 @correct -15 @cost -12 @court -13 @customerService -52 @dateLine -27 @define -24 @deviceKinds -11
  @effort -16 @email -17 @erase 19 @eraseOrAnonymise -20 @includes -27 @integrated 11 @majorChange -11 @minor -39
  @notAffect 21 @notProvide -17 @notShare -13 @openPermission 94 @orderKinds -30 @organisation -33 @otherPeople -38
  @partners -34 @passwordAdvice -11 @path -38 @permission 86 @permissionKinds 86 @personalKinds -43 @placeKinds 25
  @policy -46 @priorNotAffected 36 @recommend -33 @record -16 @register -35 @respond -40 @revise -17 @rights -15
  @safeguards -26 @safety -16 @sdk -12 @selfPublic 16 @sensitive 16 @share 23 @shareTo -25 @stableService 15
  @statutoryDuty -10 @store 13 @telephone -11 @third -14 @thirdAccount 11 @thisInformation -18 @turnOff -47
  @understand -21 @usedFor 10 @verifyIdentity -11 @weCollect 31 @welcome -17 @withdraw 22 @within -15
  @withoutConsent -23 @years -46 @youProvide -34 ^changes -33 ^contact -34 ^minors -30 ^rights -44 ^security -32
  ^sharing -38 ^use -10 ~Fi -11 ~Wi -12 ~WiF -11 ~iF -11 ~iFi -11 ~上传 14 ~个人 -18 ~了您 10 ~了您的 11 ~们基 11 ~们基于 11 ~任何 -12
  ~会收 -10 ~会收集 -10 ~会通 10 ~会通过 10 ~传感 -11 ~传感器 -11 ~使用 10 ~依照法 11 ~保护 -11 ~信息 -33 ~克风 12 ~公司 -11 ~关闭 -13 ~其他 -11
  ~切板 12 ~则您 11 ~剪切 12 ~剪切板 12 ~发送 -13 ~取您 22 ~取您的 11 ~口令 12 ~否则 10 ~响我 15 ~响我们 15 ~图片 16 ~在您 11 ~地址 -12 ~基于 13
  ~基于您 10 ~如您 -12 ~存储 14 ~定位 11 ~实现 15 ~对应 -13 ~将无 13 ~将无法 13 ~展示 -10 ~应用 11 ~开启 21 ~影响我 15 ~律的 10 ~律的规 11 ~您之 11
  ~您之前 11 ~您依 10 ~您允 10 ~您允许 10 ~您开 12 ~感器 -11 ~我们 -10 ~我们基 11 ~我们的 -10 ~或者 -10 ~打开 12 ~扫描 11 ~拍摄 10 ~按照 -11 ~授权 35
  ~收集 -13 ~政策 -13 ~文件 12 ~有限 -11 ~有限公 -11 ~服务 -10 ~权限 30 ~权限的 -12 ~法律的 10 ~浏览 -10 ~用户 -18 ~的产 -10 ~的产品 -10 ~的授 18
  ~的授权 18 ~的收 10 ~的收集 11 ~的时 10 ~的服 -10 ~的服务 -10 ~相关的 -10 ~相机 21 ~系统权 15 ~统权 15 ~统权限 15 ~网络 -12 ~联系 -14 ~获取 10 ~要使 11
  ~要使用 11 ~讯录 12 ~设置 -22 ~访问 11 ~访问您 10 ~说明 -14 ~读取 33 ~读取您 17 ~过您 10 ~运行 10 ~进行 -12 ~通讯 11 ~通讯录 12 ~问您 12 ~问您的 10
  ~限公 -11 ~限公司 -11 ~限的 -12 ~除了 11 ~除非您 11 ~随时 -12 ~隐私 -11 ~集您 -11 ~非您 11 ~麦克 12 ~麦克风 12
`;
