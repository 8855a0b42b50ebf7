/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const rights = `
  -133 !cessation -11 !changes -26 !contact -21 !minors -29 !permission -51 !rights 112 !security -59 !sharing -61
  !storage -31 !use -46 #1changes -22 #1collection -21 #1contact -29 #1exceptions -16 #1minors -36 #1permission 26
  #1rights 69 #1scope -64 #1security -27 #1sharing -55 #1storage -22 #1use -13 #2changes -45 #2collection -40
  #2contact -95 #2cookies -17 #2minors -23 #2rights 99 #2scope -21 #2security -31 #2sharing -60 #2storage -47
  #2thirdServices -19 #2use -22 +: -35 +:afterClose 22 +:anonymise -10 +:close 12 +:collect -38 +:contactUs 19
  +:continueMeans -10 +:cookieManage -11 +:cookieSet -14 +:cookieUse -29 +:court -14 +:dateLine -15 +:deceased -12
  +:esteem -11 +:fee -11 +:give -20 +:incident -15 +:majorCase -13 +:malice 23 +:measure -12 +:minorConsent -31
  +:none -23 +:notGive -19 +:off 45 +:ownCare 15 +:ownPublic -12 +:partnerDuty -21 +:permission -23
  +:permissionRefuse -22 +:permissionTake -18 +:place 12 +:provide -53 +:refuse -25 +:rightsDo 42 +:scope -11 +:sdk 11
  +:shown 16 +:third -23 +:thirdTake -23 +:updated -16 +:withdraw 12 +:wrongdoing 32 +changes -41 +collection -27
  +minors -33 +permission -33 +rights 18 +security -36 +sharing -27 -: -23 -:afterClose -17 -:afterPeriod -12
  -:close 12 -:collect -49 -:contactUs 23 -:cookieManage 19 -:cookieOther 12 -:cookieSet -12 -:cookieUse 17 -:copy -13
  -:dateLine -28 -:deceased -31 -:define -12 -:esteem -33 -:fromThird 10 -:give 11 -:guide -28 -:heading -68
  -:incident -11 -:keep -29 -:majorCase -16 -:malice 26 -:measure -18 -:minor -16 -:newPurpose -21 -:noReply 14
  -:notGive 10 -:off 35 -:ownCare -12 -:ownPublic -13 -:path 26 -:period -20 -:permission -30 -:permissionClose 36
  -:priorKept -11 -:prove -50 -:provide -21 -:reply 23 -:respect -15 -:rightsDo 19 -:shown -13 -:wrongdoing 29
  -changes -47 -collection -47 -contact -13 -permission -22 -rights 32 -security -30 -sharing -14 -storage -35 : -48
  :afterClose -12 :analyse -29 :cease -14 :close 33 :collect -20 :contactUs -13 :contractNeed -11 :cookie -43
  :cookieManage 65 :cookieSet -21 :cookieUse -25 :copy 39 :court -24 :dateLine -33 :deceased -22 :define -12
  :esteem -35 :guide -41 :incident -13 :majorCase -15 :malice 15 :measure -12 :minor -23 :noReply 36 :off 81
  :ownCare 10 :ownPublic -12 :path 35 :permission -27 :permissionClose 36 :permissionTake -24 :place -19 :priorKept 23
  :profile -14 :prove -42 :refuse -48 :reply -44 :respect -19 :rightsDo 16 :shown 12 :third -30 :thirdTake 18
  :updated -20 :use -30 :wrongdoing 31 <:contactUs -11 <:give -11 <:guide -23 <:noReply 71 <:notGive -16 <:period -25
  <:permission -19 <:rightsDo 23 <:withoutConsent -68 <access -12 <applies -15 <certificate -11 <close 20
  <collectYour -27 <contactUs -11 <erase 76 <exception 21 <includes 13 <notShare -17 <openPermission -19
  <permission 18 <policy -20 <question -25 <recommend 14 <reject 52 <respond 46 <revise 13 <rights 49 <sendYou 16
  <share -30 <shareTo -14 <store -31 <storePeriod -25 <understand -22 <weCollect -28 <whenYouUse 16
  <withoutConsent -65 <youProvide -10 =loose -45 =opens 18 =size0 -48 =size1 -61 =size2 -27 =size3 -60 =size4 -31
  =size5 -23 =unclosed -39 @accessLimit -23 @affiliate -12 @afterClose 11 @analyse -20 @announce -20 @arrows 14
  @authority -10 @automated -16 @browserSetting 33 @cannotUse 21 @clipboard -23 @close 24 @closePermission 48
  @collectYour -27 @combine 17 @companyName -20 @continueMeans -11 @cookies -11 @copy 45 @correct 23 @court -16
  @dateLine -34 @deceased -24 @define -34 @deviceKinds -24 @disagree -20 @effort -40 @encryption -18 @erase 70
  @exception 35 @improve -12 @incident -37 @includes -39 @integrated -16 @logKinds 27 @majorChange -26 @minor -29
  @newFunction -12 @notAffect 35 @notProvide -34 @orderKinds -39 @organisation -40 @partners -43 @passwordAdvice -16
  @path 71 @permissionKinds -61 @personalKinds 17 @placeKinds -19 @policy -59 @postal -13 @priorNotAffected 23
  @question -31 @recommend 25 @register -12 @reject 20 @rights 60 @safeguards -26 @safety -12 @sdk -21 @selfPublic -14
  @shareTo -25 @store -11 @storePeriod -13 @telephone -20 @thisInformation -14 @turnOff 107 @unbind 21 @understand -23
  @usedFor -67 @verifyIdentity -11 @violate 34 @weUse -30 @welcome -22 @whenYouUse 30 @withdraw 40 @within -22
  @withoutConsent -24 @years -30 @youProvide -23 ^changes -33 ^collection -33 ^contact 10 ^minors -38 ^permission -11
  ^rights 58 ^sharing -57 ^storage -44 ~.c -10 ~/或服 -13 ~OS 11 ~不再 21 ~与/ -10 ~与/或 -10 ~中心 11 ~了解 -12 ~互联 -11 ~互联网 -11
  ~产品与 -10 ~享的 10 ~京东 -16 ~他功 12 ~他功能 12 ~代表 -10 ~以在 22 ~以自 14 ~以自行 12 ~们会 -19 ~们可 -11 ~们可能 -12 ~们将 -10 ~们提 13 ~们提出 13
  ~任何 -12 ~会先要 -11 ~会影 13 ~会影响 13 ~但不 -15 ~使用 -13 ~使用的 -15 ~保护 -16 ~保证 -10 ~信息 -17 ~修改 18 ~先要 -11 ~先要求 -11 ~公司 -16
  ~关闭 26 ~关闭后 14 ~其他功 12 ~内容 15 ~内容时 11 ~再为 11 ~再为您 11 ~分享的 10 ~删除 21 ~到您的 10 ~副本 11 ~动态 10 ~包括 -13 ~化处 -12 ~化处理 -12
  ~匿名 -12 ~匿名化 -11 ~单中 10 ~发生 -11 ~取消 14 ~可以 37 ~可以在 22 ~可以自 14 ~可在 15 ~可行 10 ~号信 -11 ~号信息 -11 ~合作 -12 ~同意 -19 ~名化 -11
  ~名化处 -11 ~后再 -11 ~后再处 -11 ~品与 -10 ~品与/ -10 ~响应 15 ~响应您 15 ~处理 -14 ~如您 14 ~存储 -10 ~存的 10 ~定的 12 ~容时 11 ~对应 17 ~对应功 13
  ~对您 -23 ~对您的 -17 ~将不 11 ~将不再 10 ~展示 10 ~属于 -13 ~帐号 10 ~应功 14 ~应功能 14 ~应您 15 ~应您的 13 ~开启 13 ~当您 12 ~形下 11 ~影响 14
  ~您也 10 ~您使 -10 ~您使用 -10 ~您可 26 ~您可以 27 ~您的 -11 ~情形 15 ~情形下 11 ~我们 -23 ~我们会 -19 ~我们可 -11 ~我们将 -10 ~我们提 13 ~我的 10
  ~或其 12 ~或服 -11 ~或服务 -11 ~或者 14 ~拒绝 16 ~授权 12 ~授权后 12 ~措施 -11 ~提出 15 ~政策 -19 ~数据 -17 ~日期 -13 ~是否 14 ~更新 -16 ~本隐 -11
  ~本隐私 -11 ~权后 11 ~步数 -10 ~沟通 14 ~沟通时 14 ~注册 -15 ~点击 11 ~然后 -11 ~然后再 -11 ~用于 -20 ~用的 -18 ~的个 11 ~的个人 10 ~的所有 10 ~的服 11
  ~的服务 11 ~的相 -11 ~的身 -11 ~的身份 -11 ~相应 14 ~看到 14 ~私政 -12 ~私政策 -12 ~答复 -12 ~管理您 10 ~联网 -11 ~自行 12 ~若您 -12 ~设置 39
  ~证您 -12 ~证您的 -11 ~评论 10 ~请注 11 ~账号 -12 ~账号信 -11 ~资料 17 ~身份 -17 ~运营 -11 ~还可 11 ~退订 11 ~选择 22 ~通时 14 ~通过 11 ~采取 -14
  ~闭后 14 ~除非 12 ~隐私 -15 ~隐私政 -12 ~需要 -26 ~非常 -12 ~验证您 -11
`;
