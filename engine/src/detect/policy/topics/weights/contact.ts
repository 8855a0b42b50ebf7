/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const contact = `
  -204 !cessation -25 !changes -66 !contact 153 !minors -23 !permission -29 !rights -45 !security -31 !sharing -45
  !storage -37 !use -24 #1collection -125 #1cookies -52 #1permission -30 #1security -39 #1sharing -101 #1storage -54
  #1thirdServices -47 #1use -120 #2changes -66 #2collection -44 #2cookies -21 #2scope -70 #2use -58 +changes -49
  +collection -52 +contact 74 +minors -36 +permission -32 +rights -15 +security -28 +sharing -43 +storage -32 +use -25
  -changes -20 -collection -37 -contact 62 -minors -15 -permission -36 -rights -33 -security -64 -sharing -78 -use 10
  <certificate -29 <collectYour -16 <erase -13 <exception -45 <majorChange -14 <minor 26 <permission -15
  <publicDisclosure -14 <reject -34 <revise -26 <rights 40 <sendYou 18 <share -23 <store -11 <understand -25
  <weCollect 34 =listed -20 =opens -32 =size0 -47 =size1 -45 =size2 -136 =size3 -95 =size4 -40 =size5 -11 @abuse -34
  @access 11 @accessLimit -12 @account 16 @affiliate 13 @afterClose -16 @announce -43 @applies -61 @authority -42
  @authorizeYou -19 @bioKinds -25 @browserSetting -14 @cannotUse -23 @cease -26 @certificate -40 @close -46
  @closePermission -31 @collectYour -12 @combine -10 @companyName 24 @contactUs 94 @continueMeans -12 @cookies -66
  @copy 40 @correct -27 @cost -22 @court -43 @criminal -23 @customerService 53 @dateLine -16 @deceased -19 @define -29
  @deviceKinds -34 @effort -33 @email 157 @eraseOrAnonymise -48 @exception -34 @improve -14 @includes -61
  @integrated -31 @internet -25 @logKinds -70 @majorChange -12 @minor -23 @notAffect -40 @notProvide -27 @notShare -11
  @openPermission -31 @orderKinds -62 @otherPeople -53 @partners -53 @passwordAdvice -24 @path -92 @permission -45
  @permissionKinds -29 @personalKinds 45 @placeKinds -30 @policy -21 @postal 104 @priorNotAffected -11
  @privacyOfThird -13 @publicDisclosure 11 @question 14 @recommend -44 @record -10 @register -18 @reject -10
  @respond 20 @revise -71 @rights -23 @safeguards -23 @safety -55 @sendYou -45 @sensitive 11 @share -66 @shareTo -23
  @stateSecurity -19 @store -66 @storePeriod -17 @telephone 151 @third -57 @thirdAccount 23 @thisInformation -22
  @turnOff -37 @unbind -11 @usedFor -30 @verifyIdentity -13 @violate 40 @vitalInterest -10 @welcome -21
  @whenYouUse -36 @withdraw -30 @within 38 @withoutConsent -18 @years -14 @youProvide -50 ^changes -62 ^collection -10
  ^contact 77 ^minors -19 ^permission -13 ^rights 15 ^security -72 ^sharing -69 ^storage -42
`;
