/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const cessation = `
  -250 !cessation 105 !changes -27 !collection -42 !minors -40 !permission -19 !rights -68 !security -58 !sharing -29
  !storage -15 #1changes -56 #1collection -93 #1contact -45 #1cookies -33 #1exceptions 14 #1minors -32
  #1permission -17 #1rights -70 #1scope -66 #1sharing -42 #1thirdServices -36 #1use -58 #2changes -51 #2collection -92
  #2contact -46 #2cookies -40 #2minors -44 #2rights -47 #2scope -62 #2security -10 #2sharing -18 #2use -81
  +cessation -18 +changes -26 +collection -63 +contact -22 +minors -36 +permission -19 +rights -63 +security -55
  +sharing -66 +storage -23 +use -16 -collection -35 -contact -25 -minors -37 -permission -22 -rights -72 -sharing -11
  -use -14 <certificate -20 <correct -12 <exception 10 <includes -33 <policy -26 <publicDisclosure -11 <revise -11
  <rights -17 <share -24 <store 22 <storePeriod 23 <understand -10 <weCollect 16 =listed -35 =opens -32 =size0 -22
  =size1 -57 =size2 -109 =size3 -93 =size4 -96 =size5 -18 =unclosed -73 @access -49 @accessLimit -12 @account -43
  @affiliate -11 @afterPeriod -23 @analyse -27 @announce 86 @applies -24 @arrows -16 @authority -20 @authorizeYou -10
  @cannotUse -10 @cease 120 @certificate -18 @close -16 @closePermission -15 @collectYour 43 @companyName -13
  @contactUs -26 @cookies -33 @correct -38 @court -13 @customerService -37 @define -22 @deviceKinds -19 @effort -21
  @encryption -19 @erase 75 @eraseOrAnonymise 60 @exception -22 @incident -22 @includes -44 @informIncident -11
  @integrated -13 @internet -13 @logKinds -25 @merger 28 @minor -40 @notAffect -18 @notProvide -11 @openPermission -19
  @orderKinds -27 @organisation -26 @otherPeople -16 @partners -38 @path -18 @permission -27 @permissionKinds -18
  @personalKinds -37 @placeKinds -17 @policy -83 @question -28 @register -32 @revise -44 @rights -63 @safeguards -19
  @safety -80 @sendYou -17 @sensitive -13 @share -65 @shareTo -19 @shortest 23 @store -68 @storePeriod -32
  @storePlace -11 @third -41 @thisInformation -23 @turnOff -14 @understand -31 @usedFor -55 @verifyIdentity -15
  @violate 11 @weCollect 47 @welcome -13 @whenYouUse -46 @withoutConsent -11 @youProvide -16 ^changes -25
  ^collection -38 ^minors -41 ^rights -73 ^security -18 ^sharing -25 ^storage 11
`;
