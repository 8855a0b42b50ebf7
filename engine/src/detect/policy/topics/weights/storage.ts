/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const storage = `
  -194 !cessation -34 !changes -57 !collection 11 !contact -45 !minors -33 !permission -48 !rights -17 !security -44
  !sharing -91 !storage 96 #1changes -58 #1collection -68 #1contact -35 #1cookies -65 #1minors -30 #1permission -54
  #1rights -73 #1scope -131 #1security -98 #1sharing 27 #1storage 65 #1thirdServices -84 #1use 19 #2changes -50
  #2collection -32 #2contact -81 #2minors -31 #2rights -14 #2scope -33 #2security 20 #2sharing -53 #2storage 32
  #2use -37 +cessation 13 +changes -43 +collection -39 +contact -52 +minors -27 +permission -12 +rights -57
  +security -17 +sharing -37 +storage 63 -changes -45 -collection 13 -contact -43 -minors -18 -permission -11
  -security -41 -sharing -37 -storage 74 -use -41 <collectYour -37 <contactUs -21 <correct -13 <exception 36
  <majorChange -12 <minor 12 <notShare -27 <partners 14 <permission -17 <policy -58 <publicDisclosure -27 <reject -41
  <respond -48 <revise -24 <safety -27 <share -58 <shareTo -17 <store 116 <storePeriod 66 <understand -34
  <weCollect 25 <weUse -27 <whenYouUse -10 <withoutConsent -86 =size0 -73 =size2 -83 =size3 -93 =size4 -76
  =unclosed -70 @abroad 93 @abuse -35 @academic -14 @accessLimit -23 @account 10 @affiliate 18 @afterClose 56
  @afterPeriod 23 @analyse -33 @announce -15 @applies -60 @arrows -41 @authority 30 @authorizeYou -35 @automated -19
  @bioKinds 28 @browserSetting -28 @cannotUse -41 @cease -50 @certificate -18 @clipboard 14 @close 52
  @closePermission -72 @collectYour -117 @combine -20 @companyName -30 @confidentiality -32 @contactUs -53
  @continueMeans -13 @contractNeed -13 @cookies -51 @copy -25 @correct -22 @cost -29 @court 28 @criminal -22
  @dateLine -17 @deidentifiedUse -12 @deviceKinds -16 @effort -56 @email -29 @encryption 34 @erase 48
  @eraseOrAnonymise 29 @exception 63 @improve 13 @incident -54 @includes -30 @informIncident -15 @integrated -31
  @internet -29 @logKinds -17 @majorChange -11 @minor -31 @noCollect 41 @notAffect -75 @notProvide -50 @notShare -40
  @openPermission -49 @organisation -41 @otherLaw -15 @otherPeople -40 @partners -30 @passwordAdvice -34 @path 31
  @permission -62 @permissionKinds 16 @personalKinds -100 @placeKinds -48 @policy -15 @preventFraud -17 @principle -12
  @priorNotAffected -38 @privacyOfThird -15 @publicDisclosure -33 @question -12 @recommend -29 @record 25
  @register -21 @reject -16 @respond -71 @responsibility -11 @revise -17 @rights -46 @safeguards 18 @safety -12
  @sdk -19 @selfPublic -33 @sendYou -10 @sensitive 34 @share 22 @shortest 33 @stableService -11 @stateSecurity -19
  @statutoryDuty -11 @store 164 @storePeriod 46 @storePlace 97 @telephone -13 @third -18 @thirdAccount -14
  @thisInformation 25 @turnOff -39 @understand 33 @verifyIdentity -47 @violate -37 @vitalInterest -21 @weCollect 27
  @weUse -65 @welcome -29 @withdraw -23 @within -21 @withoutConsent -34 @years 27 @youProvide -22 ^changes -40
  ^collection 30 ^contact -41 ^minors -41 ^permission -23 ^rights -65 ^security -88 ^sharing -69 ^storage 99 ^use -17
`;
