/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const sharing = `
  -165 !changes -38 !collection -51 !contact -35 !minors -32 !permission -26 !rights -78 !security -21 !sharing 85
  !storage -33 !use -18 #1changes -49 #1contact -65 #1cookies -35 #1minors -25 #1permission -53 #1rights -91
  #1scope -44 #1security -41 #1sharing 69 #1storage -35 #1thirdServices 23 #2changes -46 #2collection -16
  #2contact -53 #2cookies -37 #2minors -24 #2permission -19 #2rights -110 #2scope -33 #2security -50 #2sharing 78
  #2storage -70 #2thirdServices 14 #2use -38 +cessation 11 +changes -51 +collection -39 +contact -32 +minors -34
  +security -54 +sharing 50 +storage -25 +use 25 -changes -30 -collection -40 -contact -18 -minors -26 -permission -26
  -rights -42 -security -10 -sharing 37 -storage -42 <accessLimit -17 <collectYour -41 <contactUs -14 <correct -22
  <erase -12 <exception 42 <integrated 46 <majorChange -15 <minor -10 <partners -26 <policy -42 <publicDisclosure 68
  <question -10 <recommend -17 <respond -34 <revise -24 <rights -34 <safeguards -14 <safety -16 <sdk 52 <share 19
  <shareTo -14 <store -11 <third 36 <understand -17 <usedFor 26 <weCollect -30 <weUse -10 <youProvide 32 =listed -59
  =loose -34 =opens -12 =row -18 =size0 -70 =size1 -79 =size2 -81 =size3 -64 =size4 -43 =size5 14 =unclosed -73
  @abuse -11 @academic 16 @accessLimit -25 @account 15 @affiliate -36 @applies -60 @arrows -25 @authority 25
  @authorizeYou -36 @automated -15 @bioKinds 16 @cease -10 @clipboard 10 @close -21 @collectYour 10 @companyName 22
  @confidentiality 44 @contactUs -24 @continueMeans -19 @cookies -27 @copy -15 @correct -27 @cost -16 @court -18
  @customerService -25 @dateLine -22 @define -54 @deidentifiedUse 30 @deviceKinds 28 @disagree -15 @effort -33
  @email -10 @encryption 10 @erase -60 @eraseOrAnonymise -17 @exception 50 @incident -16 @includes -31
  @informIncident -11 @internet -21 @majorChange -17 @merger 19 @minor -31 @noCollect -14 @notAffect -27
  @notProvide -23 @notShare 12 @openPermission -27 @orderKinds 50 @partners 44 @passwordAdvice -17 @path -41
  @permission -40 @permissionKinds -12 @personalKinds 22 @placeKinds 17 @policy -28 @postal -20 @question -42
  @recommend 33 @record -17 @register -17 @respond 29 @responsibility 19 @revise -37 @rights -25 @safeguards -16
  @safety -21 @sdk 36 @sendYou -27 @sensitive -13 @share 82 @shareTo 34 @stateSecurity 25 @store -22 @storePeriod -22
  @storePlace -12 @third 65 @turnOff -47 @weCollect -28 @welcome -11 @whenYouUse -38 @within -23 @years -49
  ^changes -48 ^collection -27 ^contact -42 ^minors -29 ^permission -39 ^rights -63 ^security -22 ^sharing 100
  ^storage -43 ~DK 11 ~SD 11 ~SDK 11 ~三方 23 ~三方支 -10 ~三方获 11 ~下情 13 ~不同 -10 ~业务 -10 ~享您 21 ~享您的 21 ~人民 -10 ~人脸 11
  ~仅会 11 ~以上 -11 ~以及相 10 ~以选 12 ~以选择 12 ~们不 10 ~们仅 11 ~们仅会 11 ~们会与 10 ~们可 -14 ~们可能 -14 ~们合 -10 ~们提 -10 ~们还 -11 ~会与 18
  ~会公 16 ~会公开 10 ~会向 10 ~会在 14 ~会展 14 ~会展示 14 ~传输 -15 ~位信 13 ~位信息 13 ~位的 10 ~使用第 -10 ~供方 11 ~信息 -11 ~全检 -12 ~全检测 -12
  ~公司 37 ~共享 33 ~共享您 18 ~关联 -11 ~关闭 -10 ~其中 -12 ~分立 10 ~删除 -17 ~判断 -10 ~功能 -15 ~务商可 10 ~务所必 10 ~包括 -12 ~匿名 12 ~协议 12
  ~原则 -11 ~及其他 12 ~取得 -10 ~取您 16 ~取您的 11 ~可以选 12 ~司法 11 ~合并 10 ~同意 23 ~同步 12 ~向您提 -13 ~告知 10 ~商可能 10 ~商品 11 ~商家 11
  ~在线 11 ~地图 11 ~基于 12 ~基于您 10 ~如您 -15 ~安全检 -12 ~完成 18 ~定位 13 ~定位信 15 ~定的 -14 ~对接 -12 ~将会 12 ~将您的 11 ~展示 29 ~展示在 19
  ~属地 13 ~应用 10 ~开展 11 ~归属 13 ~归属地 13 ~录音 -13 ~影响 -18 ~必要 11 ~必须 14 ~您不 -13 ~您登 12 ~您登录 10 ~您的 29 ~您的个 15 ~您的信 10
  ~您的设 11 ~情况 12 ~成功 16 ~我们 -25 ~我们仅 11 ~我们可 -15 ~我们提 -12 ~我们还 -11 ~或与 -13 ~或资 12 ~所必 14 ~所必须 13 ~披露您 11 ~据法 10
  ~授权同 16 ~接入 -13 ~接收 11 ~接收方 11 ~控制 -11 ~推荐 -14 ~提供方 11 ~支付 15 ~收方 11 ~方共 12 ~方共享 12 ~方可 11 ~方可能 12 ~方支 -10 ~方支付 -10
  ~是指 -18 ~显示 10 ~服务 -10 ~机和 12 ~机构 14 ~权同 16 ~权同意 12 ~权的 -11 ~权限 -12 ~检测 -18 ~浏览 -11 ~理方式 10 ~用第 -12 ~用第三 -12 ~申请 -10
  ~的I 11 ~的IP 10 ~的公司 11 ~的其 -12 ~的其他 -11 ~的前 15 ~的名 11 ~的地 10 ~的数 -11 ~的数据 -11 ~的设 14 ~的设备 14 ~的账 -10 ~目的 13 ~相关 -13
  ~看到 23 ~确保 -10 ~示在 19 ~示您 10 ~示您的 15 ~第三 23 ~第三方 23 ~签署 16 ~给支 10 ~维护 10 ~网络 16 ~考虑 -11 ~能够 10 ~能看 16 ~能看到 16
  ~范围 -10 ~获取 11 ~获取您 17 ~获得 12 ~获得您 16 ~虚拟 10 ~要求 19 ~要获 10 ~要获取 10 ~订单 21 ~记录 -13 ~设备 11 ~评价 10 ~语音 10 ~请您 -18
  ~调整 -11 ~谨慎 -10 ~述信 -10 ~述信息 -10 ~送公 10 ~送公司 10 ~通过 10 ~配送公 10 ~采取 -13 ~链接 -12 ~隐私 -16 ~隐藏 12 ~需提 -10 ~需提供 -10
  ~需要获 10
`;
