/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const use = `
  -176 !cessation -19 !collection 32 !contact -24 !minors -75 !permission -26 !rights -89 !security -12 !storage -61
  !use 38 #1collection 38 #1cookies 35 #1minors -45 #1permission -50 #1scope -22 #1security -73 #1sharing -62
  #1storage -79 #1use 36 #2changes -99 #2collection 23 #2contact -128 #2cookies -19 #2use 61 +cessation -12
  +changes -71 +contact 11 +minors -76 +permission -36 +rights -18 +sharing 13 +storage -42 +use 50 -changes -40
  -collection 50 -contact 30 -minors -57 -rights -67 -sharing -19 -storage -21 -use 104 <access -54 <certificate -111
  <collectYour -23 <contactUs -26 <correct -62 <erase -32 <exception -34 <majorChange -15 <minor -11 <notShare -26
  <partners 29 <policy -83 <publicDisclosure -93 <reject -48 <respond -12 <revise -51 <rights -68 <safety -18
  <sendYou 47 <share -41 <shareTo -72 <store -38 <storePeriod -24 <understand -49 <weCollect 34 <weUse 57
  <whenYouUse -85 <withoutConsent 166 =listed -20 =opens 16 =size0 -87 =size1 -144 =size2 -72 =size3 -84 =size4 -51
  =unclosed -56 @abroad -52 @academic 35 @access -69 @accessLimit 15 @afterClose -15 @analyse 130 @announce -14
  @applies -92 @archive 40 @arrows -21 @authorizeYou 26 @automated 63 @bioKinds -18 @browserSetting -30 @cease -21
  @certificate -38 @clipboard 10 @close -48 @closePermission -35 @collectYour -23 @combine 48 @companyName 27
  @confidentiality -10 @continueMeans -14 @contractNeed 27 @copy -10 @correct -58 @court -45 @criminal 28
  @customerService 65 @dateLine -13 @define -83 @deidentifiedUse 39 @deviceKinds 42 @disagree -24 @effort -77
  @email 16 @erase -73 @eraseOrAnonymise -43 @exception 12 @fromThird -47 @improve 51 @includes 24 @informIncident -26
  @integrated -32 @logKinds 36 @majorChange -15 @merger 10 @minor -74 @newPurpose 46 @noCollect -57 @notAffect -106
  @notProvide -46 @notShare -40 @orderKinds 12 @organisation -122 @otherLaw 37 @partners -43 @path -17 @permission -35
  @personalKinds 19 @placeKinds 79 @policy -59 @postal -38 @preventFraud 13 @principle -16 @privacyOfThird 19
  @question -30 @recommend 11 @record 56 @reject -15 @respond -27 @responsibility -37 @revise -49 @rights -24 @sdk -29
  @selfPublic 24 @sendYou 13 @sensitive -105 @share 19 @shareTo 22 @shortest -14 @stableService 20 @stateSecurity 14
  @statutoryDuty 12 @store -58 @storePeriod -21 @storePlace -24 @telephone -26 @third -51 @thirdAccount 39
  @thisInformation 10 @unbind 62 @usedFor 64 @verifyIdentity 28 @vitalInterest 15 @weUse 82 @welcome 27 @withdraw -36
  @within -39 @withoutConsent 62 @years -42 ^changes -51 ^collection -52 ^contact -38 ^minors -71 ^rights -73
  ^security -30 ^sharing -16 ^storage -59
`;
