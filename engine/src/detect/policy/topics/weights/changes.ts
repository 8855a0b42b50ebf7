/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const changes = `
  -205 !changes 116 !collection -39 !contact -58 !minors -31 !permission -29 !rights -41 !security -53 !sharing -18
  !storage -33 !use -17 #1changes 60 #1collection -65 #1contact -37 #1cookies -46 #1exceptions -27 #1minors -49
  #1permission -26 #1rights -91 #1scope -42 #1security -66 #1sharing -39 #1storage -45 #1thirdServices -49 #1use -46
  #2collection -41 #2contact -67 #2cookies -42 #2rights -93 #2scope -29 #2sharing -37 #2storage -67 #2use -56
  +changes 49 +collection -93 +minors -72 +permission -30 +rights -95 +security -15 +sharing -17 +storage -25 +use -20
  -changes 100 -collection -49 -contact -35 -minors -25 -permission -32 -rights -45 -security -17 -sharing -34
  -storage -26 -use -20 <certificate -17 <contactUs -17 <exception -62 <includes -33 <minor -10 <notShare -10
  <permission -12 <policy 25 <publicDisclosure -12 <respond -10 <rights -24 <share -30 <understand -42
  <withoutConsent -24 =listed -63 =size0 -47 =size1 -87 =size2 -39 =size3 -51 =size4 -100 =size5 -28 =unclosed -40
  @abroad 16 @access -48 @accessLimit -10 @account -37 @affiliate -24 @afterClose -13 @analyse -35 @announce 38
  @applies -60 @archive -13 @arrows -43 @authority -23 @authorizeYou 46 @automated -18 @bioKinds -13
  @browserSetting -10 @cannotUse -19 @close -15 @collectYour -55 @companyName -27 @contactUs -19 @continueMeans 111
  @cookies -44 @correct 75 @cost -34 @court -22 @customerService -43 @dateLine 16 @deceased -14 @define -38
  @deviceKinds -27 @disagree 19 @effort -39 @encryption -18 @erase -48 @eraseOrAnonymise -21 @exception -20
  @improve -22 @incident -22 @includes -64 @integrated -20 @internet -12 @logKinds -28 @majorChange 103 @minor -31
  @newFunction 32 @notProvide -23 @notShare -14 @organisation 18 @otherPeople -25 @partners -45 @path -22
  @personalKinds -54 @policy 14 @postal -12 @privacyOfThird 54 @publicDisclosure 46 @question -33 @register -15
  @revise 40 @rights -45 @safeguards -25 @safety -55 @sdk -16 @sendYou -43 @sensitive -37 @share -50 @shareTo -25
  @stateSecurity -10 @storePeriod -15 @telephone -12 @third -55 @thisInformation -32 @understand -37 @usedFor -55
  @violate -12 @weCollect 12 @weUse 15 @withdraw -26 @within -13 ^changes 112 ^collection -79 ^contact -45 ^minors -37
  ^permission -13 ^rights -55 ^security -57 ^sharing -49 ^storage -37
`;
