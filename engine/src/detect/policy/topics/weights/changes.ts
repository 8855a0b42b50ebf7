/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const changes = `
  -178 !changes 88 !collection -30 !contact -40 !minors -22 !permission -21 !rights -36 !security -37 !sharing -18
  !storage -21 #1changes 52 #1collection -61 #1contact -34 #1cookies -31 #1exceptions -22 #1minors -31
  #1permission -15 #1rights -71 #1scope -42 #1security -48 #1sharing -40 #1storage -32 #1thirdServices -33 #1use -43
  #2collection -46 #2contact -53 #2cookies -29 #2rights -71 #2scope -33 #2security -10 #2sharing -33 #2storage -48
  #2use -55 +changes 43 +collection -69 +minors -46 +permission -23 +rights -71 +security -16 +sharing -22
  +storage -17 +use -13 -changes 73 -collection -42 -contact -22 -minors -20 -permission -22 -rights -41 -security -18
  -sharing -35 -storage -17 -use -15 <certificate -15 <contactUs -12 <exception -53 <includes -32 <policy 22
  <publicDisclosure -10 <respond -10 <rights -20 <share -24 <understand -25 <withoutConsent -20 =listed -56 =opens -14
  =size0 -34 =size1 -68 =size2 -32 =size3 -50 =size4 -83 =size5 -18 =unclosed -49 @access -35 @account -28
  @affiliate -14 @analyse -23 @announce 22 @applies -37 @arrows -30 @authority -14 @authorizeYou 24 @cannotUse -10
  @close -11 @collectYour -37 @companyName -17 @contactUs -13 @continueMeans 65 @cookies -28 @correct 56 @cost -12
  @court -14 @customerService -31 @define -21 @deviceKinds -18 @disagree 10 @effort -21 @encryption -13 @erase -30
  @eraseOrAnonymise -12 @exception -10 @incident -14 @includes -58 @integrated -14 @logKinds -21 @majorChange 62
  @minor -21 @newFunction 17 @notProvide -13 @organisation 10 @otherPeople -14 @partners -34 @path -17
  @personalKinds -40 @privacyOfThird 31 @publicDisclosure 27 @question -20 @recommend -13 @register -14 @revise 37
  @rights -34 @safeguards -14 @safety -35 @sdk -10 @sendYou -21 @sensitive -19 @share -35 @shareTo -15
  @stateSecurity -10 @telephone -10 @third -34 @thisInformation -18 @understand -31 @usedFor -36 @withdraw -14
  ^changes 86 ^collection -59 ^contact -34 ^minors -26 ^permission -10 ^rights -54 ^security -41 ^sharing -41
  ^storage -26 ~主要 10 ~以下 -10 ~信息 -23 ~功能 -13 ~发生 11 ~发生变 10 ~变化 18 ~变更 16 ~可以 -13 ~同意 12 ~后的 10 ~大变 13 ~大变更 10
  ~安全 -10 ~您可 -16 ~您可以 -11 ~您在 -12 ~您的 -10 ~我们 -25 ~授权 -15 ~提供 -16 ~新后 10 ~方式 17 ~更新 16 ~更新后 10 ~服务 -11 ~本政 -13
  ~本政策 -13 ~法律 -15 ~法规 -10 ~版本 13 ~生变 10 ~示您 10 ~私政 11 ~私政策 11 ~继续 11 ~继续使 12 ~续使 12 ~续使用 12 ~表示 12 ~表示您 11 ~视为 11
  ~请您 -12 ~重大 16 ~重大变 13 ~隐私 14 ~隐私政 11
`;
