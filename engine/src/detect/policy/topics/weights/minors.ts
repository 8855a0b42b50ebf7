/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const minors = `
  -199 !changes -32 !collection -30 !contact -11 !minors 102 !permission -20 !rights -17 !security -50 !sharing -31
  !storage -11 !use -14 #1changes -35 #1collection -67 #1contact -50 #1cookies -39 #1exceptions -21 #1minors 58
  #1permission -30 #1rights -23 #1scope -32 #1security -53 #1sharing -61 #1storage -34 #1thirdServices -22 #1use -61
  #2changes -32 #2collection -99 #2contact -53 #2cookies -42 #2minors 47 #2permission -25 #2rights -31 #2scope -19
  #2security -50 #2sharing -47 #2storage -49 #2use -88 +collection -25 +contact 11 +minors 45 +permission -23
  +rights -55 +security -45 +sharing -34 +storage -11 +use -15 -changes -45 -collection -18 -contact -14 -minors 56
  -permission -22 -rights -30 -security -47 -sharing -17 <contactUs -11 <correct -12 <exception -55 <includes -33
  <minor 15 <policy -27 <revise -14 <rights -27 <weUse 12 <withoutConsent -19 =listed -66 =loose -22 =opens -25
  =size0 -28 =size1 -88 =size2 -116 =size3 -91 =size4 -32 =size5 20 =unclosed -90 @accessLimit -12 @account -29
  @affiliate -16 @afterPeriod 15 @analyse -28 @arrows -30 @authority -13 @browserSetting -11 @cease -11
  @certificate -19 @close -23 @closePermission -19 @collectYour -50 @companyName -19 @contactUs 13 @cookies -30
  @copy 20 @correct -11 @court -17 @dateLine -15 @deceased 50 @define -20 @deviceKinds -20 @effort -30 @erase 26
  @incident -25 @includes -18 @integrated -16 @minor 97 @newFunction 12 @notAffect -17 @notShare -12 @officer -13
  @openPermission -21 @orderKinds -28 @partners -42 @permission -35 @permissionKinds -21 @personalKinds -23
  @placeKinds -24 @policy -39 @postal -13 @question -42 @recommend -22 @respond -14 @responsibility -18 @revise -63
  @safety -30 @sdk -14 @sendYou -24 @sensitive -21 @store -27 @storePlace -10 @third -18 @thisInformation -11
  @usedFor 19 @verifyIdentity -10 @weUse -15 @welcome -20 @withdraw -16 @within -19 @years -18 @youProvide -13
  ^changes -33 ^collection -29 ^contact 17 ^minors 70 ^permission -13 ^rights -29 ^security -47 ^sharing -28
  ^storage -24 ~Fi 11 ~Wi 11 ~WiF 12 ~iF 12 ~iFi 12 ~京东 -10 ~亲属 13 ~人同 10 ~人同意 10 ~以及 -12 ~保障 10 ~信息行 10 ~儿童 22
  ~儿童个 13 ~儿童的 16 ~关个 10 ~关个人 10 ~删除 10 ~功能 -14 ~务的 10 ~可能 -11 ~同意 20 ~国家 -11 ~如果您 10 ~年人 11 ~息的保 -10 ~息行 10 ~息行使 10
  ~您可 -12 ~您可以 -12 ~您的 -26 ~我们 -20 ~或服 -10 ~或服务 -10 ~技术 -10 ~护人 21 ~护人同 11 ~护的 10 ~政策 -12 ~政策的 -15 ~服务的 11 ~未满 10
  ~本政 -15 ~本政策 -15 ~果您 10 ~的保 -11 ~的信息 10 ~的监 14 ~的监护 10 ~的相 12 ~的相关 12 ~的规 -11 ~的规定 -10 ~监护 19 ~监护人 21 ~相关个 10 ~童个 13
  ~童个人 13 ~童的 16 ~策的 -15 ~系方 10 ~系方式 10 ~联系方 10 ~若您 12 ~行使 13 ~规则 10 ~设备 -10 ~读本 12 ~近亲 13 ~近亲属 13 ~阅读 10 ~阅读本 12
`;
