/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const contact = `
  -193 !changes -36 !collection -11 !contact 89 !minors -20 !permission -20 !rights -40 !security -39 !sharing -36
  !storage -24 !use -11 #1changes -31 #1collection -71 #1cookies -42 #1minors -11 #1permission -23 #1rights -19
  #1scope 10 #1security -29 #1sharing -63 #1storage -36 #1thirdServices -17 #1use -51 #2changes -30 #2collection -93
  #2contact 59 #2cookies -44 #2minors -10 #2permission -17 #2rights -21 #2scope -49 #2security -47 #2sharing -51
  #2storage -54 #2use -79 +: -36 +:close -11 +:collect -20 +:contactDetail 49 +:contactUs -17 +:cookie -12 +:court -13
  +:dateLine -15 +:give -13 +:guide 15 +:heading -27 +:malice -12 +:measure -13 +:minorConsent -22 +:noReply 13
  +:none -37 +:permission -15 +:permissionClose -10 +:prove 35 +:provide -14 +:reply 12 +:scope -13 +:state -14
  +:third -16 +:use -10 +changes -36 +collection -47 +contact 54 +minors -27 +permission -20 +rights -31 +security -30
  +sharing -40 +storage -20 +use -11 -: -60 -:close -16 -:collect -19 -:contactDetail 25 -:contactUs 14 -:cookie -13
  -:copy 11 -:court -19 -:dateLine -24 -:esteem -11 -:give -11 -:heading -15 -:measure -15 -:minor -10 -:newPurpose 11
  -:path -25 -:permission -16 -:permissionClose -12 -:priorKept 15 -:profile -13 -:provide -11 -:rightsDo -15
  -:sensitive 14 -:state -13 -:statute 14 -:third -18 -changes -16 -collection -24 -contact 21 -minors -13
  -permission -22 -rights -33 -security -44 -sharing -54 -storage -10 : -88 :close -17 :collect -23 :contactDetail 127
  :contactUs -14 :cookie -18 :court -29 :dateLine -20 :esteem -14 :give -10 :guide -30 :malice -10 :measure -14
  :minorConsent -24 :path -34 :permission -14 :permissionClose -12 :profile -11 :prove 22 :provide -12 :rightsDo -22
  :sensitive 10 :state -13 :third -16 :use -11 <: -14 <:majorChange -10 <:minor 12 <:noReply -15 <:path 11
  <accessLimit 15 <collectYour -10 <exception -28 <majorChange -10 <minor 11 <question 16 <reject -12 <revise -15
  <share -19 <weCollect 18 =listed -33 =loose -16 =opens -25 =size0 -23 =size1 -55 =size2 -92 =size3 -104 =size4 -32
  @abuse -10 @announce -17 @applies -27 @authority -25 @certificate -14 @close -24 @closePermission -15 @contactUs 38
  @cookies -35 @correct -35 @cost -10 @court -25 @criminal -16 @customerService 27 @dateLine -20 @define -20
  @deviceKinds -14 @effort -16 @email 61 @erase -18 @eraseOrAnonymise -17 @exception -13 @includes -54 @integrated -18
  @logKinds -36 @majorChange -11 @minor -20 @notAffect -16 @notProvide -13 @officer 27 @openPermission -19
  @orderKinds -33 @otherPeople -17 @partners -30 @passwordAdvice -14 @path -48 @permission -28 @permissionKinds -17
  @personalKinds 22 @placeKinds -15 @policy -18 @postal 64 @question 12 @recommend -24 @register -16 @respond 13
  @revise -54 @rights -26 @safeguards -13 @safety -34 @sdk -10 @sendYou -20 @share -46 @shareTo -10 @store -39
  @storePeriod -11 @telephone 83 @third -27 @thisInformation -15 @turnOff -18 @usedFor -19 @welcome -11
  @whenYouUse -16 @withdraw -13 @years -23 @youProvide -17 ^changes -35 ^collection -15 ^contact 42 ^minors -12
  ^permission -12 ^rights -14 ^security -48 ^sharing -52 ^storage -26 ~.c 32 ~.co 30 ~ac 12 ~ba 12 ~ce 10 ~co 28
  ~com 30 ~el 10 ~er 12 ~ice 10 ~ke 11 ~le 12 ~om 30 ~vi 10 ~ye 10 ~件至 10 ~使用 -16 ~信息 -25 ~功能 -15 ~可能 -10 ~同意 -18
  ~客户 11 ~息保护 10 ~您对 12 ~我们 -30 ~打客 11 ~拨打 14 ~拨打客 11 ~授权 -10 ~提供 -13 ~收到您 12 ~果您对 11 ~用户 -10 ~电话 18 ~的联 11 ~的联系 11
  ~联系 18 ~过本 12 ~通过本 12 ~邮件 14 ~邮件至 10
`;
