/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const changes = `
  -284 #1changes 122 #1collection -73 #1contact -20 #1cookies -46 #1exceptions -58 #1minors -61 #1permission -31
  #1rights -158 #1scope -33 #1security -86 #1sharing -41 #1storage -73 #1thirdServices -35 #1use -58 #2changes -23
  #2collection -61 #2contact -57 #2use -174 &access+1changes -15 &access+1scope 30 &announce+1changes 73
  &applies+1changes -86 &applies+1scope 18 &arrows+1changes -21 &authorizeYou+1changes 19 &certificate+1changes 22
  &closePermission+1changes -39 &collectYour+1collection -16 &contactUs+1changes -26 &contactUs+1sharing 33
  &continueMeans+1changes 57 &cookies+1cookies -35 &correct+1changes 64 &correct+1rights -32 &correct+1scope 22
  &cost+1changes -18 &customerService+1scope -41 &includes+1scope 11 &majorChange+1changes 140 &minor+1minors -52
  &organisation+1changes 17 &partners+1sharing -31 &path+1rights -10 &permission+1changes 17
  &permission+1collection -10 &policy+1collection 57 &policy+1scope 39 &policy+1sharing 52 &policy+1use 20
  &privacyOfThird+1sharing 26 &publicDisclosure+1changes 36 &publicDisclosure+1sharing 25 &question+1changes -12
  &recommend+1changes 27 &reduceRights+1changes 17 &respond+1contact 21 &revise+1changes 32 &revise+1rights -18
  &rights+1collection -11 &rights+1rights -21 &safety+1security -31 &share+1sharing -53 &store+1changes 53
  &store+1storage -22 &understand+1changes -55 &understand+1scope 27 &usedFor+1changes -30 &usedFor+1collection -12
  &weCollect+1collection -17 &weCollect+1scope 27 &whenYouUse+1collection -19 &whenYouUse+1scope 32
  &whenYouUse+1use -10 &withdraw+1changes -43 &withoutConsent+1changes 47 <certificate -13 <contactUs -17 <correct 13
  <exception -116 <majorChange 24 <policy 87 <respond -23 <revise 17 <rights -50 <share -37 <understand -56
  <weCollect -23 <withoutConsent -32 =listed -60 =size0 -31 =size1 -116 =size2 -29 =size3 -18 =size4 -101 =size5 -38
  =unclosed -32 @access -50 @account -30 @affiliate -16 @analyse -35 @announce 40 @applies -61 @arrows -74
  @authority -16 @authorizeYou 85 @automated -12 @cannotUse -12 @collectYour -87 @companyName -20 @contactUs -22
  @continueMeans 171 @cookies -41 @correct 82 @cost -28 @customerService -49 @dateLine 16 @define -35 @deviceKinds -16
  @disagree 29 @effort -41 @encryption -16 @erase -80 @eraseOrAnonymise -14 @exception -20 @improve -15 @incident -14
  @includes -88 @integrated -10 @logKinds -29 @majorChange 140 @minor -28 @newFunction 37 @notProvide -21
  @orderKinds 16 @organisation 27 @partners -51 @path -27 @permission 13 @personalKinds -66 @policy 75
  @privacyOfThird 82 @publicDisclosure 58 @question -53 @reduceRights 17 @revise 71 @rights -59 @safeguards -20
  @safety -65 @sendYou -34 @sensitive -46 @share -75 @shareTo -24 @storePeriod -10 @third -72 @thisInformation -31
  @understand -41 @usedFor -65 @withdraw -53 @withoutConsent 39 ~accessLimit 24 ~account -34 ~affiliate -19
  ~analyse -40 ~announce 70 ~applies -12 ~cannotUse -29 ~closePermission -54 ~collectYour -68 ~companyName -16
  ~contactUs -63 ~continueMeans -19 ~cookies -48 ~correct 11 ~cost 19 ~dateLine -11 ~deviceKinds -11 ~disagree 67
  ~erase -53 ~exception -22 ~incident -12 ~includes -58 ~integrated -10 ~logKinds -26 ~majorChange 148 ~minor -39
  ~notAffect -43 ~openPermission -29 ~orderKinds -16 ~otherPeople 54 ~partners -54 ~permission -15 ~personalKinds -65
  ~placeKinds -17 ~policy 63 ~privacyOfThird 17 ~recommend -50 ~reduceRights 41 ~register -36 ~revise 35 ~safety -62
  ~sendYou -51 ~sensitive -25 ~third -61 ~turnOff -27 ~understand 14 ~usedFor -43 ~weCollect -31 ~weUse -36
  ~welcome 34 ~withdraw -41 ~withoutConsent 38 ~years -39 ~youProvide -28
`;
