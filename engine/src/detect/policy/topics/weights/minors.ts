/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const minors = `
  -179 !changes -30 !collection -28 !minors 84 !permission -20 !rights -17 !security -47 !sharing -30 !use -14
  #1changes -33 #1collection -60 #1contact -47 #1cookies -39 #1exceptions -21 #1minors 52 #1permission -21
  #1rights -19 #1scope -22 #1security -51 #1sharing -57 #1storage -29 #1thirdServices -23 #1use -57 #2changes -32
  #2collection -88 #2contact -52 #2cookies -42 #2minors 48 #2permission -19 #2rights -27 #2scope -21 #2security -49
  #2sharing -41 #2storage -44 #2use -86 +: -46 +:contactDetail 18 +:court -12 +:dateLine -12 +:deceased 20 +:give -15
  +:measure -15 +:minor 12 +:minorConsent 18 +:minorTake -10 +:path -19 +:permission -16 +:permissionClose -15
  +:prove -10 +:reply -14 +:rightsDo -15 +:state -10 +:third -21 +:thirdTake -10 +:use -10 +collection -22 +contact 10
  +minors 34 +permission -21 +rights -55 +security -41 +sharing -31 +use -16 -: -44 -:automated -10 -:close -13
  -:cookie -10 -:court -13 -:dateLine -16 -:deceased 37 -:esteem 12 -:give -14 -:heading -37 -:measure -17
  -:minorConsent 23 -:newPurpose 16 -:permission -15 -:permissionClose -14 -:profile -13 -:provide -16 -:refuse 14
  -:rightsDo -23 -:state -10 -:third -22 -:thirdTake -10 -changes -42 -collection -17 -contact -12 -minors 36
  -permission -22 -rights -30 -security -44 -sharing -27 : -67 :analyse -12 :close -15 :cookie -12 :court -17
  :dateLine -15 :deceased 47 :define -10 :esteem -12 :give -14 :measure -17 :minor 12 :minorConsent 62 :minorTake 28
  :path -24 :period -11 :permission -15 :permissionClose -13 :profile -13 :provide -15 :reply -15 :rightsDo -21
  :third -20 :use -12 <: -11 <:contactUs -12 <:minor 15 <:noReply -10 <:withoutConsent -18 <contactUs -12 <correct -15
  <exception -54 <includes -36 <minor 11 <partners 10 <policy -26 <revise -12 <rights -26 <weUse 10
  <withoutConsent -19 =listed -61 =loose -21 =opens -24 =size0 -16 =size1 -67 =size2 -96 =size3 -95 =size4 -30
  =size5 15 =unclosed -74 @access 10 @accessLimit -10 @account -27 @affiliate -13 @afterPeriod 16 @analyse -30
  @arrows -27 @authority -11 @browserSetting -12 @certificate -15 @close -22 @closePermission -19 @collectYour -53
  @companyName -16 @contactUs 10 @continueMeans -13 @cookies -32 @copy 20 @correct -13 @court -14 @dateLine -15
  @deceased 47 @define -15 @deviceKinds -18 @effort -20 @erase 23 @incident -20 @includes -15 @integrated -17
  @majorChange -10 @minor 79 @newFunction 10 @notAffect -17 @openPermission -21 @orderKinds -16 @partners -36
  @permission -32 @permissionKinds -19 @personalKinds -12 @placeKinds -21 @policy -39 @postal -10 @question -39
  @recommend -17 @register -27 @respond -12 @responsibility -16 @revise -57 @safety -26 @sdk -14 @sendYou -24
  @sensitive -18 @store -20 @third -16 @thisInformation -14 @understand -13 @usedFor 17 @verifyIdentity -10 @weUse -16
  @welcome -15 @withdraw -14 @within -17 @years -13 @youProvide -13 ^changes -32 ^collection -24 ^contact 20
  ^minors 54 ^permission -13 ^rights -27 ^security -47 ^sharing -22 ^storage -19 ~Fi 10 ~Wi 10 ~WiF 11 ~iF 11 ~iFi 11
  ~产品和 10 ~亲属 12 ~人同 10 ~人同意 10 ~以及 -12 ~使用 -11 ~保障 10 ~信息 -15 ~信息行 10 ~儿童 19 ~儿童个 12 ~儿童的 15 ~功能 -14 ~务的 12 ~可能 -12
  ~同意 13 ~周岁 12 ~和服 10 ~和服务 10 ~品和服 10 ~国家 -10 ~年人 11 ~息保护 10 ~息行 10 ~息行使 10 ~您可 -11 ~您可以 -11 ~您的 -24 ~我们 -21 ~或服 -11
  ~或服务 -11 ~护人 16 ~护人同 11 ~政策 -11 ~政策的 -14 ~服务的 12 ~未满 10 ~本政 -15 ~本政策 -15 ~正确 -10 ~法定 10 ~的保 -10 ~的监 13 ~的相 12
  ~的相关 12 ~的规 -10 ~的规定 -10 ~监护 13 ~监护人 16 ~童个 12 ~童个人 12 ~童的 15 ~策的 -14 ~若您 11 ~行使 12 ~近亲 12 ~近亲属 12
`;
