/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const security = `
  -220 #1changes -89 #1collection -62 #1contact -73 #1cookies -73 #1exceptions -68 #1permission -72 #1scope -18
  #1security 131 #1storage 15 #1thirdServices -23 #2changes -47 #2collection -93 #2contact -20 #2cookies -99
  #2scope -53 #2use -10 &abroad+1storage -29 &abuse+1rights 10 &academic+1sharing -43 &access+1cookies -12
  &access+1rights -58 &access+1security 134 &access+1storage 113 &accessLimit+1security 76 &account+1changes 36
  &account+1collection 10 &account+1rights -16 &account+1storage -78 &affiliate+1collection -12 &afterClose+1rights 20
  &analyse+1collection 15 &analyse+1security 13 &analyse+1sharing -91 &analyse+1use 14 &announce+1collection 14
  &announce+1security 25 &announce+1sharing -26 &announce+1storage 33 &announce+1use 21 &arrows+1rights -42
  &authority+1security 33 &authority+1storage 29 &authorizeYou+1collection 23 &authorizeYou+1sharing 43
  &authorizeYou+1use 42 &bioKinds+1collection 23 &browserSetting+1cookies -11 &close+1storage -14
  &collectYour+1changes 24 &collectYour+1collection 45 &collectYour+1sharing -19 &collectYour+1use 58
  &combine+1collection 45 &combine+1sharing -35 &combine+1use 42 &confidentiality+1sharing 54 &contactUs+1changes 33
  &contactUs+1collection -10 &contactUs+1contact -20 &contactUs+1minors 21 &contactUs+1rights -21
  &contactUs+1security -24 &contactUs+1sharing -15 &cookies+1cookies -60 &copy+1sharing -24 &correct+1changes -38
  &correct+1collection 10 &correct+1rights -36 &correct+1security 44 &correct+1sharing -18 &correct+1use 21
  &cost+1rights -28 &court+1security 12 &court+1sharing -41 &criminal+1sharing 17 &customerService+1collection 22
  &customerService+1rights -15 &customerService+1sharing 27 &customerService+1use 21 &define+1changes 20
  &define+1scope -58 &deviceKinds+1collection 29 &deviceKinds+1sharing -89 &deviceKinds+1use -22 &email+1rights -19
  &encryption+1collection 17 &encryption+1scope 41 &encryption+1security 73 &encryption+1storage 17
  &encryption+1use 124 &erase+1collection 15 &erase+1minors 37 &erase+1security 60 &erase+1sharing 22
  &eraseOrAnonymise+1collection 56 &eraseOrAnonymise+1security 27 &eraseOrAnonymise+1storage 26 &exception+1sharing 33
  &exception+1storage -22 &improve+1collection -33 &improve+1scope -10 &improve+1security -45 &improve+1use -10
  &incident+1scope -61 &incident+1security 135 &incident+1use -19 &includes+1changes 42 &includes+1collection -67
  &includes+1exceptions -14 &includes+1rights -46 &includes+1scope 38 &includes+1sharing -20 &includes+1storage 19
  &includes+1thirdServices -30 &includes+1use 26 &informIncident+1security 69 &integrated+1security 13
  &integrated+1sharing -87 &internet+1rights 17 &internet+1scope 19 &logKinds+1rights -15 &logKinds+1sharing -37
  &logKinds+1storage 17 &majorChange+1changes -29 &minor+1minors 17 &noCollect+1collection 11 &notShare+1security -46
  &openPermission+1collection -31 &orderKinds+1rights -10 &orderKinds+1use -38 &organisation+1scope -51
  &organisation+1security 90 &organisation+1sharing 25 &organisation+1storage 10 &otherPeople+1collection -18
  &otherPeople+1rights 30 &otherPeople+1sharing -10 &otherPeople+1use -30 &partners+1security -17
  &partners+1sharing 11 &path+1rights -55 &permission+1collection -39 &permissionKinds+1collection -43
  &permissionKinds+1use -31 &personalKinds+1contact 27 &personalKinds+1use -54 &placeKinds+1collection 23
  &placeKinds+1security 13 &placeKinds+1sharing -30 &policy+1collection 110 &policy+1contact -28 &policy+1scope -90
  &policy+1security -30 &policy+1sharing 26 &policy+1use 50 &preventFraud+1security 45 &principle+1sharing 79
  &publicDisclosure+1sharing -65 &question+1contact -32 &question+1security 81 &question+1sharing 11
  &recommend+1changes 22 &recommend+1collection -16 &recommend+1rights 22 &recommend+1security 84
  &recommend+1sharing -134 &recommend+1storage 25 &record+1collection 30 &register+1collection 38
  &register+1rights -23 &reject+1rights 28 &respond+1rights 51 &respond+1scope -18 &respond+1sharing 32
  &respond+1storage -30 &respond+1use 25 &revise+1changes -50 &revise+1collection 36 &revise+1rights -56
  &revise+1security 52 &revise+1sharing 37 &rights+1changes -42 &rights+1collection -25 &rights+1contact -29
  &rights+1rights -34 &rights+1security 66 &rights+1sharing 38 &rights+1storage 14 &safeguards+1sharing 53
  &safeguards+1storage -17 &safety+1contact 24 &safety+1exceptions -25 &safety+1rights 51 &safety+1scope 85
  &safety+1sharing 35 &safety+1use -16 &sdk+1sharing 54 &sendYou+1changes 13 &sendYou+1collection -13
  &sendYou+1rights 15 &sendYou+1scope -12 &sendYou+1sharing 15 &sensitive+1collection -37 &sensitive+1use -35
  &share+1changes 52 &share+1collection -24 &share+1security -68 &share+1thirdServices 23 &share+1use -13
  &stateSecurity+1sharing -29 &store+1collection 35 &store+1security 23 &store+1sharing 11 &store+1use 33
  &storePlace+1storage -50 &third+1scope -22 &third+1security 23 &third+1sharing 13 &third+1thirdServices -40
  &thisInformation+1collection 35 &thisInformation+1sharing -28 &thisInformation+1use 33 &understand+1collection -50
  &understand+1scope 94 &understand+1security -74 &understand+1sharing 57 &understand+1use -15 &usedFor+1changes 47
  &usedFor+1collection 56 &usedFor+1contact 25 &usedFor+1rights 56 &usedFor+1scope -48 &usedFor+1security -29
  &usedFor+1sharing 58 &usedFor+1thirdServices -34 &usedFor+1use -14 &verifyIdentity+1contact 20
  &verifyIdentity+1security -23 &weCollect+1collection -13 &weCollect+1minors 59 &weCollect+1rights -33
  &weCollect+1scope -11 &weCollect+1security -10 &weCollect+1sharing 79 &weCollect+1storage 35 &weCollect+1use -45
  &weUse+1sharing -42 &whenYouUse+1collection -44 &whenYouUse+1rights -14 &whenYouUse+1sharing -21
  &whenYouUse+1use -33 &withdraw+1rights -48 &withoutConsent+1sharing 15 &years+1rights -45
  &youProvide+1collection -21 &youProvide+1scope 24 &youProvide+1sharing 14 &youProvide+1use -21 <access 41
  <collectYour -86 <contactUs -25 <erase -37 <exception -42 <includes -24 <majorChange -30 <minor 67 <notShare 14
  <partners 69 <permission -13 <policy -114 <publicDisclosure -12 <reject -87 <revise -54 <rights 48 <safety 52
  <sendYou 57 <share 26 <shareTo 40 <understand 19 <weCollect -11 <weUse 73 <withoutConsent -112 =listed -18
  =opens -31 =size0 -47 =size1 -170 =size2 -136 =size3 -29 =size4 -10 =size5 -19 =unclosed -130 @abroad -46 @abuse 79
  @accessLimit 122 @account -62 @affiliate -31 @afterPeriod 56 @analyse -30 @announce 10 @applies -102 @arrows -24
  @authorizeYou 28 @bioKinds -22 @browserSetting -21 @cannotUse -48 @cease -19 @clipboard -36 @closePermission -41
  @collectYour -35 @companyName -15 @confidentiality 93 @contactUs -59 @contractNeed -10 @cookies -112 @copy -13
  @correct -52 @cost -28 @court -52 @define -29 @deviceKinds -66 @effort 62 @email -21 @encryption 174 @erase 67
  @eraseOrAnonymise 114 @exception 16 @improve -125 @incident 121 @includes -16 @informIncident 89 @integrated -51
  @logKinds -77 @majorChange -29 @newFunction 12 @newPurpose 22 @notAffect -77 @notProvide -58 @orderKinds -69
  @organisation 52 @partners -28 @path -43 @permission -18 @permissionKinds -90 @personalKinds -25 @placeKinds -38
  @policy -25 @preventFraud 47 @principle 197 @priorNotAffected -20 @publicDisclosure -66 @question 23 @recommend -28
  @record 17 @register -101 @reject 26 @respond 29 @responsibility 91 @safeguards 70 @safety 111 @sdk 24
  @sensitive -85 @share -23 @shareTo -34 @shortest 17 @stableService -35 @stateSecurity -126 @storePeriod 15
  @storePlace -84 @thisInformation -31 @turnOff -58 @unbind -14 @understand -14 @usedFor 48 @violate -92
  @vitalInterest -16 @weCollect -35 @weUse -24 @welcome 17 @whenYouUse -197 @withdraw -17 @within -18 @years -63
  @youProvide -33 ~abroad -31 ~abuse -45 ~academic 22 ~accessLimit 115 ~account -89 ~affiliate -16 ~afterClose -17
  ~afterPeriod 41 ~analyse 66 ~applies -96 ~arrows -20 ~authorizeYou 37 ~automated -24 ~cannotUse -64 ~cease 10
  ~certificate 17 ~closePermission -17 ~combine -55 ~companyName -86 ~confidentiality 14 ~cookies -91 ~correct 11
  ~cost 19 ~court -42 ~criminal -21 ~customerService 49 ~define -137 ~deidentifiedUse 62 ~deviceKinds -30 ~effort 54
  ~encryption 90 ~exception 40 ~includes -76 ~integrated 23 ~internet 35 ~majorChange -26 ~merger -39 ~minor -14
  ~newFunction 21 ~notAffect 11 ~notProvide -22 ~notShare -52 ~openPermission -43 ~orderKinds 56 ~organisation 51
  ~otherPeople -60 ~passwordAdvice -23 ~path -77 ~permission -63 ~personalKinds -19 ~policy -21 ~postal -10
  ~preventFraud 70 ~principle 62 ~priorNotAffected 32 ~publicDisclosure 16 ~recommend -65 ~record 10 ~respond 51
  ~responsibility -12 ~revise 33 ~rights 64 ~safety 71 ~sdk 17 ~selfPublic -29 ~sendYou -33 ~sensitive -46 ~share 17
  ~stateSecurity -40 ~store -26 ~storePlace -29 ~telephone 28 ~third 71 ~thirdAccount -14 ~thisInformation -13
  ~turnOff -53 ~unbind -17 ~understand 54 ~violate -24 ~vitalInterest -10 ~weUse -43 ~welcome 25 ~whenYouUse -15
  ~within -24 ~years 51 ~youProvide -127
`;
