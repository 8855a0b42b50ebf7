/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const cessation = `
  -246 !cessation 107 !collection -43 !minors -38 !permission -21 !rights -67 !security -52 !sharing -27 !storage -13
  #1changes -39 #1collection -107 #1contact -37 #1cookies -32 #1minors -30 #1permission -14 #1rights -70 #1scope -61
  #1security 11 #1sharing -43 #1thirdServices -38 #1use -78 #2changes -70 #2collection -15 #2contact -29 #2cookies -15
  #2scope -120 #2use -54 +cessation -15 +changes -24 +collection -65 +contact -20 +minors -33 +permission -22
  +rights -62 +security -50 +sharing -65 +storage -23 +use -18 -collection -36 -contact -24 -minors -34
  -permission -24 -rights -68 -storage 11 -use -15 <certificate -17 <correct -13 <erase -10 <includes -34 <policy -25
  <publicDisclosure -10 <reject -12 <respond -14 <revise -11 <rights -15 <share -23 <store 23 <storePeriod 25
  <understand -11 <weCollect 17 =listed -39 =opens -31 =size0 -21 =size1 -59 =size2 -109 =size3 -94 =size4 -89
  =size5 -19 =unclosed -75 @access -48 @accessLimit -10 @account -43 @affiliate -11 @afterPeriod -20 @analyse -28
  @announce 88 @applies -21 @arrows -18 @authority -20 @authorizeYou -11 @bioKinds -11 @cannotUse -10 @cease 121
  @certificate -19 @close -16 @closePermission -13 @collectYour 45 @companyName -10 @contactUs -26 @cookies -31
  @correct -40 @court -12 @customerService -35 @define -22 @deviceKinds -20 @effort -20 @encryption -18 @erase 78
  @eraseOrAnonymise 59 @exception -24 @incident -21 @includes -46 @integrated -13 @internet -12 @logKinds -25
  @merger 29 @minor -37 @notAffect -20 @notProvide -13 @openPermission -23 @orderKinds -27 @organisation -25
  @otherPeople -17 @partners -37 @path -20 @permission -32 @permissionKinds -21 @personalKinds -41 @placeKinds -18
  @policy -79 @publicDisclosure -10 @question -27 @register -31 @revise -45 @rights -64 @safeguards -17 @safety -79
  @sendYou -21 @sensitive -12 @share -64 @shareTo -19 @shortest 23 @stateSecurity -10 @store -63 @storePeriod -29
  @storePlace -11 @third -42 @thisInformation -25 @turnOff -18 @understand -30 @usedFor -55 @verifyIdentity -17
  @violate 13 @weCollect 50 @welcome -12 @whenYouUse -51 @withoutConsent -10 @youProvide -16 ^changes -24
  ^collection -38 ^minors -37 ^rights -68 ^sharing -22 ^storage 18
`;
