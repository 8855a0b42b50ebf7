/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const contact = `
  -221 !changes -37 !collection -11 !contact 121 !minors -21 !permission -19 !rights -33 !security -41 !sharing -39
  !storage -26 !use -10 #1changes -32 #1collection -78 #1contact 21 #1cookies -47 #1minors -12 #1permission -36
  #1rights -14 #1security -25 #1sharing -65 #1storage -39 #1thirdServices -15 #1use -53 #2changes -30
  #2collection -111 #2contact 61 #2cookies -48 #2minors -12 #2permission -27 #2rights -17 #2scope -47 #2security -49
  #2sharing -55 #2storage -58 #2use -81 +changes -35 +collection -44 +contact 86 +minors -27 +permission -21
  +rights -29 +security -31 +sharing -39 +storage -24 +use -10 -changes -21 -collection -25 -contact 44 -minors -14
  -permission -21 -rights -34 -security -47 -sharing -56 -storage -13 <accessLimit 15 <certificate -10 <exception -33
  <minor 11 <question 29 <reject -11 <revise -18 <rights 10 <share -21 <weCollect 20 =listed -40 =opens -33 =row -12
  =size0 -43 =size1 -83 =size2 -105 =size3 -99 =size4 -36 @abuse -11 @announce -20 @applies -28 @authority -28
  @bioKinds -10 @certificate -19 @close -26 @closePermission -16 @contactUs 44 @cookies -36 @copy 11 @correct -35
  @court -33 @criminal -22 @customerService 34 @dateLine -24 @define -24 @deviceKinds -16 @effort -15 @email 71
  @erase -22 @eraseOrAnonymise -20 @exception -15 @includes -57 @integrated -21 @internet -10 @logKinds -40 @minor -21
  @notAffect -15 @notProvide -12 @officer 26 @openPermission -19 @orderKinds -40 @otherPeople -16 @partners -36
  @passwordAdvice -13 @path -54 @permission -30 @permissionKinds -18 @personalKinds 44 @placeKinds -17 @policy -23
  @postal 86 @recommend -28 @register -16 @respond 12 @revise -58 @rights -31 @safeguards -12 @safety -35 @sdk -10
  @sendYou -17 @share -47 @shareTo -10 @store -44 @storePeriod -11 @telephone 112 @third -28 @thisInformation -11
  @turnOff -19 @usedFor -18 @violate 11 @weUse 10 @welcome -15 @whenYouUse -14 @withdraw -15 @years -31
  @youProvide -16 ^changes -35 ^collection -12 ^contact 63 ^minors -15 ^permission -13 ^security -49 ^sharing -58
  ^storage -31 ~.c 35 ~.co 33 ~ac 13 ~ba 13 ~ce 11 ~ce@ 10 ~co 30 ~com 33 ~cy@ 12 ~e@ 10 ~el 11 ~er 14 ~erv 10 ~ice 11
  ~ke 13 ~le 16 ~me 10 ~om 33 ~rv 10 ~rvi 10 ~vi 11 ~vic 10 ~y@ 12 ~ye 12 ~件至 12 ~使用 -17 ~信息 -23 ~信息保 12 ~内容 -10
  ~功能 -15 ~同意 -21 ~地址 16 ~安全 -10 ~客户 14 ~客户服 11 ~息保 12 ~息保护 13 ~您对 10 ~我们 -38 ~户服 11 ~户服务 11 ~手机 -10 ~打客 14 ~拨打 18
  ~拨打客 14 ~授权 -11 ~提供 -12 ~收到您 12 ~果您对 11 ~热线 16 ~用户 -10 ~电话 22 ~的联 11 ~的联系 12 ~系我 10 ~系我们 10 ~联系 20 ~联系我 10 ~要求 -10
  ~请求 10 ~过本 13 ~通过本 13 ~邮件 15 ~邮件至 12
`;
