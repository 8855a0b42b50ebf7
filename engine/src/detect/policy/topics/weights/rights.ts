/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const rights = `
  -156 !cessation -32 !changes -38 !contact -14 !minors -26 !permission -57 !rights 130 !security -88 !sharing -61
  !storage -44 !use -78 #1changes -25 #1collection -25 #1contact -51 #1cookies -15 #1exceptions -34 #1minors -48
  #1permission 91 #1rights 110 #1scope -56 #1security -32 #1sharing -80 #1storage -20 #1use -51 #2changes -68
  #2collection -12 #2contact -16 #2cookies -27 #2scope -71 #2use -36 +cessation -22 +changes -75 +collection -32
  +contact 18 +minors -39 +permission -47 +rights 32 +security -58 +sharing -35 -changes -73 -collection -35
  -contact -20 -permission -31 -rights 53 -security -15 -storage -42 <access -28 <certificate -17 <collectYour -58
  <contactUs -60 <correct 17 <erase 111 <exception 42 <includes 51 <minor 13 <notShare -41 <permission 63 <policy -57
  <reject 167 <respond 168 <revise 11 <rights 80 <safety -26 <sendYou 21 <share -58 <shareTo -28 <store -72
  <storePeriod -67 <understand -63 <weCollect -62 <whenYouUse 18 <withoutConsent -120 =opens 57 =size0 -95 =size1 -91
  =size2 -20 =size3 -61 =size4 -29 =size5 -59 =unclosed -24 @abroad -25 @abuse 34 @academic -12 @accessLimit -37
  @affiliate -20 @afterClose 11 @afterPeriod -19 @analyse -15 @announce -36 @applies 12 @arrows 15 @authorizeYou 12
  @automated -46 @bioKinds 18 @browserSetting 75 @cannotUse 29 @clipboard -33 @close 44 @closePermission 101
  @collectYour -53 @combine 28 @companyName -38 @confidentiality -16 @contactUs -13 @continueMeans -20
  @contractNeed -20 @copy 50 @correct 49 @cost 12 @court -26 @criminal 30 @customerService 27 @dateLine -33
  @deceased -66 @define -62 @deviceKinds -44 @disagree -17 @effort -100 @encryption -23 @erase 87
  @eraseOrAnonymise -33 @exception 52 @fromThird -21 @improve -20 @incident -65 @includes -34 @informIncident -18
  @integrated -21 @internet -11 @logKinds 32 @majorChange -43 @minor -24 @newFunction -34 @notAffect 88
  @notProvide -57 @orderKinds -61 @organisation -69 @partners -68 @path 105 @permissionKinds -84 @placeKinds -35
  @policy -86 @postal -47 @preventFraud -28 @principle -13 @priorNotAffected 62 @question -39 @recommend 54
  @reduceRights -10 @reject 44 @respond -12 @responsibility -19 @rights 128 @safeguards -45 @safety -29 @sdk -23
  @selfPublic -41 @sendYou 18 @shareTo -54 @shortest -22 @stableService -13 @stateSecurity 49 @store -18
  @storePeriod -14 @storePlace 15 @third 10 @thirdAccount 11 @thisInformation -11 @turnOff 182 @unbind 19
  @understand -30 @usedFor -112 @verifyIdentity -35 @violate 52 @vitalInterest 11 @weUse -77 @welcome -38
  @whenYouUse 41 @withdraw 84 @within -23 @withoutConsent -48 @years -38 @youProvide -39 ^changes -34 ^collection -32
  ^contact 16 ^minors -60 ^rights 69 ^sharing -67 ^storage -73
`;
