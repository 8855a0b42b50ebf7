/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const contact = `
  -216 !cessation -23 !changes -64 !collection -10 !contact 154 !minors -21 !permission -28 !rights -57 !security -36
  !sharing -45 !storage -34 !use -21 #1changes -46 #1collection -99 #1contact -20 #1cookies -53 #1permission -30
  #1security -27 #1sharing -92 #1storage -47 #1thirdServices -48 #1use -85 #2changes -38 #2collection -81 #2contact 57
  #2cookies -43 #2minors -58 #2scope -83 #2security -61 #2sharing -59 #2storage -75 #2use -84 +changes -48
  +collection -48 +contact 83 +minors -34 +permission -28 +rights -17 +security -36 +sharing -43 +storage -29 +use -21
  -changes -18 -collection -37 -contact 60 -minors -13 -permission -31 -rights -44 -security -63 -sharing -80 -use 11
  <certificate -34 <collectYour -19 <erase -17 <exception -39 <includes 17 <majorChange -14 <minor 32 <permission -11
  <publicDisclosure -15 <reject -29 <revise -25 <rights 27 <sendYou 16 <share -23 <understand -25 <weCollect 30
  <weUse -13 =listed -10 =opens -28 =size0 -47 =size1 -47 =size2 -142 =size3 -100 =size4 -48 =size5 -11 @abuse -30
  @accessLimit -12 @account 18 @affiliate 12 @afterClose -19 @announce -41 @applies -61 @authority -41
  @authorizeYou -16 @bioKinds -29 @browserSetting -12 @cannotUse -22 @cease -25 @certificate -40 @close -48
  @closePermission -33 @combine -11 @companyName 23 @contactUs 88 @continueMeans -12 @cookies -61 @copy 39
  @correct -27 @cost -24 @court -42 @criminal -26 @customerService 40 @dateLine -14 @deceased -22 @define -34
  @deviceKinds -29 @effort -34 @email 157 @erase -12 @eraseOrAnonymise -47 @exception -33 @improve -12 @includes -62
  @integrated -28 @internet -23 @logKinds -69 @majorChange -12 @minor -21 @notAffect -37 @notProvide -23 @notShare -12
  @openPermission -26 @orderKinds -56 @otherPeople -45 @partners -53 @passwordAdvice -22 @path -92 @permission -38
  @permissionKinds -25 @personalKinds 45 @placeKinds -31 @policy -21 @postal 96 @priorNotAffected -11
  @privacyOfThird -11 @publicDisclosure 11 @question 12 @recommend -38 @register -14 @reject -11 @respond 12
  @revise -67 @rights -29 @safeguards -22 @safety -52 @sendYou -43 @share -67 @shareTo -23 @stateSecurity -16
  @store -61 @storePeriod -16 @telephone 146 @third -55 @thirdAccount 23 @thisInformation -17 @turnOff -27
  @usedFor -24 @verifyIdentity -10 @violate 39 @welcome -21 @whenYouUse -24 @withdraw -32 @within 30
  @withoutConsent -18 @years -21 @youProvide -43 ^changes -59 ^collection -10 ^contact 71 ^minors -24 ^permission -10
  ^rights 12 ^security -64 ^sharing -68 ^storage -39
`;
