/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const minors = `
  -201 !cessation -20 !changes -40 !collection -37 !minors 128 !permission -30 !security -65 !sharing -25 !use -25
  #1changes -28 #1collection -61 #1contact -19 #1cookies -58 #1exceptions -30 #1minors 57 #1permission -36
  #1scope -120 #1security -73 #1sharing -85 #1storage -35 #1thirdServices -54 #1use -90 #2changes -19 #2collection -84
  #2contact -51 #2cookies -56 #2minors 21 #2rights -31 #2scope -54 #2security -41 #2sharing -46 #2storage -53
  #2use -72 +collection -16 +contact 32 +minors 59 +permission -29 +rights -64 +security -54 +sharing -46 +use -25
  -changes -72 -minors 61 -permission -33 -rights -15 -security -61 -sharing -17 <access -12 <collectYour -10
  <contactUs -30 <correct -22 <erase -15 <exception -72 <includes -29 <majorChange -11 <minor 37 <notShare -11
  <partners 20 <permission -10 <policy -51 <publicDisclosure -13 <reject -11 <respond 18 <revise -16 <rights -48
  <understand -23 <weCollect -13 <weUse 23 <withoutConsent -23 =listed -55 =opens -28 =size0 -34 =size1 -89
  =size2 -132 =size3 -131 =size4 -19 =size5 28 =unclosed -81 @abuse -22 @access 16 @accessLimit -12 @account -54
  @affiliate -28 @afterClose -14 @afterPeriod 32 @analyse -47 @arrows -43 @authority -14 @authorizeYou -10
  @automated -16 @browserSetting -23 @cease -22 @certificate -32 @clipboard -11 @close -36 @closePermission -38
  @collectYour -91 @combine -16 @companyName -24 @contactUs 28 @continueMeans -12 @cookies -55 @copy 59 @cost -23
  @court -21 @dateLine -10 @deceased 98 @define -21 @deviceKinds -32 @effort -49 @erase 53 @exception 17 @improve -13
  @incident -38 @includes -11 @integrated -32 @internet -15 @majorChange -11 @minor 122 @newFunction 23 @notAffect -40
  @notShare -25 @openPermission -30 @orderKinds -41 @organisation 12 @otherPeople 14 @partners -67 @permission -44
  @permissionKinds -30 @personalKinds -11 @placeKinds -42 @policy -28 @postal -12 @principle -11 @priorNotAffected -14
  @privacyOfThird -17 @publicDisclosure 33 @question -73 @recommend -34 @register -44 @reject -14 @respond -29
  @responsibility -36 @revise -88 @safeguards 10 @safety -46 @sdk -15 @sendYou -57 @sensitive -36 @share 36
  @stateSecurity -10 @store -21 @storePlace -12 @telephone 15 @third -36 @thisInformation -17 @understand -14
  @usedFor 51 @verifyIdentity -28 @violate -11 @weUse -32 @welcome -26 @withdraw -28 @within -30 @withoutConsent 22
  @youProvide -18 ^changes -58 ^collection -42 ^contact 39 ^minors 76 ^permission -12 ^rights -27 ^security -59
  ^sharing -12 ^storage -28 ^use -10
`;
