/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const contact = `
  -183 !changes -37 !collection -13 !contact 109 !minors -13 !permission -19 !rights -49 !security -35 !sharing -41
  !storage -21 #1changes -38 #1collection -82 #1cookies -34 #1permission -17 #1rights -12 #1security -24 #1sharing -71
  #1storage -33 #1thirdServices -33 #1use -63 #2changes -31 #2collection -73 #2contact 42 #2cookies -31 #2minors -34
  #2rights -12 #2scope -67 #2security -47 #2sharing -46 #2storage -54 #2use -68 +changes -34 +collection -47
  +contact 66 +minors -23 +permission -21 +rights -21 +security -28 +sharing -43 +storage -19 +use -12 -changes -26
  -collection -31 -contact 43 -minors -11 -permission -22 -rights -39 -security -44 -sharing -58 <certificate -22
  <collectYour -11 <contactUs 21 <erase -10 <exception -37 <majorChange -11 <minor 13 <publicDisclosure -10
  <reject -17 <revise -19 <rights 20 <share -19 <understand -14 <weCollect 14 =listed -20 =opens -27 =size0 -34
  =size1 -32 =size2 -105 =size3 -80 =size4 -46 @abuse -16 @announce -20 @applies -30 @authority -21 @bioKinds -15
  @cannotUse -11 @certificate -22 @close -25 @closePermission -17 @contactUs 50 @cookies -36 @copy 17 @correct -24
  @cost -12 @court -22 @criminal -13 @customerService 29 @dateLine -12 @define -20 @deviceKinds -18 @effort -18
  @email 72 @erase -13 @eraseOrAnonymise -18 @exception -16 @includes -57 @integrated -17 @internet -13 @logKinds -41
  @minor -13 @notAffect -20 @notProvide -12 @openPermission -18 @orderKinds -32 @otherPeople -21 @partners -34
  @passwordAdvice -13 @path -53 @permission -28 @permissionKinds -18 @personalKinds 29 @placeKinds -16 @policy -20
  @postal 63 @question 10 @recommend -28 @register -10 @respond 15 @revise -47 @rights -30 @safeguards -13 @safety -38
  @sendYou -20 @share -48 @shareTo -14 @stateSecurity -12 @store -36 @telephone 96 @third -33 @thisInformation -12
  @turnOff -19 @usedFor -22 @violate 16 @welcome -11 @whenYouUse -18 @withdraw -13 @within 16 @years -16
  @youProvide -18 ^changes -35 ^collection -21 ^contact 65 ^minors -17 ^security -46 ^sharing -52 ^storage -27 ~.c 37
  ~.co 35 ~Se 10 ~ac 10 ~ce 13 ~co 33 ~com 35 ~d. 10 ~en 11 ~er 16 ~ice 13 ~om 35 ~pp 10 ~s. 10 ~vi 13 ~中国 11 ~件至 14
  ~使用 -19 ~信息 -30 ~其他 -10 ~内容 -10 ~功能 -20 ~北京 11 ~发送邮 11 ~可通 -10 ~可通过 -10 ~同意 -18 ~地址 10 ~如果您 10 ~安全 -11 ~客户 14
  ~客户服 12 ~您对 13 ~我们 -30 ~户服 11 ~户服务 11 ~拨打 20 ~授权 -11 ~提供 -16 ~收到您 10 ~果您 10 ~果您对 12 ~热线 13 ~用户 -11 ~电话 19 ~的联 10
  ~的联系 10 ~系我 10 ~系我们 10 ~联系 22 ~联系我 10 ~要求 -10 ~过本 12 ~送邮 11 ~送邮件 11 ~通过本 12 ~邮件 19 ~邮件至 14
`;
