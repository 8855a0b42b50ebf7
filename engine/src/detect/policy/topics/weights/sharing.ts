/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const sharing = `
  -181 !cessation -16 !changes -48 !collection -29 !contact -20 !minors -27 !permission -13 !rights -87 !sharing 103
  !storage -38 !use -20 #1changes -59 #1collection -24 #1contact -93 #1cookies -57 #1exceptions 44 #1permission 37
  #1rights -118 #1scope -82 #1security -72 #1sharing 114 #1storage -41 #1thirdServices 25 #2changes -78 #2contact -71
  #2cookies -69 #2scope -18 #2use -51 +cessation 21 +changes -70 +collection -20 +contact -27 +minors -22
  +permission 13 +security -59 +sharing 51 +storage -25 +use 30 -changes -18 -collection -14 -minors -25 -rights -23
  -sharing 51 -storage -54 -use 31 <access 10 <collectYour -54 <contactUs -16 <correct -37 <erase -27 <exception 54
  <majorChange -18 <minor -16 <notShare 37 <partners -30 <policy -41 <publicDisclosure 112 <reject -32 <respond -43
  <revise -28 <rights -34 <safety -12 <sendYou 12 <share 47 <shareTo -35 <store -36 <storePeriod -25 <understand -39
  <weCollect -32 =listed -78 =size0 -91 =size1 -83 =size2 -99 =size3 -91 =size4 -36 =unclosed -61 @abroad 16
  @abuse -28 @academic 37 @access -11 @accessLimit -52 @account 19 @affiliate -55 @announce 23 @applies -107
  @authority 22 @authorizeYou -43 @automated -35 @bioKinds 55 @cannotUse -18 @cease -17 @certificate 33 @clipboard 31
  @close -28 @collectYour 29 @combine 21 @companyName 78 @confidentiality 74 @contactUs -63 @continueMeans -12
  @cookies -51 @copy -13 @correct -11 @cost -33 @court -35 @criminal 12 @customerService -50 @dateLine -11
  @deceased -16 @define -61 @deidentifiedUse 61 @deviceKinds 26 @disagree -29 @effort -48 @encryption 14 @erase -87
  @eraseOrAnonymise -29 @exception 111 @fromThird 38 @improve -14 @incident -39 @includes -19 @informIncident -20
  @internet -46 @logKinds 16 @majorChange -17 @merger 47 @minor -26 @newFunction -21 @noCollect -20 @notAffect -58
  @notProvide -40 @notShare 15 @openPermission -18 @orderKinds 49 @organisation -35 @otherLaw 10 @otherPeople -14
  @partners 57 @passwordAdvice -16 @path -46 @permission -11 @personalKinds 32 @placeKinds 38 @policy -28 @postal -25
  @preventFraud -11 @principle 54 @priorNotAffected -10 @privacyOfThird -26 @publicDisclosure -24 @question -59
  @recommend 18 @record -35 @reject -11 @respond 66 @responsibility 27 @revise -36 @rights -37 @safeguards -18 @sdk 67
  @selfPublic -44 @sendYou -36 @sensitive -20 @share 106 @shareTo 44 @stateSecurity 32 @statutoryDuty 37
  @storePeriod -34 @telephone -12 @third 125 @thisInformation 22 @turnOff -68 @unbind -15 @understand -17
  @verifyIdentity -14 @vitalInterest 10 @weCollect -15 @whenYouUse -52 @within -25 @years -35 @youProvide 12
  ^changes -46 ^collection -65 ^contact -38 ^minors -28 ^permission -37 ^rights -75 ^security -35 ^sharing 87
  ^storage -48
`;
