/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const collection = `
  -197 #1changes 73 #1collection 70 #1contact 30 #1exceptions 68 #1permission -39 #1rights -65 #1scope -54
  #1security -56 #1sharing -23 #1storage -119 #1thirdServices 72 #1use -17 #2changes -50 #2collection 60 #2cookies 110
  #2scope -19 #2use 16 &abroad+1storage -17 &abuse+1rights -22 &access+1changes -14 &access+1collection 13
  &access+1contact 37 &access+1cookies 51 &access+1rights -77 &access+1security -11 &access+1sharing -13
  &accessLimit+1security -41 &account+1collection 15 &account+1rights 14 &account+1security 28 &account+1sharing 31
  &account+1thirdServices 25 &affiliate+1collection 27 &affiliate+1sharing 27 &analyse+1collection -10
  &analyse+1use -58 &announce+1changes -42 &announce+1security -32 &announce+1sharing 13 &announce+1use 35
  &applies+1collection -41 &applies+1minors 42 &applies+1thirdServices -13 &arrows+1rights -45 &arrows+1sharing -12
  &bioKinds+1collection 21 &browserSetting+1collection 14 &cannotUse+1collection 24 &cannotUse+1use 61
  &certificate+1rights -15 &clipboard+1collection 45 &closePermission+1changes -54 &closePermission+1permission -23
  &collectYour+1exceptions -36 &collectYour+1permission 61 &collectYour+1rights 17 &collectYour+1scope 96
  &collectYour+1security 53 &collectYour+1thirdServices -20 &collectYour+1use 73 &combine+1collection -26
  &combine+1use -44 &companyName+1scope -13 &contactUs+1changes -47 &contactUs+1collection -40 &contactUs+1contact -21
  &contactUs+1rights -45 &contactUs+1sharing 31 &contactUs+1use -38 &continueMeans+1changes 22
  &contractNeed+1exceptions 12 &cookies+1cookies 31 &cookies+1use -22 &copy+1collection -26 &copy+1rights -49
  &correct+1changes -36 &correct+1collection -11 &correct+1rights -60 &criminal+1exceptions 14
  &customerService+1collection 28 &customerService+1contact 32 &customerService+1rights -38 &customerService+1scope 49
  &customerService+1sharing -41 &customerService+1use 16 &define+1changes 23 &define+1collection -56
  &define+1scope -31 &define+1use -69 &deviceKinds+1security 76 &deviceKinds+1use 22 &effort+1collection -31
  &email+1rights 12 &encryption+1collection -66 &encryption+1scope -17 &encryption+1security -53
  &encryption+1storage 31 &encryption+1use -52 &erase+1changes -30 &erase+1collection -29 &erase+1exceptions -32
  &erase+1minors -32 &erase+1rights -29 &erase+1security 17 &eraseOrAnonymise+1collection -25 &exception+1changes 43
  &exception+1exceptions 17 &exception+1sharing -23 &fromThird+1collection -58 &improve+1collection -31
  &improve+1scope 29 &improve+1use -58 &incident+1collection 31 &incident+1security -33 &incident+1use -37
  &includes+1changes 59 &includes+1collection 32 &includes+1contact 59 &includes+1minors 13 &includes+1permission 14
  &includes+1rights -11 &includes+1security 33 &includes+1sharing -62 &includes+1storage -10
  &includes+1thirdServices -52 &informIncident+1security -14 &integrated+1collection 29 &integrated+1thirdServices -29
  &logKinds+1rights -20 &logKinds+1scope 38 &logKinds+1sharing -32 &logKinds+1use 10 &majorChange+1changes -19
  &minor+1collection 25 &noCollect+1collection 33 &notAffect+1collection 56 &notAffect+1permission -99
  &notAffect+1sharing 10 &notAffect+1use 39 &notProvide+1collection 16 &notProvide+1sharing 41 &notShare+1sharing -14
  &openPermission+1collection -102 &openPermission+1permission 18 &openPermission+1use 23 &orderKinds+1rights 10
  &orderKinds+1sharing 14 &orderKinds+1thirdServices 31 &organisation+1security -13 &otherPeople+1collection 102
  &otherPeople+1rights 50 &otherPeople+1sharing 22 &otherPeople+1use 21 &partners+1collection 46
  &partners+1sharing -42 &passwordAdvice+1collection 62 &passwordAdvice+1security -36 &path+1changes -15
  &path+1permission 36 &permission+1collection -68 &permission+1permission -24 &permission+1rights 21
  &permission+1use 17 &permissionKinds+1collection -48 &permissionKinds+1sharing 35 &permissionKinds+1use 16
  &personalKinds+1collection 46 &personalKinds+1contact -65 &personalKinds+1rights 61 &personalKinds+1scope 18
  &personalKinds+1security 10 &personalKinds+1sharing 10 &personalKinds+1use 32 &placeKinds+1scope -54
  &placeKinds+1security 10 &placeKinds+1sharing 27 &placeKinds+1use 54 &policy+1collection 17 &policy+1contact -53
  &policy+1minors -58 &policy+1rights 24 &policy+1scope -82 &policy+1sharing -14 &policy+1use 26
  &preventFraud+1security 11 &preventFraud+1sharing -43 &publicDisclosure+1changes -41
  &publicDisclosure+1exceptions -40 &question+1changes -46 &question+1sharing -18 &recommend+1scope 13
  &recommend+1sharing 23 &recommend+1thirdServices 28 &recommend+1use -44 &register+1cookies 72 &register+1rights 68
  &register+1sharing -29 &register+1thirdServices -27 &register+1use -31 &reject+1rights -19 &respond+1changes -11
  &respond+1collection 11 &respond+1rights -46 &respond+1scope 30 &revise+1changes -55 &revise+1rights -28
  &rights+1collection 23 &rights+1contact 14 &rights+1cookies -84 &rights+1permission -35 &rights+1thirdServices -43
  &rights+1use 58 &safeguards+1collection -28 &safeguards+1security -42 &safety+1collection -37 &safety+1contact -38
  &safety+1rights -50 &safety+1scope -13 &safety+1security -30 &safety+1sharing 12 &safety+1storage -26
  &safety+1thirdServices 35 &safety+1use -12 &sdk+1sharing -23 &sdk+1thirdServices -19 &selfPublic+1changes 21
  &sendYou+1changes 11 &sendYou+1collection -33 &sendYou+1cookies -54 &sendYou+1rights -62 &sendYou+1scope 17
  &sendYou+1sharing 57 &sendYou+1thirdServices 45 &sendYou+1use -26 &sensitive+1collection -35 &sensitive+1use -57
  &share+1changes 19 &share+1collection -62 &share+1exceptions 13 &share+1minors 54 &share+1rights -23
  &share+1sharing -125 &share+1use 28 &shareTo+1collection 35 &shareTo+1sharing -50 &shareTo+1use 27
  &stateSecurity+1changes 10 &stateSecurity+1exceptions 27 &store+1changes 16 &store+1collection 12
  &store+1cookies 126 &store+1rights -41 &store+1security -60 &store+1use 11 &storePeriod+1storage -17
  &storePlace+1storage -15 &third+1collection -31 &third+1rights 14 &third+1scope -11 &third+1sharing 67
  &third+1use -45 &thirdAccount+1use -20 &thisInformation+1collection 21 &thisInformation+1scope 28
  &thisInformation+1security -69 &thisInformation+1sharing 12 &thisInformation+1thirdServices -10
  &turnOff+1changes -27 &turnOff+1collection -51 &turnOff+1rights 19 &turnOff+1use -70 &unbind+1collection -14
  &unbind+1rights 19 &understand+1collection -42 &understand+1scope -22 &understand+1security -17
  &understand+1sharing 10 &understand+1use -58 &usedFor+1contact 44 &usedFor+1cookies 74 &usedFor+1minors 61
  &usedFor+1scope 42 &usedFor+1sharing -44 &usedFor+1thirdServices -84 &verifyIdentity+1contact -49
  &verifyIdentity+1security 76 &violate+1rights -31 &weCollect+1collection 71 &weCollect+1minors 34
  &weCollect+1rights -18 &weCollect+1scope 94 &weCollect+1security 71 &weCollect+1sharing -10 &weCollect+1storage -43
  &weCollect+1thirdServices -14 &weCollect+1use 24 &weUse+1changes -33 &weUse+1collection -19 &weUse+1cookies -57
  &weUse+1rights -14 &weUse+1scope 65 &weUse+1sharing 55 &welcome+1changes -10 &whenYouUse+1changes -15
  &whenYouUse+1collection 35 &whenYouUse+1cookies 37 &whenYouUse+1minors 50 &whenYouUse+1scope 22
  &whenYouUse+1sharing 108 &withdraw+1changes -58 &withdraw+1rights -15 &withoutConsent+1changes 24
  &withoutConsent+1exceptions 26 &youProvide+1collection 100 &youProvide+1scope 25 <access 46 <certificate 34
  <collectYour 198 <contactUs -40 <correct -109 <erase -88 <includes -97 <majorChange -24 <minor 108 <notShare -40
  <partners -88 <permission 40 <policy -33 <publicDisclosure -197 <reject -63 <respond -90 <revise -85 <rights -75
  <safety 85 <share -289 <shareTo -31 <store -72 <storePeriod -41 <understand 74 <weCollect 96 <weUse 42
  <whenYouUse -21 <withoutConsent 279 =listed 59 =opens 29 =size0 -122 =size1 -174 =size2 -98 =size3 -57 =size4 -10
  =size5 40 =unclosed -91 @abroad -37 @abuse -96 @access -30 @account 32 @affiliate 59 @afterClose -87 @analyse -18
  @applies -27 @archive -32 @arrows -69 @authorizeYou 23 @automated -100 @bioKinds 61 @browserSetting 24 @cannotUse 52
  @cease -73 @clipboard 28 @closePermission -15 @collectYour 157 @combine -82 @companyName -57 @confidentiality -29
  @contactUs -94 @continueMeans 54 @contractNeed 57 @cookies 26 @copy -32 @correct -63 @cost 20 @court -40
  @criminal 11 @customerService 15 @define -79 @deidentifiedUse -57 @deviceKinds 20 @disagree 31 @effort -143
  @email -11 @encryption -108 @erase -194 @eraseOrAnonymise -153 @fromThird -25 @incident -39 @includes 21
  @informIncident -16 @integrated 13 @majorChange -19 @newFunction 30 @newPurpose 53 @notAffect 58 @notProvide 109
  @notShare -98 @openPermission -64 @orderKinds 28 @organisation -87 @otherLaw 37 @otherPeople 57 @passwordAdvice 75
  @permission -32 @permissionKinds 12 @personalKinds 46 @placeKinds 26 @policy -122 @postal -46 @principle 23
  @publicDisclosure -90 @question -22 @recommend -30 @record 33 @reject -24 @respond -43 @responsibility -55
  @rights -58 @safeguards -84 @safety -23 @selfPublic 84 @sendYou 22 @sensitive 23 @share -11 @shareTo -28
  @stableService 50 @stateSecurity 62 @statutoryDuty 64 @store -20 @storePeriod 17 @storePlace -68 @telephone -33
  @third -47 @thisInformation 63 @turnOff -74 @understand -40 @usedFor 25 @verifyIdentity 60 @violate -18
  @vitalInterest 36 @weCollect 98 @whenYouUse 30 @withdraw -119 @within -38 @withoutConsent 95 @years -60
  @youProvide 103 ~abuse -24 ~academic 29 ~access -17 ~account 38 ~affiliate 20 ~afterClose -50 ~afterPeriod 23
  ~analyse -40 ~announce -46 ~applies -28 ~arrows -66 ~authority -60 ~authorizeYou 22 ~bioKinds 46 ~browserSetting -20
  ~cannotUse 95 ~certificate 17 ~clipboard -55 ~close -10 ~collectYour 29 ~companyName -58 ~confidentiality -13
  ~contactUs -14 ~continueMeans -25 ~contractNeed 50 ~cookies -19 ~correct -92 ~court -29 ~criminal 26
  ~customerService -10 ~dateLine -14 ~define -31 ~deidentifiedUse -46 ~deviceKinds -24 ~encryption -15 ~erase -16
  ~eraseOrAnonymise -60 ~fromThird 90 ~improve 49 ~incident -31 ~informIncident -23 ~internet -38 ~logKinds 27
  ~majorChange -27 ~minor -13 ~newPurpose 19 ~noCollect 38 ~notAffect -75 ~notProvide 50 ~notShare -70
  ~openPermission 10 ~organisation -35 ~otherPeople 59 ~partners 30 ~passwordAdvice 27 ~permission -34
  ~permissionKinds -22 ~personalKinds 41 ~placeKinds 52 ~policy -87 ~postal -10 ~principle 73 ~question 19
  ~recommend -44 ~record 33 ~respond -56 ~responsibility -25 ~rights 12 ~safeguards 44 ~selfPublic 101 ~sendYou 89
  ~share -54 ~shortest 22 ~stateSecurity 66 ~statutoryDuty 30 ~store -47 ~storePlace 31 ~telephone -27
  ~thirdAccount -21 ~turnOff -30 ~understand 18 ~usedFor 21 ~verifyIdentity -25 ~violate -42 ~vitalInterest 35
  ~weCollect 16 ~weUse -19 ~whenYouUse 39 ~withdraw -60 ~within -23 ~withoutConsent 28 ~years -21
`;
