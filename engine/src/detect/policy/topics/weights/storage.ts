/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const storage = `
  -186 !cessation -33 !changes -54 !collection 15 !contact -47 !minors -34 !permission -48 !rights -15 !security -38
  !sharing -91 !storage 102 #1changes -98 #1collection -76 #1contact -34 #1cookies -56 #1minors -30 #1permission -54
  #1rights -76 #1scope -145 #1security -67 #1sharing 18 #1storage 86 #1thirdServices -85 #2changes -50
  #2collection -107 #2contact -70 #2cookies -43 #2scope -43 #2use -47 +cessation 14 +changes -41 +collection -38
  +contact -52 +minors -28 +permission -15 +rights -50 +sharing -37 +storage 73 -changes -43 -collection 18
  -contact -43 -minors -17 -permission -14 -rights 10 -security -35 -sharing -37 -storage 84 -use -39 <certificate 13
  <collectYour -34 <contactUs -21 <correct -20 <erase -18 <exception 43 <majorChange -11 <minor 11 <notShare -28
  <partners 12 <permission -20 <policy -59 <publicDisclosure -29 <reject -56 <respond -65 <revise -25 <safety -24
  <sendYou 11 <share -59 <shareTo -19 <store 118 <storePeriod 69 <understand -36 <weCollect 27 <weUse -24
  <whenYouUse -12 <withoutConsent -70 =size0 -68 =size2 -78 =size3 -85 =size4 -75 =unclosed -65 @abroad 92 @abuse -41
  @academic -13 @accessLimit -20 @affiliate 18 @afterClose 53 @afterPeriod 22 @analyse -27 @announce -11 @applies -58
  @arrows -45 @authority 28 @authorizeYou -40 @automated -18 @bioKinds 22 @browserSetting -26 @cannotUse -40
  @cease -48 @certificate -15 @clipboard 15 @close 50 @closePermission -70 @collectYour -115 @combine -20
  @companyName -30 @confidentiality -31 @contactUs -57 @continueMeans -12 @contractNeed -11 @cookies -43 @copy -27
  @correct -20 @cost -30 @court 28 @criminal -23 @dateLine -17 @deidentifiedUse -11 @deviceKinds -17 @effort -55
  @email -30 @encryption 31 @erase 48 @eraseOrAnonymise 29 @exception 62 @improve 11 @incident -50 @includes -34
  @informIncident -13 @integrated -32 @internet -29 @logKinds -13 @majorChange -10 @minor -31 @newFunction -10
  @noCollect 41 @notAffect -76 @notProvide -52 @notShare -40 @openPermission -50 @organisation -41 @otherLaw -14
  @otherPeople -41 @partners -31 @passwordAdvice -32 @path 30 @permission -66 @permissionKinds 12 @personalKinds -104
  @placeKinds -50 @policy -14 @preventFraud -16 @principle -11 @priorNotAffected -38 @privacyOfThird -15
  @publicDisclosure -33 @question -12 @recommend -31 @record 23 @register -21 @reject -18 @respond -74 @revise -19
  @rights -45 @safeguards 19 @safety -10 @sdk -18 @selfPublic -31 @sendYou -11 @sensitive 31 @share 17 @shortest 33
  @stableService -10 @stateSecurity -23 @statutoryDuty -13 @store 166 @storePeriod 48 @storePlace 94 @telephone -14
  @third -17 @thirdAccount -14 @thisInformation 23 @turnOff -43 @unbind -10 @understand 31 @verifyIdentity -46
  @violate -38 @vitalInterest -19 @weCollect 27 @weUse -64 @welcome -28 @withdraw -21 @within -24 @withoutConsent -29
  @years 25 @youProvide -19 ^changes -37 ^collection 36 ^contact -42 ^minors -43 ^permission -24 ^rights -53
  ^security -84 ^sharing -71 ^storage 119 ^use -14
`;
