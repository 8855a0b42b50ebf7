/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const sharing = `
  -236 #1changes -71 #1collection -29 #1contact -98 #1cookies -34 #1exceptions 59 #1permission 84 #1rights -162
  #1scope -86 #1security -58 #1sharing 146 #1storage -63 #1use -34 #2changes -83 #2collection 23 #2contact -76
  #2cookies -89 #2use -88 &academic+1sharing 52 &access+1contact -16 &access+1rights -11 &access+1scope 29
  &access+1security -48 &access+1sharing -17 &access+1use 16 &accessLimit+1collection -26 &account+1collection 16
  &account+1sharing 72 &affiliate+1scope -42 &affiliate+1sharing -41 &analyse+1collection -23 &analyse+1cookies 20
  &analyse+1sharing -16 &analyse+1use 35 &announce+1security 23 &announce+1sharing 11 &applies+1collection 40
  &applies+1scope -26 &applies+1thirdServices 23 &authority+1security 11 &authority+1sharing 45 &authorizeYou+1use -46
  &bioKinds+1collection -17 &cannotUse+1collection -15 &cannotUse+1use -29 &certificate+1collection -16
  &certificate+1sharing 37 &clipboard+1collection -16 &clipboard+1scope 16 &clipboard+1sharing 12
  &closePermission+1collection 11 &closePermission+1permission -22 &collectYour+1changes -28
  &collectYour+1collection -66 &collectYour+1permission -16 &collectYour+1scope 47 &collectYour+1sharing 68
  &combine+1collection -19 &combine+1sharing 35 &companyName+1scope -49 &confidentiality+1sharing 43
  &contactUs+1use -16 &cookies+1cookies -17 &correct+1sharing 60 &criminal+1exceptions 12 &criminal+1sharing 36
  &customerService+1collection -80 &customerService+1contact -48 &customerService+1scope -35
  &customerService+1sharing 87 &define+1changes 31 &define+1scope -15 &define+1sharing -69
  &deviceKinds+1collection -40 &deviceKinds+1sharing 39 &deviceKinds+1use 22 &encryption+1scope 31
  &encryption+1security -25 &encryption+1use 28 &exception+1sharing 163 &fromThird+1collection 45
  &improve+1collection -22 &improve+1security 16 &improve+1sharing -33 &incident+1collection 28 &incident+1scope -12
  &incident+1security -42 &includes+1changes -40 &includes+1collection -17 &includes+1rights -13 &includes+1scope 33
  &includes+1sharing 33 &includes+1use 35 &integrated+1collection -42 &integrated+1security 10 &integrated+1sharing 11
  &integrated+1thirdServices 66 &logKinds+1collection -17 &logKinds+1scope 40 &logKinds+1sharing 65
  &merger+1sharing 62 &notAffect+1collection -27 &notAffect+1sharing -52 &notAffect+1use -21
  &notProvide+1collection -35 &notProvide+1sharing -17 &notProvide+1use -13 &notShare+1security -25
  &notShare+1sharing 76 &openPermission+1collection -70 &openPermission+1use -29 &orderKinds+1scope 31
  &orderKinds+1security 12 &orderKinds+1sharing -24 &orderKinds+1storage 11 &organisation+1security -20
  &organisation+1sharing 22 &otherPeople+1collection -30 &partners+1collection 36 &partners+1use 33
  &passwordAdvice+1collection 17 &passwordAdvice+1rights 27 &path+1collection -27 &path+1sharing 11
  &permission+1collection -32 &permission+1permission -32 &permission+1sharing 11 &permissionKinds+1collection -20
  &permissionKinds+1scope 33 &personalKinds+1collection 31 &personalKinds+1contact -21 &personalKinds+1rights -11
  &personalKinds+1scope 15 &personalKinds+1security -25 &personalKinds+1use 74 &placeKinds+1scope 22
  &policy+1collection 74 &policy+1contact -13 &policy+1scope -74 &policy+1thirdServices 42
  &preventFraud+1collection -29 &principle+1sharing 95 &privacyOfThird+1sharing 27 &publicDisclosure+1exceptions 36
  &question+1rights 26 &question+1sharing -32 &recommend+1collection 30 &recommend+1scope 47
  &recommend+1thirdServices 18 &recommend+1use 78 &register+1security -10 &register+1sharing 50 &respond+1rights -34
  &respond+1scope 50 &respond+1sharing 26 &respond+1storage 14 &respond+1use 50 &revise+1changes -19
  &revise+1collection -43 &revise+1scope 23 &rights+1changes 10 &rights+1collection 14 &rights+1scope -36
  &rights+1security 17 &rights+1sharing -28 &rights+1storage 29 &rights+1thirdServices 54 &rights+1use -51
  &safeguards+1security -40 &safeguards+1sharing 38 &safety+1collection 18 &safety+1exceptions 18 &safety+1rights -15
  &safety+1scope 35 &safety+1sharing 30 &safety+1storage -33 &safety+1thirdServices -38 &sdk+1sharing 78
  &sdk+1thirdServices 113 &selfPublic+1exceptions -12 &sendYou+1collection -46 &sendYou+1thirdServices -15
  &sendYou+1use -47 &sensitive+1collection -48 &share+1collection 18 &share+1exceptions 17 &share+1minors 45
  &share+1sharing 42 &share+1storage 23 &share+1thirdServices 19 &shareTo+1scope -29 &shareTo+1sharing 39
  &shareTo+1thirdServices -39 &shareTo+1use 24 &stateSecurity+1sharing 86 &statutoryDuty+1sharing 50
  &store+1changes 30 &store+1cookies -10 &store+1sharing 18 &store+1storage -49 &third+1collection 74
  &third+1rights 31 &third+1scope 40 &third+1sharing -19 &third+1thirdServices 39 &third+1use 66
  &thisInformation+1sharing 20 &thisInformation+1thirdServices 58 &thisInformation+1use 14 &turnOff+1collection -26
  &turnOff+1permission -13 &turnOff+1use -15 &understand+1scope 13 &understand+1sharing -47 &usedFor+1contact -36
  &usedFor+1cookies 12 &usedFor+1rights 11 &usedFor+1sharing 44 &usedFor+1thirdServices 17 &usedFor+1use -30
  &verifyIdentity+1collection -98 &verifyIdentity+1security 33 &vitalInterest+1exceptions 13
  &vitalInterest+1sharing 35 &weCollect+1changes 19 &weCollect+1collection 16 &weCollect+1contact -21
  &weCollect+1minors 21 &weCollect+1permission 12 &weCollect+1rights -14 &weCollect+1scope -58 &weCollect+1sharing -29
  &weCollect+1thirdServices -33 &weCollect+1use -74 &weUse+1collection 23 &weUse+1cookies 25 &weUse+1use -22
  &whenYouUse+1collection -48 &whenYouUse+1contact -28 &whenYouUse+1security 22 &whenYouUse+1sharing -57
  &whenYouUse+1storage 59 &whenYouUse+1use -62 &withoutConsent+1exceptions 46 &youProvide+1collection -70
  <collectYour -92 <contactUs -21 <correct -60 <erase -68 <exception 101 <includes 13 <majorChange -11 <minor -17
  <notShare 91 <policy -44 <publicDisclosure 201 <reject -34 <respond -65 <revise -38 <rights -73 <safety -38
  <sendYou 13 <share 142 <shareTo -13 <store -66 <storePeriod -28 <understand -34 <weCollect -128 =listed -88
  =size0 -113 =size1 -57 =size2 -74 =size3 -76 =size4 -34 =unclosed -79 @abuse -38 @academic 42 @access -31
  @accessLimit -62 @affiliate -62 @afterClose -10 @announce 31 @applies -114 @arrows -30 @authority 39
  @authorizeYou -37 @automated -29 @bioKinds 85 @browserSetting -12 @certificate 34 @close -31 @closePermission -20
  @collectYour 21 @combine 28 @companyName 113 @confidentiality 82 @contactUs -85 @cookies -37 @copy -27 @correct -17
  @cost -32 @court -42 @criminal 17 @customerService -61 @deceased -14 @define -67 @deidentifiedUse 78 @deviceKinds 13
  @effort -71 @email -13 @erase -125 @eraseOrAnonymise -32 @exception 101 @fromThird 19 @improve -29 @includes -44
  @informIncident -11 @internet -42 @logKinds 35 @merger 89 @minor -40 @noCollect -14 @notAffect -74 @notProvide -26
  @notShare 44 @openPermission -14 @orderKinds 53 @organisation -45 @partners 104 @path -72 @permission -15
  @placeKinds 41 @policy -32 @postal -20 @principle 46 @publicDisclosure -11 @question -74 @record -17 @respond 59
  @responsibility 43 @revise -50 @rights -49 @safeguards -36 @safety -16 @sdk 89 @selfPublic -55 @sendYou -54
  @sensitive -19 @share 136 @shareTo 104 @stateSecurity 14 @statutoryDuty 36 @storePeriod -42 @storePlace -44
  @third 170 @thisInformation 32 @turnOff -101 @vitalInterest 20 @weCollect -21 @whenYouUse -37 @within -32 @years -33
  @youProvide 27 ~abroad -47 ~academic 69 ~access -26 ~account 26 ~affiliate -55 ~analyse 17 ~announce 60 ~applies -41
  ~authorizeYou 48 ~cannotUse -27 ~certificate -34 ~close -37 ~collectYour -52 ~combine 51 ~companyName 126
  ~confidentiality 14 ~contactUs 12 ~cookies -37 ~copy -17 ~correct -38 ~criminal 24 ~customerService 28 ~deceased -24
  ~define 13 ~deidentifiedUse -31 ~encryption -89 ~erase -88 ~exception 97 ~fromThird -14 ~improve 44 ~incident -18
  ~includes 26 ~integrated -22 ~internet -60 ~merger 76 ~minor -43 ~newFunction 28 ~notAffect -15 ~openPermission 32
  ~orderKinds 51 ~organisation -35 ~otherPeople -29 ~passwordAdvice -14 ~path -16 ~permissionKinds -47
  ~preventFraud 22 ~privacyOfThird -98 ~publicDisclosure 36 ~question -104 ~recommend 52 ~respond -36 ~revise -39
  ~rights -10 ~safeguards 52 ~selfPublic -19 ~sensitive -86 ~share 21 ~shareTo 18 ~stableService -36 ~stateSecurity 32
  ~statutoryDuty 33 ~storePeriod -33 ~storePlace -60 ~thirdAccount -32 ~thisInformation 41 ~unbind 10 ~understand -31
  ~usedFor -11 ~weCollect 35 ~welcome 67 ~whenYouUse -10 ~withdraw -28 ~within -14 ~withoutConsent -29 ~years -25
  ~youProvide 21
`;
