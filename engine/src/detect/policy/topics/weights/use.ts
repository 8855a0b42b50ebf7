/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const use = `
  -167 !collection 10 !contact -12 !minors -46 !permission -30 !rights -68 !security -15 !storage -39 !use 35
  #1changes -54 #1collection -20 #1cookies 16 #1exceptions -26 #1minors -32 #1permission -41 #1security -45
  #1sharing -43 #1storage -43 #2changes -47 #2collection 22 #2contact -102 #2minors -54 #2rights -91 #2scope -58
  #2security -85 #2sharing -54 #2storage -77 #2use 116 +changes -42 +collection -24 +minors -51 +permission -33
  +rights -26 +storage -25 +use 29 -changes -31 -collection 25 -minors -38 -permission -15 -rights -58 -sharing -28
  -storage -16 -use 75 <access -29 <certificate -89 <collectYour -31 <contactUs -17 <correct -32 <erase -12
  <exception -22 <includes -11 <notShare -16 <partners 26 <permission -20 <policy -42 <publicDisclosure -52
  <reject -14 <revise -29 <rights -33 <sendYou 19 <share -27 <shareTo -31 <store -11 <understand -37 <weCollect 39
  <weUse 32 <whenYouUse -40 <withoutConsent 95 =listed -24 =size0 -55 =size1 -110 =size2 -68 =size3 -81 =size4 -45
  =unclosed -46 @abroad -21 @academic 16 @access -39 @analyse 79 @applies -49 @archive 17 @arrows -15 @automated 34
  @browserSetting -17 @certificate -21 @clipboard 15 @close -24 @closePermission -26 @collectYour -18 @combine 19
  @continueMeans -12 @contractNeed 11 @correct -37 @court -19 @criminal 12 @customerService 32 @dateLine -10
  @define -40 @deidentifiedUse 18 @deviceKinds 11 @effort -37 @email 14 @erase -43 @eraseOrAnonymise -26
  @fromThird -18 @improve 24 @includes 21 @integrated -29 @minor -45 @newPurpose 13 @noCollect -31 @notAffect -53
  @notProvide -18 @notShare -12 @openPermission -16 @organisation -64 @otherLaw 15 @otherPeople -10 @partners -25
  @path -15 @permission -44 @permissionKinds -10 @personalKinds 13 @placeKinds 21 @policy -39 @postal -16
  @question -22 @recommend 16 @record 21 @respond -12 @responsibility -14 @revise -27 @rights -18 @sdk -24
  @selfPublic 13 @sensitive -52 @share 18 @stateSecurity 12 @store -44 @storePeriod -15 @storePlace -13 @telephone -14
  @third -33 @thirdAccount 25 @unbind 35 @understand -13 @usedFor 35 @violate -14 @weUse 48 @whenYouUse -22
  @withdraw -14 @within -15 @withoutConsent 35 @years -26 ^changes -31 ^collection -52 ^contact -22 ^minors -43
  ^permission -15 ^rights -65 ^security -24 ^sharing -11 ^storage -35 ~AP -12 ~APP -16 ~Ap -13 ~App -13 ~ID -11
  ~OS -12 ~PP -10 ~SS -15 ~es 10 ~ies 13 ~pp -14 ~三方 -11 ~下单 -11 ~不会 -20 ~不会影 -11 ~个人 -15 ~个人信 -11 ~个性 10 ~为准 11
  ~为您 10 ~主要 10 ~也可 10 ~了解 12 ~互联 -10 ~人姓 -12 ~人姓名 -12 ~他信 11 ~他信息 11 ~以下 -10 ~以便 12 ~以通 -10 ~以通过 -10 ~们会 10 ~们会通 -12
  ~们提供 11 ~们有 15 ~们有权 16 ~任何 -15 ~会使 11 ~会向 10 ~会将 13 ~会影 -12 ~会影响 -12 ~会通 -12 ~会通过 -12 ~但不 -15 ~位置信 11 ~作出 10 ~使用 12
  ~使用您 18 ~使用情 -11 ~使用本 -11 ~例如 20 ~供该 -13 ~依据 11 ~保护 -14 ~信息与 14 ~信息和 14 ~信息用 10 ~偏好 12 ~关的 18 ~关系 14 ~其他信 11 ~具体 17
  ~册的 11 ~决策 14 ~分析 24 ~删除 -10 ~利用 11 ~前提 12 ~前提下 13 ~功能 -23 ~功能时 -13 ~务日 12 ~务日志 13 ~务时 13 ~包含 -10 ~化的 12 ~单号 -10
  ~及相 -10 ~发布 -18 ~取您的 -12 ~可以通 -10 ~可能会 -16 ~可能将 10 ~合理 -13 ~同意 -10 ~告知 16 ~和服 10 ~和服务 10 ~和通 10 ~响您使 -10 ~在您 -15
  ~在某 11 ~在线 -12 ~场景 10 ~基于 15 ~姓名 -11 ~委托 16 ~对应的 -14 ~对我 -10 ~对我们 -10 ~属于 -10 ~帐号 -10 ~帮助 19 ~广告 13 ~应用程 -11 ~应的 -24
  ~开发 -10 ~影响 -10 ~征得您 10 ~息与 14 ~息和 14 ~息用 10 ~息用于 10 ~息的收 13 ~您不 -15 ~您使 20 ~您使用 20 ~您可 -14 ~您在 -12 ~您已 -10 ~您推荐 11
  ~您提交 11 ~您的真 -11 ~您的设 11 ~情形 10 ~感信 -10 ~感信息 -10 ~感兴 11 ~感兴趣 11 ~我们会 10 ~我们有 15 ~我的 -11 ~或您 11 ~或服 -10 ~或服务 -10
  ~或者 -18 ~户数据 10 ~手机号 12 ~据信 12 ~据信息 12 ~据您 18 ~据您的 10 ~据进 11 ~授权 -12 ~推荐 14 ~提下 13 ~提供该 -13 ~收集 19 ~收集的 12 ~改善 12
  ~政策 -11 ~敏感 -15 ~敏感信 -10 ~数据进 11 ~方式 -16 ~无法 -20 ~无需征 10 ~时间 -10 ~有关的 15 ~有权 14 ~服务日 12 ~服务时 15 ~机关 11 ~机号 12
  ~权限 -14 ~某些 10 ~根据 11 ~根据您 18 ~法规规 10 ~注册 11 ~状态 -13 ~理解 -10 ~用于 11 ~用您 16 ~用您的 19 ~用情 -11 ~用情况 -11 ~用户数 10 ~用本 -13
  ~用本产 -10 ~用程 -11 ~用程序 -11 ~用途 14 ~的前 15 ~的前提 10 ~的客 -11 ~的客服 -10 ~的收 14 ~的收集 16 ~的网 -13 ~的设 10 ~的设备 11 ~的非 11
  ~相应 -11 ~相应的 -11 ~第三 -12 ~第三方 -11 ~算法 11 ~管理 -14 ~类型 -12 ~绑定 12 ~统计 12 ~网络 -23 ~置信 16 ~置信息 16 ~能会 -10 ~能将 13 ~能时 -13
  ~若您 -19 ~获取 -14 ~获取您 -10 ~获得 -11 ~营商 -11 ~规规 10 ~规规定 10 ~记录 14 ~访问 -11 ~证件 -15 ~评论 -13 ~购买 -10 ~身份 12 ~运营商 -11
  ~近的 11 ~进行 16 ~适用 -11 ~通讯 -15 ~避免 -10 ~金额 -10 ~附近 14 ~附近的 11 ~集您 -10 ~集的 14 ~需征 10 ~需提 -10 ~需提供 -10 ~风险 -13 ~验证 11
`;
