/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const sharing = `
  -170 !changes -35 !collection -34 !contact -20 !minors -29 !permission -23 !rights -75 !security -10 !sharing 91
  !storage -30 !use -14 #1changes -65 #1collection -31 #1contact -67 #1cookies -38 #1exceptions 18 #1minors -18
  #1permission 16 #1rights -85 #1scope -54 #1security -44 #1sharing 70 #1storage -31 #1thirdServices 14 #2changes -58
  #2collection -21 #2contact -48 #2minors -37 #2rights -74 #2scope -25 #2sharing 46 #2storage -69 +changes -57
  +collection -31 +contact -22 +minors -26 +rights -16 +security -47 +sharing 43 +storage -20 +use 18 -changes -25
  -collection -35 -minors -28 -permission -22 -rights -30 -sharing 41 -storage -39 -use 20 <collectYour -37
  <contactUs -13 <correct -23 <erase -13 <exception 39 <majorChange -14 <minor -11 <notShare 25 <partners -17
  <policy -41 <publicDisclosure 87 <reject -13 <respond -25 <revise -21 <rights -26 <share 43 <shareTo -14 <store -16
  <storePeriod -11 <understand -25 <weCollect -28 =listed -65 =opens -22 =size0 -58 =size1 -65 =size2 -93 =size3 -90
  =size4 -40 =unclosed -63 @abuse -12 @academic 19 @access -12 @accessLimit -25 @account 16 @affiliate -25
  @announce 10 @applies -53 @arrows -13 @authorizeYou -34 @automated -11 @bioKinds 23 @clipboard 13 @close -20
  @closePermission -12 @combine 12 @companyName 34 @confidentiality 42 @contactUs -33 @cookies -29 @correct -21
  @cost -16 @court -18 @customerService -30 @define -47 @deidentifiedUse 33 @deviceKinds 20 @disagree -13 @effort -31
  @encryption 10 @erase -55 @eraseOrAnonymise -20 @exception 45 @fromThird 17 @incident -24 @includes -18
  @informIncident -11 @internet -25 @logKinds 15 @majorChange -13 @merger 13 @minor -29 @newFunction -10
  @noCollect -12 @notAffect -28 @notProvide -16 @openPermission -24 @orderKinds 32 @organisation -18 @partners 37
  @passwordAdvice -16 @path -34 @permission -25 @permissionKinds -11 @personalKinds 21 @placeKinds 27 @policy -22
  @postal -13 @principle 16 @privacyOfThird -10 @publicDisclosure -12 @question -35 @recommend 12 @record -15
  @respond 30 @responsibility 11 @revise -34 @rights -24 @safeguards -14 @sdk 44 @sendYou -19 @share 70 @shareTo 40
  @stateSecurity 19 @statutoryDuty 13 @storePeriod -20 @third 68 @turnOff -38 @weCollect -19 @whenYouUse -33
  @within -13 @withoutConsent -10 @years -23 ^changes -33 ^collection -40 ^contact -30 ^minors -28 ^permission -32
  ^rights -65 ^security -23 ^sharing 73 ^storage -42 ~DK 11 ~SD 11 ~SDK 11 ~三方 25 ~下情 14 ~下情况 13 ~与您 12 ~产品和 -10
  ~享您 24 ~享您的 23 ~人民 -11 ~人脸 12 ~仅会 14 ~以上 -10 ~以下情 14 ~以保 10 ~以选 10 ~以选择 10 ~们仅 12 ~们仅会 13 ~们可 -14 ~们可能 -13 ~们提 -10
  ~们提供 -10 ~会与 18 ~会公 10 ~会在 19 ~会在以 10 ~传输 -13 ~位信 13 ~位信息 13 ~位的 11 ~供方 11 ~公司 27 ~共享 38 ~共享您 20 ~其中 -11 ~删除 -14
  ~前提 10 ~前提下 10 ~功能 -12 ~务所 10 ~务所必 12 ~协议 11 ~原则 -10 ~取您 15 ~取您的 11 ~取的 -10 ~可以选 10 ~合理 -11 ~同意 26 ~向您提 -12 ~品和 -10
  ~商可 10 ~在以 10 ~在以下 10 ~在线 14 ~基于 11 ~处理方 10 ~如您 -16 ~定位 12 ~定的 -14 ~实现 13 ~将会 14 ~将您 11 ~将您的 13 ~将由 10 ~展示 16
  ~录音 -13 ~影响 -14 ~得您 14 ~得您的 13 ~必要 11 ~必须 15 ~您不 -11 ~您登 12 ~您登录 10 ~您的 25 ~您的个 16 ~您的设 12 ~情况 10 ~成功 13 ~我们 -26
  ~我们仅 12 ~我们可 -14 ~我们提 -12 ~我们还 -10 ~或与 -13 ~所必 15 ~所必须 14 ~所有 -13 ~技术 -11 ~披露您 11 ~据法 11 ~授权同 15 ~控制 -11 ~推荐 -11
  ~提下 10 ~提供 -12 ~提供方 11 ~方共 13 ~方共享 13 ~方可 12 ~明确 11 ~是指 -18 ~有限 10 ~权同 15 ~权同意 11 ~根据法 10 ~检测 -10 ~法规 10 ~浏览 -10
  ~理方 10 ~理方式 11 ~用户 -12 ~电话 -11 ~的信 -10 ~的公司 10 ~的其 -12 ~的其他 -11 ~的前 16 ~的名 11 ~的约 10 ~的设 10 ~的设备 10 ~目的 13 ~示您 12
  ~示您的 15 ~第三 25 ~第三方 25 ~签署 12 ~维护 11 ~网络 14 ~考虑 -11 ~范围 -11 ~获取 14 ~获取您 15 ~获得 12 ~获得您 16 ~要求 10 ~要获 10 ~要获取 10
  ~记录 -10 ~语音 13 ~请您 -16 ~调整 -10 ~谨慎 -10 ~账号 11 ~转让 11 ~采取 -12 ~链接 -12 ~隐私 -14 ~需要获 10
`;
