/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const security = `
  -147 !changes -22 !collection -14 !contact -12 !minors -19 !permission -18 !rights -18 !security 62 !sharing -23
  !storage -28 #1changes -46 #1collection -38 #1contact -30 #1cookies -51 #1exceptions -48 #1permission -33
  #1rights -24 #1security 55 #1sharing -12 #1storage -16 #1use 18 #2changes -44 #2collection -38 #2contact -43
  #2cookies -62 #2permission -50 #2rights -34 #2scope -62 #2security 18 #2storage 28 #2thirdServices -12 #2use -38
  +: -22 +:abroad -13 +:afterClose -19 +:afterPeriod -14 +:close -31 +:collect -22 +:contactUs -27 +:contractNeed 23
  +:cookie -14 +:copy 13 +:define -12 +:esteem -19 +:fee -12 +:give -11 +:heading -30 +:incident 19 +:majorCase -11
  +:malice -21 +:measure 49 +:minorTake 17 +:newPurpose 20 +:none -12 +:notGive 21 +:off -14 +:ownCare 13
  +:ownPublic -13 +:partnerDuty 18 +:path -36 +:permission -16 +:place -12 +:profile -23 +:prove 34 +:provide -33
  +:reply 22 +:rightsDo -34 +:scope -17 +:state -30 +:statute -13 +:third -31 +:thirdTake -30 +:withoutConsent 12
  +changes -51 +collection -13 +contact -42 +rights -23 +security 43 +sharing -32 +storage -38 -: -29 -:abroad -11
  -:afterPeriod 12 -:close -11 -:contactDetail -24 -:contactUs -29 -:cookie -12 -:cookieSet -13 -:define -36
  -:guide -40 -:heading -62 -:incident 31 -:keep -10 -:majorCase -10 -:measure 27 -:merger -18 -:notGive -16 -:off -10
  -:ownCare -22 -:ownPublic -14 -:partnerDuty 22 -:path -25 -:permission -41 -:permissionClose -10
  -:permissionTake -12 -:place -10 -:priorKept 14 -:prove 11 -:provide -30 -:reply -17 -:rightsDo 18 -:scope -11
  -:sdk 24 -:statute -12 -:thirdTake 16 -:updated -10 -:withoutConsent 10 -changes -31 -collection -18 -contact -16
  -minors -15 -permission -56 -rights -22 -security 52 -storage -15 : -71 :abroad -12 :academic -13 :anonymise 13
  :automated -12 :cease -10 :close -29 :contactDetail -39 :contactUs -20 :contractNeed 13 :cookie -14 :cookieSet -13
  :copy 13 :court -31 :dateLine -14 :define -25 :esteem -19 :fee -18 :give -60 :incident 45 :majorCase -12 :measure 64
  :merger -24 :newPurpose 11 :noPerfect -24 :off -12 :ownPublic -12 :partnerDuty 63 :path -21 :period -22
  :priorKept -11 :profile -14 :prove 34 :provide -33 :refuse -17 :reply -32 :respect 11 :rightsDo 13 :scope -14
  :sdk 18 :shown -10 :state -35 :third -33 :thirdRules 16 :thirdTake -48 :use 16 <:collect -16 <:contactUs -15
  <:give -25 <:guide -12 <:majorChange -16 <:measure 14 <:minor 22 <:noReply -24 <:notGive 11 <:path 26
  <:withoutConsent -57 <access 33 <applies -15 <collectYour -32 <contactUs -15 <exception -12 <includes -20
  <majorChange -16 <minor 19 <notShare 12 <partners 29 <permission -10 <policy -50 <publicDisclosure -21
  <recommend -15 <reject -20 <revise -22 <rights 19 <safeguards 14 <safety 15 <sdk -19 <sendYou 22 <share 20
  <shareTo 18 <understand 17 <weUse 17 <withoutConsent -39 <youProvide 34 =listed -16 =loose -42 =opens -37 =size0 -27
  =size1 -85 =size2 -117 =size3 -42 =size4 -27 =unclosed -86 @abroad -28 @abuse 22 @access 14 @accessLimit 60
  @account -40 @affiliate -23 @analyse -25 @announce 22 @applies -47 @arrows -19 @authorizeYou 18 @automated 10
  @bioKinds -19 @cannotUse -20 @cease -11 @certificate -13 @clipboard -21 @close -20 @closePermission -10
  @collectYour -13 @companyName -17 @confidentiality 24 @contactUs -23 @continueMeans -10 @cookies -45 @correct -20
  @court -10 @dateLine -14 @define -26 @deviceKinds -20 @encryption 65 @erase 14 @eraseOrAnonymise 30 @improve -40
  @incident 61 @includes -26 @informIncident 30 @logKinds -16 @majorChange -17 @merger -23 @minor -18 @newPurpose 13
  @notAffect -30 @notProvide -25 @openPermission -20 @orderKinds -22 @organisation 32 @path -30 @permissionKinds -34
  @personalKinds -36 @placeKinds -14 @policy -34 @preventFraud 15 @principle 70 @priorNotAffected -11
  @publicDisclosure -32 @question 10 @recommend -31 @register -47 @respond 16 @responsibility 21 @safety 43
  @selfPublic -13 @sensitive -21 @share -16 @stableService -11 @stateSecurity -30 @storePlace -27 @thisInformation -18
  @turnOff -34 @unbind -10 @usedFor 23 @violate -32 @whenYouUse -87 @withdraw -10 @years -53 @youProvide -24
  ^changes -45 ^contact -24 ^minors -10 ^permission -25 ^rights -33 ^security 60 ^storage -56 ^use -12 ~Ap -12
  ~App -12 ~ie -11 ~ki -11 ~kie -11 ~ok -11 ~oki -11 ~oo -12 ~ook -11 ~pp -13 ~上不 -10 ~上传 -12 ~业务 -14 ~严格 20 ~为保 13
  ~为保障 13 ~也可 13 ~也可以 12 ~于您 -15 ~于本 11 ~于本政 11 ~产品 -12 ~以保 12 ~以保护 14 ~们与 10 ~们会 24 ~们会以 10 ~们会采 12 ~们将 22 ~们将按 10
  ~们非 -12 ~们非常 -12 ~任何 10 ~伙伴处 -10 ~会采 14 ~伴处 -10 ~使用 -16 ~供服 16 ~供服务 16 ~保存 -11 ~保密 23 ~保密协 12 ~保护 29 ~保障 14 ~信息用 17
  ~信息被 10 ~共享 -12 ~关法 -11 ~关法律 -11 ~关联 -13 ~其进 11 ~其进行 11 ~利益 -10 ~到您 -13 ~制度 15 ~功能 -36 ~加密 28 ~化处 11 ~化处理 11 ~匿名 11
  ~协议 15 ~原则 15 ~原因 10 ~发现 15 ~可以 -20 ~合法 22 ~名化处 15 ~员工 14 ~国家 -13 ~处理 17 ~安全 15 ~完成 -10 ~定期 12 ~实现 -14 ~客服 11 ~密协 12
  ~对其 10 ~对其进 11 ~将其 10 ~将按 12 ~将按照 13 ~尽管 -13 ~帐号 -11 ~常重 -10 ~并采取 -10 ~广告 -13 ~应的 -13 ~建立 11 ~异常 10 ~当您 -18 ~必要 12
  ~必要的 15 ~息用 17 ~息用于 13 ~息被 10 ~您也 11 ~您也可 12 ~您可 -11 ~您可以 -21 ~您的信 15 ~您的身 17 ~我们 17 ~我们与 10 ~我们会 24 ~我们将 22
  ~我们非 -12 ~或对 13 ~或者将 10 ~手段 11 ~承诺 12 ~技术手 10 ~按照 13 ~据安 12 ~据安全 12 ~接触 10 ~措施 12 ~措施来 10 ~提供服 16 ~操作 11 ~数据 18
  ~数据安 12 ~施来 10 ~服务 -16 ~术手 10 ~术手段 10 ~标识 -12 ~检测 12 ~正当 18 ~法律 -16 ~特定 11 ~用户 12 ~用途 15 ~登录 -12 ~的保 13 ~的保护 14
  ~的原 17 ~的原则 15 ~的您 10 ~的您的 10 ~的身 16 ~的身份 16 ~目的 18 ~相关 -20 ~相关法 -11 ~相应的 -11 ~确保 25 ~立即 14 ~等方 12 ~等方式 10 ~系统 11
  ~系统中 10 ~统中 10 ~继续 -16 ~行匿 16 ~行匿名 16 ~要求 15 ~要的 15 ~要的原 15 ~设备 -11 ~证明 10 ~评估 13 ~识别 10 ~财产 -11 ~身份 16 ~运营 -10
  ~进行 28 ~进行匿 16 ~通话 13 ~遵循 12 ~采取 16 ~采用 10 ~防止 13 ~除您 11 ~除您的 11 ~非常重 -10 ~风险 10
`;
