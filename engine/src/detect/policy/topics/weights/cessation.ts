/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const cessation = `
  -222 !cessation 37 !changes -24 !collection -39 !contact -17 !minors -29 !permission -16 !rights -57 !security -39
  !sharing -18 !storage -27 #1cessation 16 #1changes -24 #1collection -50 #1contact -27 #1cookies -27 #1minors -23
  #1permission -16 #1rights -59 #1scope -42 #1security -17 #1sharing -24 #1thirdServices -16 #1use -42 #2changes -23
  #2collection -68 #2contact -29 #2cookies -29 #2minors -23 #2permission -13 #2rights -46 #2scope -40 #2security -22
  #2sharing -15 #2use -74 +: -33 +:anonymise -17 +:collect -15 +:contactDetail -14 +:give -12 +:guide -11 +:heading 15
  +:incident -10 +:measure -12 +:minorConsent -13 +:path -12 +:permission -13 +:permissionClose -10 +:third -13
  +changes -22 +collection -45 +contact -21 +minors -25 +permission -16 +rights -51 +security -37 +sharing -32
  +storage -24 +use -10 -: -50 -:abroad 10 -:afterPeriod 27 -:close -10 -:collect -16 -:contactDetail -19
  -:dateLine -11 -:give -11 -:guide -10 -:heading -35 -:measure -16 -:merger 33 -:minorConsent -11 -:path -11
  -:period -16 -:permission -13 -:third -14 -collection -24 -contact -26 -minors -25 -permission -18 -rights -59
  -security -19 -sharing -13 -use -11 : -34 :afterPeriod -12 :cease 63 :collect -17 :contactDetail -19 :court -10
  :dateLine -14 :guide -15 :measure -15 :minorConsent -15 :path -13 :period -10 :permission -12 :reply -10
  :rightsDo -10 :third -15 <:period 14 <:third 12 <:withoutConsent -11 <correct -11 <exception -16 <includes -21
  <partners 11 <policy -20 <revise -11 <rights -16 <store 13 <storePeriod 14 <withoutConsent -12 <youProvide 15
  =listed -34 =loose -19 =opens -22 =size0 -15 =size1 -57 =size2 -81 =size3 -77 =size4 -77 =size5 -19 =unclosed -66
  @access -32 @account -33 @afterPeriod -12 @analyse -22 @announce 21 @applies -13 @arrows -15 @authority -13
  @cease 63 @close -14 @companyName -11 @contactUs -15 @cookies -22 @correct -31 @court -10 @customerService -28
  @dateLine -14 @define -12 @deviceKinds -12 @effort -10 @encryption -12 @erase 47 @eraseOrAnonymise 12 @exception -13
  @incident -13 @includes -42 @integrated -11 @logKinds -16 @merger 28 @minor -29 @notAffect -10 @openPermission -16
  @orderKinds -22 @organisation -19 @otherPeople -11 @partners -26 @path -15 @permission -23 @permissionKinds -14
  @personalKinds -32 @placeKinds -11 @policy -56 @question -18 @recommend -19 @register -22 @revise -37 @rights -45
  @safeguards -10 @safety -50 @sdk -11 @sendYou -15 @share -45 @store -45 @storePeriod -19 @third -24
  @thisInformation -16 @turnOff -12 @understand -19 @usedFor -36 @weCollect 19 @whenYouUse -30 @within -11
  ^cessation 18 ^changes -23 ^collection -34 ^contact -14 ^minors -24 ^permission -11 ^rights -53 ^security -31
  ^sharing -18 ~使用 -24 ~保护 -10 ~信息 -18 ~停止 17 ~停止运 15 ~公告 16 ~删除 18 ~删除或 10 ~功能 -11 ~及时停 10 ~可以 -11 ~可能 -12 ~同意 -14
  ~安全 -14 ~律规 11 ~律规定 11 ~我们 -17 ~提供 -19 ~提前 14 ~政策 -16 ~时停 10 ~时停止 10 ~服务 -12 ~止运 18 ~止运营 18 ~法律规 11 ~相关 -10 ~营的 15
  ~运营 16 ~运营的 15 ~通知 10 ~通过 -13 ~除或 10 ~隐私 -11
`;
