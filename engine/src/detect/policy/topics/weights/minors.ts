/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const minors = `
  -203 !cessation -22 !changes -38 !collection -42 !minors 132 !permission -32 !security -66 !sharing -25 !use -27
  #1changes -32 #1collection -84 #1cookies -61 #1exceptions -37 #1minors 74 #1permission -29 #1scope -115
  #1security -76 #1sharing -48 #1storage -40 #1thirdServices -55 #1use -118 #2changes -20 #2collection -70
  #2contact -74 #2cookies -26 #2scope -87 #2use -68 +cessation -11 +collection -24 +contact 32 +minors 62
  +permission -35 +rights -60 +security -56 +sharing -47 +use -28 -changes -70 -collection -14 -minors 63
  -permission -37 -rights -12 -security -62 -sharing -18 <access -12 <contactUs -24 <correct -19 <erase -15
  <exception -81 <includes -33 <minor 36 <notShare -13 <partners 19 <permission -13 <policy -38 <publicDisclosure -14
  <reject -17 <respond 12 <revise -14 <rights -37 <shareTo -10 <store -10 <understand -24 <weCollect -11 <weUse 24
  <withoutConsent -22 =listed -61 =opens -28 =size0 -34 =size1 -91 =size2 -138 =size3 -133 =size4 -19 =size5 29
  =unclosed -84 @abuse -26 @access 20 @accessLimit -12 @account -56 @affiliate -28 @afterClose -14 @afterPeriod 30
  @analyse -48 @arrows -47 @authority -15 @automated -14 @browserSetting -26 @cease -23 @certificate -35
  @clipboard -12 @close -37 @closePermission -34 @collectYour -95 @combine -17 @companyName -23 @contactUs 25
  @continueMeans -16 @cookies -57 @copy 59 @cost -24 @court -21 @deceased 100 @define -21 @deviceKinds -32 @effort -49
  @erase 51 @exception 15 @improve -14 @incident -39 @includes -13 @integrated -34 @internet -15 @logKinds -12
  @minor 125 @newFunction 21 @notAffect -40 @notShare -24 @openPermission -36 @orderKinds -42 @organisation 14
  @otherPeople 12 @partners -71 @passwordAdvice 15 @permission -52 @permissionKinds -33 @personalKinds -10
  @placeKinds -46 @policy -17 @postal -11 @principle -10 @priorNotAffected -12 @privacyOfThird -20
  @publicDisclosure 34 @question -66 @recommend -29 @register -46 @reject -16 @respond -33 @responsibility -34
  @revise -90 @safety -46 @sdk -16 @sendYou -57 @sensitive -40 @share 29 @stateSecurity -12 @store -25 @storePlace -14
  @telephone 12 @third -38 @thisInformation -19 @understand -10 @usedFor 50 @verifyIdentity -29 @violate -13
  @weUse -33 @welcome -25 @withdraw -27 @within -30 @withoutConsent 24 @youProvide -20 ^changes -56 ^collection -39
  ^contact 40 ^minors 89 ^permission -16 ^rights -12 ^security -61 ^sharing -16 ^storage -31
`;
