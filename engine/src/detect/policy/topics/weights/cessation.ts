/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const cessation = `
  -248 !cessation 37 !changes -24 !collection -42 !contact -21 !minors -31 !permission -16 !rights -57 !security -42
  !sharing -18 !storage -30 #1cessation 14 #1changes -24 #1collection -48 #1contact -29 #1cookies -26 #1minors -26
  #1permission -24 #1rights -62 #1scope -47 #1security -16 #1sharing -25 #1thirdServices -15 #1use -44 #2changes -23
  #2collection -82 #2contact -30 #2cookies -28 #2minors -25 #2permission -19 #2rights -49 #2scope -28 #2security -19
  #2sharing -18 #2use -78 +changes -21 +collection -46 +contact -23 +minors -28 +permission -17 +rights -52
  +security -39 +sharing -32 +storage -30 -collection -23 -contact -27 -minors -26 -permission -17 -rights -60
  -security -20 -sharing -12 -storage 10 <exception -17 <includes -19 <policy -22 <revise -10 <rights -14 <store 13
  <storePeriod 14 <withoutConsent -11 <youProvide 13 =listed -39 =loose -19 =opens -24 =size0 -22 =size1 -75
  =size2 -107 =size3 -77 =size4 -80 =size5 -16 =unclosed -81 @access -35 @accessLimit -10 @account -34 @affiliate -10
  @afterPeriod -17 @analyse -19 @announce 21 @applies -13 @arrows -17 @authority -15 @cease 78 @certificate -12
  @close -15 @closePermission -10 @companyName -13 @contactUs -13 @cookies -21 @correct -33 @court -11
  @customerService -30 @dateLine -14 @define -15 @deviceKinds -12 @effort -10 @encryption -13 @erase 56 @exception -14
  @incident -17 @includes -44 @integrated -10 @logKinds -20 @merger 28 @minor -31 @notAffect -10 @openPermission -16
  @orderKinds -30 @organisation -21 @otherPeople -13 @partners -31 @path -18 @permission -25 @permissionKinds -16
  @personalKinds -41 @placeKinds -13 @policy -57 @question -20 @recommend -19 @register -27 @revise -42 @rights -48
  @safeguards -10 @safety -54 @sdk -10 @sendYou -12 @share -47 @store -52 @storePeriod -21 @third -24
  @thisInformation -14 @turnOff -11 @understand -19 @usedFor -37 @weCollect 16 @welcome -12 @whenYouUse -29
  @within -15 @years 13 ^cessation 17 ^changes -23 ^collection -34 ^contact -18 ^minors -28 ^permission -11
  ^rights -54 ^security -29 ^sharing -22 ~使用 -26 ~保护 -11 ~信息 -14 ~停止 23 ~停止运 21 ~公告 21 ~删除 21 ~功能 -11 ~及时停 10 ~可以 -13
  ~可能 -12 ~同意 -16 ~安全 -15 ~并删 10 ~并删除 10 ~律规 11 ~律规定 11 ~我们 -17 ~提供 -19 ~提前 20 ~政策 -15 ~日公 13 ~日公告 13 ~时停 10 ~时停止 10
  ~服务 -10 ~止运 24 ~止运营 24 ~法律规 11 ~相关 -11 ~营的 18 ~运营 22 ~运营的 18 ~通知 10 ~通过 -12 ~隐私 -11
`;
