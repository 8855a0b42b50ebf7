/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const sharing = `
  -148 !changes -46 !collection -44 !contact -28 !minors -30 !permission -24 !rights -74 !security -22 !sharing 90
  !storage -31 !use -18 #1changes -42 #1contact -58 #1cookies -35 #1minors -22 #1permission -39 #1rights -87
  #1scope -43 #1security -48 #1sharing 65 #1storage -35 #1thirdServices 19 #2changes -41 #2collection -15
  #2contact -53 #2cookies -37 #2minors -22 #2permission -15 #2rights -105 #2scope -30 #2security -51 #2sharing 77
  #2storage -70 #2thirdServices 18 #2use -37 +: -22 +:analyse -14 +:collect 12 +:contactDetail -11 +:contactUs -28
  +:contractNeed -17 +:cookie -17 +:cookieUse -11 +:dateLine -12 +:define -32 +:esteem -10 +:give -14 +:heading -19
  +:keep 13 +:majorCase -13 +:measure -31 +:merger 33 +:minor -13 +:minorConsent -12 +:notGive -28 +:ownCare 10
  +:permissionClose -10 +:permissionRefuse -16 +:provide -43 +:refuse -50 +:reply -14 +:rightsDo -21 +:scope -11
  +:shown 18 +:state 14 +:thirdRules -16 +:thirdTake 32 +:use -11 +changes -63 +collection -41 +contact -29
  +minors -31 +rights -11 +security -49 +sharing 43 +storage -20 +use 24 -: -18 -:academic 23 -:analyse -20
  -:anonymise -15 -:close -15 -:contactDetail -15 -:contactUs -17 -:cookie -14 -:dateLine -25 -:define -28 -:give 13
  -:heading -43 -:incident -22 -:keep 26 -:minor -19 -:minorConsent -22 -:minorTake 11 -:noPerfect -11 -:off -22
  -:ownCare -32 -:partnerDuty -12 -:path -15 -:period -12 -:permission -33 -:permissionClose -11 -:place -11
  -:priorKept 15 -:profile 10 -:prove -11 -:provide 17 -:reply -15 -:scope -31 -:sdk -16 -:sensitive -20 -:shown 25
  -:state 10 -:statute 15 -:thirdRules 19 -:thirdTake -17 -changes -33 -collection -45 -contact -16 -minors -24
  -permission -23 -rights -38 -sharing 36 -storage -39 : -13 :academic 15 :analyse -62 :close -14 :contactDetail -18
  :contactUs -22 :contractNeed 14 :cookie -17 :cookieSet -11 :copy -10 :court -11 :dateLine -18 :define -52
  :esteem -28 :fee -20 :fromThird -14 :give 70 :guide -25 :incident -16 :keep 25 :majorCase -11 :measure 25 :merger 37
  :minor -16 :off -18 :ownCare -41 :partnerDuty -10 :path -37 :permission -29 :permissionClose -17 :place -13
  :profile -20 :provide -30 :refuse -32 :reply -17 :rightsDo 32 :scope -21 :shown 33 :state 16 :statute 12 :third 21
  :thirdRules 17 :thirdTake -13 :use -51 <: -24 <:contactUs -13 <:give -48 <:majorChange -15 <:noReply -11
  <:notGive 12 <:third 42 <accessLimit -19 <collectYour -44 <contactUs -13 <correct -23 <erase -11 <exception 29
  <includes -26 <majorChange -15 <notShare 11 <partners -25 <policy -34 <publicDisclosure 75 <recommend -11
  <respond -33 <revise -21 <rights -33 <safety -12 <sdk 54 <share 28 <shareTo -10 <store -11 <third 39 <understand -17
  <usedFor 32 <weCollect -33 <weUse -10 <youProvide 29 =listed -53 =loose -32 =opens -14 =size0 -60 =size1 -65
  =size2 -76 =size3 -65 =size4 -37 =size5 14 =unclosed -63 @abuse -11 @academic 16 @accessLimit -26 @account 17
  @affiliate -32 @applies -51 @arrows -16 @authority 16 @authorizeYou -40 @automated -15 @bioKinds 18 @certificate 17
  @clipboard 10 @close -20 @companyName 30 @confidentiality 43 @contactUs -34 @continueMeans -16 @cookies -27
  @copy -15 @correct -27 @cost -15 @court -14 @customerService -32 @dateLine -19 @define -46 @deidentifiedUse 27
  @deviceKinds 30 @disagree -13 @effort -29 @erase -63 @eraseOrAnonymise -17 @exception 41 @fromThird 11 @incident -18
  @includes -31 @internet -19 @majorChange -16 @merger 14 @minor -30 @noCollect -16 @notAffect -27 @notProvide -20
  @notShare 13 @openPermission -23 @orderKinds 46 @organisation -16 @partners 30 @passwordAdvice -18 @path -35
  @permission -35 @permissionKinds -11 @personalKinds 19 @placeKinds 21 @policy -29 @postal -16 @principle 13
  @question -35 @recommend 21 @record -14 @respond 31 @responsibility 12 @revise -37 @rights -24 @safeguards -14
  @safety -20 @sdk 37 @sendYou -27 @sensitive -13 @share 66 @shareTo 32 @stateSecurity 17 @store -18 @storePeriod -21
  @third 61 @turnOff -44 @understand -10 @weCollect -28 @whenYouUse -35 @within -19 @years -38 ^changes -43
  ^collection -27 ^contact -34 ^minors -24 ^permission -33 ^rights -61 ^security -22 ^sharing 81 ^storage -38 ~App 10
  ~DK 12 ~IP 10 ~OS 10 ~SD 12 ~SDK 12 ~pp 10 ~三方 21 ~三方获 11 ~下情 10 ~下情况 10 ~享您 18 ~享您的 19 ~人民 -10 ~人脸 10 ~仅会 12 ~们仅 12
  ~们仅会 11 ~们会与 10 ~们可 -13 ~们可能 -14 ~们还 -10 ~会与 17 ~会公 12 ~会向 11 ~会在 15 ~会展 10 ~会展示 10 ~传输 -14 ~位信 12 ~位信息 12 ~位的 10
  ~使用第 -10 ~供方 11 ~公司 33 ~共享 31 ~共享您 16 ~关联 -10 ~其中 -11 ~删除 -18 ~前提 11 ~前提下 12 ~功能 -14 ~务商可 10 ~包括 -12 ~协议 12 ~及其他 11
  ~取得 -10 ~取您 16 ~取您的 11 ~司法 11 ~同意 23 ~向您提 -13 ~商可能 10 ~商家 11 ~在线 13 ~基于 10 ~如您 -14 ~完成 11 ~定位 12 ~定位信 14 ~定的 -12
  ~实现 10 ~将会 12 ~将您的 10 ~展示 22 ~展示在 14 ~并要 10 ~并要求 10 ~应用 10 ~录音 -11 ~影响 -17 ~得您 12 ~得您的 10 ~必须 13 ~您不 -12 ~您登 11
  ~您的 30 ~您的个 14 ~您的设 11 ~情况 12 ~成功 16 ~我们 -27 ~我们仅 12 ~我们可 -13 ~我们提 -10 ~我们还 -11 ~或与 -12 ~所必 13 ~所必须 12 ~技术 -10
  ~披露您 12 ~据法 10 ~授权同 14 ~接入 -13 ~接收 10 ~控制 -11 ~推荐 -12 ~提下 12 ~提供 -13 ~提供方 11 ~支付 13 ~政策 -10 ~方共 10 ~方共享 10 ~方可 10
  ~方可能 11 ~是指 -16 ~服务 -12 ~机和 11 ~机构 15 ~权同 14 ~权同意 11 ~权的 -11 ~权限 -11 ~检测 -15 ~法规 10 ~浏览 -11 ~理方式 11 ~用第 -11 ~用第三 -11
  ~电话 -10 ~的I 11 ~的IP 10 ~的其 -11 ~的其他 -10 ~的前 16 ~的前提 10 ~的名 10 ~的地 11 ~的约 10 ~的设 10 ~的设备 10 ~目的 16 ~相关 -11 ~看到 16
  ~示在 14 ~示您 10 ~示您的 14 ~第三 22 ~第三方 21 ~签署 15 ~维护 10 ~网络 14 ~考虑 -10 ~范围 -11 ~获取 12 ~获取您 17 ~获得 12 ~获得您 16 ~虚拟 10
  ~行政 10 ~要求 14 ~订单 18 ~记录 -13 ~设备 10 ~识别 10 ~语音 11 ~请您 -18 ~调整 -10 ~账号 11 ~转让 11 ~连接 -10 ~述信 -10 ~述信息 -10 ~通过 10
  ~采取 -12 ~链接 -11 ~隐私 -16 ~露您 10
`;
