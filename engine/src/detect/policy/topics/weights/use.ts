/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const use = `
  -190 !changes -14 !contact -23 !minors -52 !permission -25 !rights -81 !security -18 !storage -48 !use 35
  #1changes -26 #1collection -17 #1minors -36 #1permission -31 #1scope -24 #1security -65 #1sharing -66 #1storage -49
  #1thirdServices -63 #1use 43 #2changes -40 #2collection 14 #2contact -58 #2cookies 10 #2minors -35 #2permission -10
  #2rights -93 #2security -78 #2sharing -72 #2storage -74 #2thirdServices -11 #2use 78 +changes -48 +collection -13
  +minors -55 +permission -29 +storage -34 +use 33 -changes -35 -collection 24 -minors -44 -permission -12 -rights -41
  -sharing -12 -storage -27 -use 66 <access -29 <accessLimit 43 <applies -10 <certificate -80 <collectYour -45
  <contactUs -15 <cookies 60 <correct -25 <erase -13 <exception -33 <includes 11 <notShare -11 <openPermission -18
  <partners 22 <permission -14 <policy -46 <publicDisclosure -37 <question -10 <recommend -27 <respond -14 <revise -25
  <rights -37 <safety 18 <sdk -17 <share -21 <shareTo -25 <third -16 <understand -31 <usedFor 52 <weCollect 14
  <whenYouUse -38 <withoutConsent 71 =listed -48 =loose -36 =row -10 =size0 -67 =size1 -146 =size2 -80 =size3 -78
  =size4 -49 =unclosed -72 @abroad -21 @access -37 @affiliate -13 @analyse 97 @announce 10 @applies -57 @archive 17
  @arrows -19 @authority -13 @automated 31 @bioKinds -13 @browserSetting -20 @cease -16 @certificate -22 @close -27
  @closePermission -24 @collectYour -21 @combine 37 @continueMeans -18 @correct -45 @court -24 @customerService 24
  @dateLine -17 @define -47 @deidentifiedUse 23 @effort -37 @email 11 @erase -52 @eraseOrAnonymise -28 @fromThird -21
  @improve 32 @includes 26 @integrated -27 @logKinds 10 @majorChange -11 @merger 11 @minor -52 @newPurpose 21
  @noCollect -28 @notAffect -52 @notProvide -27 @notShare -14 @openPermission -28 @organisation -54 @otherLaw 11
  @otherPeople -10 @partners -27 @path -25 @permission -52 @permissionKinds -11 @personalKinds -12 @placeKinds 16
  @policy -34 @postal -21 @recommend 30 @record 15 @register -16 @respond -16 @revise -19 @rights -17 @safety -10
  @sdk -25 @sendYou 10 @sensitive -58 @share 12 @store -60 @storePeriod -22 @storePlace -19 @telephone -15 @third -34
  @thirdAccount 27 @thisInformation 17 @turnOff -21 @unbind 39 @understand -14 @usedFor 50 @violate -16 @weCollect -23
  @weUse 53 @welcome 12 @whenYouUse -12 @withdraw -15 @within -25 @withoutConsent 29 @years -46 ^changes -40
  ^collection -38 ^contact -39 ^minors -42 ^rights -43 ^security -39 ^sharing -15 ^storage -39 ~APP -12 ~Ap -14
  ~App -14 ~ID -10 ~pp -15 ~三方 -11 ~下单 -10 ~下情形 10 ~不会 -12 ~个人 -15 ~个人信 -10 ~为准 13 ~为您 15 ~为您推 12 ~习惯 11 ~了解 14
  ~了解您 10 ~于以 10 ~于您使 12 ~于本 13 ~京东 -13 ~人姓 -10 ~人姓名 -10 ~他信 13 ~他信息 13 ~以便 11 ~们会 13 ~们提供 11 ~们有 14 ~们有权 15 ~们还会 11
  ~任何 -13 ~企业 10 ~优化 11 ~会以 -10 ~会公众 10 ~会在 -11 ~会将 12 ~会影 -11 ~会影响 -11 ~会通 -11 ~会通过 -11 ~但不 -14 ~位置信 10 ~作业 -14
  ~作出 10 ~使用 14 ~使用上 10 ~使用信 14 ~使用您 18 ~使用情 -13 ~使用本 -10 ~例如 19 ~供该 -12 ~依据 13 ~保护 -18 ~信息与 15 ~信息和 17 ~信息用 22
  ~停止 -10 ~公司 -10 ~关的 19 ~关系 16 ~其他信 13 ~具体 19 ~册的 11 ~决策 15 ~出行 14 ~分析 28 ~分析您 10 ~删除 -13 ~前提 12 ~前提下 14 ~功能 -23
  ~功能时 -12 ~加密 -11 ~务日 12 ~务日志 12 ~务时 12 ~动态 10 ~包含 -13 ~化的 10 ~单独 -10 ~及相 -11 ~发布 -16 ~发生 -10 ~取您的 -11 ~可以 -14
  ~可能会 -17 ~可能将 12 ~合理 -14 ~合统 10 ~合统计 10 ~告知 16 ~和服 10 ~和服务 10 ~和通 11 ~在您 -16 ~在您的 -12 ~在某 11 ~在某些 11 ~在线 -13 ~场景 15
  ~基于 17 ~基于您 11 ~备信 10 ~备信息 10 ~如您使 11 ~姓名 -13 ~委托 15 ~存储 -11 ~对应的 -12 ~对我 -11 ~对我们 -11 ~展示 -12 ~属于 -11 ~帮助 16 ~并用 11
  ~并用于 11 ~广告 11 ~应用 -16 ~应用程 -11 ~应的 -21 ~影响 -11 ~德地 12 ~德地图 12 ~息与 15 ~息和 17 ~息用 22 ~息用于 17 ~息的收 12 ~您不 -19 ~您使 20
  ~您使用 19 ~您发 10 ~您可 -10 ~您可以 -10 ~您在 -13 ~您已 -12 ~您推荐 12 ~您提交 11 ~您的 13 ~您的真 -10 ~您的订 10 ~您的设 13 ~情形 10 ~感信 -11
  ~感信息 -11 ~我们 10 ~我们会 13 ~我们有 14 ~我们的 -10 ~我的 -12 ~或服 -11 ~或服务 -11 ~或者 -18 ~手机号 15 ~拒绝 -10 ~据信 10 ~据信息 10 ~据您 19
  ~据您的 12 ~据进 13 ~据进行 12 ~授权 -18 ~推荐 18 ~推送 12 ~措施 -10 ~提下 14 ~提供该 -12 ~收集的 10 ~改进 11 ~政策 -13 ~敏感 -18 ~敏感信 -11 ~数据 11
  ~数据进 13 ~方式 -20 ~无法 -22 ~有关的 13 ~有权 13 ~服务日 12 ~服务时 14 ~机关 11 ~机制 10 ~机号 14 ~权限 -17 ~析您 10 ~某些 11 ~根据 15 ~根据您 18
  ~法规规 10 ~注册 12 ~热点 11 ~照片 -13 ~状态 -10 ~理解 -11 ~用上述 10 ~用于 22 ~用于本 13 ~用信 12 ~用信息 12 ~用您 16 ~用您的 18 ~用情 -13 ~用情况 -13
  ~用户 -10 ~用本 -13 ~用程 -11 ~用程序 -11 ~用途 19 ~的前 14 ~的场 12 ~的场景 12 ~的基 -10 ~的客 -10 ~的客服 -10 ~的情 12 ~的情况 10 ~的收 11 ~的收集 12
  ~的网 -11 ~的记 13 ~的记录 13 ~的设 10 ~的设备 11 ~的通 -11 ~的隐 -10 ~的隐私 -10 ~的非 10 ~目的 15 ~相应 -12 ~相应的 -10 ~第三 -12 ~第三方 -11
  ~算法 11 ~管理 -16 ~绑定 13 ~统计 18 ~网络 -22 ~置信 15 ~置信息 15 ~能会 -15 ~能够 -10 ~能将 15 ~能时 -12 ~若您 -19 ~获取 -13 ~获得 -14 ~规规 10
  ~规规定 10 ~解您 10 ~订购 10 ~记录 15 ~设备信 10 ~证件 -12 ~评论 -12 ~请您 -10 ~调取 11 ~质量 10 ~购买 -10 ~趣的 10 ~身份 11 ~还会 10 ~进行 14
  ~适用 -14 ~通讯 -18 ~阅读 -10 ~附加 -11 ~附近 10 ~集的 12 ~需要 -10 ~面部 -10 ~风险 -14 ~验证 13 ~高德 31 ~高德地 12
`;
