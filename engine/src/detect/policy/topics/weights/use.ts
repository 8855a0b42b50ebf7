/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const use = `
  -188 !cessation -16 !changes 12 !collection 21 !contact -29 !minors -73 !permission -32 !rights -82 !storage -50
  !use 40 #1changes -59 #1collection -33 #1contact 13 #1cookies 30 #1exceptions -29 #1minors -41 #1permission -68
  #1security -63 #1sharing -51 #1storage -55 #2changes -51 #2collection 34 #2contact -121 #2cookies 21 #2minors -75
  #2rights -115 #2scope -60 #2security -101 #2sharing -74 #2storage -113 #2use 149 +cessation -13 +changes -66
  +collection -20 +minors -77 +permission -55 +rights -12 +security 18 +sharing 16 +storage -35 +use 42 -changes -43
  -collection 32 -contact 20 -minors -54 -permission -24 -rights -62 -security 11 -sharing -22 -storage -17 -use 95
  <access -45 <certificate -125 <collectYour -38 <contactUs -26 <correct -50 <erase -15 <exception -30
  <majorChange -11 <minor -11 <notShare -27 <partners 52 <permission -39 <policy -67 <publicDisclosure -86 <reject -16
  <revise -47 <rights -49 <sendYou 29 <share -28 <shareTo -59 <store -16 <storePeriod -11 <understand -55
  <weCollect 45 <weUse 50 <whenYouUse -77 <withoutConsent 143 =listed -15 =opens 16 =size0 -81 =size1 -147 =size2 -77
  =size3 -87 =size4 -56 =unclosed -50 @abroad -44 @abuse 15 @academic 29 @access -49 @affiliate -10 @afterClose -11
  @analyse 122 @announce -15 @applies -80 @archive 41 @arrows -21 @authorizeYou 15 @automated 62 @bioKinds -24
  @browserSetting -27 @cease -17 @certificate -31 @clipboard 12 @close -40 @closePermission -31 @collectYour -28
  @combine 42 @companyName 16 @confidentiality -10 @continueMeans -21 @contractNeed 23 @correct -50 @court -35
  @criminal 28 @customerService 65 @dateLine -13 @define -78 @deidentifiedUse 41 @deviceKinds 42 @disagree -27
  @effort -72 @email 22 @erase -63 @eraseOrAnonymise -37 @fromThird -53 @improve 37 @includes 27 @informIncident -16
  @integrated -40 @logKinds 21 @majorChange -11 @merger 11 @minor -72 @newPurpose 40 @noCollect -54 @notAffect -110
  @notProvide -49 @notShare -38 @organisation -109 @otherLaw 37 @otherPeople -28 @partners -34 @path -17
  @permission -60 @personalKinds 16 @placeKinds 73 @policy -51 @postal -29 @preventFraud 10 @question -37
  @recommend 23 @record 38 @respond -20 @responsibility -35 @revise -41 @rights -25 @sdk -32 @selfPublic 17
  @sendYou 14 @sensitive -108 @share 22 @shareTo 15 @stableService 19 @statutoryDuty 14 @store -57 @storePeriod -19
  @storePlace -20 @telephone -20 @third -53 @thirdAccount 37 @turnOff -16 @unbind 54 @understand -10 @usedFor 50
  @verifyIdentity 26 @violate -10 @vitalInterest 14 @weUse 82 @welcome 26 @whenYouUse -24 @withdraw -26 @within -28
  @withoutConsent 61 @years -34 ^changes -39 ^collection -70 ^contact -28 ^minors -55 ^permission -31 ^rights -71
  ^sharing 11 ^storage -44 ^use 15
`;
