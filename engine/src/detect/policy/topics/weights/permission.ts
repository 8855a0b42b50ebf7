/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const permission = `
  -170 !collection -15 !contact -37 !minors -35 !permission 101 !rights -19 !security -27 !sharing -14 #1changes -34
  #1collection -24 #1contact -35 #1cookies -29 #1exceptions 58 #1minors -29 #1permission 18 #1rights -65 #1scope -15
  #1security -45 #1sharing -54 #1storage -18 #1thirdServices -17 #1use -55 #2changes -23 #2collection 21 #2contact -76
  #2minors -41 #2rights -83 #2scope -46 #2security 28 #2sharing -74 #2storage -34 #2use -14 +changes -33
  +collection -22 +contact -22 +minors -36 +permission 35 +rights -32 +security -36 +sharing -32 +storage -33 +use -29
  -changes -39 -minors -23 -permission 65 -rights -32 -security -46 -sharing -50 -storage -35 -use -41 <access 26
  <certificate -35 <collectYour -40 <contactUs -13 <correct -26 <erase -19 <exception 15 <includes -14
  <majorChange -11 <permission 54 <policy -22 <publicDisclosure -15 <reject -17 <respond -24 <revise -22 <rights -38
  <safety -24 <sendYou -10 <store -20 <storePeriod -17 <weCollect 55 <weUse -14 <whenYouUse -10 <withoutConsent -83
  =listed -26 =size0 -44 =size1 -82 =size2 -33 =size3 -74 =size4 -53 =size5 -25 =unclosed -64 @abuse -14 @account -24
  @afterClose -13 @analyse -39 @announce -19 @applies -27 @arrows -30 @authority -23 @browserSetting -24
  @certificate -35 @clipboard 30 @close -23 @closePermission 38 @collectYour 35 @companyName -45 @contactUs -29
  @continueMeans 13 @cookies -27 @correct -16 @cost -13 @court -14 @customerService -47 @dateLine -12 @define -19
  @effort -19 @email -17 @erase 16 @eraseOrAnonymise -24 @includes -25 @logKinds 11 @minor -35 @newPurpose 13
  @noCollect -13 @notAffect 24 @notProvide -16 @notShare -14 @openPermission 105 @orderKinds -24 @organisation -31
  @otherPeople -36 @partners -35 @path -28 @permission 110 @permissionKinds 82 @personalKinds -37 @policy -46
  @priorNotAffected 41 @publicDisclosure 11 @question -12 @recommend -32 @record -14 @register -36 @respond -37
  @revise -18 @rights -25 @safeguards -27 @safety -17 @selfPublic 21 @sensitive 10 @share 21 @shareTo -30
  @stableService 17 @store 14 @third -15 @thirdAccount 11 @thisInformation -18 @turnOff -43 @understand -25
  @usedFor 27 @verifyIdentity -17 @weCollect 30 @welcome -15 @withdraw 26 @withoutConsent -17 @years -28
  @youProvide -31 ^changes -31 ^contact -30 ^minors -35 ^permission 36 ^rights -19 ^security -27 ^sharing -39 ~Co -10
  ~Coo -10 ~Fi -10 ~Wi -11 ~上传 14 ~上述 -10 ~个人 -21 ~个人信 -11 ~之前 12 ~了您 13 ~了您的 14 ~人信 -12 ~人信息 -12 ~以随 -10 ~以随时 -10
  ~们会 -13 ~们在 11 ~们基 14 ~们基于 14 ~们的 -10 ~们的服 -10 ~任何 -12 ~会收 -12 ~会收集 -12 ~但不影 10 ~保护 -12 ~信息 -31 ~公司 -10 ~关闭 -11
  ~其他 -10 ~切板 10 ~剪切 10 ~剪切板 10 ~发送 -12 ~取您 22 ~取您的 12 ~可以 -13 ~可以随 -10 ~向您 -15 ~否则 13 ~图片 14 ~在您 11 ~地址 -12 ~基于 12
  ~基于您 12 ~如您 -13 ~存储 13 ~实现 15 ~对应 -12 ~将无 14 ~将无法 14 ~应用 13 ~开启 26 ~律的 13 ~您依 13 ~您开 12 ~我们会 -13 ~我们在 11 ~我们基 14
  ~我们的 -12 ~按照 -10 ~授权 35 ~收集 -12 ~收集您 -10 ~政策 -15 ~方式 -11 ~有限 -12 ~有限公 -12 ~服务 -13 ~权限 40 ~权限的 -11 ~求您 12 ~法律的 13
  ~浏览 -10 ~照法 11 ~照法律 11 ~用户 -15 ~的其 10 ~的应 10 ~的应用 10 ~的授 20 ~的授权 20 ~的收集 11 ~的时 10 ~的服 -13 ~的服务 -13 ~的权限 10 ~的规 11
  ~的规定 11 ~的身 -10 ~的身份 -10 ~相关的 -12 ~相机 17 ~系统权 16 ~经过 10 ~经过您 10 ~统权 16 ~统权限 16 ~网络 -12 ~联系 -15 ~获取 11 ~要使 11 ~要使用 11
  ~设置 -17 ~访问您 12 ~说明 -12 ~读取 28 ~读取您 17 ~过您 11 ~过您的 10 ~进行 -11 ~问您 12 ~问您的 12 ~限公 -12 ~限公司 -12 ~限的 -12 ~除非 12 ~随时 -11
  ~隐私 -11 ~集您 -12
`;
