/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const contact = `
  -278 #1collection -133 #1contact 32 #1cookies -43 #1permission -22 #1rights -14 #1scope 33 #1security -23
  #1sharing -136 #1storage -76 #1thirdServices -34 #1use -130 #2changes -52 #2collection -40 #2scope -70 #2use -69
  &account+1changes 28 &analyse+1changes 27 &arrows+1contact -27 &close+1rights -26 &collectYour+1changes 27
  &collectYour+1collection -44 &collectYour+1exceptions 32 &contactUs+1changes 80 &contactUs+1contact 13
  &contactUs+1rights 10 &cookies+1cookies -30 &copy+1rights 29 &customerService+1rights 36 &customerService+1scope 18
  &email+1contact 14 &email+1rights 150 &email+1scope 35 &erase+1rights -10 &incident+1security -23
  &includes+1changes -16 &includes+1collection -17 &includes+1scope 10 &majorChange+1changes -11
  &organisation+1scope 39 &otherPeople+1collection -15 &partners+1sharing -20 &path+1rights -48
  &personalKinds+1collection -73 &personalKinds+1contact 40 &personalKinds+1rights -79 &personalKinds+1scope 37
  &personalKinds+1security 48 &policy+1changes 19 &policy+1contact -14 &policy+1minors 19 &policy+1rights -13
  &publicDisclosure+1changes 30 &publicDisclosure+1exceptions 31 &question+1changes 20 &question+1contact -22
  &question+1minors 13 &question+1security -10 &respond+1contact 42 &respond+1rights -23 &respond+1scope 53
  &revise+1changes -19 &revise+1rights -10 &rights+1changes -25 &rights+1collection -23 &safety+1rights -35
  &safety+1scope 46 &safety+1security -57 &sensitive+1scope 32 &share+1sharing -37 &telephone+1contact 108
  &telephone+1rights 86 &understand+1scope 30 &usedFor+1changes 19 &usedFor+1collection -21
  &verifyIdentity+1contact -42 &verifyIdentity+1rights -17 &violate+1rights 22 &weCollect+1changes 23
  &weCollect+1collection -42 &weCollect+1rights 16 &weUse+1changes 32 &whenYouUse+1changes 24
  &whenYouUse+1collection -36 &within+1contact 17 <certificate -22 <contactUs 10 <correct -21 <erase -26
  <exception -74 <includes 13 <majorChange -20 <minor 16 <publicDisclosure -16 <reject -18 <respond 11 <revise -39
  <rights 47 <share -39 <understand -10 <weCollect 15 =listed -11 =opens -18 =size0 -48 =size1 -18 =size2 -148
  =size3 -96 =size4 -17 =size5 -24 =unclosed 40 @abuse -36 @account 15 @affiliate 12 @announce -43 @applies -57
  @authority -47 @bioKinds -23 @certificate -43 @close -40 @closePermission -36 @collectYour -12 @companyName 41
  @contactUs 151 @cookies -43 @copy 21 @correct -30 @cost -17 @court -50 @criminal -13 @customerService 67
  @deceased -11 @define -23 @deviceKinds -22 @effort -33 @email 256 @erase -45 @eraseOrAnonymise -40 @exception -42
  @includes -49 @internet -31 @logKinds -72 @majorChange -11 @minor -21 @notAffect -45 @notProvide -18
  @openPermission -30 @orderKinds -74 @otherPeople -52 @partners -62 @passwordAdvice -31 @path -101 @permission -51
  @permissionKinds -27 @personalKinds 78 @placeKinds -21 @postal 173 @question 61 @recommend -45 @respond 28
  @revise -81 @rights -45 @safeguards -25 @safety -80 @sendYou -39 @sensitive 10 @share -89 @shareTo -27 @store -81
  @telephone 252 @third -67 @thirdAccount 23 @thisInformation -14 @turnOff -33 @usedFor -39 @violate 18 @weCollect -15
  @weUse 16 @whenYouUse -41 @withdraw -29 @within 78 @youProvide -71 ~abuse -22 ~accessLimit -12 ~account -64
  ~affiliate -23 ~afterPeriod 14 ~analyse -41 ~applies -42 ~arrows -21 ~authority -33 ~bioKinds -28 ~cannotUse -18
  ~close -34 ~closePermission -25 ~collectYour -68 ~contactUs 82 ~cookies -47 ~correct -55 ~court -38 ~criminal -11
  ~customerService 71 ~define -29 ~deviceKinds -17 ~disagree 23 ~effort -35 ~exception -33 ~incident -22 ~internet -20
  ~logKinds 35 ~majorChange -17 ~minor -30 ~newPurpose 33 ~notProvide -22 ~openPermission -23 ~orderKinds -59
  ~otherPeople -33 ~partners -65 ~path 27 ~permission -44 ~permissionKinds -16 ~personalKinds 31 ~placeKinds -20
  ~policy -61 ~postal 76 ~priorNotAffected 28 ~publicDisclosure -24 ~recommend -74 ~register 10 ~revise -52
  ~rights -14 ~safeguards 27 ~sendYou -37 ~share -25 ~shortest 15 ~stateSecurity -15 ~store -29 ~telephone 159
  ~third -52 ~thisInformation -44 ~turnOff -29 ~understand 29 ~usedFor -95 ~verifyIdentity -47 ~weCollect -27
  ~weUse -19 ~welcome 65 ~whenYouUse -11 ~withdraw 43 ~years -42 ~youProvide -33
`;
