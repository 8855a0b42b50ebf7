/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const cessation = `
  -227 !cessation 45 !changes -19 !collection -36 !contact -11 !minors -24 !permission -14 !rights -53 !security -35
  !sharing -26 !storage -12 #1changes -42 #1collection -71 #1contact -32 #1cookies -22 #1minors -19 #1permission -10
  #1rights -53 #1scope -47 #1sharing -37 #1thirdServices -25 #1use -46 #2changes -37 #2collection -85 #2contact -42
  #2cookies -26 #2minors -30 #2rights -44 #2scope -44 #2security -17 #2sharing -17 #2use -64 +changes -20
  +collection -46 +contact -16 +minors -22 +permission -15 +rights -49 +security -33 +sharing -47 +storage -14
  +use -10 -collection -39 -contact -19 -minors -22 -permission -16 -rights -53 -security -10 -sharing -18 -use -10
  <certificate -13 <correct -10 <includes -45 <policy -18 <rights -13 <share -18 <store 15 <storePeriod 15 =listed -50
  =opens -23 =size0 -18 =size1 -44 =size2 -80 =size3 -80 =size4 -88 =size5 -23 =unclosed -61 @access -34 @account -29
  @analyse -17 @announce 27 @applies -13 @arrows -15 @authority -11 @cease 54 @certificate -11 @close -11
  @contactUs -16 @cookies -21 @correct -24 @customerService -27 @define -12 @deviceKinds -12 @effort -12
  @encryption -12 @erase 29 @eraseOrAnonymise 18 @exception -13 @incident -13 @includes -42 @logKinds -18 @merger 15
  @minor -24 @notAffect -12 @openPermission -13 @orderKinds -17 @organisation -16 @partners -26 @path -15
  @permission -20 @permissionKinds -14 @personalKinds -27 @placeKinds -10 @policy -53 @question -16 @recommend -13
  @register -21 @revise -31 @rights -44 @safeguards -11 @safety -51 @sendYou -13 @share -41 @shareTo -11 @store -37
  @storePeriod -14 @third -25 @thisInformation -12 @turnOff -11 @understand -20 @usedFor -35 @verifyIdentity -11
  @whenYouUse -30 ^changes -19 ^collection -39 ^minors -25 ^rights -57 ^security -21 ^sharing -23 ~使用 -25 ~保护 -10
  ~信息 -25 ~停止 15 ~停止运 16 ~其他 -12 ~删除 11 ~删除或 13 ~功能 -13 ~及时 10 ~及时停 12 ~可以 -10 ~可能 -11 ~同意 -11 ~安全 -15 ~式通 10 ~式通知 10
  ~息的活 10 ~您的 -11 ~我们 -24 ~或匿 12 ~或匿名 12 ~提供 -20 ~政策 -15 ~时停 12 ~时停止 12 ~止运 16 ~止运营 16 ~的活 10 ~的活动 10 ~相关 -13 ~营的 14
  ~运营 16 ~运营的 14 ~通知 11 ~通知您 10 ~通过 -13 ~除或 13 ~除或匿 11 ~隐私 -10
`;
