/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const changes = `
  -208 !changes 120 !collection -39 !contact -61 !minors -30 !permission -32 !rights -44 !security -54 !sharing -17
  !storage -36 !use -17 #1changes 67 #1collection -81 #1contact -34 #1cookies -47 #1exceptions -43 #1minors -45
  #1permission -27 #1rights -106 #1scope -47 #1security -67 #1sharing -46 #1storage -50 #1thirdServices -48 #1use -57
  #2changes -18 #2collection -57 #2contact -75 #2cookies -19 #2scope -37 #2use -132 +changes 57 +collection -94
  +minors -71 +permission -33 +rights -96 +security -15 +sharing -17 +storage -28 +use -21 -changes 107
  -collection -50 -contact -38 -minors -22 -permission -36 -rights -43 -security -19 -sharing -32 -storage -28
  -use -21 <certificate -23 <collectYour -14 <contactUs -13 <erase -12 <exception -78 <includes -34 <permission -16
  <policy 33 <publicDisclosure -12 <reject -17 <respond -21 <rights -25 <share -29 <understand -42 <withoutConsent -29
  =listed -64 =size0 -45 =size1 -89 =size2 -41 =size3 -56 =size4 -95 =size5 -28 =unclosed -39 @abroad 17 @abuse -13
  @access -44 @accessLimit -10 @account -39 @affiliate -22 @afterClose -13 @analyse -41 @announce 40 @applies -58
  @archive -10 @arrows -49 @authority -25 @authorizeYou 45 @automated -20 @bioKinds -14 @browserSetting -11
  @cannotUse -20 @close -16 @collectYour -59 @companyName -25 @contactUs -20 @continueMeans 112 @cookies -45
  @correct 74 @cost -36 @court -21 @customerService -43 @dateLine 20 @deceased -12 @define -36 @deviceKinds -28
  @disagree 20 @effort -36 @encryption -19 @erase -51 @eraseOrAnonymise -23 @exception -24 @improve -21 @incident -22
  @includes -71 @integrated -22 @internet -13 @logKinds -29 @majorChange 106 @minor -30 @newFunction 29
  @notProvide -25 @notShare -14 @organisation 19 @otherPeople -30 @partners -51 @path -25 @personalKinds -59
  @policy 25 @postal -11 @priorNotAffected -11 @privacyOfThird 52 @publicDisclosure 46 @question -32 @recommend -11
  @register -17 @responsibility 10 @revise 45 @rights -48 @safeguards -23 @safety -58 @sdk -16 @sendYou -35
  @sensitive -39 @share -51 @shareTo -25 @stateSecurity -14 @storePeriod -16 @telephone -13 @third -57
  @thisInformation -34 @understand -33 @usedFor -54 @violate -13 @weCollect 10 @weUse 13 @withdraw -32 @within -16
  ^changes 120 ^collection -80 ^contact -46 ^minors -38 ^permission -16 ^rights -66 ^security -59 ^sharing -47
  ^storage -39
`;
