/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const minors = `
  -179 !changes -32 !collection -29 !minors 86 !permission -21 !rights -14 !security -45 !sharing -30 !use -12
  #1changes -34 #1collection -68 #1contact -15 #1cookies -33 #1exceptions -23 #1minors 53 #1permission -19
  #1rights -15 #1scope -83 #1security -53 #1sharing -66 #1storage -26 #1thirdServices -37 #1use -67 #2changes -27
  #2collection -79 #2contact -40 #2cookies -35 #2minors 27 #2rights -28 #2scope -55 #2security -36 #2sharing -36
  #2storage -44 #2use -71 +collection -25 +contact 14 +minors 47 +permission -22 +rights -54 +security -40
  +sharing -35 +use -15 -changes -48 -collection -18 -minors 51 -permission -23 -rights -24 -security -42 -sharing -25
  <contactUs -18 <correct -17 <erase -10 <exception -57 <includes -30 <minor 32 <policy -32 <publicDisclosure -10
  <revise -14 <rights -30 <understand -14 <weCollect -10 <weUse 12 <withoutConsent -20 =listed -53 =opens -23
  =size0 -25 =size1 -65 =size2 -98 =size3 -99 =size4 -31 =size5 10 =unclosed -69 @abuse -10 @account -38
  @affiliate -14 @afterPeriod 18 @analyse -28 @arrows -29 @browserSetting -12 @certificate -20 @close -19
  @closePermission -20 @collectYour -53 @companyName -14 @cookies -31 @copy 25 @cost -12 @court -14 @deceased 51
  @define -17 @deviceKinds -20 @effort -27 @erase 27 @incident -23 @includes -21 @integrated -17 @internet -10
  @minor 82 @newFunction 10 @notAffect -22 @notShare -11 @openPermission -20 @orderKinds -23 @partners -41
  @permission -30 @permissionKinds -20 @personalKinds -12 @placeKinds -24 @policy -30 @publicDisclosure 10
  @question -42 @recommend -20 @register -24 @respond -14 @responsibility -19 @revise -57 @safety -31 @sendYou -30
  @sensitive -19 @store -16 @third -22 @thisInformation -10 @understand -14 @usedFor 22 @verifyIdentity -13 @weUse -16
  @welcome -15 @withdraw -15 @within -12 @youProvide -11 ^changes -39 ^collection -35 ^contact 18 ^minors 65
  ^rights -27 ^security -44 ^sharing -19 ^storage -21 ~亲属 13 ~人同 11 ~人同意 11 ~以及 -13 ~依法 10 ~保障 10 ~信息 -13 ~信息行 11
  ~儿童 27 ~儿童个 18 ~儿童的 16 ~关个 10 ~关个人 10 ~删除 11 ~功能 -15 ~同意 20 ~年人 12 ~息行 11 ~息行使 11 ~您可 -14 ~您可以 -13 ~您是未 10 ~您的 -27
  ~您的个 -12 ~我们 -20 ~技术 -10 ~护人 15 ~护人同 11 ~护的 11 ~政策 -10 ~政策的 -15 ~服务的 10 ~本政 -15 ~本政策 -15 ~法定 10 ~用户的 10 ~的保 -10
  ~的监 13 ~的相 12 ~的相关 12 ~的规 -10 ~的规定 -10 ~监护 14 ~监护人 15 ~直接 -10 ~相关个 10 ~童个 18 ~童个人 18 ~童的 16 ~童的个 10 ~策的 -15 ~系方 10
  ~系方式 10 ~联系方 10 ~若您 14 ~行使 14 ~近亲 13 ~近亲属 13
`;
