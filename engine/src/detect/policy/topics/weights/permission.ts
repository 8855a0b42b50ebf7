/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const permission = `
  -268 #1changes -58 #1collection -22 #1contact -37 #1cookies -26 #1exceptions 130 #1minors -67 #1permission 43
  #1rights -87 #1security -97 #1sharing -64 #1storage -35 #1use -44 #2collection -30 #2contact -109 #2cookies 50
  #2scope -49 #2use -54 &abroad+1storage -12 &access+1cookies -25 &access+1scope 67 &access+1security -46
  &access+1storage -11 &account+1rights -36 &account+1security 62 &account+1use -29 &analyse+1collection -31
  &analyse+1security 24 &analyse+1use -12 &arrows+1changes -12 &arrows+1collection 13 &arrows+1rights -22
  &authorizeYou+1changes 13 &authorizeYou+1collection -51 &browserSetting+1collection -13 &browserSetting+1cookies -12
  &cannotUse+1collection 12 &cannotUse+1use 37 &clipboard+1collection 44 &clipboard+1scope 24
  &closePermission+1changes -16 &closePermission+1collection 19 &closePermission+1permission -27
  &closePermission+1sharing 42 &closePermission+1use 13 &collectYour+1permission 59 &collectYour+1rights 55
  &collectYour+1security 59 &collectYour+1sharing -83 &collectYour+1thirdServices 33 &collectYour+1use -41
  &continueMeans+1changes 35 &copy+1collection -16 &correct+1changes -44 &correct+1collection 29 &correct+1rights -46
  &correct+1security -14 &correct+1use 31 &criminal+1exceptions 13 &deviceKinds+1rights -16 &deviceKinds+1use -38
  &encryption+1storage 31 &erase+1rights -26 &erase+1sharing 11 &erase+1storage 17 &eraseOrAnonymise+1storage -11
  &exception+1exceptions 13 &exception+1sharing -10 &fromThird+1collection 16 &improve+1security 31
  &includes+1collection -52 &includes+1exceptions 37 &includes+1permission 17 &includes+1scope 71
  &includes+1security -43 &includes+1sharing 22 &includes+1thirdServices 21 &integrated+1security 28
  &integrated+1sharing -14 &integrated+1use 64 &logKinds+1collection -18 &logKinds+1scope 41 &logKinds+1security 16
  &logKinds+1storage 25 &logKinds+1use 33 &minor+1minors -52 &noCollect+1collection -23 &notAffect+1collection 53
  &notAffect+1sharing 34 &notProvide+1collection -42 &notProvide+1scope 47 &notProvide+1use -33
  &openPermission+1collection 91 &openPermission+1rights 30 &openPermission+1sharing 17 &openPermission+1use 50
  &orderKinds+1security 26 &orderKinds+1sharing -17 &otherLaw+1exceptions 13 &otherPeople+1collection -16
  &partners+1collection -38 &partners+1security 23 &partners+1sharing -56 &partners+1use 16 &path+1changes -21
  &path+1rights -38 &path+1thirdServices 11 &path+1use -44 &permission+1changes 82 &permission+1collection 90
  &permission+1sharing 38 &permission+1use 49 &permissionKinds+1collection 55 &permissionKinds+1scope 17
  &permissionKinds+1use 41 &personalKinds+1collection -78 &personalKinds+1thirdServices 44 &personalKinds+1use -32
  &placeKinds+1sharing -12 &placeKinds+1use -13 &policy+1use 24 &question+1security 25 &recommend+1sharing 14
  &recommend+1use -57 &record+1collection -15 &register+1use -25 &revise+1changes -54 &revise+1collection -11
  &revise+1rights -30 &revise+1security -19 &revise+1sharing 21 &rights+1changes -12 &rights+1collection 12
  &rights+1rights -95 &rights+1thirdServices 21 &rights+1use -59 &safeguards+1collection -21 &safety+1changes -33
  &safety+1exceptions 43 &safety+1rights -18 &safety+1sharing -33 &selfPublic+1changes -30 &selfPublic+1exceptions 40
  &sendYou+1collection -39 &sendYou+1rights 21 &sendYou+1sharing -29 &sendYou+1use -26 &sensitive+1use -35
  &share+1changes -51 &share+1collection 77 &share+1scope 10 &share+1security 13 &share+1sharing -42
  &shareTo+1sharing -18 &stateSecurity+1exceptions 18 &store+1changes -20 &store+1collection -37 &store+1rights -24
  &store+1storage 22 &third+1collection 12 &thirdAccount+1collection 36 &thisInformation+1sharing -30
  &turnOff+1collection -63 &turnOff+1permission -34 &turnOff+1use -64 &unbind+1collection 11 &understand+1changes -23
  &usedFor+1changes -14 &usedFor+1scope 59 &usedFor+1security -18 &usedFor+1sharing -55 &usedFor+1storage 67
  &verifyIdentity+1collection -33 &verifyIdentity+1security 21 &vitalInterest+1exceptions 18 &weCollect+1changes 25
  &weCollect+1permission 65 &weCollect+1rights 28 &weCollect+1security 20 &weCollect+1sharing -58
  &weCollect+1storage -27 &weCollect+1thirdServices 34 &weCollect+1use -23 &weUse+1changes 73 &weUse+1collection -30
  &whenYouUse+1collection -22 &whenYouUse+1scope 65 &whenYouUse+1security 23 &whenYouUse+1sharing 11
  &whenYouUse+1use 22 &withdraw+1changes 26 &withdraw+1rights -12 &youProvide+1collection -67 <access 11
  <certificate -51 <collectYour -64 <correct -56 <erase -52 <exception 36 <majorChange -10 <permission 90 <policy -19
  <publicDisclosure -62 <reject -27 <respond -71 <revise -35 <rights -89 <safety -37 <shareTo -10 <store -46
  <storePeriod -34 <weCollect 136 <weUse -34 <withoutConsent -201 =listed -52 =opens 28 =size0 -40 =size1 -118
  =size3 -92 =size4 -50 =size5 -54 =unclosed -49 @abroad -25 @abuse -25 @affiliate 13 @afterClose -52 @analyse -35
  @announce -55 @applies -50 @arrows -30 @authority -43 @browserSetting -69 @cannotUse -20 @cease -16 @certificate -47
  @clipboard 68 @close -48 @closePermission 16 @collectYour 48 @companyName -74 @confidentiality -11 @contactUs -75
  @continueMeans 30 @cookies -19 @correct -16 @cost -10 @customerService -78 @define -31 @deviceKinds -15 @effort -44
  @email -19 @erase 64 @eraseOrAnonymise -80 @improve 18 @includes -13 @integrated 39 @logKinds 43 @minor -86
  @newPurpose 34 @noCollect -32 @notAffect 66 @notProvide -48 @notShare -36 @openPermission 156 @organisation -64
  @otherPeople -53 @partners -62 @path -44 @permission 156 @permissionKinds 129 @personalKinds -30 @placeKinds 15
  @policy -57 @priorNotAffected 126 @question -12 @recommend -40 @record -27 @register -44 @respond -95 @revise -34
  @rights -23 @safeguards -75 @selfPublic 22 @sendYou -17 @share 53 @shareTo -66 @stableService 37 @store 34
  @third -14 @thirdAccount 19 @thisInformation -16 @turnOff -107 @understand -48 @usedFor 39 @violate 13 @weCollect 35
  @withdraw 55 @withoutConsent -48 @years -42 @youProvide -34 ~abuse -13 ~access -11 ~accessLimit -52 ~affiliate -38
  ~afterClose 114 ~analyse -87 ~announce -21 ~applies -44 ~arrows -23 ~authorizeYou -45 ~browserSetting 11
  ~certificate -20 ~close -41 ~closePermission -31 ~collectYour -69 ~companyName -85 ~contactUs 26 ~cookies -27
  ~correct 30 ~customerService -30 ~define -31 ~deviceKinds -43 ~effort -42 ~email -57 ~erase -34
  ~eraseOrAnonymise -28 ~incident -53 ~includes -10 ~integrated -81 ~logKinds -37 ~minor -62 ~notAffect -21
  ~openPermission 11 ~organisation -66 ~otherPeople -42 ~passwordAdvice -10 ~path -59 ~permission 104
  ~permissionKinds 48 ~personalKinds 53 ~placeKinds -17 ~policy -35 ~principle 31 ~question 32 ~register 31
  ~revise -26 ~rights -11 ~safeguards -56 ~sdk -95 ~selfPublic 38 ~sendYou 36 ~share -13 ~shareTo -59
  ~stableService 10 ~statutoryDuty -14 ~storePeriod -65 ~storePlace -14 ~thirdAccount 33 ~thisInformation -16
  ~turnOff -58 ~unbind 14 ~understand -59 ~usedFor 30 ~verifyIdentity -21 ~weCollect 30 ~whenYouUse -15 ~years -26
  ~youProvide -62
`;
