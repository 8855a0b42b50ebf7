/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const rights = `
  -179 !cessation -36 !changes -28 !contact -15 !minors -22 !permission -61 !rights 135 !security -92 !sharing -56
  !storage -42 !use -79 #1changes -47 #1collection -24 #1contact -57 #1cookies -17 #1exceptions -27 #1minors -42
  #1permission 86 #1rights 90 #1scope -42 #1sharing -56 #1storage -14 #1use -41 #2changes -112 #2contact -13
  #2minors -83 #2rights 29 #2scope -20 #2security 28 #2sharing -62 #2storage -21 #2use -32 +cessation -23 +changes -63
  +collection -37 +contact 18 +minors -35 +permission -49 +rights 30 +security -61 +sharing -31 +storage 12
  -changes -56 -collection -36 -contact -19 -permission -36 -rights 53 -security -19 -storage -39 <access -25
  <collectYour -52 <contactUs -31 <correct 16 <erase 119 <exception 34 <includes 36 <minor 15 <notShare -41
  <permission 60 <policy -33 <publicDisclosure 14 <reject 116 <respond 122 <revise 23 <rights 77 <safety -25
  <sendYou 28 <share -49 <shareTo -26 <store -67 <storePeriod -61 <understand -58 <weCollect -60 <whenYouUse 24
  <withoutConsent -108 =opens 41 =size0 -95 =size1 -101 =size2 -31 =size3 -75 =size4 -38 =size5 -58 =unclosed -15
  @abroad -25 @abuse 12 @academic -12 @accessLimit -41 @affiliate -17 @afterPeriod -23 @analyse -23 @announce -44
  @applies 12 @arrows 22 @automated -48 @bioKinds 22 @browserSetting 68 @cannotUse 30 @certificate 16 @clipboard -36
  @close 39 @closePermission 102 @collectYour -57 @combine 30 @companyName -39 @confidentiality -21 @contactUs -12
  @continueMeans -20 @contractNeed -18 @cookies -11 @copy 44 @correct 49 @court -23 @criminal 26 @customerService 19
  @dateLine -26 @deceased -73 @define -56 @deidentifiedUse -10 @deviceKinds -46 @disagree -17 @effort -99
  @encryption -20 @erase 86 @eraseOrAnonymise -31 @exception 43 @fromThird -20 @improve -22 @incident -72
  @includes -40 @informIncident -21 @integrated -24 @internet -17 @logKinds 32 @majorChange -39 @minor -21
  @newFunction -36 @notAffect 83 @notProvide -57 @openPermission -10 @orderKinds -57 @organisation -69 @partners -74
  @path 101 @permissionKinds -80 @placeKinds -28 @policy -81 @postal -41 @preventFraud -30 @principle -12
  @priorNotAffected 58 @question -36 @recommend 61 @reject 27 @respond -21 @responsibility -19 @revise 12 @rights 123
  @safeguards -45 @safety -32 @sdk -22 @selfPublic -37 @sendYou 18 @shareTo -55 @shortest -22 @stableService -10
  @stateSecurity 45 @store -17 @storePeriod -13 @storePlace 15 @thirdAccount 11 @thisInformation -17 @turnOff 179
  @unbind 22 @understand -36 @usedFor -112 @verifyIdentity -34 @violate 57 @weUse -80 @welcome -32 @whenYouUse 45
  @withdraw 78 @within -21 @withoutConsent -44 @years -36 @youProvide -43 ^changes -21 ^collection -34 ^contact 20
  ^minors -54 ^rights 48 ^sharing -57 ^storage -72
`;
