/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const storage = `
  -245 #1changes -116 #1collection -87 #1contact -19 #1cookies -69 #1exceptions 11 #1minors -44 #1permission -63
  #1rights -126 #1scope -162 #1security -42 #1storage 195 #1thirdServices -90 #1use -17 #2changes -20 #2collection -72
  #2contact -82 #2cookies -35 #2scope -25 #2use -64 &abroad+1storage 56 &abuse+1rights -11 &access+1collection 19
  &access+1cookies -42 &access+1rights -12 &access+1storage 60 &access+1use 11 &accessLimit+1security -12
  &account+1collection -20 &account+1storage 18 &affiliate+1sharing 14 &afterClose+1rights 39 &analyse+1collection -11
  &analyse+1sharing -10 &announce+1collection 26 &announce+1storage -23 &announce+1use 33 &arrows+1rights -12
  &authority+1security -43 &authority+1sharing -23 &browserSetting+1cookies -35 &cease+1storage -47
  &clipboard+1collection 17 &close+1storage 37 &closePermission+1permission -11 &collectYour+1collection -51
  &collectYour+1sharing -14 &collectYour+1use -31 &cookies+1cookies -54 &correct+1collection 65 &correct+1rights -12
  &correct+1use 68 &define+1changes 32 &deviceKinds+1sharing -11 &effort+1security -16 &encryption+1collection 34
  &encryption+1storage -61 &encryption+1use 34 &erase+1collection 42 &erase+1cookies -19 &erase+1storage 22
  &eraseOrAnonymise+1cookies -15 &eraseOrAnonymise+1rights 48 &exception+1storage 45 &improve+1collection 21
  &improve+1use 21 &incident+1security -26 &includes+1collection 10 &includes+1exceptions -26 &includes+1rights -49
  &includes+1sharing -32 &includes+1storage 79 &includes+1use 22 &logKinds+1cookies -10 &logKinds+1storage -15
  &logKinds+1use 42 &minor+1minors -25 &noCollect+1collection 54 &notAffect+1permission -11 &notShare+1sharing -35
  &openPermission+1collection -28 &orderKinds+1collection -20 &orderKinds+1security 11 &orderKinds+1storage 46
  &organisation+1security -10 &organisation+1sharing -14 &partners+1sharing -40 &path+1collection 57 &path+1rights -24
  &path+1use 96 &permission+1collection -34 &permissionKinds+1use 25 &personalKinds+1collection -28
  &personalKinds+1use -13 &policy+1minors 12 &policy+1scope -20 &policy+1sharing 23 &publicDisclosure+1sharing -12
  &recommend+1collection -26 &recommend+1sharing -19 &recommend+1use 17 &register+1cookies 16 &respond+1storage -47
  &revise+1changes -16 &revise+1security 49 &revise+1use 14 &rights+1changes 20 &rights+1cookies -25
  &rights+1rights -46 &rights+1storage 37 &safeguards+1security -29 &safety+1collection -23 &safety+1minors 19
  &safety+1security -123 &safety+1storage 17 &sdk+1sharing -19 &sendYou+1cookies 20 &sendYou+1use 50
  &sensitive+1collection 12 &sensitive+1use 26 &share+1changes 17 &share+1exceptions -18 &share+1minors 13
  &share+1security -34 &share+1use 17 &shortest+1storage 29 &stateSecurity+1exceptions -22 &store+1changes 22
  &store+1collection 77 &store+1scope -19 &store+1sharing 57 &store+1storage 19 &store+1use 119
  &storePeriod+1storage 10 &third+1thirdServices -21 &thisInformation+1collection 14 &thisInformation+1security 18
  &thisInformation+1sharing -23 &thisInformation+1use 24 &understand+1rights 27 &understand+1security 10
  &usedFor+1changes 26 &usedFor+1collection 34 &usedFor+1rights -20 &usedFor+1storage -58 &usedFor+1use 68
  &violate+1rights -19 &weCollect+1changes 16 &weCollect+1collection -61 &weCollect+1rights -10 &weCollect+1scope -23
  &weCollect+1sharing 105 &whenYouUse+1collection -31 &whenYouUse+1rights 33 &years+1storage 33 <certificate 30
  <collectYour -18 <contactUs -15 <erase -55 <exception 47 <notShare -63 <permission -15 <policy -84
  <publicDisclosure -57 <reject -54 <respond -77 <revise -31 <rights -11 <safety -18 <sendYou 18 <share -152
  <shareTo -34 <store 170 <storePeriod 84 <understand -35 <weCollect 49 <withoutConsent -89 =listed 24 =size0 -78
  =size1 39 =size2 -50 =size3 -74 =size4 -66 =size5 -42 =unclosed -71 @abroad 127 @abuse -40 @accessLimit -23
  @affiliate 22 @afterClose 55 @afterPeriod 37 @analyse -29 @applies -57 @arrows -52 @authorizeYou -65 @bioKinds 27
  @browserSetting -11 @cannotUse -34 @cease -40 @close 41 @closePermission -97 @collectYour -131 @companyName -18
  @confidentiality -37 @contactUs -74 @cookies -41 @copy -12 @correct -17 @cost -42 @court 26 @define 14 @effort -65
  @email -30 @erase 46 @eraseOrAnonymise 65 @exception 76 @incident -60 @includes -50 @integrated -35 @internet -34
  @minor -46 @noCollect 39 @notAffect -93 @notProvide -44 @notShare -62 @openPermission -71 @organisation -47
  @otherPeople -31 @partners -59 @passwordAdvice -29 @path 39 @permission -91 @personalKinds -121 @placeKinds -48
  @priorNotAffected -50 @publicDisclosure -64 @recommend -30 @respond -91 @revise -40 @rights -62 @safety -12 @sdk -25
  @selfPublic -19 @sendYou -25 @sensitive 38 @shareTo -10 @shortest 44 @stateSecurity -14 @store 215 @storePeriod 72
  @storePlace 137 @third -16 @thisInformation 14 @turnOff -38 @understand 45 @verifyIdentity -35 @violate -45
  @weCollect 44 @weUse -75 @welcome -10 @withdraw -26 @withoutConsent -35 @years 24 @youProvide -12 ~abroad 94
  ~abuse -41 ~access -24 ~accessLimit -50 ~account 44 ~affiliate 11 ~afterPeriod -24 ~analyse -58 ~applies -26
  ~authority 17 ~authorizeYou -28 ~bioKinds 20 ~browserSetting -19 ~cease 46 ~clipboard 34 ~close 51 ~collectYour -33
  ~companyName -15 ~confidentiality 20 ~contactUs -61 ~cookies -35 ~court 16 ~customerService -43 ~define -54
  ~deviceKinds -52 ~encryption -41 ~erase 11 ~eraseOrAnonymise 21 ~exception 22 ~improve 14 ~includes 23
  ~integrated -19 ~internet -21 ~logKinds 22 ~minor -32 ~noCollect 15 ~notProvide -57 ~openPermission -12
  ~orderKinds -61 ~organisation -101 ~otherPeople -24 ~partners 15 ~passwordAdvice -22 ~path 15 ~permission -45
  ~personalKinds -97 ~placeKinds -42 ~policy -77 ~privacyOfThird 29 ~publicDisclosure -74 ~question -67 ~recommend -44
  ~respond 19 ~revise -44 ~rights -25 ~safety -44 ~sdk -12 ~selfPublic -24 ~sendYou -71 ~share -13 ~shortest 51
  ~stateSecurity -24 ~store 75 ~storePeriod 42 ~storePlace 95 ~third -78 ~thisInformation 21 ~understand 23
  ~usedFor -109 ~verifyIdentity -31 ~violate -37 ~weCollect 57 ~weUse -72 ~welcome 23 ~withdraw -39 ~years -34
`;
