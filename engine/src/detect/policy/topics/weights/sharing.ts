/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const sharing = `
  -193 !cessation -15 !changes -49 !collection -34 !contact -20 !minors -25 !permission -20 !rights -87 !security -10
  !sharing 100 !storage -32 !use -19 #1changes -76 #1collection -35 #1contact -94 #1cookies -61 #1exceptions 29
  #1permission 40 #1rights -100 #1scope -65 #1security -63 #1sharing 87 #1storage -24 #1thirdServices 30 #2changes -68
  #2collection -14 #2contact -40 #2cookies -14 #2minors -44 #2rights -85 #2security 33 #2sharing 54 #2storage -90
  #2use 17 +cessation 20 +changes -75 +collection -29 +contact -25 +minors -20 +security -58 +sharing 40 +storage -18
  +use 27 -changes -26 -collection -27 -minors -22 -permission -12 -rights -20 -sharing 42 -storage -50 -use 28
  <access 15 <certificate -14 <collectYour -57 <contactUs -15 <correct -27 <erase -15 <exception 58 <majorChange -16
  <minor -17 <notShare 41 <partners -30 <policy -38 <publicDisclosure 106 <reject -15 <respond -40 <revise -25
  <rights -30 <sendYou 10 <share 41 <shareTo -28 <store -26 <storePeriod -18 <understand -37 <weCollect -39 <weUse -16
  =listed -76 =opens -13 =size0 -92 =size1 -82 =size2 -107 =size3 -96 =size4 -43 =unclosed -58 @abroad 22 @abuse -22
  @academic 30 @accessLimit -56 @account 17 @affiliate -49 @afterClose -10 @announce 21 @applies -103 @authority 23
  @authorizeYou -46 @automated -28 @bioKinds 55 @cannotUse -22 @cease -17 @certificate 33 @clipboard 29 @close -27
  @collectYour 27 @combine 23 @companyName 74 @confidentiality 75 @contactUs -61 @continueMeans -12 @cookies -54
  @copy -13 @correct -13 @cost -35 @court -31 @criminal 12 @customerService -52 @dateLine -10 @deceased -10
  @define -68 @deidentifiedUse 63 @deviceKinds 27 @disagree -30 @effort -44 @encryption 11 @erase -86
  @eraseOrAnonymise -26 @exception 113 @fromThird 37 @improve -18 @incident -44 @includes -23 @informIncident -25
  @internet -50 @logKinds 15 @majorChange -15 @merger 34 @minor -25 @newFunction -21 @noCollect -25 @notAffect -58
  @notProvide -42 @notShare 20 @openPermission -20 @orderKinds 45 @organisation -33 @otherPeople -18 @partners 47
  @passwordAdvice -22 @path -47 @permission -17 @permissionKinds -11 @personalKinds 29 @placeKinds 44 @policy -33
  @postal -22 @preventFraud -17 @principle 53 @priorNotAffected -10 @privacyOfThird -30 @publicDisclosure -27
  @question -57 @recommend 20 @record -33 @register -12 @respond 62 @responsibility 20 @revise -40 @rights -37
  @safeguards -17 @sdk 63 @selfPublic -47 @sendYou -34 @sensitive -20 @share 103 @shareTo 43 @stateSecurity 29
  @statutoryDuty 29 @storePeriod -31 @storePlace -11 @telephone -11 @third 126 @thisInformation 19 @turnOff -69
  @unbind -17 @understand -14 @verifyIdentity -13 @vitalInterest 11 @weCollect -20 @whenYouUse -49 @within -24
  @years -32 @youProvide 12 ^changes -40 ^collection -41 ^contact -38 ^minors -23 ^permission -43 ^rights -67
  ^security -26 ^sharing 84 ^storage -41
`;
