/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const rights = `
  -205 #1changes -21 #1collection -26 #1contact -36 #1cookies -12 #1exceptions -54 #1minors -74 #1permission 82
  #1rights 148 #1security -15 #1sharing -110 #1use -70 #2changes -74 #2collection -39 #2contact -38 #2cookies -37
  #2scope -86 #2use -14 &abuse+1rights -12 &access+1changes -50 &access+1contact 33 &access+1minors 18
  &access+1rights 18 &access+1security 25 &access+1sharing 19 &access+1storage -32 &accessLimit+1security -19
  &account+1collection -50 &account+1rights 50 &account+1sharing -19 &account+1storage -33 &account+1thirdServices 12
  &account+1use -76 &afterClose+1rights -61 &analyse+1collection 18 &analyse+1scope -29 &analyse+1use 29
  &announce+1security -18 &applies+1collection 31 &arrows+1collection 31 &arrows+1contact -17 &arrows+1rights 41
  &arrows+1use 32 &authorizeYou+1use 10 &browserSetting+1collection 24 &browserSetting+1cookies 109
  &browserSetting+1use 48 &cannotUse+1collection -28 &cannotUse+1use -53 &cease+1storage -13
  &certificate+1collection -29 &clipboard+1collection -49 &close+1rights 47 &close+1storage -26
  &closePermission+1collection 54 &closePermission+1permission 62 &closePermission+1use -19 &collectYour+1changes -40
  &collectYour+1collection -29 &collectYour+1permission -67 &collectYour+1rights 43 &collectYour+1sharing -30
  &combine+1use 38 &contactUs+1contact 19 &contactUs+1rights -14 &contactUs+1use 39 &copy+1collection 112
  &copy+1rights -20 &correct+1changes -34 &correct+1collection 43 &correct+1cookies 20 &correct+1security 28
  &correct+1sharing -15 &cost+1rights 62 &court+1scope -13 &customerService+1collection -32
  &customerService+1rights 51 &deviceKinds+1collection -30 &email+1contact 28 &email+1rights -23 &email+1scope -12
  &email+1use 50 &encryption+1collection -12 &encryption+1scope -13 &encryption+1security -17 &encryption+1storage 29
  &encryption+1use -29 &erase+1collection 59 &erase+1cookies 74 &erase+1minors 11 &erase+1rights -13
  &erase+1security 21 &erase+1sharing 50 &erase+1storage -88 &eraseOrAnonymise+1cookies 43
  &eraseOrAnonymise+1rights -54 &eraseOrAnonymise+1storage -56 &exception+1exceptions 10 &exception+1rights 103
  &exception+1sharing -39 &improve+1collection -20 &incident+1security -59 &includes+1collection 53
  &includes+1contact -19 &includes+1cookies -42 &includes+1minors -10 &includes+1permission 31 &includes+1scope -58
  &includes+1sharing 17 &includes+1thirdServices -16 &informIncident+1security -23 &integrated+1collection -18
  &integrated+1use 26 &logKinds+1rights 34 &logKinds+1security 11 &majorChange+1changes -62 &minor+1collection 16
  &minor+1minors -48 &newFunction+1collection -13 &noCollect+1collection 23 &notAffect+1changes 14
  &notAffect+1permission 125 &notAffect+1sharing 17 &notAffect+1use -47 &notProvide+1collection -36
  &notProvide+1scope -10 &notProvide+1sharing 26 &notProvide+1use -56 &openPermission+1collection 15
  &openPermission+1rights -14 &orderKinds+1collection -99 &orderKinds+1rights -29 &orderKinds+1use 11
  &organisation+1contact -24 &organisation+1rights 38 &organisation+1scope -27 &otherPeople+1collection -10
  &otherPeople+1security 57 &otherPeople+1sharing 18 &otherPeople+1use -19 &partners+1sharing -66
  &passwordAdvice+1collection -12 &path+1changes 50 &path+1collection 20 &path+1rights 105 &path+1thirdServices -13
  &permission+1changes -47 &permission+1permission -11 &permission+1rights -55 &permissionKinds+1collection -93
  &personalKinds+1collection -33 &personalKinds+1rights 12 &personalKinds+1scope -38 &personalKinds+1thirdServices 13
  &personalKinds+1use 52 &placeKinds+1collection -47 &placeKinds+1rights 17 &policy+1changes -76 &policy+1scope -16
  &policy+1sharing -16 &policy+1use -15 &preventFraud+1security -15 &priorNotAffected+1changes 26
  &publicDisclosure+1sharing -21 &question+1collection -23 &question+1contact -27 &question+1rights 34
  &question+1security -21 &recommend+1changes 50 &recommend+1security -12 &register+1collection -59 &register+1use -69
  &reject+1rights 36 &respond+1changes 89 &respond+1exceptions 27 &revise+1changes -37 &revise+1cookies 20
  &revise+1rights 75 &revise+1sharing -38 &rights+1contact -13 &rights+1cookies 136 &rights+1minors 16
  &rights+1permission 74 &rights+1security 11 &rights+1sharing 58 &rights+1thirdServices 12 &rights+1use 39
  &safety+1collection -24 &safety+1rights -25 &safety+1scope 43 &safety+1sharing -18 &safety+1storage -28
  &safety+1use -16 &sdk+1sharing -13 &sendYou+1cookies -13 &sendYou+1rights 39 &sendYou+1scope -20 &sendYou+1use -53
  &sensitive+1collection 23 &sensitive+1sharing 26 &share+1collection 23 &share+1exceptions -16 &share+1rights 73
  &share+1security 13 &share+1sharing -15 &share+1storage 38 &share+1use 19 &shareTo+1collection -10
  &shareTo+1sharing -21 &stateSecurity+1rights 35 &store+1scope -20 &store+1security 18 &storePeriod+1storage -43
  &storePlace+1storage 15 &third+1collection -36 &third+1rights 42 &third+1sharing -85 &third+1thirdServices -37
  &third+1use 49 &thirdAccount+1collection -45 &thirdAccount+1thirdServices 13 &thisInformation+1collection 36
  &thisInformation+1security 32 &thisInformation+1use 38 &turnOff+1changes 17 &turnOff+1collection 106
  &turnOff+1permission 53 &turnOff+1rights -44 &turnOff+1use 35 &understand+1collection -57 &understand+1rights -61
  &understand+1scope 32 &understand+1security 28 &usedFor+1collection -36 &usedFor+1rights -35 &usedFor+1security 28
  &usedFor+1sharing -20 &usedFor+1storage 26 &usedFor+1use -15 &verifyIdentity+1collection -18
  &verifyIdentity+1contact 26 &verifyIdentity+1rights -10 &verifyIdentity+1security 30 &violate+1rights 46
  &weCollect+1collection -31 &weCollect+1minors -30 &weCollect+1rights 12 &weCollect+1scope 15
  &weCollect+1thirdServices 71 &weUse+1changes -44 &weUse+1rights -11 &whenYouUse+1rights 50 &whenYouUse+1sharing -27
  &whenYouUse+1thirdServices -24 &withdraw+1changes 69 &withdraw+1rights 15 &within+1contact -43
  &withoutConsent+1changes -15 &years+1rights 66 &years+1storage -20 &youProvide+1collection -17
  &youProvide+1rights -22 &youProvide+1sharing 26 &youProvide+1use 11 <access -13 <certificate -13 <collectYour -59
  <contactUs -67 <erase 193 <exception 25 <includes 50 <majorChange -44 <notShare -49 <permission 46 <policy -82
  <reject 188 <respond 208 <revise 15 <rights 117 <safety -29 <sendYou 32 <share -128 <shareTo -30 <store -65
  <storePeriod -57 <understand -67 <weCollect -114 <whenYouUse 32 <withoutConsent -155 =listed -27 =opens 62
  =size0 -116 =size1 -98 =size3 -44 =size4 -24 =size5 -41 =unclosed -28 @abroad -58 @abuse 95 @academic -16 @access 12
  @accessLimit -51 @afterClose 35 @afterPeriod -25 @analyse -37 @announce -40 @applies 38 @arrows 51 @authority -38
  @authorizeYou 27 @automated -47 @browserSetting 107 @cannotUse 27 @clipboard -37 @close 58 @closePermission 192
  @collectYour -57 @combine 46 @companyName -34 @contactUs -10 @copy 24 @correct 54 @cost 79 @court -39 @criminal 49
  @customerService 26 @dateLine -25 @deceased -23 @define -64 @deidentifiedUse -13 @deviceKinds -48 @disagree -13
  @effort -165 @encryption -79 @erase 120 @eraseOrAnonymise -76 @exception 45 @improve -28 @incident -109
  @includes -45 @informIncident -26 @integrated -12 @logKinds 20 @majorChange -62 @minor -15 @newFunction -42
  @noCollect 14 @notAffect 123 @notProvide -63 @openPermission 18 @orderKinds -52 @organisation -85 @partners -79
  @path 140 @permissionKinds -93 @personalKinds 20 @placeKinds -19 @policy -117 @postal -56 @preventFraud -31
  @priorNotAffected 70 @publicDisclosure -25 @question -49 @recommend 21 @reject 83 @respond 54 @rights 160
  @safeguards -64 @safety -30 @sdk -18 @selfPublic -32 @sendYou 21 @share -16 @shareTo -86 @shortest -17
  @stateSecurity 90 @store -24 @storePeriod -39 @thisInformation -13 @turnOff 194 @usedFor -89 @verifyIdentity -23
  @violate 79 @weCollect 12 @weUse -77 @welcome -27 @whenYouUse 63 @withdraw 131 @withoutConsent -70 @years -11
  @youProvide -58 ~abuse 146 ~academic -25 ~account 12 ~affiliate -19 ~afterClose 22 ~afterPeriod -26 ~analyse 29
  ~applies -35 ~arrows 12 ~authority 10 ~authorizeYou -17 ~bioKinds 38 ~browserSetting 12 ~clipboard -25
  ~closePermission 108 ~combine -14 ~companyName -30 ~contactUs 35 ~cookies 18 ~copy 19 ~correct 16
  ~customerService 58 ~dateLine -29 ~deceased -86 ~define -18 ~deviceKinds 39 ~effort -100 ~encryption -42 ~erase -11
  ~eraseOrAnonymise 38 ~exception 38 ~fromThird 27 ~improve -47 ~includes -71 ~internet 59 ~logKinds 34
  ~majorChange -71 ~minor -12 ~newFunction -15 ~newPurpose -48 ~notAffect 53 ~notProvide -10 ~notShare 28
  ~openPermission -17 ~orderKinds -77 ~organisation -36 ~otherPeople 23 ~partners -27 ~passwordAdvice 33 ~path 47
  ~permissionKinds -23 ~personalKinds -16 ~placeKinds 25 ~policy -41 ~postal -43 ~preventFraud -38
  ~publicDisclosure 24 ~question -57 ~reject 65 ~respond -11 ~revise -13 ~rights 35 ~safeguards -68 ~safety -24
  ~sdk -86 ~selfPublic -37 ~sensitive -13 ~share 21 ~shareTo 35 ~shortest -16 ~stateSecurity 92 ~statutoryDuty 30
  ~store -26 ~storePeriod -11 ~telephone 13 ~third 39 ~thirdAccount 30 ~turnOff 32 ~unbind -15 ~understand -49
  ~usedFor -35 ~violate 38 ~vitalInterest 21 ~weCollect -37 ~weUse -18 ~whenYouUse 33 ~withdraw 63 ~withoutConsent -17
  ~years 18 ~youProvide -14
`;
