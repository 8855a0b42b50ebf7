/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const changes = `
  -172 !changes 94 !collection -29 !contact -51 !minors -29 !permission -25 !rights -46 !security -45 !sharing -22
  !storage -33 !use -12 #1changes 67 #1collection -68 #1contact -46 #1cookies -37 #1exceptions -24 #1minors -36
  #1permission -46 #1rights -47 #1scope -51 #1security -53 #1sharing -46 #1storage -45 #1thirdServices -22 #1use -40
  #2changes 62 #2collection -104 #2contact -48 #2cookies -39 #2minors -35 #2permission -35 #2rights -48 #2scope -38
  #2security -49 #2sharing -53 #2storage -57 #2use -75 +changes 39 +collection -44 +contact -10 +minors -29
  +permission -26 +rights -81 +sharing -26 +storage -28 +use -13 -changes 72 -collection -44 -contact -33 -minors -29
  -permission -23 -rights -48 -security -25 -sharing -36 -storage -29 -use -15 <contactUs -14 <exception -60
  <includes -26 <publicDisclosure -10 <question -11 <respond -11 <rights -22 <share -28 <withoutConsent -23
  =listed -52 =opens -25 =row -14 =size0 -32 =size1 -33 =size2 -46 =size3 -51 =size4 -87 =size5 -12 =unclosed -26
  @access -42 @accessLimit -11 @account -36 @affiliate -15 @analyse -25 @announce 27 @applies -36 @arrows -26
  @authority -19 @authorizeYou 34 @bioKinds -12 @cannotUse -10 @certificate -10 @collectYour -29 @companyName -20
  @contactUs -10 @continueMeans 91 @cookies -29 @correct 78 @cost -20 @court -18 @customerService -37 @dateLine 56
  @define -23 @deviceKinds -19 @disagree 28 @effort -16 @encryption -16 @erase -44 @eraseOrAnonymise -15
  @exception -15 @incident -19 @includes -44 @integrated -15 @majorChange 61 @minor -29 @newFunction 15
  @notProvide -14 @notShare -11 @orderKinds -22 @otherPeople -17 @partners -41 @path -19 @permission -11
  @permissionKinds -11 @personalKinds -62 @policy 11 @postal -13 @privacyOfThird 29 @publicDisclosure 34 @question -29
  @recommend -12 @respond -10 @revise 68 @rights -29 @safeguards -11 @safety -38 @sdk -16 @sendYou -28 @sensitive -20
  @share -22 @shareTo -13 @store -15 @storePeriod -16 @telephone -12 @third -17 @thisInformation -18 @understand -21
  @usedFor -49 @withdraw -19 @within -22 @years 45 ^changes 76 ^collection -56 ^contact -41 ^minors -40
  ^permission -16 ^rights -68 ^security -48 ^sharing -31 ^storage -38 ~一旦 10 ~不同 14 ~不同意 15 ~们按 10 ~们按照 10 ~会在 14
  ~使用或 11 ~使用方 10 ~信息 -23 ~停止使 10 ~删除 -10 ~功能 -11 ~即视 11 ~即视为 11 ~发布 12 ~受本 11 ~变化 20 ~可能 -10 ~同意 30 ~同意我 10 ~同意本 11
  ~后的 13 ~大变 12 ~安全 -11 ~弹窗 15 ~您不 14 ~您不同 16 ~您可 -15 ~您同 12 ~您同意 12 ~您在 -12 ~您的 -10 ~意我 10 ~意我们 10 ~意本 11 ~我们 -37
  ~我们按 10 ~按照本 12 ~授权 -16 ~接受 16 ~接受本 11 ~提供 -18 ~数据 -10 ~新后 10 ~方式 15 ~更新 28 ~更新后 10 ~服务 -12 ~法律 -16 ~照本 12 ~用或 11
  ~用方 10 ~用方式 10 ~的任 10 ~的信 -12 ~的信息 -11 ~示您 12 ~继续 10 ~继续使 11 ~续使 11 ~续使用 11 ~表示 14 ~表示您 12 ~要求 -13 ~视为 17 ~视为您 10
  ~请您 -16 ~重大 20 ~重大变 12
`;
