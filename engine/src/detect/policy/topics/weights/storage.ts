/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const storage = `
  -191 !cessation -19 !changes -39 !contact -43 !minors -36 !permission -30 !rights -27 !security -39 !sharing -71
  !storage 95 #1cessation 11 #1changes -36 #1collection -34 #1contact -40 #1cookies -44 #1minors -30 #1permission -47
  #1rights -73 #1scope -86 #1security -82 #1storage 65 #1thirdServices -35 #1use 10 #2changes -33 #2collection -66
  #2contact -43 #2cookies -27 #2minors -29 #2permission -54 #2rights -23 #2scope -32 #2sharing -18 #2storage 82
  #2use -44 +changes -33 +collection -37 +contact -34 +minors -23 +permission -15 +rights -40 +security -28
  +sharing -41 +storage 77 -changes -36 -collection 21 -contact -42 -minors -23 -permission -12 -rights -25
  -security -42 -sharing -38 -storage 70 -use -21 <applies -10 <close -15 <collectYour -28 <contactUs -13
  <exception 12 <notShare -15 <policy -41 <publicDisclosure -16 <reject -18 <respond -29 <revise -18 <safety -11
  <share -42 <shareTo -11 <store 77 <storePeriod 43 <third -10 <understand -12 <weCollect 26 <weUse -14
  <withoutConsent -63 <youProvide 15 =listed -16 =loose -35 =opens -12 =row -12 =size0 -54 =size1 -22 =size2 -68
  =size3 -98 =size4 -61 =unclosed -90 @abroad 64 @abuse -16 @accessLimit -25 @account 10 @afterClose 21
  @afterPeriod 17 @analyse -23 @applies -28 @arrows -33 @authority 15 @authorizeYou -13 @automated -15 @bioKinds 15
  @browserSetting -10 @cannotUse -18 @cease -39 @close 17 @closePermission -33 @collectYour -61 @combine -10
  @companyName -22 @confidentiality -20 @contactUs -27 @continueMeans -12 @contractNeed -11 @cookies -22 @copy -13
  @correct -20 @cost -14 @court 13 @criminal -14 @customerService -10 @dateLine -26 @deviceKinds -15 @effort -32
  @email -21 @erase 39 @eraseOrAnonymise 21 @exception 21 @incident -40 @includes -27 @informIncident -11
  @integrated -18 @internet -19 @minor -35 @noCollect 19 @notAffect -32 @notProvide -24 @notShare -20
  @openPermission -32 @organisation -32 @otherPeople -27 @partners -25 @passwordAdvice -28 @path 16 @permission -48
  @personalKinds -68 @placeKinds -26 @policy -29 @postal -10 @priorNotAffected -13 @publicDisclosure -16 @question -10
  @recommend -26 @record 10 @register -18 @respond -40 @revise -41 @rights -38 @safety -24 @sdk -17 @selfPublic -14
  @shortest 12 @stateSecurity -12 @statutoryDuty -10 @store 118 @storePeriod 61 @storePlace 65 @thisInformation 10
  @turnOff -23 @verifyIdentity -25 @violate -23 @weUse -29 @welcome -23 @withdraw -13 @withoutConsent -19 @years 19
  @youProvide -11 ^changes -34 ^collection 32 ^contact -36 ^minors -33 ^permission -22 ^rights -43 ^security -74
  ^sharing -70 ^storage 98 ~/地 14 ~/地区 14 ~临时 10 ~为了 13 ~为了提 10 ~为遵 11 ~为遵守 11 ~了提 10 ~了提升 10 ~产品或 -13 ~们会 16 ~们在 14
  ~件运 10 ~使用 -21 ~供的 -12 ~保留 11 ~信息 -18 ~信息会 11 ~储在 20 ~储您 15 ~储您的 14 ~内容 -16 ~删除 16 ~加密的 10 ~务器 11 ~务的过 10 ~原始 16
  ~发生 -10 ~可以 -12 ~可能会 -11 ~同意 -14 ~品或 -14 ~品或服 -13 ~国境 12 ~国境内 12 ~国家/ 10 ~在中 10 ~在您 14 ~在您的 12 ~地区 13 ~境内 22 ~境外 13
  ~存储 35 ~存储在 20 ~存储您 15 ~存在 10 ~完成 14 ~完成后 10 ~实现 10 ~家/ 10 ~家/地 10 ~将您 12 ~将您的 10 ~影响 -12 ~息会 11 ~您注 14 ~您注意 10
  ~您的个 14 ~成后 10 ~我们 -11 ~我们会 16 ~我们在 14 ~或服 -10 ~或服务 -10 ~提供 -12 ~提供的 -12 ~时间 10 ~服务 -12 ~服务器 11 ~期限 15 ~本地 10
  ~权限 -13 ~法律 12 ~用于 -15 ~用的 17 ~的产 -10 ~的产品 -10 ~的信 -16 ~的信息 -15 ~的过 10 ~的过程 10 ~目的 14 ~私政 -11 ~私政策 -11 ~联系 -10
  ~能会 -11 ~能的 10 ~视频 14 ~记录 10 ~设备 -10 ~请您注 10 ~速度 10 ~遵守 12 ~限的 12 ~隐私 -16 ~隐私政 -11
`;
