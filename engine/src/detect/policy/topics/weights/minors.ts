/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const minors = `
  -264 #1changes -21 #1collection -86 #1contact 56 #1cookies -55 #1exceptions -38 #1minors 124 #1permission -31
  #1scope -140 #1security -118 #1sharing -74 #1storage -57 #1thirdServices -50 #1use -138 #2collection -76
  #2contact -78 #2cookies -13 #2scope -81 #2use -83 &access+1minors 69 &account+1rights -39 &afterPeriod+1storage 19
  &announce+1sharing 12 &arrows+1rights -11 &close+1rights -13 &collectYour+1collection -23 &contactUs+1collection -16
  &contactUs+1rights 22 &cookies+1cookies -41 &correct+1changes -18 &correct+1collection -15
  &customerService+1contact -36 &customerService+1rights 36 &customerService+1sharing 19 &effort+1minors -97
  &email+1rights 18 &encryption+1sharing 31 &erase+1minors 90 &incident+1security -12 &includes+1collection -52
  &includes+1minors 55 &includes+1rights 19 &includes+1sharing -34 &logKinds+1rights 23 &minor+1collection 103
  &minor+1minors 58 &newFunction+1collection 24 &orderKinds+1collection -10 &organisation+1changes 11
  &organisation+1rights -21 &organisation+1sharing 12 &otherPeople+1collection 39 &otherPeople+1rights -11
  &partners+1sharing -43 &permission+1collection -10 &personalKinds+1collection -38 &policy+1collection -21
  &policy+1contact 37 &policy+1minors 15 &policy+1scope -26 &question+1contact -26 &question+1rights -22
  &respond+1rights -27 &respond+1storage 27 &revise+1changes -25 &rights+1changes -25 &rights+1collection -50
  &rights+1contact -29 &rights+1minors 51 &rights+1sharing 27 &safety+1contact 40 &safety+1rights -24
  &safety+1security -43 &safety+1sharing 15 &sendYou+1collection -18 &share+1collection 55 &share+1minors 71
  &share+1sharing -33 &telephone+1rights 31 &third+1collection -10 &third+1thirdServices -12 &understand+1changes -10
  &understand+1sharing 20 &usedFor+1changes 14 &usedFor+1collection -33 &usedFor+1contact 56 &usedFor+1minors 36
  &usedFor+1sharing 20 &verifyIdentity+1rights -12 &weCollect+1changes -10 &weCollect+1collection -30
  &weCollect+1minors 71 &whenYouUse+1changes -17 &whenYouUse+1collection -38 &whenYouUse+1contact 17
  &whenYouUse+1minors 72 &whenYouUse+1use -10 <contactUs -11 <correct -17 <exception -116 <includes -23 <minor 55
  <partners 21 <policy -43 <publicDisclosure -11 <respond 17 <rights -46 <weUse 28 <withoutConsent -19 =listed -66
  =opens -29 =size0 -12 =size1 -107 =size2 -157 =size3 -115 =size5 36 =unclosed -101 @abuse -21 @account -57
  @affiliate -15 @afterPeriod 34 @analyse -42 @arrows -48 @browserSetting -13 @cease -10 @certificate -36 @close -38
  @closePermission -39 @collectYour -138 @companyName -11 @contactUs 21 @continueMeans -18 @cookies -46 @copy 65
  @cost -18 @deceased 132 @deviceKinds -30 @effort -44 @erase 46 @incident -46 @includes -22 @integrated -28
  @minor 268 @newFunction 19 @notAffect -45 @notShare -21 @openPermission -35 @orderKinds -36 @organisation 26
  @partners -94 @permission -58 @permissionKinds -31 @placeKinds -42 @policy -16 @publicDisclosure 13 @question -92
  @recommend -42 @register -33 @respond -32 @responsibility -29 @revise -111 @rights -25 @safety -42 @sendYou -63
  @sensitive -37 @share 38 @store -32 @storePlace -12 @telephone 15 @third -42 @usedFor 60 @verifyIdentity -30
  @weCollect -24 @weUse -30 @withdraw -23 @within -31 @withoutConsent 21 @youProvide -12 ~access -41 ~account -12
  ~affiliate -28 ~analyse -37 ~arrows -34 ~bioKinds -16 ~cannotUse 13 ~certificate -16 ~close -36 ~closePermission -25
  ~collectYour -25 ~companyName -25 ~contactUs 52 ~continueMeans -74 ~cookies -53 ~copy 36 ~correct -55 ~cost -18
  ~deceased 159 ~deviceKinds -28 ~encryption -14 ~erase 27 ~incident -34 ~minor 87 ~newPurpose 35 ~notAffect -26
  ~notProvide 17 ~openPermission -29 ~orderKinds -41 ~organisation 48 ~otherPeople 31 ~partners -11 ~permission -50
  ~permissionKinds -24 ~placeKinds -26 ~privacyOfThird 14 ~recommend -56 ~register 20 ~respond -34 ~revise -89
  ~rights -19 ~safety -42 ~sendYou -32 ~telephone 26 ~third -38 ~turnOff -22 ~usedFor 63 ~weUse -39 ~whenYouUse -29
  ~withdraw -20 ~within -18 ~withoutConsent 51
`;
