/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const changes = `
  -156 !changes 83 !collection -27 !contact -47 !minors -25 !permission -25 !rights -46 !security -40 !sharing -18
  !storage -29 !use -13 #1changes 67 #1collection -59 #1contact -42 #1cookies -37 #1exceptions -24 #1minors -33
  #1permission -33 #1rights -41 #1scope -43 #1security -51 #1sharing -45 #1storage -44 #1thirdServices -23 #1use -39
  #2changes 68 #2collection -91 #2contact -46 #2cookies -40 #2minors -33 #2permission -25 #2rights -43 #2scope -43
  #2security -49 #2sharing -49 #2storage -56 #2use -75 +: 18 +:analyse -10 +:announceChange -18 +:close 14
  +:collect -24 +:contactDetail -24 +:contactUs -21 +:continueMeans -15 +:court -21 +:esteem 27 +:majorCase 24
  +:majorChange 25 +:mayChange -10 +:measure -14 +:minor -10 +:none -12 +:partnerDuty 11 +:path -23 +:permission -20
  +:permissionClose -10 +:reduceRights -15 +:rightsDo -17 +:scope -15 +:state -11 +:third -21 +changes 34
  +collection -51 +minors -27 +permission -25 +rights -77 +sharing -34 +storage -23 +use -14 -:announceChange 27
  -:close -12 -:collect -22 -:contactDetail -28 -:continueMeans -17 -:cookie -10 -:court -16 -:esteem -19 -:give -14
  -:heading -37 -:keep 12 -:majorCase 15 -:majorChange 25 -:mayChange -22 -:measure -19 -:partnerDuty 11
  -:permission -19 -:profile -12 -:provide 14 -:scope -12 -:state -12 -:third -20 -:thirdTake -11 -:updated 14
  -:use 22 -changes 63 -collection -42 -contact -27 -minors -29 -permission -25 -rights -49 -security -22 -sharing -34
  -storage -25 -use -16 : -33 :announceChange 21 :collect -25 :contactDetail -29 :continueMeans 68 :cookie -13
  :court -25 :dateLine 31 :esteem -19 :give -13 :guide -46 :majorCase 22 :majorChange 27 :mayChange -34 :measure -16
  :minorConsent -24 :path -30 :period -10 :permission -21 :profile -12 :provide -15 :reply -16 :state -11 :third -23
  :updated 46 <: 27 <:contactUs -10 <:withoutConsent -22 <contactUs -10 <correct -11 <exception -58 <includes -24
  <respond -13 <rights -22 <share -27 <third -10 <withoutConsent -23 =listed -55 =opens -17 =size0 -18 =size1 -34
  =size2 -35 =size3 -45 =size4 -81 =size5 -15 =unclosed -23 @access -32 @accessLimit -10 @account -32 @affiliate -14
  @analyse -28 @announce 18 @applies -36 @arrows -19 @authority -17 @authorizeYou 31 @automated -11 @bioKinds -10
  @cannotUse -10 @collectYour -31 @companyName -19 @continueMeans 78 @cookies -30 @correct 70 @cost -16 @court -15
  @customerService -34 @dateLine 38 @define -20 @deviceKinds -18 @disagree 26 @effort -15 @encryption -14 @erase -37
  @eraseOrAnonymise -12 @exception -13 @improve -11 @incident -14 @includes -53 @integrated -16 @logKinds -22
  @majorChange 47 @merger -10 @minor -25 @newFunction 14 @notProvide -13 @orderKinds -12 @otherPeople -15
  @partners -33 @passwordAdvice -10 @path -25 @permissionKinds -10 @personalKinds -49 @postal -10 @privacyOfThird 26
  @publicDisclosure 36 @question -27 @recommend -14 @respond -11 @revise 56 @rights -40 @safeguards -11 @safety -38
  @sdk -17 @sendYou -25 @sensitive -18 @share -26 @shareTo -12 @store -11 @storePeriod -14 @telephone -10 @third -15
  @thisInformation -19 @understand -18 @usedFor -48 @withdraw -17 @within -18 @years 25 ^changes 73 ^collection -54
  ^contact -35 ^minors -35 ^permission -16 ^rights -65 ^security -47 ^sharing -19 ^storage -31 ~不同 10 ~不同意 11 ~们可能 -10
  ~们按 10 ~们按照 10 ~会在 11 ~使用或 11 ~信息 -24 ~修改本 10 ~公布 10 ~功能 -12 ~即视 11 ~即视为 11 ~变化 16 ~可以 -11 ~同意 23 ~同意我 10 ~同意本 10
  ~后的 13 ~安全 -11 ~弹窗 10 ~您不 12 ~您不同 15 ~您可 -18 ~您可以 -13 ~您同 11 ~您同意 11 ~您在 -11 ~意本 10 ~我们 -31 ~我们按 10 ~按照本 11 ~授权 -14
  ~接受 11 ~接受本 10 ~提供 -18 ~改本 10 ~方式 13 ~无法 -10 ~更新 22 ~服务 -14 ~本政 -11 ~本政策 -11 ~法律 -14 ~照本 10 ~版本 10 ~用或 11 ~示您 10
  ~继续使 11 ~续使 11 ~续使用 11 ~表示 12 ~表示您 10 ~要求 -12 ~视为 14 ~请您 -14 ~重大 17
`;
