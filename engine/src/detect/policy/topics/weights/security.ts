/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const security = `
  -161 !changes -17 !collection -10 !contact -13 !permission -21 !rights -26 !security 74 !sharing -26 !storage -17
  #1changes -52 #1collection -50 #1contact -46 #1cookies -47 #1exceptions -51 #1permission -39 #1rights -20
  #1scope -19 #1security 48 #1sharing -23 #1storage -14 #1thirdServices -21 #1use 13 #2changes -43 #2collection -44
  #2contact -53 #2cookies -40 #2minors -41 #2rights -18 #2scope -58 #2sharing 11 #2storage 33 #2use -21 +changes -48
  +collection -15 +contact -39 +permission -10 +rights -21 +security 55 +sharing -22 +storage -28 +use 10 -changes -30
  -collection -13 -contact -12 -permission -50 -rights -24 -security 53 <access 35 <collectYour -32 <contactUs -17
  <exception -23 <includes -18 <majorChange -16 <minor 22 <notShare 19 <partners 36 <permission -13 <policy -50
  <publicDisclosure -18 <reject -24 <revise -23 <rights 22 <safety 26 <sendYou 20 <share 18 <shareTo 22 <understand 12
  <weUse 22 <withoutConsent -57 =listed -20 =opens -44 =size0 -35 =size1 -95 =size2 -123 =size3 -55 =size4 -30
  =size5 -15 =unclosed -87 @abroad -26 @abuse 22 @access 15 @accessLimit 47 @account -38 @affiliate -11
  @afterPeriod 13 @analyse -16 @applies -46 @arrows -23 @authorizeYou 12 @bioKinds -14 @cannotUse -20 @certificate -21
  @clipboard -18 @close -18 @closePermission -18 @collectYour -13 @companyName -17 @confidentiality 24 @contactUs -23
  @cookies -51 @correct -20 @court -11 @define -31 @deviceKinds -16 @email -10 @encryption 72 @erase 23
  @eraseOrAnonymise 34 @improve -45 @incident 54 @includes -25 @informIncident 31 @integrated -27 @logKinds -23
  @majorChange -15 @merger -14 @newPurpose 16 @notAffect -34 @notProvide -23 @openPermission -19 @orderKinds -30
  @organisation 27 @partners -17 @passwordAdvice -11 @path -34 @permission -26 @permissionKinds -33 @personalKinds -29
  @placeKinds -12 @policy -25 @preventFraud 22 @principle 71 @priorNotAffected -13 @publicDisclosure -36 @question 10
  @recommend -25 @record 10 @register -47 @respond 16 @responsibility 28 @safety 50 @selfPublic -17 @sensitive -21
  @share -18 @stableService -11 @stateSecurity -35 @storePlace -31 @thisInformation -20 @turnOff -29 @unbind -12
  @understand -10 @usedFor 25 @violate -34 @vitalInterest -10 @weCollect -11 @whenYouUse -94 @years -34
  @youProvide -27 ^changes -45 ^contact -28 ^minors -10 ^permission -19 ^rights -31 ^security 47 ^storage -49 ^use -20
  ~Ap -12 ~App -12 ~Co -11 ~Coo -11 ~co -10 ~ie -13 ~ki -13 ~kie -13 ~ok -13 ~oki -13 ~oo -14 ~ook -13 ~pp -13 ~上传 -10
  ~业务 -14 ~严格 24 ~为保 15 ~为保障 15 ~也可 12 ~也可以 12 ~于您 -16 ~于本 11 ~于本政 10 ~产品 -13 ~他任 11 ~他任何 11 ~以保 13 ~以保护 14 ~们与 10
  ~们会 27 ~们会以 10 ~们会采 13 ~们将 20 ~们非 -12 ~们非常 -12 ~会收 -10 ~会收集 -10 ~会采 12 ~使用 -16 ~供服 19 ~供服务 19 ~保密 16 ~保密协 11 ~保护 32
  ~保护个 10 ~保留 10 ~保障 15 ~信息 -10 ~信息安 12 ~信息用 17 ~信息被 10 ~全技 -10 ~全技术 -10 ~共享 -12 ~关法 -11 ~关法律 -11 ~关联 -11 ~其他 11
  ~其他任 11 ~其进 11 ~其进行 11 ~决定 -10 ~删除 11 ~利益 -11 ~到您 -10 ~制度 13 ~功能 -42 ~加密 28 ~务提 -10 ~务提供 -10 ~务时 10 ~化处 12 ~化处理 12
  ~匿名 13 ~匿名化 11 ~协议 18 ~原则 16 ~原因 11 ~发现 14 ~取合 10 ~取合理 10 ~取您 -10 ~可以 -20 ~合法 19 ~名化 11 ~名化处 15 ~和安 10 ~和安全 10
  ~国家 -15 ~处理 15 ~安全 18 ~安全技 -10 ~实现 -16 ~客服 11 ~密协 11 ~将尽 -10 ~将按 13 ~将按照 13 ~尽管 -13 ~常重 -12 ~广告 -11 ~异常 10 ~式证 10
  ~式证明 10 ~当您 -20 ~录音 10 ~必要 14 ~必要的 17 ~息安 12 ~息安全 12 ~息用 17 ~息用于 17 ~息被 10 ~您也 11 ~您也可 12 ~您可 -11 ~您可以 -22 ~您注 -10
  ~您的信 19 ~您的身 18 ~我们 17 ~我们与 10 ~我们会 27 ~我们将 20 ~我们非 -12 ~或对 14 ~或者将 11 ~手段 11 ~技术手 10 ~按照 13 ~据安 13 ~据安全 13 ~措施 13
  ~措施来 13 ~提供服 19 ~政策的 -10 ~数据 19 ~数据安 13 ~方式证 10 ~施来 13 ~明您的 10 ~服务 -17 ~服务提 -10 ~服务时 11 ~术手 10 ~术手段 10 ~机制 14
  ~标识 -11 ~正当 17 ~法律 -14 ~特定 10 ~用于 11 ~用户 11 ~用途 14 ~登录 -12 ~的保 18 ~的保护 18 ~的原 17 ~的原则 15 ~的数 10 ~的数据 10 ~的期限 10
  ~的身 17 ~的身份 17 ~目的 20 ~相关 -20 ~相关法 -11 ~确保 26 ~私政 -10 ~私政策 -10 ~等方 12 ~等方式 10 ~策的 -10 ~系统 11 ~系统中 10 ~统中 10 ~继续 -16
  ~网站 -10 ~者将 10 ~行严 11 ~行严格 11 ~行匿 16 ~行匿名 16 ~要求 17 ~要的 15 ~设备 -10 ~证明 12 ~证明您 10 ~财产 -12 ~身份 17 ~转让 -11 ~运营 -10
  ~进行 25 ~进行严 11 ~进行匿 16 ~通话 12 ~遵循 12 ~采取 18 ~采取合 10 ~防止 15 ~除您 12 ~除您的 12 ~隐私政 -10 ~非常重 -12
`;
