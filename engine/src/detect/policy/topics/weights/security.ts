/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const security = `
  -173 !changes -25 !collection -15 !contact -10 !minors -15 !permission -18 !rights -18 !security 81 !sharing -26
  !storage -33 #1changes -51 #1collection -52 #1contact -37 #1cookies -54 #1exceptions -59 #1minors -11
  #1permission -43 #1rights -29 #1scope -12 #1security 46 #1sharing -15 #1use 15 #2changes -47 #2collection -57
  #2contact -47 #2cookies -67 #2permission -54 #2rights -40 #2scope -76 #2security 17 #2storage 27 #2thirdServices -15
  #2use -44 +changes -57 +collection -14 +contact -49 +minors -11 +rights -23 +security 58 +sharing -23 +storage -41
  +use 16 -changes -21 -contact -18 -minors -11 -permission -57 -rights -22 -security 73 -sharing 11 <access 38
  <applies -17 <collectYour -36 <contactUs -17 <exception -18 <includes -11 <majorChange -17 <minor 21 <notShare 13
  <partners 24 <policy -56 <publicDisclosure -25 <question -10 <recommend -15 <reject -22 <revise -25 <rights 21
  <safeguards 17 <safety 19 <sdk -21 <sendYou 22 <share 24 <shareTo 16 <understand 15 <weUse 17 <withoutConsent -49
  <youProvide 31 =listed -20 =loose -43 =opens -41 =row -11 =size0 -40 =size1 -116 =size2 -110 =size3 -48 =size4 -34
  =unclosed -105 @abroad -30 @abuse 26 @access 28 @accessLimit 65 @account -48 @affiliate -23 @analyse -29
  @announce 23 @applies -49 @arrows -26 @authorizeYou 16 @automated 11 @bioKinds -22 @cannotUse -20 @cease -16
  @clipboard -24 @close -22 @closePermission -12 @collectYour -10 @combine -14 @companyName -24 @confidentiality 35
  @contactUs -27 @continueMeans -13 @cookies -46 @correct -26 @court -17 @dateLine -16 @define -36 @deviceKinds -26
  @email -12 @encryption 88 @erase 11 @eraseOrAnonymise 30 @improve -45 @incident 68 @includes -26 @informIncident 31
  @logKinds -18 @majorChange -18 @merger -27 @minor -13 @newFunction 10 @newPurpose 16 @notAffect -30 @notProvide -25
  @openPermission -22 @orderKinds -40 @organisation 38 @otherPeople -11 @partners 10 @path -40 @permissionKinds -37
  @personalKinds -41 @placeKinds -18 @policy -38 @postal -13 @preventFraud 24 @principle 69 @priorNotAffected -12
  @publicDisclosure -38 @recommend -25 @register -56 @respond 18 @responsibility 28 @revise -13 @safety 57 @sdk 19
  @selfPublic -16 @sensitive -27 @share -21 @stableService -13 @stateSecurity -43 @storePlace -34 @thisInformation -19
  @turnOff -34 @unbind -13 @usedFor 20 @violate -33 @vitalInterest -11 @whenYouUse -83 @withdraw -12 @within -13
  @years -64 @youProvide -27 ^changes -48 ^contact -35 ^minors -16 ^permission -30 ^rights -39 ^security 54
  ^storage -63 ^use -15 ~Ap -14 ~App -14 ~Co -10 ~Coo -10 ~ie -12 ~ki -12 ~kie -12 ~ok -12 ~oki -12 ~oo -13 ~ook -12
  ~pp -15 ~上不 -11 ~上传 -13 ~不得 13 ~业务 -14 ~丢失 10 ~严格 19 ~为保 13 ~为保障 14 ~也可 12 ~也可以 11 ~于您 -15 ~于本 11 ~于本政 10 ~互联 -10
  ~互联网 -10 ~产品 -12 ~以保 14 ~以保护 15 ~们与 12 ~们会 25 ~们会以 10 ~们会对 12 ~们会采 13 ~们将 23 ~们非 -14 ~们非常 -14 ~会对 12 ~会采 14 ~作并 10
  ~使用 -15 ~供服 17 ~供服务 17 ~保密 27 ~保密协 14 ~保护 32 ~保障 15 ~信息不 11 ~信息处 -10 ~信息用 18 ~信息被 10 ~全技 -10 ~全技术 -10 ~全检 11 ~全检测 12
  ~公司 -10 ~共享 -14 ~关法 -11 ~关法律 -11 ~关联 -14 ~其进 11 ~其进行 11 ~分级 10 ~利益 -11 ~到您 -13 ~制度 14 ~功能 -36 ~加密 37 ~务提 -10
  ~务提供 -10 ~务时 10 ~化处 12 ~化处理 12 ~匿名 10 ~协议 21 ~原则 16 ~发现 15 ~受托 12 ~可以 -24 ~合法 20 ~名化处 17 ~告知您 11 ~员工 18 ~和安 12
  ~和安全 12 ~国家 -11 ~处理 16 ~姓名 -12 ~安全 20 ~安全技 -10 ~安全检 11 ~完成 -12 ~定期 18 ~实现 -15 ~客服 11 ~密协 14 ~密协议 10 ~对其进 12 ~将其 10
  ~将按 11 ~将按照 12 ~尽管 -14 ~帐号 -10 ~常重 -14 ~常重视 -12 ~并采取 -10 ~广告 -14 ~应的 -13 ~建立 10 ~异常 12 ~式证 10 ~式证明 10 ~当您 -19
  ~得您的 -10 ~必要 12 ~必要的 15 ~息不 11 ~息处 -10 ~息处理 -10 ~息用 18 ~息用于 15 ~息被 10 ~您也 12 ~您也可 12 ~您可 -12 ~您可以 -24 ~您的信 14
  ~您的身 18 ~我们 22 ~我们与 12 ~我们会 25 ~我们将 23 ~我们非 -14 ~或对 14 ~或者 -12 ~或者将 10 ~手段 12 ~承诺 12 ~技术手 11 ~按照 14 ~据安 11 ~据安全 11
  ~措施 13 ~措施来 10 ~提供 -11 ~提供服 17 ~操作 11 ~攻击 10 ~政策 -11 ~政策的 -10 ~数据 21 ~数据安 11 ~方式证 10 ~施来 10 ~明您的 10 ~服务 -16 ~服务提 -10
  ~服务时 11 ~术手 11 ~术手段 11 ~标识 -15 ~检测 16 ~正当 18 ~没有 -10 ~泄露 13 ~法律 -17 ~特定 11 ~用户 13 ~用途 16 ~登录 -13 ~的产 -10 ~的产品 -10
  ~的保 14 ~的保护 14 ~的原 18 ~的原则 17 ~的您 10 ~的您的 10 ~的身 18 ~的身份 18 ~监护 -10 ~监测 12 ~目的 18 ~相关 -19 ~相关法 -11 ~相应的 -11 ~确保 28
  ~私政 -10 ~私政策 -10 ~立即 15 ~等方 13 ~等方式 11 ~策的 -10 ~签署 12 ~系统中 10 ~约定 10 ~统中 10 ~继续 -17 ~者将 10 ~联网 -10 ~行严 10 ~行严格 10
  ~行匿 17 ~行匿名 17 ~补救 10 ~要求 21 ~要的 14 ~要的原 15 ~设备 -16 ~访问 11 ~证明 11 ~证明您 10 ~评估 16 ~财产 -12 ~身份 16 ~转让 -11 ~运营 -12
  ~进行 29 ~进行严 10 ~进行匿 17 ~通话 13 ~遵循 11 ~采取 16 ~采用 10 ~重视 -12 ~阅读 -10 ~防止 15 ~除您 12 ~除您的 12 ~隐私政 -10 ~露您 -11 ~非常重 -14
  ~风险 12
`;
