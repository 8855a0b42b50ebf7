/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const use = `
  -261 #1collection 34 #1cookies 47 #1minors -61 #1permission -62 #1rights -66 #1scope -23 #1security -80
  #1sharing -32 #1storage -114 #1use 31 #2changes -77 #2collection 33 #2contact -161 #2cookies -26 #2scope 20 #2use 95
  &abuse+1rights -10 &academic+1changes -21 &academic+1exceptions -23 &access+1scope -10 &access+1use -55
  &account+1rights 56 &account+1sharing -123 &account+1thirdServices -50 &analyse+1collection 57 &analyse+1cookies 61
  &analyse+1sharing -12 &analyse+1use 13 &announce+1collection 14 &announce+1use 51 &arrows+1rights -20
  &arrows+1use -17 &authority+1security 27 &authorizeYou+1collection -23 &authorizeYou+1use 54
  &bioKinds+1collection -32 &browserSetting+1collection -15 &browserSetting+1cookies -44 &browserSetting+1use -19
  &cannotUse+1collection 47 &certificate+1changes 25 &certificate+1collection -21 &certificate+1security 10
  &certificate+1sharing -21 &clipboard+1collection 34 &close+1rights -30 &closePermission+1use -29
  &collectYour+1exceptions 17 &collectYour+1rights 46 &collectYour+1scope 13 &collectYour+1sharing -24
  &collectYour+1use -38 &combine+1collection 35 &combine+1sharing -50 &combine+1use 43 &contactUs+1changes -19
  &contactUs+1sharing 10 &contactUs+1use -24 &cookies+1cookies -10 &copy+1collection -28 &copy+1rights -28
  &copy+1sharing 29 &correct+1changes -10 &correct+1collection 24 &correct+1rights -16 &correct+1sharing -11
  &criminal+1sharing 17 &customerService+1contact 10 &customerService+1scope 55 &customerService+1sharing 65
  &customerService+1use -16 &define+1changes 36 &define+1collection -61 &define+1scope -12 &define+1use -48
  &deviceKinds+1collection 44 &deviceKinds+1rights 23 &deviceKinds+1scope 21 &deviceKinds+1sharing -37
  &email+1collection 45 &email+1rights 24 &email+1scope -39 &email+1security 21 &encryption+1changes -21
  &encryption+1collection 56 &encryption+1exceptions -23 &encryption+1security -33 &encryption+1sharing 13
  &erase+1collection -19 &erase+1cookies -12 &erase+1rights -20 &exception+1changes 51 &exception+1exceptions 41
  &exception+1sharing -68 &fromThird+1collection -21 &improve+1collection 35 &improve+1security 16 &improve+1use -27
  &incident+1collection 22 &includes+1collection 61 &includes+1contact 18 &includes+1rights 26 &includes+1security -14
  &includes+1thirdServices 37 &includes+1use 22 &integrated+1sharing -110 &integrated+1thirdServices -28
  &internet+1scope -19 &logKinds+1security 42 &logKinds+1sharing 13 &merger+1sharing 22 &minor+1minors -46
  &noCollect+1collection -23 &notAffect+1collection -28 &notAffect+1sharing -10 &notAffect+1use -69
  &notProvide+1scope -37 &notProvide+1use -34 &notShare+1sharing -59 &openPermission+1collection -21
  &openPermission+1use 84 &orderKinds+1collection -18 &orderKinds+1rights 31 &orderKinds+1scope 48
  &orderKinds+1security 17 &orderKinds+1sharing 28 &orderKinds+1use -63 &organisation+1collection -24
  &otherPeople+1rights 44 &otherPeople+1use -37 &partners+1collection -52 &partners+1scope -40 &partners+1sharing 19
  &partners+1thirdServices -23 &partners+1use -96 &passwordAdvice+1collection -32 &path+1rights -37 &path+1sharing -15
  &path+1thirdServices -22 &permission+1changes -10 &permission+1collection 22 &permission+1permission -31
  &permission+1sharing -31 &permissionKinds+1collection 19 &permissionKinds+1sharing -22 &permissionKinds+1use -34
  &personalKinds+1collection -50 &personalKinds+1contact -33 &personalKinds+1rights 45 &personalKinds+1scope 38
  &personalKinds+1security 22 &personalKinds+1sharing -34 &personalKinds+1use 50 &placeKinds+1collection 48
  &placeKinds+1scope -41 &placeKinds+1sharing 29 &placeKinds+1use 37 &policy+1collection 67 &policy+1contact -29
  &policy+1scope -31 &policy+1sharing -85 &policy+1thirdServices -12 &policy+1use 127 &preventFraud+1collection -40
  &preventFraud+1sharing 12 &principle+1sharing -17 &publicDisclosure+1changes -10 &publicDisclosure+1exceptions -31
  &question+1changes -19 &question+1collection -110 &question+1sharing 50 &question+1use -44
  &recommend+1collection -30 &recommend+1cookies 20 &recommend+1scope -50 &recommend+1sharing 38 &recommend+1use 19
  &record+1collection 28 &register+1collection -24 &register+1cookies 19 &register+1rights 96 &register+1sharing -14
  &register+1thirdServices -15 &register+1use 16 &respond+1collection 11 &respond+1rights -58 &respond+1use -38
  &revise+1changes -18 &revise+1collection 19 &revise+1sharing -31 &rights+1collection -30 &rights+1cookies -12
  &rights+1rights -66 &rights+1scope 63 &rights+1thirdServices -34 &safeguards+1collection 24
  &safeguards+1security -21 &safety+1collection 46 &safety+1contact -39 &safety+1scope -19 &safety+1security -44
  &safety+1sharing 34 &safety+1thirdServices 24 &sdk+1sharing -35 &selfPublic+1sharing 30 &sendYou+1cookies 62
  &sendYou+1use 17 &sensitive+1collection -60 &sensitive+1use -20 &share+1changes 11 &share+1exceptions -29
  &share+1scope -18 &share+1use -20 &shareTo+1collection 20 &shareTo+1thirdServices -41 &stateSecurity+1sharing 27
  &statutoryDuty+1sharing 17 &store+1changes 34 &store+1collection 28 &store+1cookies -58 &store+1rights 16
  &store+1security 14 &store+1sharing -56 &store+1storage -33 &third+1collection -46 &third+1rights 80
  &third+1security -14 &third+1use -21 &thirdAccount+1collection 27 &thirdAccount+1thirdServices -15
  &thirdAccount+1use 16 &thisInformation+1security -25 &thisInformation+1thirdServices 52 &turnOff+1changes -11
  &turnOff+1permission -10 &turnOff+1rights -11 &understand+1security -37 &understand+1sharing -23 &understand+1use 16
  &usedFor+1changes 20 &usedFor+1collection 10 &usedFor+1contact 68 &usedFor+1cookies 54 &usedFor+1rights 74
  &usedFor+1scope 35 &usedFor+1security 12 &usedFor+1sharing -27 &usedFor+1thirdServices 40
  &verifyIdentity+1collection -19 &verifyIdentity+1contact -31 &verifyIdentity+1security 48 &verifyIdentity+1use -32
  &vitalInterest+1sharing 17 &weCollect+1collection -25 &weCollect+1contact 37 &weCollect+1rights 40
  &weCollect+1scope 79 &weCollect+1security -42 &weCollect+1thirdServices -10 &weUse+1changes -46
  &weUse+1collection 45 &weUse+1cookies 61 &weUse+1scope 25 &weUse+1sharing 36 &whenYouUse+1changes -31
  &whenYouUse+1contact 35 &whenYouUse+1cookies -11 &whenYouUse+1rights 84 &whenYouUse+1scope 26
  &whenYouUse+1security -19 &whenYouUse+1sharing 40 &whenYouUse+1thirdServices 15 &whenYouUse+1use -48
  &withoutConsent+1changes 42 &withoutConsent+1exceptions 41 &withoutConsent+1security 10 &youProvide+1collection -84
  &youProvide+1scope 67 &youProvide+1sharing -67 &youProvide+1use 20 <access -78 <certificate -148 <collectYour -23
  <contactUs -11 <correct -92 <erase -46 <exception -67 <notShare -14 <partners 45 <policy -98 <publicDisclosure -138
  <reject -40 <revise -74 <rights -109 <sendYou 54 <share -55 <shareTo -91 <store -32 <understand -73 <weCollect 42
  <weUse 88 <whenYouUse -130 <withoutConsent 239 =opens 30 =size0 -107 =size1 -168 =size2 -80 =size3 -94 =size4 -48
  =size5 13 =unclosed -42 @abroad -48 @academic 41 @access -66 @afterClose -16 @analyse 148 @applies -101 @archive 54
  @arrows -57 @authorizeYou 16 @automated 108 @browserSetting -84 @clipboard 31 @close -67 @closePermission -90
  @collectYour -12 @combine 33 @companyName 48 @confidentiality -15 @contractNeed 26 @cookies -12 @correct -64
  @court -39 @criminal 35 @customerService 51 @define -67 @deidentifiedUse 35 @deviceKinds 46 @disagree -11
  @effort -79 @email 16 @erase -97 @eraseOrAnonymise -51 @exception 19 @fromThird -37 @improve 50 @integrated -38
  @logKinds 36 @minor -109 @newPurpose 52 @noCollect -61 @notAffect -104 @notProvide -17 @notShare -39
  @openPermission -26 @orderKinds 48 @organisation -141 @otherPeople -12 @partners -26 @path -51 @permission -67
  @permissionKinds -12 @personalKinds 30 @placeKinds 60 @policy -56 @postal -30 @record 59 @reject -10 @respond -58
  @responsibility -34 @revise -49 @rights -23 @safety -13 @sdk -34 @selfPublic 11 @sendYou 25 @sensitive -118
  @share 31 @shareTo 13 @statutoryDuty 18 @store -48 @storePeriod -20 @storePlace -23 @telephone -22 @third -61
  @thirdAccount 28 @turnOff -53 @unbind 70 @usedFor 69 @verifyIdentity 34 @violate -38 @vitalInterest 16 @weUse 84
  @welcome 58 @withdraw -54 @within -31 @withoutConsent 88 @years -38 @youProvide 28 ~abroad -37 ~abuse 48
  ~academic 52 ~access -110 ~accessLimit -24 ~affiliate -23 ~analyse 44 ~announce 61 ~applies -70 ~arrows -59
  ~authority 44 ~authorizeYou 14 ~automated 72 ~bioKinds 28 ~browserSetting -50 ~cannotUse 71 ~certificate -10
  ~clipboard -24 ~close -50 ~closePermission -88 ~collectYour -19 ~combine -47 ~companyName 52 ~confidentiality -12
  ~contactUs -46 ~cookies 52 ~copy -16 ~correct -49 ~cost -17 ~criminal 36 ~customerService 15 ~define -100
  ~disagree 18 ~email 35 ~encryption 62 ~fromThird 41 ~improve 93 ~incident -118 ~includes 16 ~logKinds 36 ~minor -79
  ~newFunction 113 ~newPurpose 22 ~noCollect -23 ~notAffect -144 ~notProvide -43 ~notShare -19 ~openPermission -25
  ~orderKinds -35 ~organisation -74 ~otherPeople -14 ~partners -56 ~passwordAdvice 13 ~path 34 ~personalKinds 25
  ~placeKinds 52 ~policy -72 ~preventFraud -78 ~privacyOfThird 88 ~record 69 ~register 71 ~respond -45 ~revise -76
  ~rights 28 ~safety 17 ~sdk -29 ~sendYou 47 ~sensitive -100 ~stableService 15 ~stateSecurity 13 ~storePlace -28
  ~understand -48 ~usedFor 40 ~violate -26 ~weCollect 59 ~weUse 22 ~withdraw -35 ~within -16 ~withoutConsent 11
  ~years -42
`;
