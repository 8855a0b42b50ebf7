/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const use = `
  -158 !contact -21 !minors -47 !permission -19 !rights -74 !security -20 !storage -42 !use 36 #1changes -38
  #1exceptions -12 #1minors -32 #1permission -18 #1scope -16 #1security -54 #1sharing -59 #1storage -44
  #1thirdServices -63 #1use 48 #2changes -36 #2collection 23 #2contact -57 #2minors -31 #2rights -84 #2security -72
  #2sharing -65 #2storage -68 #2thirdServices -11 #2use 78 +: -67 +:abroad -10 +:anonymise 10 +:automated 21
  +:cease -16 +:close -14 +:contactDetail -24 +:contactUs -12 +:cookieUse 23 +:court -14 +:device -14 +:esteem -18
  +:fromThird 10 +:guide -14 +:heading -40 +:measure -31 +:minor -11 +:minorConsent -27 +:noReply 14 +:ownPublic 11
  +:partnerDuty -11 +:permission -29 +:permissionClose -17 +:permissionRefuse -13 +:permissionTake 14 +:place -15
  +:priorKept -11 +:refuse -25 +:reply -13 +:respect -18 +:rightsDo -19 +:scope -16 +:sdk -12 +:sensitive -11
  +:state 23 +:statute 19 +:third -18 +:thirdTake -19 +:vital 10 +changes -47 +collection -22 +minors -51
  +permission -19 +rights -20 +storage -29 +use 24 -: -79 -:abroad -13 -:analyse 57 -:anonymise 31 -:close -14
  -:contactDetail -11 -:contractNeed -14 -:cookie 26 -:cookieUse 22 -:court -11 -:dateLine -26 -:define -22
  -:guide -44 -:heading -38 -:incident -16 -:measure -19 -:minor -24 -:newPurpose 15 -:off 22 -:ownCare -13
  -:partnerDuty -33 -:permission -14 -:permissionClose -32 -:place -15 -:profile 19 -:prove -14 -:provide -39
  -:refuse -59 -:reply -10 -:respect -15 -:scope -16 -:sensitive -10 -:shown -14 -:stable 12 -:state 19 -:vital 11
  -changes -30 -collection 21 -minors -39 -rights -41 -sharing -20 -storage -21 -use 61 : -91 :abroad -16 :analyse 63
  :anonymise 24 :automated 19 :cease -13 :close -19 :collect -13 :cookie -40 :cookieManage -24 :cookieSet -40
  :cookieUse 55 :dateLine -17 :define -22 :device -22 :esteem -23 :guide -12 :keep 12 :measure -18 :merger 11
  :minor -10 :minorConsent -25 :newPurpose 20 :off -33 :ownCare -16 :partnerDuty -18 :path -23 :period -16
  :permission -42 :permissionRefuse -16 :place -21 :profile 49 :prove -13 :provide -47 :refuse -11 :reply -16
  :respect -21 :rightsDo -20 :scope -21 :sdk -33 :shown -30 :statute 10 :third -27 :use 51 :withoutConsent 24 <: -74
  <:collect 15 <:contactUs -15 <:give 12 <:majorChange -10 <:noReply -11 <:permission -21 <:rightsDo -10
  <:withoutConsent 41 <access -31 <accessLimit 33 <certificate -87 <collectYour -53 <contactUs -15 <cookies 57
  <correct -26 <erase -11 <exception -42 <majorChange -10 <notShare -10 <openPermission -21 <partners 23
  <permission -14 <policy -34 <publicDisclosure -47 <question -10 <recommend -26 <respond -21 <revise -22 <rights -34
  <safety 15 <sdk -18 <share -23 <shareTo -24 <third -17 <understand -24 <usedFor 50 <whenYouUse -35
  <withoutConsent 57 =listed -34 =loose -32 =size0 -40 =size1 -105 =size2 -80 =size3 -72 =size4 -40 =unclosed -51
  @abroad -21 @access -34 @account 13 @analyse 82 @applies -53 @archive 18 @arrows -13 @automated 31
  @browserSetting -21 @cease -13 @certificate -12 @clipboard 12 @close -24 @closePermission -25 @collectYour -20
  @combine 25 @continueMeans -13 @correct -41 @court -21 @customerService 19 @dateLine -17 @define -43
  @deidentifiedUse 18 @deviceKinds 10 @effort -34 @encryption -12 @erase -45 @eraseOrAnonymise -28 @fromThird -21
  @improve 26 @includes 30 @integrated -33 @majorChange -12 @merger 10 @minor -47 @newPurpose 21 @noCollect -28
  @notAffect -51 @notProvide -20 @notShare -12 @openPermission -19 @orderKinds 17 @organisation -46 @partners -19
  @path -22 @permission -44 @placeKinds 22 @policy -34 @postal -19 @record 20 @respond -15 @responsibility -13
  @revise -23 @rights -20 @safety -14 @sdk -25 @sensitive -55 @share 17 @store -52 @storePeriod -19 @storePlace -14
  @telephone -16 @third -33 @thirdAccount 25 @turnOff -19 @unbind 36 @understand -13 @usedFor 41 @violate -18
  @weCollect -20 @weUse 49 @welcome 14 @whenYouUse -10 @withdraw -14 @within -20 @withoutConsent 20 @years -36
  ^changes -36 ^collection -40 ^contact -31 ^minors -33 ^rights -52 ^security -31 ^storage -32 ~APP -12 ~Ap -12
  ~App -12 ~ID -10 ~pp -13 ~三方 -11 ~下单 -11 ~不会 -16 ~不会影 -10 ~个人 -17 ~个人信 -11 ~为准 13 ~为您 13 ~也可 10 ~了解 12 ~于您使 11
  ~京东 -13 ~人信 -10 ~人信息 -10 ~人姓 -11 ~人姓名 -11 ~他信 11 ~他信息 11 ~们会 10 ~们会通 -11 ~们提 10 ~们提供 13 ~们有 12 ~们有权 13 ~任何 -13
  ~企业 11 ~会将 13 ~会影 -12 ~会影响 -12 ~会通 -16 ~会通过 -16 ~但不 -14 ~位置信 10 ~使用 16 ~使用上 10 ~使用信 10 ~使用您 19 ~使用情 -12 ~例如 18
  ~供该 -12 ~依据 11 ~保护 -14 ~信息与 14 ~信息和 15 ~信息用 18 ~关的 16 ~关系 16 ~其他信 11 ~具体 18 ~册的 11 ~决策 14 ~出行 13 ~分析 24 ~删除 -11
  ~前提 11 ~前提下 13 ~功能 -17 ~功能时 -11 ~务日 11 ~务日志 12 ~务时 13 ~包含 -12 ~及相 -11 ~发布 -13 ~取您的 -11 ~可能会 -17 ~可能将 12 ~合理 -13
  ~合统 11 ~合统计 11 ~告知 15 ~和服 10 ~和服务 10 ~和通 10 ~在您 -15 ~在您的 -10 ~在某 11 ~在某些 11 ~在线 -14 ~基于 15 ~备信 10 ~备信息 10 ~姓名 -11
  ~委托 16 ~客服 -11 ~对应的 -12 ~对我 -10 ~对我们 -10 ~展示 -10 ~属于 -12 ~帮助 15 ~并用 10 ~并用于 10 ~应用 -12 ~应用程 -10 ~应的 -21 ~影响 -10
  ~息与 14 ~息和 14 ~息用 18 ~息用于 13 ~息的收 12 ~您不 -17 ~您使 18 ~您使用 18 ~您可 -12 ~您在 -13 ~您已 -11 ~您推荐 11 ~您提交 10 ~您的真 -10 ~您的设 11
  ~情形 10 ~感信 -11 ~感信息 -11 ~我们会 10 ~我们有 12 ~我们的 -10 ~我的 -11 ~或服 -10 ~或服务 -10 ~或者 -15 ~手机 11 ~手机号 16 ~据您 18 ~据您的 10
  ~据进 13 ~据进行 11 ~授权 -17 ~推荐 14 ~提下 13 ~提供该 -12 ~政策 -12 ~敏感 -17 ~敏感信 -11 ~数据 10 ~数据进 13 ~方式 -15 ~无法 -23 ~有关的 11 ~有权 12
  ~服务日 11 ~服务时 15 ~机关 13 ~机号 15 ~权限 -14 ~某些 11 ~根据 13 ~根据您 17 ~注册 15 ~热点 10 ~照片 -11 ~状态 -13 ~理解 -11 ~用上述 10 ~用于 15
  ~用您 17 ~用您的 19 ~用情 -12 ~用情况 -12 ~用本 -11 ~用程 -10 ~用程序 -10 ~用途 17 ~的前 14 ~的商品 -10 ~的客 -11 ~的客服 -11 ~的情 10 ~的收 13
  ~的收集 13 ~的网 -12 ~的记 13 ~的记录 13 ~的设 11 ~的设备 11 ~目的 15 ~相应 -10 ~第三 -11 ~第三方 -11 ~算法 10 ~管理 -13 ~类型 -10 ~绑定 12 ~统计 15
  ~网络 -20 ~置- -10 ~置信 15 ~置信息 15 ~能会 -12 ~能会与 -10 ~能够 -11 ~能将 15 ~能时 -11 ~若您 -19 ~获取 -15 ~获取您 -10 ~获得 -12 ~记录 15
  ~设备信 10 ~设置- -10 ~证件 -13 ~评论 -11 ~身份 13 ~进行 16 ~适用 -10 ~通讯 -16 ~附近 11 ~需要 -10 ~风险 -13 ~验证 15 ~高德 32
`;
